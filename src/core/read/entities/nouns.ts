/** What a common noun says about the name beside it: a “river” is a place, a “newspaper” an organisation, a “composer” a person. */

import type { EntityKind } from '../../model.ts';

export interface NounType {
  readonly kind: EntityKind;
  readonly class?: string;
}

/** One line: kind, class (`-` for none), nouns in the singular. The classes are those of the gazetteers where they have them. */
const TABLE = `
organisation university: university college polytechnic
organisation school: school academy seminary conservatory conservatoire gymnasium
organisation company: media entertainment pictures records studios communications electronics foods brands ventures solutions software-house interactive company corporation firm manufacturer maker supplier subsidiary conglomerate startup start-up publisher operator holdings industries enterprises systems technologies motors holding
organisation -: group
organisation bank: bank
organisation airline: airline airlines airways
organisation retailer: retailer supermarket store
organisation news-agency: agency-of-news newswire
organisation newspaper: newspaper news daily press tabloid gazette herald tribune times chronicle post broadsheet bulletin observer guardian telegraph courier examiner inquirer
organisation magazine: magazine journal periodical review weekly
organisation broadcaster: broadcaster television radio network station channel broadcasting tv
organisation agency: agency bureau administration authority service services office directorate board commission commissioner inspectorate registry secretariat treasury
organisation ministry: ministry department
organisation government: government administration regime cabinet
organisation legislature: parliament congress senate legislature assembly duma knesset bundestag diet
organisation court: court tribunal
organisation police: police gendarmerie constabulary
organisation armed-force: army navy force forces military marines fleet corps guard militia
organisation military-unit: regiment brigade battalion squadron division legion
organisation armed-group: insurgents guerrillas rebels
organisation party: party democrats
organisation trade-union: union federation-of-workers
organisation international-organisation: organization organisation alliance league bloc
organisation charity: charity foundation trust fund nonprofit non-profit relief
organisation research-institute: institute laboratory laboratories observatory centre-of-research
organisation hospital: hospital clinic infirmary
organisation church: church-body diocese archdiocese synod
organisation club: club fc
organisation sports-body: association federation confederation
organisation team: team squad
organisation band: band orchestra choir ensemble quartet philharmonic
organisation society: society council committee panel coalition movement institution chamber delegation task-force caucus faction camp
place river: river creek brook stream
place lake: lake reservoir loch
place sea: sea ocean
place gulf: gulf bay
place strait: strait channel-of-water
place island: island isle islet atoll
place archipelago: islands isles archipelago
place peninsula: peninsula cape
place mountain: mountain mount peak hill volcano
place mountain-range: mountains range alps highlands hills
place desert: desert
place forest: forest rainforest jungle woods
place valley: valley canyon gorge
place beach: beach coast shore
place park: park gardens garden reserve
place street: street avenue road boulevard highway lane freeway motorway square plaza
place bridge: bridge tunnel tube
place airport: airport airfield aerodrome
place spaceport: spaceport cosmodrome launch-site pad
place station: railway-station terminal
place port: port harbour harbor
place stadium: stadium arena ballpark coliseum
place museum: museum gallery
place library: library archive
place landmark: palace castle tower monument memorial statue fort fortress temple hall house building mansion dam wall plant courthouse center centre complex
place place-of-worship: mosque church cathedral abbey monastery chapel basilica synagogue shrine
place military-base: base barracks
place cemetery: cemetery
place prison: prison jail
place hotel: hotel inn
place theatre: theatre theater
place border: border frontier
place area: zone area corridor
place neighbourhood: neighbourhood neighborhood suburb borough quarter
city city: city town village municipality settlement capital hamlet
region state: state province county region territory prefecture district canton oblast republic-of-federation governorate emirate
region constituency: constituency
country country: country nation republic kingdom federation
country historic-state: empire caliphate sultanate khanate duchy
event war: war
event battle: battle siege
event invasion: invasion
event uprising: uprising rebellion revolt mutiny insurgency
event revolution: revolution
event conference: conference summit convention symposium congress-of-experts meeting forum
event treaty: treaty armistice truce ceasefire
event sports-event: cup olympics games championship championships tournament marathon bowl derby final playoff grand-prix race match
event festival: festival carnival parade
event exhibition: exhibition expo fair
event election: election elections referendum plebiscite primary
event disaster: earthquake hurricane tsunami flood cyclone typhoon storm famine
event accident: crash disaster accident explosion
event pandemic: pandemic epidemic plague outbreak
event massacre: massacre genocide holocaust
event attack: attack attacks bombing bombings shooting
event crisis: crisis scandal affair
event mission: mission expedition flight
event operation: campaign operation offensive
event protest: protests protest demonstration riots riot
event era: renaissance reformation enlightenment era dynasty
event holiday: day eve christmas easter festival-day
event award: award prize medal trophy
work novel: novel
work book: bible testament gospel psalms quran book memoir dictionary encyclopedia biography autobiography
work poem: poem ballad
work film: film movie documentary
work tv-series: sitcom show
work play: play drama tragedy comedy
work song: song anthem hymn
work album: album
work opera: opera
work symphony: symphony concerto sonata
work painting: painting portrait fresco
work sculpture: sculpture
work report: report paper thesis dissertation article study
work law: edict act law bill statute constitution amendment decree
work treaty: treaty convention-on accord accords agreement protocol pact charter declaration
weapon missile: missile icbm
weapon ballistic-missile: ballistic-missile
weapon rifle: rifle
weapon tank: tank
weapon fighter: fighter
weapon bomber: bomber
weapon submarine: submarine
weapon warship: warship destroyer frigate carrier
weapon bomb: bomb warhead
product drone: drone
product software: software app browser database operating-system
product website: website blog site
product spacecraft: spacecraft shuttle orbiter lander capsule
product rocket: rocket launcher
product satellite: satellite
product space-telescope: telescope
product vaccine: vaccine
product medicine: drug medicine
product car: car model
product ship: ship liner ferry yacht
group people: people tribe ethnic-group clan family
group religious-group: sect denomination order
`;

const nouns = new Map<string, NounType>();
for (const line of TABLE.trim().split('\n')) {
  const [head = '', list = ''] = line.split(': ');
  const [kind, group] = head.split(' ');
  for (const noun of list.split(' ')) {
    if (!nouns.has(noun))
      nouns.set(noun, { kind: kind as EntityKind, ...(group === undefined || group === '-' ? {} : { class: group }) });
  }
}

/** Nouns for persons that no ending betrays, and those whose ending misleads the other way below. */
const PERSON_NOUNS = new Set(
  `man woman boy girl child teenager student pupil mother father son daughter brother sister wife husband uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter widow king queen prince princess emperor empress tsar czar duke duchess earl count countess baron
  lord lady pope bishop archbishop cardinal priest monk nun rabbi imam ayatollah saint pastor reverend chief boss head official officer general admiral
  colonel captain lieutenant sergeant major marshal commander soldier cop pilot astronaut cosmonaut coach captain quarterback striker goalkeeper
  midfielder cornerback linebacker lineman guitarist critic academic engineer economist journalist correspondent analyst poet
  spokesman spokeswoman spokesperson chairman chairwoman chairperson chair ceo founder co-founder cofounder president vice-president minister secretary
  ambassador envoy diplomat senator congressman mp lawmaker judge justice attorney lawyer prosecutor barrister solicitor magistrate
  doctor physician surgeon nurse patient victim suspect migrant refugee resident citizen neighbour neighbor guest host colleague friend mentor
  protégé protegee ally rival opponent counterpart successor predecessor candidate nominee delegate representative member fellow graduate
  scholar scientist physicist chemist biologist mathematician philologist linguist philosopher theologian historian archaeologist
  actor actress singer musician composer conductor painter artist sculptor architect novelist writer author editor publisher
  athlete footballer player champion winner medalist medallist runner swimmer boxer cyclist driver referee umpire defender forward
  businessman businesswoman entrepreneur merchant banker trader investor farmer worker teacher professor lecturer dean rector
  activist campaigner dissident rebel militant terrorist gunman spy hacker hero heroine genius sergeant-at-arms councillor councilor
  politician premier chancellor governor mayor sheriff leader ruler dictator tyrant heir monarch sovereign sultan emir sheikh khan
  aide adviser advisor assistant deputy director manager executive administrator commissioner inspector detective superintendent
  treasurer clerk speaker whip patriarch prophet missionary crusader knight nobleman noble explorer navigator sailor mercenary
  pan-democrat democrat republican socialist communist liberal conservative independent newcomer veteran pioneer inventor
  elector margrave landgrave viscount marquess archduke
  receiver parent sibling twin baby infant passerby`.split(/\s+/),
);
const PERSON_ENDING = /(?:ist|ician|ologist|ographer|woman|sman|ess|eer|ster|monger|ivist)$/;
const NO_PERSON = new Set(
  'list wrist mist twist fist checklist artist-run playlist process access success progress congress business illness fitness wilderness excess stress dress press address mess guess career beer engineering master register minister-president cluster disaster monster poster roster semester sinister easter western resist consist assist exist insist persist enlist checklist forest guest harvest interest protest request contest quest test west arrest'.split(
    ' ',
  ),
);

/** What kind a noun gives to a name, by its lemma in lower case; undefined for nouns that give none. */
export function nounType(lemma: string): NounType | undefined {
  if (isPersonNoun(lemma)) return { kind: 'person' };
  return nouns.get(lemma);
}

export function isPersonNoun(lemma: string): boolean {
  const noun = lemma.toLowerCase();
  return PERSON_NOUNS.has(noun) || (PERSON_ENDING.test(noun) && noun.length > 5 && !NO_PERSON.has(noun));
}

/** Nouns that end too many names of other things: “Social Science & Medicine”, “Order”, “Model”. */
const NO_NAME_HEAD = new Set(
  'medicine drug model car show play report study paper article order model family people final race match terminal quarter system systems channel nation state flight drama comedy series relief fund-of center-of plant sheriff'.split(
    ' ',
  ),
);

/** What kind the last word of a name gives to it: the “University” of Copenhagen, the Korean “War”. */
export function nameHeadType(word: string): NounType | undefined {
  const lower = word.toLowerCase();
  if (NO_NAME_HEAD.has(lower) || NO_NAME_HEAD.has(lower.replace(/s$/, ''))) return undefined;
  return nouns.get(lower) ?? nouns.get(lower.replace(/s$/, ''));
}
