/** Nouns that are never asked for and never options: too wide (a visitor is also a tourist), too vague, or no word to call somebody by. */

export const WIDE_NOUNS: ReadonlySet<string> = new Set(
  `researcher specialist expert author writer official visitor foreigner youth youngster teenager adolescent girl boy lady guy kid kiddo
  young_person young_man young_woman old_man old_woman old_boy old_maid young_girl white_man common_man good_person political_leader
  religious_leader federal_official appointee candidate practitioner professional newcomer outsider stranger offspring descendant
  survivor winner loser boss owner maker helper aide assistant associate subordinate superior member buddy pal fellow mate friend mom
  mommy dad daddy grandma sweetheart lover beneficiary contributor observer believer enthusiast supporter backer opponent antagonist
  predator victim patient case culprit addict compulsive diabetic housewife prostitute lefty slugger hitter heroine villain fool monster
  tyrant liar sage pioneer amateur junior senior rookie teammate classmate colleague neighbor guest predecessor successor speaker
  educator intermediary operative specialist supplier producer distributor provider user buyer seller consumer shopper reader viewer
  proprietor trailer carrier screw auxiliary trustee consul angel dragon deity hearing_officer commanding_officer full_general
  crew_member football_player employee employer servant worker laborer humanist realist attendant escort human homo creature pet
  livestock rodent reptile bug insect poultry hen chick beast cattle clothes attire garb underwear accessory merchandise product
  appliance machinery gear equipment chemical_weapon biological_weapon ammunition launcher projectile weapon dwelling enclosure
  establishment home facility conduit thoroughfare roadway flooring bedding luggage package parcel shipment import export stuff
  material substance particle mineral chemical acid salt_solution powder fluid liquid_air ideal_gas heavy_metal particle debris
  garbage litter waste sewage dirt medication drug dose cure stimulant medicine disorder ailment infection infectious_disease trauma
  wound injury fracture disability swelling food vegetable fruit dish meal diet snack treat ration dessert liquor citrus juice grain
  spread foliage bloom blossom vegetation text literature journal copy paper document publication writing adaptation storyline
  masterpiece relic portal base cover base entrance front_room back_room testing_room drawing_room shower_room dressing_room doorway
  facade object structure building compartment chamber unit case damage occasion tragedy incident emergency accident death killing
  slaughter warfare combat defense infiltration noise aftermath arc amplitude activation_energy kinetic_energy potential_energy
  infrared_emission radio_emission solar_radiation vapor_pressure ultraviolet visible_light light heat weather cold_weather water
  visceral_brain long_bone short_bone round_bone benefit compensation premium royalty concession authorization ban law license
  fundamental_law performance drama music_piece opus rendition recital work art work_of_art craftsman thing item article piece
  technician consultant adviser advisor administrator supervisor coordinator manager general_manager managing_director boss chief
  board_member member_of_parliament leader governor head dealer handler competitor finalist attacker intruder fugitive offender
  nationalist liberal socialist democrat reactionary extremist fundamentalist militant terrorist insurgent dive seal relic
  operating_room fax stick rag rod strand tube flesh hair pathway pickup commuter rib bass import tick case shot hall base can
  throttle bypass lane closet railing salon color_bearer shoulder_blade forgery scam sabotage
  child infant baby parent saga thriller ceremony orphan spouse portrait likeness engraving migrant refugee immigrant emigrant
  racketeering chess copy collage modernism vocalist soloist artist scorpion leopard shrimp cracker coke`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ')),
);
