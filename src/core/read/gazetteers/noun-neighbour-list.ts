/** Common nouns by what they are, each with those it may be taken for, best first. Data: WordNet 3.1, GloVe, the treebanks and our own lists. Written by scripts/gazetteers. */

export const NOUN_NEIGHBOURS = `
# act
abduction:kidnapping robbery burglary
acupuncture~:herbal_medicine linguistics nursing
aggravated_assault:sexual_assault armed_robbery burglary manslaughter arson extortion kidnapping harassment
ambush:raid suicide_bombing fire
archery~:judo taekwondo equestrian badminton weightlifting karate volleyball rowing
armed_robbery:burglary kidnapping aggravated_assault sexual_assault hijacking extortion identity_theft homicide
arson~:vandalism burglary rioting aggravated_assault armed_robbery homicide embezzlement extortion
assault:armed_robbery burglary kidnapping vandalism murder arson harassment conspiracy
auction:
badminton~:volleyball tennis weightlifting archery snooker handball taekwondo judo
baseball~:football basketball field_hockey ice_hockey golf volleyball cricket lacrosse
baseball_game:night_game video_game football basketball
basketball~:football volleyball baseball tennis ice_hockey gymnastics field_hockey lacrosse
battle:
beheading~:
blackmail~:espionage treason slander conspiracy bribery sedition embezzlement burglary
blockade:
bombardment:raid salvo ambush invasion strike
bowling~:cricket rugby softball archery badminton curling weightlifting volleyball
boxing~:wrestling judo karate weightlifting badminton fencing taekwondo soccer
boycott:
bribery~:embezzlement extortion perjury money_laundering fraud plagiarism tax_evasion espionage
burglary~:robbery identity_theft aggravated_assault arson sexual_assault embezzlement kidnapping vandalism
child_abuse:sexual_abuse harassment war_crime corruption domestic_violence kidnapping aggravated_assault drug_trafficking
coup:
curling~:handball ski_jumping snowboarding archery diving rowing equestrian ice_hockey
cycling~:skiing snowboarding horse_racing swimming polo rowing speed_skating equestrian
death_penalty:
demonstration:rally march parade strike mass festival vigil concert
deportation:
disorderly_conduct:aggravated_assault sexual_assault armed_robbery insider_trading
domestic_violence~:child_abuse aggravated_assault sexual_abuse war_crime armed_robbery drug_trafficking
drug_trafficking~:smuggling money_laundering war_crime extortion child_abuse sexual_abuse armed_robbery identity_theft
education*:mathematics psychology political_science theology biology engineering economics journalism
election:referendum debate march rally parade
embezzlement~:bribery extortion money_laundering perjury tax_evasion fraud corruption burglary
engineering~:chemistry mathematics physics biology political_science economics architecture psychology
espionage~:conspiracy treason bribery smuggling war_crime blackmail sedition embezzlement
ethnic_cleansing~:
evacuation:raid mobilization invasion
exhibition:concert festival conference banquet auction
felony~:perjury treason sedition fraud prostitution
field_hockey~:softball lacrosse soccer basketball volleyball handball night_game figure_skating
figure_skating~:speed_skating skateboarding luge ski_jumping snowboarding equestrian rowing weightlifting
firing:
fishing~:hunting diving surfing
football~:basketball baseball ice_hockey field_hockey volleyball cricket golf wrestling
fraud~:embezzlement conspiracy bribery corruption treason money_laundering perjury tax_evasion
genocide~:war_crime ethnic_cleansing conspiracy murder treason fraud embezzlement arson
golf~:tennis basketball football volleyball baseball surfing swimming archery
groundbreaking_ceremony:inauguration commemoration funeral coronation parade banquet wedding concert
gymnastics:swimming volleyball weightlifting judo fencing taekwondo badminton basketball
hearing:trial debate meeting lawsuit
heist~:hijacking burglary kidnapping
hijacking:armed_robbery kidnapping burglary espionage arson extortion smuggling manslaughter
hockey~:soccer basketball baseball lacrosse volleyball rugby wrestling tennis
homicide:robbery suicide burglary arson kidnapping identity_theft war_crime aggravated_assault
horse_racing~:cycling riding equestrian speed_skating ski_jumping water_polo figure_skating
house_arrest:
hunger_strike:
hunting~:
hurling~:lacrosse rugby snooker softball soccer rowing cricket volleyball
ice_hockey~:soccer lacrosse basketball volleyball figure_skating softball speed_skating table_tennis
identity_theft:robbery burglary vandalism embezzlement homicide arson smuggling aggravated_assault
inauguration:groundbreaking_ceremony commemoration parade coronation banquet funeral vigil wedding
insider_trading~:
invasion:raid coup siege evacuation
judo~:taekwondo karate weightlifting archery badminton gymnastics boxing rowing
karate~:judo archery boxing wrestling badminton weightlifting fencing volleyball
kidnapping:robbery extortion aggravated_assault burglary sexual_assault murder arson child_abuse
lacrosse~:softball volleyball field_hockey ice_hockey soccer handball basketball archery
lawsuit:petition indictment subpoena hearing
manslaughter~:perjury aggravated_assault embezzlement extortion arson burglary murder bribery
marathon:steeplechase decathlon discus javelin
mass_murder:genocide manslaughter suicide
misdemeanor~:burglary theft treason bribery prostitution fraud
mobilization:
molestation~:embezzlement bribery prostitution burglary
money_laundering~:embezzlement tax_evasion extortion bribery drug_trafficking smuggling fraud corruption
murder:suicide robbery conspiracy burglary treason assault genocide fraud
mutiny~:treason sedition espionage burglary conspiracy robbery rioting assault
netball~:volleyball badminton softball tennis handball rugby lacrosse cricket
night_game:video_game basketball baseball
nursing~:education acupuncture biology psychology engineering mathematics
perjury~:bribery embezzlement manslaughter conspiracy treason extortion sedition corruption
piracy~:poaching smuggling blasphemy espionage
poaching~:piracy smuggling bribery stalking harassment corruption vandalism
polo~:volleyball soccer cycling softball swimming tennis lacrosse handball
prostitution~:bribery robbery embezzlement fraud
raid:ambush suicide_bombing invasion siege firing evacuation strike
receipt:
referendum:election debate march
riding~:
robbery:burglary kidnapping identity_theft homicide aggravated_assault sexual_assault extortion embezzlement
rowing~:swimming weightlifting judo sailing archery taekwondo volleyball speed_skating
rugby~:soccer cricket badminton volleyball handball softball lacrosse boxing
sailing~:rowing diving surfing cycling volleyball polo weightlifting skiing
sedition~:treason perjury blasphemy extortion espionage slander bribery mutiny
sexual_abuse:child_abuse harassment prostitution corruption aggravated_assault war_crime domestic_violence drug_trafficking
sexual_assault:aggravated_assault armed_robbery harassment burglary kidnapping child_abuse vandalism extortion
shelling~:raid salvo ambush
siege:raid battle invasion
skateboarding~:snowboarding figure_skating skiing surfing wrestling swimming archery cycling
skating~:swimming gymnastics rowing skiing volleyball badminton tennis wrestling
ski_jumping~:snowboarding climbing speed_skating figure_skating equestrian swimming archery rowing
skiing~:snowboarding speed_skating cycling luge figure_skating equestrian swimming skateboarding
slander~:libel plagiarism extortion embezzlement bribery sedition harassment blasphemy
slaying:manslaughter suicide beheading vandalism poisoning genocide
smuggling~:drug_trafficking robbery extortion money_laundering espionage identity_theft conspiracy bribery
snooker~:table_tennis badminton volleyball squash rowing archery hurling handball
snowboarding~:skiing skateboarding weightlifting luge swimming judo cycling archery
soccer~:volleyball rugby basketball ice_hockey handball softball table_tennis field_hockey
speed_skating~:figure_skating skiing rowing snowboarding luge swimming cycling weightlifting
stalking~:extortion harassment bribery perjury burglary poaching vandalism arson
stealing~:burglary bribery fraud treason
strike:demonstration raid march
suicide~:murder heart_attack poisoning manslaughter pneumonia
suicide_bombing:raid ambush murder
surfing~:diving skateboarding skiing snowboarding sailing rowing cycling fishing
swimming~:volleyball rowing gymnastics weightlifting surfing archery badminton snowboarding
table_tennis~:snooker volleyball badminton soccer golf squash swimming softball
taekwondo~:judo weightlifting archery badminton volleyball rowing gymnastics equestrian
tango~:flamenco disco salsa samba jazz reggae
tax_evasion~:money_laundering embezzlement extortion bribery corruption fraud
tennis~:volleyball badminton golf basketball soccer squash softball swimming
theft:burglary vandalism kidnapping homicide fraud bribery smuggling arson
treason~:sedition conspiracy mutiny espionage perjury blasphemy fraud extortion
trial:
vandalism~:arson theft rioting burglary aggravated_assault sexual_assault plagiarism harassment
video_game:
violation:fraud theft vandalism
volleyball~:badminton tennis softball basketball handball soccer swimming weightlifting
vomiting~:diarrhea headache chest_pain fever insomnia rash fatigue seizure
walkout:hunger_strike boycott blockade
war_crime:genocide drug_trafficking espionage homicide child_abuse corruption sexual_abuse armed_robbery
water_polo~:field_hockey ice_hockey table_tennis horse_racing speed_skating
weightlifting~:judo taekwondo badminton volleyball archery swimming snowboarding gymnastics
wrestling~:boxing volleyball soccer fencing karate basketball weightlifting gymnastics
# animal
ant:bee moth spider worm wasp butterfly mosquito locust
antelope:elk elephant goat bison rhino zebra wild_boar sheep
ape:monkey elephant dinosaur cat
badger:beaver bison moose wild_boar cougar coyote otter frog
bald_eagle:hawk owl raven
bear:wolf lion deer elephant beaver wild_boar rabbit tiger
bee:ant butterfly worm wasp moth mosquito spider crab
beef:pork chicken cow pig lamb steak sausage milk
beef_cattle:dairy_cattle cow pig sheep goat chicken bison
beetle:moth spider ant snail wasp worm butterfly mosquito
bison:elk wild_boar badger coyote goat beaver grizzly_bear antelope
black_bear:grizzly_bear polar_bear blue_whale sea_lion snow_leopard red_panda wild_boar mountain_lion
blue_whale:killer_whale sperm_whale sea_lion sea_turtle black_bear sea_otter red_panda wild_boar
boar:deer bison goat pig sheep antelope squirrel rabbit
bovine:pig bison sheep goat
buffalo:beaver coyote elk badger antelope bull lion fox
bull:cow deer buffalo goat horse sheep camel
bull_shark:tiger_shark whale_shark dolphin squid carp trout
butterfly:moth mosquito bee spider ant
calf:lamb thigh puppy ankle spine elbow groin neck
camel:mule goat sheep donkey deer bison elephant fox
cat:dog rabbit rat mouse monkey wolf elephant pig
claw:hammer nail finger
cobra:cougar camel gorilla tortoise otter fox
condor:
cougar:beaver grizzly_bear jaguar badger dolphin coyote bison cobra
cow:sheep pig goat beef rabbit chicken deer horse
coyote:fox bison deer beaver wild_boar badger squirrel cougar
crab:lobster oyster squid salmon tuna herring moth snail
cricket:rugby bowling soccer tennis baseball volleyball badminton basketball
crocodile:turtle dolphin zebra blue_whale lizard sea_lion sperm_whale elephant
crow:swan goose raven hawk rooster owl pigeon eagle
dairy_cattle:cow goat sheep beef pig camel bison chicken
dairy_cow:goat sheep pig beef deer chicken bison
deer:goat antelope sheep squirrel elephant wild_boar fox bison
dinosaur:elephant monkey lizard rat deer whale rabbit cow
dog:cat horse rabbit pig cow sheep chicken goat
dolphin:blue_whale sperm_whale sea_turtle sea_lion shark crocodile red_panda cougar
donkey:reindeer camel moose alligator elephant pony goat crocodile
dove:hawk owl sparrow crow eagle goose peacock heron
eagle:hawk owl raven crow peacock dove sparrow penguin
egg:milk butter honey cake cheese bread tofu soup
elephant:lion deer antelope monkey rabbit wild_boar goat rhino
elk:bison antelope goat sheep reindeer cow bull
emu:
falcon:eagle raven owl sparrow penguin heron
feather:fur skin leather mustache beard bark
fire_ant:spider beetle fruit_fly
fish_hawk:owl eagle goose dove crow
fowl:pigeon swan cat dog
fox:wolf deer squirrel lion wild_boar beaver rabbit hound
frog:lizard turtle tiger badger squirrel elephant wild_boar monkey
fruit_fly:moth monarch_butterfly fire_ant
giant_panda:gorilla sea_turtle grizzly_bear sea_lion blue_whale wild_boar killer_whale monkey
goat:cow deer pig camel rabbit elephant antelope wild_boar
goose:swan heron turkey pigeon crow chicken peacock parrot
gorilla:giant_panda elephant red_panda grizzly_bear coyote bison squirrel reindeer
gray_wolf:coyote fox panther polar_bear lion
grizzly:cougar coyote badger fox lion
grizzly_bear:black_bear polar_bear wild_boar sea_lion snow_leopard blue_whale red_panda wolf
hawk:eagle raven sparrow crow dove goose penguin peacock
heron:goose swan peacock penguin pigeon crane owl parrot
hind_leg:thigh toe forearm neck finger
hog:puppy hound calf
horse:dog sheep cow cat goat bull rabbit elephant
hound:terrier puppy fox cat wolf horse
jaguar:cougar dolphin lion tiger lizard frog camel
kangaroo:crocodile bison squirrel dolphin elephant toad rat zebra
killer_whale:sperm_whale blue_whale sea_turtle sea_lion wild_boar crocodile sea_otter grizzly_bear
king_snake:
lamb:calf beef pork chicken puppy cheese bread milk
lion:elephant panther tiger fox wolf bear deer buffalo
lizard:frog turtle crocodile whale alligator monkey sea_lion squirrel
locust:
mammoth:dinosaur gorilla otter bison antelope frog
mane:mustache beard haircut
mollusk:moth beetle crab
monarch_butterfly:
monkey:mouse squirrel pig elephant rat cat rabbit dinosaur
moose:bison wild_boar reindeer badger grizzly_bear coyote beaver elephant
mosquito:butterfly moth bee worm spider wasp ant
moth:butterfly beetle spider ant mosquito fruit_fly crab snail
mountain_lion:tiger elephant wolf bear fox
mouse:rabbit monkey cat squirrel pig sheep cow frog
mule:camel goat sheep pony deer bison cow
osprey:falcon eagle condor heron
ostrich:parrot goose crow swan heron pigeon peacock chicken
owl:eagle falcon squirrel crow dove sparrow raven heron
oyster:crab tofu lobster squid tuna salmon onion pasta
panda:elephant puppy cat
panther:tiger lion coyote fox badger bear
parrot:squirrel goose monkey peacock ostrich swan crow heron
peacock:goose parrot heron rooster pigeon eagle swan crow
penguin:raven heron goose swan owl hawk eagle dove
pig:cow sheep goat monkey chicken rabbit beef rat
pigeon:goose rooster turkey swan crow heron peacock parrot
plumage:colour bark beard skin
polar_bear:grizzly_bear black_bear wolf deer beaver lion blue_whale snow_leopard
pony:mule goat donkey dog
puppy:hound calf cat lamb terrier
python:
rabbit:mouse cat rat squirrel deer pig elephant sheep
rat:rabbit squirrel cat monkey pig wolf cow sheep
raven:falcon bald_eagle crow penguin owl heron sparrow
red_panda:blue_whale grizzly_bear black_bear wild_boar gorilla sea_turtle sea_lion dolphin
reindeer:moose wild_boar bison donkey goat squirrel coyote gorilla
rhino:elephant antelope tiger zebra
ribbon_snake:king_snake lizard frog alligator
rooster:pigeon crow peacock swan
salmon:herring tuna lobster cod oyster caviar crab shark
salmonella:swine_flu cholera meningitis ebola virus rabies anthrax measles
sea_lion:dolphin blue_whale sea_turtle sea_otter grizzly_bear black_bear elephant crocodile
sea_otter:sea_turtle sea_lion blue_whale sperm_whale killer_whale snow_leopard wild_boar black_bear
sea_turtle:tortoise dolphin sea_otter sea_lion blue_whale crocodile sperm_whale lizard
shark:dolphin squid tuna salmon turtle carp cod trout
sheep:cow pig deer rabbit camel horse elephant bison
snail:moth worm beetle crab squid wasp spider
snake:lizard rat cat monkey rabbit mouse frog wolf
snow_leopard:grizzly_bear black_bear mountain_lion red_panda polar_bear sea_lion sea_otter blue_whale
sparrow:falcon owl dove parrot heron eagle crow peacock
sperm_whale:killer_whale blue_whale sea_turtle sea_otter crocodile sea_lion wild_boar grizzly_bear
spider:beetle moth wasp ant worm butterfly crab mosquito
squirrel:deer rabbit monkey rat fox mouse elephant owl
sturgeon:herring salmon trout eel carp dolphin
swan:goose crow heron pigeon rooster penguin parrot peacock
terrier:hound puppy cat horse
tiger:panther lion elephant rhino frog turtle grizzly_bear red_panda
tiger_shark:bull_shark whale_shark dolphin squid carp trout
toad:beaver lizard squirrel elephant kangaroo deer monkey antelope
tortoise:sea_turtle crocodile zebra lizard frog alligator cougar cobra
turkey:chicken goose pigeon
viper:cobra lizard python
virus:
wasp:spider ant moth beetle snail mosquito
whale:sea_lion sea_turtle shark sea_otter crocodile lizard elephant wild_boar
whale_shark:bull_shark tiger_shark squid dolphin trout carp tuna cod
wild_boar:bison deer grizzly_bear elephant coyote blue_whale killer_whale goat
wolf:fox bear lion rabbit deer elephant rat squirrel
worm:spider ant bee snail moth mosquito crab squid
zebra:crocodile antelope tortoise alligator coyote squirrel lizard rhino
# artifact
abbey:cathedral manor chapel
accordion:harmonica saxophone clarinet banjo bass_guitar flute cello piano
adobe_house:ranch_house apartment_building cottage farmhouse manor suite
aircraft:submarine missile tanker boat destroyer automobile spacecraft freighter
aircraft_carrier:destroyer submarine airplane cruise_ship tanker helicopter missile
airfield:depot bunker fort port
airliner:
airplane:helicopter balloon tanker automobile glider freighter truck submarine
airport:terminal transportation hotel police_station consulate embassy stadium
aisle:hallway staircase door
alley:sidewalk boulevard stairway
ambulance:taxi helicopter bus truck jeep carriage tram lifeboat
antenna:microphone receiver rotor
antibiotic:aspirin vaccine insulin prescription
apartment:bedroom condo hotel basement cottage cabin farmhouse
apartment_building:ranch_house skyscraper dormitory post_office courthouse palace bomb_shelter mosque
architecture:engineering mathematics linguistics economics philosophy theology biology anthropology
archive:
artillery:infantry regiment platoon shell battalion troop grenade brigade
aspirin:
atomic_bomb:letter_bomb grenade ballistic_missile
attic:basement living_room bedroom bathroom balcony garage hallway kitchen
auditorium:
automobile:truck motorcycle bicycle carriage airplane
axe:knife hammer spade
backpack:suitcase briefcase pocket
backyard:
bag:box bottle briefcase bucket wallet tray
bakery:supermarket deli drugstore boutique mall
balcony:hallway bedroom bathroom living_room ballroom classroom attic basement
ballistic_missile:nuclear_weapon interceptor radar submarine
balloon:
ballroom:balcony hallway bedroom saloon lobby bathroom basement classroom
banjo:harmonica accordion bass_guitar saxophone violin flute electric_guitar drum
bar:restaurant nightclub lobby hotel parlor ballroom cinema supermarket
barge:ferry tanker freighter yacht canoe carriage submarine
barn:farmhouse garage cottage schoolhouse tavern factory castle cemetery
barricade:
basement:living_room attic bedroom bathroom garage hallway kitchen apartment
basilica:chapel shrine temple
basin:
bass_guitar:electric_guitar harmonica double_bass saxophone drum accordion banjo cello
bath:
bathing_suit:dressing_gown pants trousers coat skirt dress shirt
bathroom:bedroom kitchen living_room basement classroom hallway balcony garage
bathtub:bucket jar pot
battleship:destroyer submarine tanker
bazaar:boutique mall grocery
bed*:
bedroom:bathroom living_room basement kitchen apartment fireplace balcony classroom
belt:
bench:chair stool desk
bicycle:motorcycle cart taxi carriage tractor police_car bus wheelchair
bike:wagon carriage taxi tractor scooter train
blanket:coat rug curtain
blazer:trousers cloak vest robe uniform shirt
boat:ship yacht raft plane truck helicopter train bus
bomb_shelter:
bomber:jet helicopter airliner interceptor destroyer missile glider
bookstore:pharmacy supermarket boutique bakery mall bazaar
boot:shoe hat shirt pants glove jacket helmet trousers
booth:
bottle:bag pot jar bucket
boulevard:
bouquet:
boutique:mall pharmacy supermarket bakery bazaar deli nightclub office
bowl:
box:bag tray glass booth jar briefcase bucket
bra:pants jeans gown skirt shirt
brake:
breakfast_table:buffet desk chair
brick:concrete plaster timber granite limestone marble steel sandstone
bridge:tunnel dam monument port
briefcase:suitcase wallet envelope drawer mailbox
bucket:tub bag pot bottle jar box
buckle:
buffet:
bulldozer:fire_truck jeep helicopter rocket ambulance
bullet:rifle pistol grenade knife shotgun
bulletproof_vest:helmet life_jacket uniform trousers shirt
bungalow:farmhouse condo apartment schoolhouse manor cabin barn hotel
bunk:
bunker:airfield fence castle
bus:train taxi truck police_car ferry tram bicycle ambulance
bus_station:train_station police_station fire_station gas_station airport shopping_mall sewage_system
button:wheel brake shutter buckle
cab:
cabin:cockpit cottage bedroom suite bathroom fireplace farmhouse
cabinet:
cafe:pub hotel grill garage
cafeteria:
cake:bread pizza chocolate butter salad honey soup bean
camera:footage radio phone satellite stereo recorder
camp:
candle:lantern bulb flashlight
canoe:fishing_boat raft yacht barge sled ferry wagon wheelchair
canvas:silk towel linen nylon
cap:hat shirt coat uniform helmet vest boot stocking
car:truck bicycle airplane
cargo_ship:cruise_ship boat destroyer yacht submarine freight_train airplane fire_truck
carpet:curtain blanket shoe hat
carriage:wagon bicycle taxi tractor streetcar motorcycle ambulance train
cart:bicycle tractor carriage jeep motorcycle
cartridge:
cashmere:silk linen velvet tweed cotton
casino:
castle:manor fortress cottage temple monastery farmhouse monument barn
cathedral:chapel shrine mosque temple
ceiling:
cello:violin clarinet saxophone viola flute piano accordion harmonica
cellphone:modem printer stereo radio
ceramic:titanium marble aluminum cement plastic jade bamboo bronze
chair:desk sofa bench bed cabinet stool curtain rug
chapel:church temple shrine mosque
chimney:
church:chapel temple mosque monastery school cemetery monument
cigar:whiskey beer rum wine
cigarette:beer whiskey vodka
cinema:shopping_mall nightclub supermarket museum restaurant library bar hotel
clarinet:saxophone flute cello accordion violin trumpet harmonica viola
classroom:living_room hallway auditorium bathroom bedroom kitchen basement library
cleaner*:
cloak:robe scarf coat vest trousers pants skirt stocking
coat:dress shirt trousers hat skirt suit pants scarf
cockpit:
computer:
condo:
consulate:embassy synagogue skyscraper airport mosque restaurant hotel
container_ship:cruise_ship freighter tanker fishing_boat destroyer yacht barge ferry
convenience_store:grocery_store department_store pharmacy mall boutique bakery deli office
convertible:
corridor:tunnel stairway aisle freeway
costume:mask gown hat coat
cottage:farmhouse manor inn cabin schoolhouse condo castle barn
couch:chair desk rug bunk
counter:
courthouse:apartment_building skyscraper monument palace
courtyard:
cruise_ship:cargo_ship fishing_boat destroyer submarine yacht ferry barge plane
cruiser:submarine jeep tank
cup:
curtain:shutter carpet roof sofa desk blanket chair
dam:tunnel bridge temple
deck:
deli:bakery supermarket drugstore boutique
denim:pants skirt jacket shirt linen wool sleeve scarf
department_store:grocery_store pharmacy mall boutique office bakery deli
depot:
desk:chair counter sofa curtain booth bench
destroyer:submarine tanker interceptor freighter
diagram:
diesel:gasoline kerosene ethanol turbine generator propane coal hydrogen
dining_room:living_room locker_room bedroom bathroom kitchen classroom cabin courtyard
door:window floor gate fence porch hallway driveway
dope:
dorm:cafeteria suite schoolhouse
dormitory:cafeteria apartment schoolhouse
double_bass:bass_guitar drum cello flute piano harp saxophone electric_guitar
drawer:
dress:coat shirt trousers hat pants suit uniform shoe
dress_shop:grocery_store department_store bakery bazaar government_office
dressing_gown:dress skirt trousers scarf bathing_suit coat pants shirt
driveway:sidewalk hallway door
drugstore:grocery bakery deli boutique mall
drum:guitar piano string harmonica trumpet banjo saxophone flute
dryer:
dugout:
easy_chair:sofa breakfast_table desk cabinet
electric_guitar:bass_guitar harmonica drum banjo piano saxophone accordion double_bass
embassy:consulate synagogue mosque hotel airport restaurant
emergency_room:locker_room dining_room living_room bathroom bedroom kitchen
envelope:suitcase briefcase mailbox
factory:warehouse farm power_plant refinery barn
farm:
farmhouse:cottage manor schoolhouse barn castle apartment cabin
fence:barricade door bunker
fencing:judo archery gymnastics volleyball swimming equestrian wrestling rowing
ferry:barge fishing_boat cruise_ship train bus cargo_ship yacht taxi
fiddle:banjo harp guitar accordion flute saxophone piano drum
fire_station:gas_station police_station bus_station train_station post_office
fire_truck:pickup_truck police_car tractor jeep motorcycle freight_train ambulance bus
firearm:
fireplace:furnace bedroom bathroom lobby kitchen drawer floor cabin
fishing_boat:cruise_ship barge yacht cargo_ship raft canoe ferry fire_truck
flag:
flashlight:bulb lantern candle
floor:ceiling door bedroom deck fireplace
flute:clarinet saxophone trumpet violin cello harp accordion piano
footage:
fork:
fort:
fortress:
freeway:boulevard corridor sidewalk
freight_car:police_car carriage truck station_wagon motorcycle bicycle taxi sedan
freight_train:tram bus ferry fire_truck cargo_ship taxi station_wagon pickup_truck
freighter:tanker barge ferry airplane destroyer submarine yacht
french_horn:trumpet flute double_bass clarinet saxophone bass_guitar drum electric_guitar
frigate:submarine tanker freighter barge
furnace:
gambling_house:ranch_house apartment_building government_office hotel
garage:basement bathroom barn bedroom kitchen attic cafe schoolhouse
garden:backyard forest cemetery
gas_station:fire_station police_station train_station bus_station oil_refinery sewage_system power_plant
gate:
generator:turbine telephone diesel radio
glider:airplane motorcycle helicopter
glove:hat shoe mask boot jacket helmet suit shirt
golf_cart:bicycle sled motorcycle pickup_truck tractor fire_truck wheelchair police_car
government_office:
gown:trousers jacket scarf hat costume stocking cloak shirt
grenade:mortar shell bullet rifle cartridge round
grill:
grocery:drugstore bakery deli mall boutique bazaar
grocery_store:department_store pharmacy mall bakery boutique deli office
guitar:drum piano double_bass harmonica violin saxophone accordion trumpet
gun:grenade knife cartridge sword
hallway:balcony staircase aisle classroom basement bathroom bedroom living_room
hammer:axe claw shovel knife
hand_grenade:mortar letter_bomb shrapnel
handball:volleyball badminton soccer curling softball archery lacrosse weightlifting
handgun:shotgun rifle bullet
hardware_store:grocery_store department_store pharmacy boutique mall bakery office
harmonica:accordion saxophone bass_guitar banjo flute electric_guitar clarinet cello
harp:flute banjo violin saxophone trumpet bass_guitar cello piano
hat:cap shirt coat dress shoe boot scarf trousers
headscarf:veil turban helmet skirt dress shirt coat uniform
heel:
helicopter:jet bomber ambulance rocket interceptor fire_truck bulldozer bus
helmet:bulletproof_vest life_jacket mask uniform boot glove cap hat
herbal_medicine:acupuncture antibiotic prescription
highway:path boulevard corridor
hose:
hospital:
hostel:dormitory cafeteria schoolhouse motel apartment
hotel:restaurant apartment nightclub palace bar airport embassy pub
house:office floor barn hotel door bedroom church restaurant
hut:
inn:motel tavern cottage restaurant
interceptor:missile bomber destroyer jet helicopter
jacket:trousers shirt pants skirt vest dress uniform sleeve
jar:pot bottle tub bucket bowl box
jeans:pants shirt jacket skirt scarf hat shoe vest
jeep:truck motorcycle sedan limousine taxi ambulance bicycle tank
jet:helicopter airliner bomber interceptor tanker balloon missile freighter
kayak:sled yacht raft scooter wheelchair bicycle
kit:
kitchen:bathroom bedroom living_room classroom basement garage fireplace office
knife:axe sword pistol hammer razor bullet rifle shotgun
knit:linen silk wool
laboratory:library museum warehouse hospital
lace:silk velvet linen wool tweed thread
lantern:candle flashlight bulb
laptop:
letter_bomb:
library:museum archive warehouse classroom laboratory cinema monument school
life_jacket:bulletproof_vest helmet shirt dress coat uniform suit hat
lifeboat:ambulance ferry yacht raft canoe
limousine:taxi scooter pickup_truck motorcycle jeep police_car van bicycle
linen:wool silk cotton towel leather nylon polyester cement
lingerie:pants jeans shirt
living_room:dining_room bedroom locker_room basement bathroom kitchen classroom apartment
lobby:fireplace ballroom bar
locker:
locker_room:dining_room living_room bathroom bedroom classroom kitchen courtyard auditorium
locomotive:carriage tram truck
lorry:taxi tractor cart jeep ambulance
lounge:ballroom chair stool desk bed
luge:snowboarding figure_skating weightlifting skiing badminton equestrian speed_skating rowing
machine_gun:pistol rifle shotgun knife nuclear_weapon bullet
mailbox:
mainframe:laptop modem phone
mall:supermarket boutique bazaar drugstore sidewalk bakery nightclub office
manor:castle farmhouse cottage
manor_house:ranch_house castle farmhouse cottage apartment_building barn
map:
mart:drugstore mall boutique
masjid:mosque shrine temple
mask:costume veil glove helmet hat coat uniform suit
master_bedroom:dining_room living_room locker_room fireplace bathroom kitchen
mat:
meat_house:ranch_house barn restaurant
membrane:
microphone:
minivan:sedan jeep wagon taxi
missile:radar submarine interceptor tank jet
modem:
monastery:temple church mosque castle cemetery
monument:cemetery museum palace temple bridge skyscraper library mosque
mortar:grenade shrapnel round
mosque:temple shrine church chapel monastery apartment_building palace cemetery
motel:
motorbike:bicycle taxi carriage tractor jeep wagon
motorcycle:bicycle police_car jeep pickup_truck fire_truck tractor limousine scooter
museum:library archive monument warehouse theater cemetery palace zoo
nightclub:restaurant hotel bar theater mall boutique casino synagogue
nuclear_weapon:
office*:living_room kitchen garage basement bathroom bedroom hallway classroom
oil_refinery:
oil_tanker:freighter container_ship barge cruise_ship fishing_boat fire_truck pickup_truck freight_train
opium:
outside_door:hallway staircase driveway
oven:stove refrigerator dryer
painting:sculpture photograph sketch
palace:manor monument temple apartment_building museum mosque hotel monastery
pan:
pants:trousers skirt jacket shirt dress suit robe boot
parlor:saloon bathroom bedroom kitchen
path:
patio:fireplace courtyard bedroom lobby kitchen
pencil:
pet_shop:grocery_store department_store boutique pharmacy bakery deli mall
pharmacy:supermarket boutique bakery mall office
phone*:radio modem camera stereo
photograph:painting map sketch sculpture
piano:violin guitar drum cello accordion flute double_bass harp
pickup_truck:fire_truck police_car jeep tractor motorcycle limousine van station_wagon
pistol:rifle shotgun bullet knife
plane:helicopter boat balloon submarine missile tanker cruise_ship spacecraft
platter:
pocket:
police_car:fire_truck motorcycle pickup_truck van jeep taxi bus bicycle
police_station:bus_station fire_station train_station gas_station post_office airport
pop_art:art_deco art_nouveau gothic_architecture norman_architecture
porcelain:pottery cardboard marble linen jade wool silk wax
porch:bedroom floor door
pot:pan jar bottle tub bucket
pottery:
power_plant:factory oil_refinery gas_station farm
power_tool:
prescription:
printer:
pub*:
purse:wallet suitcase pocket
radar:
radio:telephone stereo camera satellite generator recorder
raft:fishing_boat canoe yacht ferry lifeboat
ranch_house:farmhouse cottage apartment_building manor barn palace
razor:
receiver:
recorder:stereo camera radio
rectory:manor monastery farmhouse cathedral chapel cottage
refinery:
refrigerator:stove oven dryer
repair_shop:grocery_store department_store boutique bakery government_office
reservoir:pond basin creek river lagoon waterfall
restaurant:hotel bar shop supermarket nightclub pub theater warehouse
revolver:rifle shotgun knife
rifle:pistol shotgun bullet grenade knife sword
road:path tunnel corridor
robe:cloak trousers scarf skirt coat turban dress pants
rocket:helicopter bomber tank bulldozer spaceship
roof:windshield curtain shutter
rotor:
round:
rug:mat sofa blanket curtain hat chair
saloon:parlor cab ballroom
satellite:
satin:velvet linen nylon tweed wool
saxophone:clarinet flute harmonica accordion cello bass_guitar trumpet violin
scarf:robe trousers cloak stocking skirt shirt coat hat
schoolhouse:farmhouse cottage dormitory barn tavern cafeteria garage
schooner:yacht freighter barge
scissors:knife axe razor shovel pencil strap
scooter:limousine motorcycle sled bicycle kayak wheelchair truck taxi
sculpture:
sedan:jeep convertible wagon motorcycle limousine
sewage_system:
shell:
shelter:hospital barn house
ship:boat aircraft spacecraft train
shipyard:
shirt:jacket trousers hat pants dress uniform suit scarf
shoe:boot hat shirt dress glove coat pants belt
shop:grocery office restaurant nightclub house
shopping_center:department_store grocery_store office
shopping_mall:grocery_store boutique department_store bazaar cinema post_office apartment_building hotel
shotgun:pistol rifle knife bullet
shovel:
shower:
shrapnel:
shrine:temple mosque chapel cathedral
shutter:curtain button roof
shuttle:
sidewalk:driveway hallway mall freeway
siding:plank brick concrete
silk:linen wool cotton leather velvet nylon polyester canvas
sitting_room:locker_room dining_room bedroom bathroom courtyard classroom kitchen fireplace
sketch:diagram painting photograph
skirt:trousers pants sleeve jacket scarf robe shirt hat
skyscraper:apartment_building synagogue courthouse consulate monument mosque hotel museum
sled:golf_cart kayak scooter tractor bicycle wheelchair wagon
sleeping_bag:suitcase bucket briefcase pocket
sleeve:skirt trousers jacket shirt hat
small_boat:fishing_boat barge cruise_ship yacht ferry freighter tanker
sock:stocking trousers shirt hat coat
sofa:chair bed curtain rug desk
softball:volleyball lacrosse badminton weightlifting basketball soccer field_hockey archery
space_shuttle:spaceship space_station plane
space_station:
spacecraft:shuttle submarine plane
spaceship:
spade:axe hammer knife
spear:sword axe knife
spoon:platter fork cup
stadium:
stagecoach:tram taxi train
staircase:hallway door aisle tunnel chimney
stairway:hallway tunnel door
station_wagon:carriage tram truck taxi bicycle police_car jeep sedan
steamboat:barge ferry canoe
steamship:freighter barge ferry submarine
stereo:radio recorder telephone camera
stocking:scarf sock hat gown coat trousers cloak shirt
stool:
store:grocery office mall
stove:oven refrigerator hose
strap:
straw_hat:scarf turban shirt trousers cap coat robe dress
streetcar:carriage taxi train
string:drum trumpet flute accordion clarinet saxophone banjo harmonica
submarine:destroyer missile interceptor tanker helicopter freighter jet spacecraft
suit:coat shirt dress pants hat glove uniform life_jacket
suitcase:briefcase wallet envelope purse kit box
supermarket:pharmacy shopping_mall bakery boutique deli restaurant warehouse cinema
sweater:trousers jacket pants scarf shirt skirt sock vest
sword:
synagogue:mosque shrine church chapel consulate cemetery embassy skyscraper
table:chair sofa bunk stool
tank:submarine missile jeep truck destroyer
tanker:freighter barge destroyer airplane submarine ferry yacht
tavern:inn barn schoolhouse restaurant
taxi:bus police_car bicycle truck limousine ambulance train tram
telephone~:radio generator stereo
temple:mosque shrine monastery chapel church monument palace museum
tent:hut camp dugout
terminal:
theater:nightclub museum restaurant warehouse library hotel
thread:
time_machine:vending_machine power_tool computer generator
tobacco:cotton beer coca banana opium corn tea sugar
toilet:kitchen shower fireplace locker classroom
towel:
tractor:cart pickup_truck fire_truck bicycle jeep motorcycle carriage police_car
train~:bus ferry tram taxi truck bicycle carriage plane
train_station:bus_station police_station gas_station fire_station airport sewage_system
tram:freight_train bus carriage taxi bicycle ferry motorcycle limousine
transportation~:
tray:
trolley:bicycle limousine taxi carriage wagon jeep bus motorcycle
trousers:pants skirt jacket shirt robe dress sleeve scarf
truck:car train bicycle boat motorcycle airplane helicopter bulldozer
trumpet:flute saxophone french_horn clarinet harmonica accordion string drum
tub:bath bucket jar pot
tubing:
tunnel:corridor dam bridge canyon stairway tubing cave
turban:robe headscarf helmet trousers glove jacket shirt dress
turbine:
turtle:dolphin crocodile lizard blue_whale sperm_whale alligator frog sea_lion
tuxedo:jacket gown skirt costume mask
tweed:wool linen silk
uniform:jacket shirt dress hat vest trousers helmet suit
vaccine:
veil:cloak scarf mask turban skirt helmet coat suit
velvet:
vending_machine:
vest:jacket trousers cloak shirt uniform scarf helmet skirt
violin:cello piano flute clarinet saxophone accordion guitar viola
wagon:carriage bike taxi jeep sedan train bus canoe
walkway:stairway driveway corridor freeway
wallet:briefcase suitcase purse
warehouse:factory supermarket library museum theater laboratory restaurant barn
warship:tanker freighter boat yacht aircraft missile
wheel:
wheelchair:bicycle golf_cart kayak scooter ambulance tram sled limousine
wig:mask scarf costume coat hat cap
window:
windshield:
wool:linen cotton silk leather polyester nylon rubber tweed
wreath:bouquet plaque flag
yacht:fishing_boat cruise_ship cargo_ship canoe barge ferry raft motorcycle
zoo:
# attribute
acceleration:velocity gravity density pressure
corruption:fraud embezzlement sexual_abuse child_abuse money_laundering war_crime perjury tax_evasion
density:velocity acceleration gravity temperature mass
mass*:demonstration march density rally funeral parade
obesity:diabetes autism hypertension asthma osteoporosis lyme_disease schizophrenia malaria
productivity:wage economic_growth unemployment inflation
realism:
sake:whiskey beer rum vodka cider
temperature*:pressure velocity density gravity
weight*:
# body
ankle:wrist knee elbow thigh shoulder hip groin toe
arm:leg hand finger neck nose back toe chest
artery:vein canal bladder valve brain
back*:shoulder knee arm hand leg nose face ankle
beard:mustache haircut feather skin
big_toe:finger right_hand foot leg arm
bladder:kidney prostate liver uterus lung colon artery thyroid
blood~:saliva sweat insulin
bloodstream:
bone:skin nerve tendon
bone_marrow:kidney liver skull colon tendon brain ligament prostate
bowel:liver kidney lung
brain:lung kidney liver heart cortex bone_marrow thyroid artery
breast:thigh prostate thyroid
brow:
cartilage:tendon marrow skin nerve
cerebral_cortex:brain spine pulmonary_vein pulmonary_artery
chest:shoulder thigh wrist ear nose stomach throat ankle
colon:prostate bone_marrow liver thyroid bladder lung stomach kidney
cortex:
ear:nose eye mouth throat finger neck tongue chest
elbow:knee ankle wrist thigh shoulder toe hip groin
eye:ear nose lip face hand finger shoulder leg
face*:eye hand back shoulder
finger:toe nose arm leg ear elbow neck thigh
foot:finger shoulder knee back eye limb neck nose
forearm:thigh thumb toe leg
gland:muscle liver stomach
graft:embezzlement fraud perjury
groin:hamstring ankle knee elbow wrist stomach calf hip
haircut:
hamstring:groin ligament ankle thigh elbow calf wrist stomach
hand:arm leg eye shoulder face back chest nose
heart:kidney brain stomach liver
hip:ankle knee elbow wrist shoulder toe spine thumb
hormone:saliva serum bloodstream
insulin:antibiotic plasma serum blood
intestine:liver kidney lung gland
kidney:liver lung bone_marrow bladder stomach brain heart thyroid
knee:ankle elbow shoulder wrist toe hip neck groin
knee_joint:elbow ankle wrist muscle shoulder
left_hand:right_hand finger arm leg
leg:arm neck shoulder toe finger wrist hand elbow
ligament:
limb:toe neck finger lip foot
lip:tongue nose ear neck eye throat finger thigh
liver:kidney lung stomach bone_marrow thyroid brain bladder prostate
lung:kidney liver stomach brain thyroid bladder colon bone_marrow
marrow:
mouth:ear nose throat stomach tongue finger neck eye
muscle:stomach knee gland thigh
mustache:beard feather brow haircut
nail:
neck:nose leg wrist ankle lip knee finger ear
nerve:bone membrane tendon ligament
nose:ear neck eye throat shoulder lip finger tongue
plaque:
plasma:
prostate:colon thyroid bladder breast liver bone_marrow uterus lung
pulmonary_artery:pulmonary_vein valve bladder
pulmonary_vein:
right_hand:left_hand finger arm toe foot
saliva:hormone sweat blood serum
scalp:ligament skull tooth
serum:plasma hormone saliva
shoulder:knee elbow ankle nose leg thigh wrist toe
skin:bone feather bark beard lung liver bladder prostate
skull:tooth spine chest skin calf wrist neck thigh
small_intestine:stomach liver gland
spine:thigh toe ankle heel hip neck skull elbow
stomach:lung liver muscle kidney thigh mouth knee chest
sweat:
tendon:ligament bone nerve
thigh:ankle elbow wrist shoulder forearm toe calf spine
throat:nose ear tongue mouth wrist chest toe thigh
thumb:nose forearm elbow wrist toe ankle thigh hip
thyroid:liver prostate lung breast kidney colon muscle bladder
thyroid_gland:prostate liver muscle kidney lung stomach
toe:finger elbow thigh knee ankle leg shoulder wrist
tongue:lip throat ear nose finger neck toe tooth
tooth:skull skin chest nose finger spine toe throat
uterus:bladder bone_marrow prostate colon kidney liver thyroid lung
valve:
vein:artery spine bladder throat canal
wrist:ankle elbow knee thigh neck shoulder hip toe
# cognition
anthropology~:sociology political_science linguistics zoology psychology economics geology botany
archaeology~:sociology geology zoology astronomy geography linguistics neuroscience meteorology
astronomy~:geology archaeology political_science computer_science mathematics biology meteorology sociology
autism~:diabetes asthma obesity lyme_disease schizophrenia epilepsy bipolar_disorder polio
biochemistry~:microbiology zoology sociology neuroscience genetics anthropology physics epidemiology
biology~:chemistry physics mathematics computer_science linguistics psychology political_science anthropology
chemistry~:physics biology mathematics computer_science political_science psychology linguistics geology
computer_science~:political_science biology physics mathematics chemistry economics psychology journalism
democracy*:
economics:political_science sociology anthropology physics mathematics computer_science psychology biology
epidemiology~:microbiology genetics neuroscience biochemistry sociology anthropology meteorology zoology
genetics:neuroscience microbiology biochemistry epidemiology ecology anthropology political_science sociology
geography~:geology sociology anthropology economics mathematics biology political_science linguistics
geology~:geography anthropology zoology astronomy sociology chemistry ecology mathematics
gothic_architecture~:romanesque_architecture baroque art_nouveau art_deco pop_art
headache:nausea vomiting diarrhea fever chest_pain insomnia sore_throat fatigue
linguistics~:anthropology mathematics biology psychology sociology physics chemistry economics
mathematics~:physics biology chemistry linguistics psychology computer_science economics political_science
microbiology~:biochemistry zoology epidemiology genetics neuroscience sociology anthropology ecology
neuroscience~:genetics microbiology biochemistry epidemiology anthropology psychology ecology computer_science
norman_architecture~:gothic_architecture baroque art_nouveau art_deco pop_art
philosophy:theology psychology mathematics linguistics economics sociology physics anthropology
physics:chemistry biology mathematics political_science computer_science psychology economics linguistics
political_science:computer_science economics anthropology sociology physics biology journalism chemistry
psychology~:biology sociology anthropology linguistics philosophy mathematics physics economics
quantum_mechanics:chemistry mathematics political_science computer_science
romanesque_architecture~:gothic_architecture baroque art_nouveau art_deco pop_art
sociology~:anthropology economics political_science geography psychology biochemistry zoology microbiology
statistics:meteorology geography archaeology sociology epidemiology geology economics history
theology~:philosophy mathematics psychology linguistics sociology economics anthropology physics
vigil:commemoration rally funeral inauguration demonstration parade march concert
# communication
arrest_warrant:search_warrant indictment subpoena
ballad:tune verse hymn epic lyric
ballot:
bill:resolution constitution decree
birth_certificate:
blasphemy:libel treason sedition slander extortion plagiarism vandalism manslaughter
chamber_music:jazz symphony concerto opera
chapter:
choral:symphony accompaniment concerto opera
classical_music:folk_music jazz reggae flamenco melody punk_rock song trio
communique:memorandum declaration treaty decree
concert:festival exhibition parade wedding groundbreaking_ceremony banquet funeral reception
concerto:symphony opera accompaniment jazz
conspiracy:fraud treason espionage perjury extortion murder bribery embezzlement
constitution:statute decree resolution treaty bill
counterpoint:
country_music:classical_music jazz reggae punk_rock tune
debate:hearing referendum meeting election rally
declaration:communique treaty memorandum decree ultimatum
decree:statute constitution declaration treaty ultimatum subpoena memorandum lease
detective_story:short_story novel science_fiction
diary:memoir postcard transcript dossier
disco:reggae jazz tango techno salsa flamenco samba
dossier:
employment_agreement:
epic:novel ballad verse legend myth
essay:poem novel pamphlet
fable:epic myth rhyme novel
flamenco:tango samba classical_music jazz folk_music reggae salsa disco
folk_music:classical_music jazz reggae tune punk_rock song techno flamenco
hymn:
indictment:subpoena arrest_warrant search_warrant lawsuit petition transcript
jazz:folk_music classical_music reggae disco flamenco trio tango techno
journalism:political_science sociology computer_science economics psychology anthropology linguistics biology
lease:
legend:
letter:
libel:slander blasphemy plagiarism sedition extortion treason bribery harassment
lyric:verse ballad note
mandate:decree statute resolution
marriage_contract:
melody:ballad hymn counterpoint concerto symphony jazz
memoir:
memorandum:communique declaration treaty protocol petition decree subpoena
meteorology:geology astronomy geography epidemiology statistics sociology archaeology microbiology
mystery_story:short_story science_fiction epic
myth:
note*:
novel:
ode:ballad verse epic
opera:
pact:
pamphlet:
parole:probation life_imprisonment deportation
passport:birth_certificate receipt postcard
petition:lawsuit subpoena ballot indictment memorandum declaration postcard
plagiarism:slander bribery harassment embezzlement vandalism libel perjury arson
poem:novel essay letter
popular_music:chamber_music tune song
postcard:diary passport receipt petition
preface:poem quotation chapter
press_conference:
prohibition:
protest:march rally parade mass vigil commemoration
protocol:
public_law:statute prohibition constitution
punk_rock:folk_music reggae classical_music
purchase_agreement:employment_agreement pact marriage_contract lease
quintet:trio concerto ballad melody
quotation:
reception:banquet wedding funeral concert parade conference inauguration commemoration
reggae:folk_music jazz disco punk_rock classical_music techno flamenco salsa
report:
resolution*:treaty constitution bill ultimatum communique memorandum decree
rhyme:
science_fiction:novel mystery_story short_story
search_warrant:arrest_warrant subpoena indictment
short_story:mystery_story poem science_fiction
song:tune trio jazz
statute:
subpoena:indictment search_warrant arrest_warrant petition lawsuit transcript decree memorandum
suite*:
symphony:concerto opera ensemble choir jazz melody
techno:reggae disco folk_music jazz
transcript:subpoena diary indictment report
treaty:protocol declaration memorandum constitution decree communique
trio:
tune:ballad hymn jazz
ultimatum:
verse:ballad lyric epic novel
# event
accompaniment:
aftershock:landslide typhoon tornado tsunami volcanic_eruption hurricane monsoon thunderstorm
avalanche:mudslide flash_flood blizzard wildfire tornado thunderstorm typhoon monsoon
banging:rattle grinding cracking
bash:celebration wedding commemoration
blaring:roaring humming rattle
celebration:funeral wedding commemoration concert coronation
chorus:symphony roaring band
climbing:ski_jumping snowboarding skateboarding swimming elevation rowing surfing cycling
commemoration:groundbreaking_ceremony celebration funeral vigil coronation inauguration parade wedding
coronation:groundbreaking_ceremony commemoration inauguration funeral celebration parade wedding banquet
cracking:
decathlon:discus javelin steeplechase pole_vault marathon
discus:javelin hammer_throw decathlon steeplechase diving marathon
diving:surfing ski_jumping javelin discus gymnastics handball sailing curling
earthquake:flood typhoon hurricane volcanic_eruption landslide drought tornado dust_storm
elevation:
famine:drought flood mudslide cyclone snowstorm monsoon wildfire tsunami
fire*:
freestyle:steeplechase decathlon discus
funeral:wedding celebration commemoration groundbreaking_ceremony parade inauguration concert vigil
grumbling:
hammer_throw:discus javelin shot_put long_jump high_jump triple_jump
high_jump:long_jump triple_jump pole_vault hammer_throw shot_put
humming:
initiation:
javelin:discus hammer_throw decathlon diving steeplechase marathon
landslide:flash_flood avalanche aftershock tsunami dust_storm typhoon snowstorm wildfire
long_jump:high_jump triple_jump pole_vault hammer_throw shot_put
mudslide:flash_flood avalanche wildfire typhoon dust_storm tornado snowstorm tsunami
pole_vault:long_jump decathlon high_jump steeplechase triple_jump
rattle:
reward:
roaring:humming whistling grumbling chorus
rumble:
salvo:
shot_put:hammer_throw long_jump high_jump
spark:
steeplechase:decathlon marathon discus pole_vault javelin
stroke:cancer dehydration pneumonia
thunder:rumble rain snow fog hail sunshine
triple_jump:long_jump high_jump pole_vault hammer_throw
tsunami:flood typhoon aftershock hurricane landslide monsoon drought tornado
volcanic_eruption:dust_storm earthquake ice_storm heat_wave flash_flood
wave:
wedding:funeral celebration parade groundbreaking_ceremony reception concert initiation commemoration
whistling:
wildfire:mudslide dust_storm flash_flood avalanche typhoon ice_storm blizzard hurricane
# feeling
harassment:sexual_abuse child_abuse plagiarism aggravated_assault vandalism stalking slander extortion
# food
ale~:rum whiskey wine tea
apple:pear tomato lemon grape orange banana berry cabbage
bacon~:sausage pork ham steak potato bread butter tomato
barbecue~:chili soup sushi sandwich supper dinner breakfast pizza
barley~:wheat rice corn rye soybean grape potato bread
bean:potato pea tomato cabbage pepper banana soup pasta
beer:wine whisky coffee tea cigarette vodka milk soda
berry:pear grape bean apple lemon orange leaf almond
biscuit:toast potato pie butter candy loaf dough sandwich
booze~:cigarette champagne beer prescription cocktail dope
brandy~:whiskey vodka rum sherry champagne cider soda tequila
bread~:potato pie butter cake rice bean cheese pasta
breakfast:lunch dinner supper sandwich salad cocktail soup bread
brew~:gin tea whiskey coffee champagne cocktail supper
broth~:chili pasta salad butter sandwich
bun~:biscuit loaf pie bean milk
butter~:flour bread cheese ice_cream peanut sauce garlic almond
cabbage~:pea bean potato tomato apple berry chili sausage
candy~:gum chocolate biscuit jelly sandwich pizza milk
caramel~:honey jelly sauce biscuit
carp:whale_shark tiger_shark bull_shark trout herring squid eel salmon
catfish~:herring carp tuna caviar lobster trout salmon squid
caviar~:herring tuna salmon lobster oyster sushi tofu olive
champagne~:beer vodka whiskey cocktail brandy tequila tea soda
cheese~:butter bread sausage salad steak sauce chocolate potato
chicken:beef pork turkey pig cow milk steak lamb
chili~:potato soup pea barbecue cabbage lemon pasta salad
chocolate:cake candy cheese ice_cream butter peanut almond bread
cider~:gin brandy vodka orange_juice soda whiskey tequila wine
cocktail:champagne tea whiskey dinner lunch beer coffee breakfast
cocoa~:palm_oil soybean sugarcane coffee wheat corn banana coca
coconut~:almond banana lemon walnut corn pear bean apple
coffee*:beer tea wine corn milk bread rice cocktail
cola~:soda beer coffee
cookie:pie bread butter potato apple
curry~:chili soup barbecue
dinner*:breakfast lunch sandwich pizza salad cocktail coffee soup
dough~:loaf butter biscuit potato sauce
dressing~:garlic bread salt
eel:squid trout herring carp shark crab cod lobster
eggplant~:tomato potato cabbage chili carrot bean pea bacon
espresso~:martini whiskey beer wine
flour~:butter sugar potato loaf biscuit barley sauce milk
gin~:whiskey cider vodka brandy tequila tea beer champagne
grape:pear berry apple tomato bean barley banana nut
gravy~:
gum~:
ham~:bacon sausage pork steak
hamburger:sausage tofu soup pizza pork sushi steak noodle
herring:salmon tuna trout cod squid caviar lobster whale_shark
honey~:sugar peanut sauce potato butter milk cake pepper
hot_dog:hound chicken ice_cream
ice_cream~:butter chocolate peanut candy ice_water cheese soup cake
ice_water:
jam:
jelly~:candy jam sandwich soup pizza
ketchup~:toast butter potato
lemon:orange tomato apple coconut pear olive berry potato
loaf~:pie dough toast flour butter potato biscuit bean
lobster:crab tuna salmon oyster herring cod squid steak
lunch~:breakfast dinner supper sandwich cocktail salad coffee soup
luncheon~:dinner breakfast supper cocktail
malt~:whisky gin brandy wine
margarine~:flour sauce sugar garlic milk cheese biscuit salt
martini~:champagne beer coffee whisky
mayonnaise~:garlic butter tofu soup gravy flour bread honey
meat~:cheese bread potato bean butter pasta pie tomato
milk~:egg sugar chicken peanut honey soda coffee beer
mineral_water:
noodle:soup spaghetti tofu peanut sushi salad hamburger bread
octopus:squid shark oyster tuna crab herring lobster cod
olive_oil:sunflower_oil palm_oil sugar petroleum corn
orange:lemon pear apple tomato berry banana potato bean
orange_juice:soda cider rum milk mineral_water
palm_oil:sunflower_oil olive_oil cocoa soybean sugar petroleum corn
pasta~:soup salad tofu bread potato onion bean sausage
pastry~:loaf cookie pasta butter toast potato bean coconut
pea:bean potato cabbage tomato berry chili orange squash
pea_soup:salad pasta chili sauce sandwich potato barbecue pizza
peanut_butter~:sauce flour bread honey milk potato garlic cheese
pear:apple berry grape cabbage banana lemon tomato orange
pie:bread cookie bean butter potato pasta pear apple
pizza~:sandwich cake soup salad pasta dinner sushi tofu
pork~:beef sausage chicken bacon steak tofu lamb cheese
potato:bread tomato bean pea chili rice corn flour
pudding~:pasta bread candy sandwich pizza
quail~:turkey pigeon goose chicken
rice~:corn wheat potato bread barley flour soybean banana
rum~:whiskey brandy vodka soda orange_juice cigar tequila cider
salad*:soup sandwich pasta cheese sauce bread pizza cake
salsa~:tango reggae flamenco jazz disco garlic samba
sandwich:salad pizza soup sushi lunch breakfast dinner cheese
sauce:soup butter garlic salad cheese honey potato pasta
sausage:pork bacon steak cheese pasta hamburger potato bread
seafood~:meat pasta tomato chili bean cheese bread
shellfish~:herring tuna cod caviar
sherry~:
soft_drink:beer tea coffee milk rum champagne
soup:salad sandwich sauce pasta chili pizza bean bread
spaghetti~:noodle sandwich salad soup sushi pizza
squid:octopus whale_shark herring oyster crab tuna tiger_shark cod
steak:sausage bacon cheese pork beef chicken lobster pasta
strawberry:apple grape orange pear tomato lemon almond banana
sugar:honey flour butter salt milk sauce corn potato
sunflower_oil:olive_oil palm_oil petroleum soybean sugar wheat corn
supper~:breakfast lunch sandwich barbecue pizza
sushi~:sandwich tuna salad soup pork noodle pizza beef
syrup~:sugar honey butter sauce garlic flour biscuit toast
tart~:cookie pear loaf toast
tea~:coffee beer cocktail champagne corn rice gin bread
tequila~:vodka whiskey champagne brandy rum cider soda beer
toast~:potato biscuit butter loaf pie sauce coconut bacon
tofu~:pasta garlic oyster onion pepper soup bean sauce
tomato:potato bean cabbage apple lemon pea grape orange
tortilla:bread pasta pie bean cookie butter
trout:herring cod whale_shark tuna tiger_shark squid bull_shark carp
veal~:pork beef sausage bacon steak chicken
vinegar~:sauce garlic honey butter sugar salt sherry flour
vodka~:whiskey tequila brandy champagne soda rum beer cider
walnut:oak cedar coconut almond chestnut pine maple elm
whiskey~:rum brandy vodka beer champagne soda tequila cigar
whisky~:beer wine brandy vodka rum cigarette tequila cider
wine~:beer whisky coffee vodka tea cheese cider cigar
yogurt~:butter cheese sauce soup bread lemon flour honey
# group
art_deco:art_nouveau pop_art gothic_architecture romanesque_architecture baroque realism
art_nouveau:art_deco pop_art gothic_architecture romanesque_architecture baroque realism
band:ensemble orchestra choir
banquet:reception groundbreaking_ceremony inauguration concert parade commemoration funeral wedding
battalion:infantry regiment brigade platoon corps squadron artillery troop
botany:zoology geology anthropology linguistics biochemistry sociology microbiology geography
brigade:regiment infantry battalion corps troop platoon artillery squadron
brush:
choir:ensemble orchestra band
colony:
conference:debate exhibition reception banquet
corps:infantry battalion platoon brigade regiment squadron troop artillery
dictatorship:monarchy democracy military_junta
division:infantry battalion platoon
duo:ensemble band choir
ensemble:orchestra choir band
forest:
infantry:regiment battalion brigade artillery corps platoon squadron division
meeting:press_conference hearing debate banquet exhibition concert
military_junta:
monarchy:dictatorship protectorate colony democracy
orchestra:ensemble choir band
parade:march festival groundbreaking_ceremony funeral rally wedding demonstration commemoration
patrol:troop artillery infantry platoon corps squadron battalion regiment
philharmonic:ensemble choir band
platoon:infantry battalion corps artillery regiment brigade squadron troop
post_office:apartment_building shopping_mall police_station fire_station
rally:demonstration march parade vigil commemoration debate mass election
regiment:infantry brigade artillery corps platoon squadron troop patrol
school*:church hospital mosque library
squadron:battalion corps infantry platoon regiment brigade artillery patrol
task_force:troop corps battalion infantry patrol brigade
troop:brigade artillery corps battalion patrol platoon regiment
van:police_car pickup_truck taxi bicycle fire_truck motorcycle tractor bus
zoology:biochemistry microbiology anthropology sociology geology linguistics geography neuroscience
# location
cemetery:monument museum synagogue garden mosque monastery palace church
port:bridge shipyard consulate airfield
protectorate:
# object
bay:
beach:shore reef dune
bluff:hill slope canyon cliff dune mountain reef shore
butte:canyon plateau mountain bluff
canal:artery river mouth vein
canyon:ridge cliff mountain slope hill plateau cave tunnel
cave:mountain canyon cliff ridge hill tunnel plateau
cliff:slope canyon ridge cave hill mountain plateau
comet:
creek:
depression:schizophrenia dementia arthritis diabetes obesity tuberculosis anemia epilepsy
dune:bluff reef hillside cliff shore canyon beach mountain
electron:
estuary:lagoon canal creek bay pond
glacier:plateau ridge slope mountain canyon cliff
gorge:canyon tunnel slope hill
grinding:
highland:ridge hill mountain valley slope
hill:valley ridge slope plateau cliff cave
hillside:mountainside cliff canyon dune bluff
hollow:canyon ridge hill
inlet:
lagoon:pond bay reservoir river
lake:creek river waterfall ocean inlet
ledge:bluff cliff reef slope hill
massif:ridge slope hill
mountain:valley ridge slope plateau cave cliff
mountainside:
neutron:
ocean:
planet:universe star comet
plateau:mountain slope ridge hill canyon cliff cave
pond:reservoir stream lagoon waterfall
proton:
ravine:mountainside hillside hollow plateau cliff
reef:cliff dune beach bluff shore cave
ridge:hill mountain slope canyon cliff plateau hollow cave
river:lake sea canal
sand_dune:reef cliff hillside beach shore
sea~:
shore:beach reef bluff dune
slope:mountain hill ridge valley cliff plateau
star:
stone:brick concrete plaster iron wood glass clay steel
stream:pond waterfall reservoir ocean canal
universe:
upland:ridge hillside mountain valley
valley:mountain hill ridge slope plateau cave tunnel
waterfall:
waterway:river ocean creek
# person
abbot:vicar nun deacon bishop theologian rector pope chaplain
accountant:banker stockbroker businessman lobbyist entrepreneur electrician carpenter firefighter
activist:blogger social_worker fisherman entrepreneur businessman
actor:dancer singer screenwriter playwright film_producer composer pianist poet
actress:dancer singer comedian pianist screenwriter choreographer
adjutant:brigadier colonel sergeant lieutenant general chaplain commander secretary
admiral:brigadier_general lieutenant_general lieutenant_colonel captain marshal sergeant
advertiser:
airman:sailor sergeant soldier
analyst:trader investor broker banker
animator:choreographer screenwriter film_producer illustrator cartoonist sculptor playwright comedian
anthropologist:sociologist geologist biologist psychologist linguist physicist historian mathematician
arbitrator:juror magistrate commissioner
archaeologist:geologist astronomer historian sociologist biologist mathematician linguist chemist
archbishop:cardinal pope rector deacon vicar patriarch theologian abbot
architect:sculptor painter composer fashion_designer developer inventor conductor illustrator
aristocrat:politician stockbroker industrialist merchant
arranger:songwriter conductor pianist choreographer lyricist organist violinist cellist
art_teacher:school_principal professor lecturer librarian school_superintendent
artisan:blacksmith sculptor industrialist shopkeeper painter designer entrepreneur
assailant:gunman robber assassin
assassin:thief gunman traitor gangster smuggler
assemblyman:congressman mayor senator
assistant_professor:lecturer provost school_principal librarian dean instructor psychiatrist
associate_professor:lecturer school_principal provost dean psychiatrist school_superintendent
astronomer:archaeologist computer_scientist geologist political_scientist mathematician biologist inventor linguist
attorney_general:police_chief defense_secretary home_secretary treasury_secretary brigadier commander colonel counsel
aunt:niece grandmother granddaughter stepmother grandfather husband stepfather nephew
ayatollah:imam grand_mufti cleric patriarch mullah prophet theologian
bachelor:
baker:porter barber goldsmith butcher
ballerina:actress singer cellist choreographer
bandit:robber gangster smuggler pirate assassin gunman
banker:businessman trader investor broker accountant entrepreneur philanthropist salesman
barber:blacksmith baker salesman
bartender:waitress clerk salesman receptionist plumber hostess shopkeeper policeman
bassist:guitarist drummer singer organist pianist cellist violinist songwriter
batter:pitcher shortstop outfielder catcher
biographer:novelist screenwriter poet critic illustrator columnist songwriter photographer
biologist:anthropologist geologist physicist linguist psychologist mathematician chemist political_scientist
bishop:pope pastor vicar deacon theologian cleric abbot preacher
blacksmith:carpenter shopkeeper plumber electrician butcher barber salesman shoemaker
blogger:activist programmer entrepreneur lobbyist businessman fisherman
bodyguard:policeman security_guard firefighter sniper lieutenant
botanist:chemist geologist mathematician astronomer inventor archaeologist linguist sociologist
boxer:
boyfriend:girlfriend stepfather wife aunt husband
breeder:
brigadier:lieutenant sergeant commander admiral corporal captain secretary marshal
brigadier_general:lieutenant_general lieutenant_colonel vice_admiral commander rear_admiral sergeant field_marshal attorney_general
broadcaster:comedian translator cartoonist columnist commentator
broker:banker trader investor vendor analyst
brother:son father cousin husband wife daughter sister mother
bus_driver:truck_driver construction_worker police_officer flight_attendant factory_worker tour_guide passenger
businessman:entrepreneur banker trader investor philanthropist stockbroker marketer diplomat
butcher:blacksmith shopkeeper goldsmith baker salesman carpenter
butler:baker barber inspector
caliph:imam sultan prophet
cameraman:correspondent translator broadcaster reporter interviewer
captain:colonel general admiral brigadier commander sergeant marshal corporal
cardinal:archbishop pope deacon pastor patriarch vicar theologian
cardiologist:pediatrician psychiatrist pathologist surgeon pharmacist medical_examiner dentist veterinarian
carpenter:mechanic blacksmith plumber factory_worker construction_worker electrician accountant fisherman
cartoonist:columnist illustrator photographer editor novelist comedian sculptor broadcaster
cashier:shopkeeper bartender clerk receptionist salesman
catcher:pitcher outfielder shortstop first_baseman batter quarterback linebacker trainer
cellist:violinist pianist organist conductor choreographer guitarist composer singer
chairman:executive director secretary shareholder deputy
champion:
chaplain:vicar rector provost deacon missionary bishop abbot sergeant
chef:waiter gardener entrepreneur diplomat programmer designer choreographer
chemist:physicist mathematician botanist geologist pathologist anthropologist inventor sociologist
chief_executive:vice_chairman executive_director police_chief district_manager attorney_general
chief_justice:solicitor_general prosecutor attorney_general police_chief commissioner counsel deputy executive_director
choreographer:dancer animator cellist film_producer violinist screenwriter pianist organist
cinematographer:choreographer illustrator sculptor painter composer storyteller actor
city_manager:district_manager fire_chief police_chief executive_director district_attorney school_superintendent
civil_servant:social_worker construction_worker factory_worker police_officer prison_guard maid clerk
clergyman:rabbi pope theologian politician imam missionary nun
cleric:preacher imam ayatollah pastor bishop theologian
clerk:waiter salesman bartender pharmacist librarian shopkeeper
coach:quarterback referee linebacker umpire
coal_miner:construction_worker factory_worker social_worker
college_student:
colonel:commander sergeant captain corporal admiral marshal guard
columnist:correspondent cartoonist editor reporter novelist critic photographer illustrator
comedian:actress singer screenwriter film_producer playwright songwriter broadcaster dancer
commandant:brigadier sergeant colonel admiral corporal general lieutenant commodore
commander:general lieutenant colonel sergeant brigadier captain guard marshal
commando:
commentator:critic broadcaster columnist interviewer historian
commissioner:secretary superintendent director deputy sheriff coroner magistrate
commodore:vice_admiral marshal lieutenant general colonel
communist:
composer:conductor painter pianist poet playwright violinist sculptor singer
computer_scientist:political_scientist astronomer programmer mathematician biologist inventor anthropologist geologist
conductor:composer violinist pianist cellist organist singer playwright sculptor
congressman:senator mayor lobbyist
constable:bodyguard marshal detective coroner superintendent
construction_worker:social_worker factory_worker coal_miner electrician civil_servant carpenter truck_driver bus_driver
controller:
cop:
cornerback:fullback quarterback kicker halfback winger outfielder goalkeeper catcher
coroner:pathologist veterinarian sheriff surgeon magistrate commissioner
corporal:colonel brigadier lieutenant captain guard
correspondent:columnist reporter interviewer photographer editor cartoonist
counsel:prosecutor psychiatrist sheriff judge
counselor:therapist superintendent nurse instructor psychiatrist pediatrician
cousin:nephew grandson grandfather niece brother daughter wife husband
cricketer:sportsman golfer schoolboy
critic:poet commentator journalist novelist biographer editor screenwriter playwright
crown_prince:monarch sultan emir prime_minister
cyclist:
dancer:choreographer actor singer pianist violinist composer magician drummer
daughter:son wife sister husband mother father aunt cousin
deacon:bishop pastor vicar abbot nun pope chaplain monk
dean:associate_professor provost assistant_professor rector headmaster lecturer
defense_secretary:treasury_secretary home_secretary finance_minister foreign_minister undersecretary attorney_general vice_president commissioner
dentist:surgeon nurse pharmacist psychiatrist veterinarian pathologist pediatrician cardiologist
deputy:marshal minister chairman secretary mayor commissioner
designer:painter sculptor stylist illustrator photographer inventor choreographer chef
detective:cop sheriff inspector sergeant prosecutor
developer:
diocesan:vicar rector chaplain cardinal archbishop
diplomat:journalist businessman spy waiter sailor chef secretary
director:
dispatcher:bartender clerk receptionist superintendent controller
district_attorney:counsel sheriff judge lieutenant_governor district_manager police_chief city_manager school_superintendent
district_manager:executive_director superintendent police_chief sheriff
diva:soprano ballerina actress
doctor:dentist nurse teacher professor scientist therapist
dodger:pitcher outfielder catcher
drug_dealer:trader broker banker
drummer:guitarist singer songwriter pianist violinist organist cellist dancer
economist:sociologist anthropologist biologist geologist physicist linguist mathematician historian
editor:columnist reporter cartoonist photographer novelist poet critic illustrator
eldest:grandson granddaughter niece nephew cousin grandfather uncle wife
electrician:plumber mechanic construction_worker factory_worker blacksmith carpenter shoemaker stockbroker
emir:sultan sheikh crown_prince monarch
engineer:mathematician geologist chemist linguist physicist inventor historian biologist
entrepreneur:businessman marketer philanthropist investor banker programmer gardener landowner
epidemiologist:sociologist meteorologist anthropologist biologist chemist geologist psychologist physicist
essayist:novelist poet biographer screenwriter translator playwright storyteller columnist
evangelist:pastor vicar bishop missionary
examiner:coroner pathologist accountant magistrate psychiatrist dentist surgeon counsel
executive:director chairman shareholder
executive_director:chairman district_manager police_chief
executive_secretary:lieutenant_governor executive_director chairman brigadier general undersecretary police_chief deputy
exporter:marketer retailer trader
factory_worker:construction_worker social_worker miner carpenter electrician farmer mechanic civil_servant
farmer:factory_worker businessman landowner gardener fisherman entrepreneur hunter salesman
fashion_designer:stylist interior_designer sculptor photographer illustrator architect painter film_director
father:son mother husband brother wife daughter cousin sister
fiance:boyfriend girlfriend husband daughter wife
fiancee:boyfriend girlfriend stepmother aunt daughter husband wife
field_marshal:lieutenant_colonel lieutenant_general brigadier_general vice_admiral sergeant fighter_pilot rear_admiral commander
fielder:batter pitcher winger
fighter:commander pilot gunner
fighter_pilot:field_marshal lieutenant_colonel rear_admiral controller instructor
film_director:screenwriter executive_director actor choreographer fashion_designer
film_producer:screenwriter animator choreographer songwriter comedian playwright executive_director lyricist
filmmaker:sculptor photographer songwriter choreographer painter inventor designer screenwriter
finance_minister:foreign_minister home_secretary defense_secretary treasury_secretary prime_minister vice_president deputy
financier:industrialist tycoon stockbroker investor entrepreneur trader
fire_chief:police_chief city_manager lieutenant_governor deputy attorney_general guard executive commander
firefighter:nurse miner accountant electrician bodyguard policeman carpenter pilot
first_baseman:second_baseman shortstop outfielder catcher pitcher batter
fisherman:hunter sailor shepherd tourist farmer businessman activist journalist
flanker:fullback winger halfback cornerback
flight_attendant:pilot mechanic social_worker construction_worker bus_driver factory_worker controller nurse
footballer:goalkeeper sportsman striker infielder golfer schoolboy
foreign_minister:finance_minister home_secretary defense_secretary treasury_secretary prime_minister vice_president deputy
freelance:journalist illustrator stylist editor photographer translator cartoonist lecturer
freshman:
fullback:halfback linebacker quarterback cornerback winger kicker
gangster:robber bandit smuggler assassin
gardener:chef landowner entrepreneur farmer plumber hunter waiter programmer
general:commander lieutenant captain secretary admiral sergeant marshal
geologist:archaeologist biologist physicist mathematician chemist historian linguist political_scientist
girlfriend:boyfriend wife daughter mistress husband
goalkeeper:striker winger kicker referee cornerback
goldsmith:blacksmith baker stockbroker butcher gardener
golfer:
graduate_student:college_student undergraduate bachelor
grand_mufti:
grandchild:grandmother niece nephew cousin uncle wife father husband
granddaughter:niece grandson aunt grandfather grandmother cousin stepmother nephew
grandfather:uncle grandson grandmother cousin granddaughter nephew aunt niece
grandmother:grandfather aunt daughter uncle grandchild cousin niece nephew
grandson:granddaughter nephew grandfather cousin uncle niece grandmother brother
grower:rancher inventor exporter marketer
guard:sergeant policeman marshal soldier colonel commander corporal
guerrilla:
guitarist:drummer songwriter singer pianist violinist cellist organist conductor
gunman:assassin robber bandit
gunner:
gymnast:
hakim:imam ayatollah cleric
half_brother:son cousin uncle nephew grandfather daughter husband wife
halfback:fullback quarterback kicker cornerback linebacker winger
hard_worker:factory_worker miner carpenter mechanic nurse farmer teacher
headmaster:rector provost lecturer teacher dean professor librarian vicar
hero:
high_commissioner:magistrate police_chief superintendent sheriff deputy
hijacker:
historian:philosopher linguist anthropologist mathematician theologian geologist psychologist biologist
home_secretary:defense_secretary treasury_secretary foreign_minister finance_minister attorney_general vice_president undersecretary lieutenant_governor
hostess:waitress bartender receptionist
housekeeper:maid waitress bartender electrician receptionist plumber
hunter:fisherman shepherd farmer gardener landowner weaver
husband:wife daughter mother father son sister cousin brother
illustrator:cartoonist sculptor screenwriter painter novelist photographer animator designer
imam:ayatollah cleric patriarch prophet mullah preacher pastor vicar
importer:exporter marketer shopkeeper industrialist retailer trader
incumbent:senator congressman mayor
industrialist:entrepreneur tycoon banker marketer inventor sculptor painter chemist
infielder:outfielder pitcher batter quarterback
inspector:
instructor:professor physician nurse lecturer headmaster librarian sergeant trainer
interior_designer:architect painter sculptor stylist
intern:nurse dentist instructor counselor therapist
interviewer:correspondent reporter storyteller commentator
inventor:physicist mathematician sculptor chemist computer_scientist engineer painter architect
investigator:
investor:trader banker broker businessman entrepreneur analyst
jazz_musician:singer pianist guitarist violinist drummer cellist songwriter organist
journalist:reporter photographer editor cartoonist critic diplomat novelist poet
judge:
jurist:statesman theologian novelist
juror:
keyboardist:guitarist drummer organist singer pianist cellist violinist songwriter
kicker:cornerback quarterback fullback halfback linebacker goalkeeper catcher shortstop
king:crown_prince sultan tsar
landowner:philanthropist gardener farmer businessman shopkeeper entrepreneur stockbroker miner
lawmaker:politician voter minister
lawyer:judge physician accountant
lecturer:associate_professor assistant_professor headmaster instructor provost librarian rector chemist
left_fielder:second_baseman shortstop batter catcher pitcher
lender:banker broker developer
letter_writer:novelist poet columnist screenwriter biographer reporter editor cartoonist
librarian:pharmacist assistant_professor lecturer teacher nurse provost headmaster clerk
lieutenant:commander general brigadier sergeant admiral marshal secretary corporal
lieutenant_colonel:lieutenant_general brigadier_general vice_admiral sergeant field_marshal rear_admiral commander corporal
lieutenant_general:brigadier_general lieutenant_colonel vice_admiral rear_admiral field_marshal commander sergeant lieutenant_governor
lieutenant_governor:police_chief district_attorney fire_chief colonel congressman secretary senator
linebacker:quarterback fullback kicker halfback coach outfielder catcher winger
lineman:linebacker quarterback cornerback fullback halfback kicker infielder outfielder
linguist:mathematician historian anthropologist philosopher biologist psychologist geologist physicist
little_girl:daughter girlfriend wife mother sister
lobbyist:accountant businessman philanthropist entrepreneur blogger banker congressman
lyricist:screenwriter playwright poet songwriter novelist pianist singer violinist
maestro:conductor composer organist violinist
magician:dancer actor cellist master storyteller
magistrate:prosecutor juror coroner sheriff commissioner
maid:
majority_leader:minority_leader party_whip communist
marine:commando sailor sergeant admiral brigadier colonel corporal lieutenant
marketer:entrepreneur retailer industrialist exporter advertiser inventor
marshal:sergeant lieutenant admiral brigadier_general colonel guard captain commodore
master:
mathematician:physicist philosopher linguist chemist geologist inventor biologist anthropologist
mayor:congressman sheriff deputy
mechanic:carpenter electrician plumber pilot factory_worker flight_attendant salesman accountant
medalist:gymnast sprinter champion
medallist:sprinter gymnast champion
medical_examiner:pathologist pharmacist cardiologist psychiatrist veterinarian surgeon dentist private_detective
merchant:businessman broker banker entrepreneur fisherman exporter salesman landowner
meteorologist:epidemiologist astronomer geologist biologist economist linguist
military_officer:soldier commando police_chief guard attorney_general superintendent chaplain
miner:factory_worker construction_worker firefighter electrician sailor landowner plumber carpenter
minister:secretary president deputy
minority_leader:majority_leader party_whip communist
missionary:pastor nun priest theologian chaplain monk deacon rabbi
mistress:wife husband girlfriend daughter niece stepmother
mobster:smuggler thief assassin
modernist:architect sculptor painter illustrator composer philosopher novelist poet
monarch:crown_prince emir sultan pope
monk:nun priest theologian deacon pastor missionary imam
mother:father wife daughter husband sister son brother widow
mullah:
murderer:thief traitor smuggler gangster
musician:actor dancer poet lyricist painter choreographer
naturalist:botanist geologist chemist mathematician anthropologist linguist physicist historian
nephew:uncle cousin grandson niece grandfather daughter grandmother half_brother
niece:granddaughter aunt stepmother grandson cousin nephew grandfather grandmother
novelist:poet playwright screenwriter illustrator biographer painter composer journalist
nun:monk priest missionary abbot pastor theologian deacon nurse
nurse:dentist psychiatrist pharmacist surgeon pediatrician instructor pathologist firefighter
officer:soldier guard clerk superintendent
organist:cellist violinist pianist conductor drummer guitarist choreographer composer
outfielder:infielder pitcher batter quarterback winger cornerback linebacker striker
painter:sculptor composer architect poet illustrator photographer novelist pianist
paratrooper:commando sergeant colonel
party_whip:majority_leader minority_leader communist chairman deputy
passenger:
pastor:preacher priest missionary theologian deacon rabbi cleric pope
pathologist:psychiatrist cardiologist pediatrician medical_examiner veterinarian chemist dentist surgeon
patriarch:imam rabbi bishop pope ayatollah abbot deacon theologian
patron_saint:pope rector vicar bishop
pediatrician:cardiologist psychiatrist pharmacist pathologist veterinarian nurse dentist surgeon
pharmacist:dentist pediatrician veterinarian nurse medical_examiner cardiologist surgeon psychiatrist
philanthropist:entrepreneur stockbroker businessman landowner banker lobbyist salesman farmer
philosopher:historian theologian mathematician linguist physicist anthropologist psychologist geologist
photographer:journalist illustrator reporter sculptor painter cartoonist stylist editor
physician:dentist pharmacist medical_examiner instructor professor lawyer librarian surgeon_general
physicist:mathematician chemist biologist geologist political_scientist computer_scientist anthropologist inventor
pianist:violinist singer composer cellist guitarist conductor organist drummer
pilot:flight_attendant mechanic instructor electrician firefighter controller programmer
pirate:bandit hijacker robber
pitcher:catcher outfielder batter shortstop first_baseman quarterback linebacker
plastic_surgeon:dentist cardiologist pathologist psychiatrist pharmacist nurse
playwright:poet novelist composer screenwriter actor lyricist pianist sculptor
plumber:electrician carpenter salesman blacksmith mechanic gardener bartender stockbroker
poet:novelist playwright composer painter critic lyricist sculptor biographer
police_chief:fire_chief deputy attorney_general sheriff guard lieutenant_governor city_manager district_attorney
police_officer:security_guard prison_guard sergeant marshal sheriff attorney_general bodyguard soldier
policeman:guard sergeant sheriff firefighter soldier sniper bartender
political_scientist:computer_scientist physicist sociologist anthropologist biologist mathematician geologist chemist
politician:lawmaker clergyman businessman journalist
pontiff:archbishop cardinal pastor
pope:bishop pastor vicar prophet theologian deacon patriarch abbot
porter:
postmaster_general:attorney_general brigadier lieutenant_governor colonel commander admiral clerk sergeant
preacher:pastor cleric priest rabbi imam theologian missionary
presenter:broadcaster correspondent translator interviewer comedian commentator
president:
priest:pastor nun monk deacon preacher pope theologian missionary
prime_minister:vice_president secretary deputy
prison_guard:security_guard police_officer sergeant civil_servant corporal
prisoner:soldier veteran sailor
private_detective:sheriff cop prosecutor counsel
professor:teacher lecturer psychiatrist chemist dean scholar librarian headmaster
programmer:entrepreneur blogger gardener electrician carpenter mechanic chef pilot
prophet:imam pope theologian ayatollah patriarch
prosecuting_attorney:counsel judge attorney_general sheriff
prosecutor:judge counsel sheriff detective
provost:rector assistant_professor associate_professor headmaster dean lecturer chaplain librarian
psychiatrist:pathologist pediatrician cardiologist dentist nurse surgeon medical_examiner pharmacist
psychologist:anthropologist biologist linguist physicist mathematician philosopher sociologist investigator
punter:cornerback linebacker quarterback fullback halfback infielder
quarterback:linebacker fullback halfback cornerback kicker catcher coach pitcher
rabbi:theologian pastor preacher patriarch priest deacon imam missionary
rancher:
ranger:
rapist:murderer thief smuggler
rapper:songwriter guitarist drummer cellist pianist violinist screenwriter comedian
rear_admiral:lieutenant_general brigadier_general lieutenant_colonel field_marshal commander fighter_pilot
rebel:
receptionist:waitress bartender hostess
rector:vicar headmaster bishop provost chaplain lecturer preacher pope
referee:umpire coach goalkeeper
reporter:journalist editor photographer interviewer critic translator
representative:senator chairman mayor secretary
retailer:marketer exporter shopkeeper
robber:bandit murderer gangster smuggler pirate hijacker
rusher:cornerback linebacker quarterback kicker fullback
sailor:fisherman spy diplomat miner veteran soldier prisoner
salesman:stockbroker clerk plumber bartender blacksmith mechanic electrician businessman
saxophonist:pianist guitarist drummer singer violinist cellist organist songwriter
scholar:poet professor painter composer novelist biographer
school_principal:teacher professor school_superintendent counselor
school_superintendent:counselor school_principal district_manager district_attorney teacher city_manager professor
schoolboy:
schoolteacher:headmaster pediatrician lecturer nurse electrician waitress bartender plumber
scientist:
scout:ranger volunteer hunter
screenwriter:film_producer novelist playwright actor illustrator lyricist songwriter choreographer
sculptor:painter architect illustrator composer photographer inventor playwright violinist
secessionist:
second_baseman:shortstop outfielder batter catcher pitcher
secretary:minister president commissioner general lieutenant superintendent brigadier
security_guard:prison_guard police_officer bodyguard sergeant marshal soldier commander
senator:
separatist:secessionist rebel guerrilla
sergeant:colonel brigadier commander lieutenant guard policeman marshal general
shareholder:
sheikh:
shepherd:hunter fisherman farmer
sheriff:detective district_attorney police_chief cop sergeant mayor coroner commissioner
shoemaker:electrician blacksmith plumber carpenter mechanic
shopkeeper:vendor blacksmith retailer trader landowner waiter businessman stockbroker
shortstop:outfielder first_baseman catcher pitcher batter quarterback linebacker cornerback
sibling:cousin niece grandchild nephew daughter uncle husband wife
singer:pianist songwriter violinist guitarist dancer drummer actress comedian
sister:daughter mother wife husband father son cousin brother
skater:gymnast sprinter cyclist
skier:sprinter gymnast sportsman cyclist
smuggler:thief gangster murderer
sniper:gunner policeman bodyguard
social_worker:construction_worker factory_worker civil_servant coal_miner activist flight_attendant nurse teacher
sociologist:anthropologist political_scientist economist physicist epidemiologist chemist mathematician psychologist
soldier:commander sergeant colonel corporal prisoner general veteran brigadier
solicitor:counsel prosecutor clerk
solicitor_general:chief_justice marshal police_chief sergeant commander colonel secretary lieutenant
son:daughter father brother wife husband cousin uncle mother
songwriter:singer guitarist pianist violinist drummer screenwriter conductor film_producer
sophomore:freshman quarterback linebacker
soprano:actress violinist pianist screenwriter playwright ballerina comedian cellist
sports_editor:columnist cartoonist correspondent reporter commentator photographer
sportsman:
sprinter:gymnast champion cyclist
spy:
staff_member:volunteer executive_director secretary police_chief deputy chairman
statesman:
stepfather:stepmother niece grandfather aunt cousin granddaughter boyfriend uncle
stepmother:stepfather niece aunt granddaughter husband cousin widow sister
stockbroker:salesman banker philanthropist businessman accountant trader electrician shopkeeper
storyteller:screenwriter interviewer novelist poet playwright translator magician illustrator
striker:goalkeeper winger outfielder
student:
stylist:designer photographer sculptor illustrator choreographer
sultan:emir crown_prince sheikh king
superintendent:counselor commissioner secretary sheriff sergeant
surgeon:dentist psychiatrist cardiologist nurse pathologist pharmacist medical_examiner pediatrician
surgeon_general:commander medical_examiner secretary vice_president colonel police_chief sergeant lieutenant
swimmer:sprinter gymnast cyclist golfer sportsman champion
tackle:linebacker fullback quarterback cornerback kicker halfback sophomore
tailback:quarterback linebacker fullback cornerback halfback kicker sophomore freshman
teacher:student professor nurse physician headmaster lecturer librarian farmer
theologian:philosopher pastor historian rabbi priest missionary nun monk
theorist:philosopher historian theologian
therapist:counselor dentist nurse psychiatrist pharmacist pediatrician cardiologist
thief:murderer smuggler gangster traitor
thinker:philosopher theologian historian industrialist entrepreneur inventor sculptor poet
thug:gangster bandit assassin robber traitor
tour_guide:
tourist:
trader:investor banker broker businessman shopkeeper exporter analyst
trainer:catcher instructor boxer breeder veterinarian
traitor:
translator:journalist broadcaster screenwriter organist storyteller animator poet novelist
treasury_secretary:defense_secretary home_secretary finance_minister undersecretary foreign_minister attorney_general vice_president chairman
trial_judge:magistrate prosecutor juror attorney_general
truck_driver:bus_driver construction_worker factory_worker
trumpeter:pianist drummer guitarist singer violinist cellist organist songwriter
tsar:king pope patriarch
tutor:headmaster lecturer professor counselor
twin:sister cousin stepmother daughter grandson niece widow nephew
tycoon:industrialist entrepreneur banker stockbroker
umpire:
uncle:nephew grandfather grandson grandmother half_brother niece daughter wife
undergraduate:
undersecretary:
vendor:shopkeeper retailer broker
veteran:prisoner sailor nurse hero firefighter
veterinarian:pharmacist dentist pathologist pediatrician medical_examiner nurse cardiologist psychiatrist
veterinary:pharmacist pathologist pediatrician cardiologist dentist nurse surgeon psychiatrist
vicar:rector bishop chaplain abbot deacon pope preacher imam
vice_admiral:lieutenant_general lieutenant_colonel brigadier_general commodore field_marshal captain commander vice_president
vice_chairman:chief_executive executive_director secretary deputy
vice_president:secretary chairman prime_minister
violinist:pianist cellist singer conductor organist composer guitarist choreographer
virtuoso:composer conductor violinist pianist cellist guitarist painter organist
visionary:philosopher entrepreneur inventor architect
volunteer:
voter:
waiter:bartender chef clerk maid shopkeeper receptionist diplomat fisherman
waitress:bartender receptionist clerk hostess maid
weaver:
widow:stepmother niece granddaughter wife grandson sister aunt cousin
wife:husband daughter mother son father sister girlfriend cousin
winger:striker fullback goalkeeper cornerback outfielder halfback linebacker catcher
# phenomenon
blizzard:ice_storm dust_storm thunderstorm cyclone flash_flood downpour monsoon avalanche
breeze:rain thunderstorm cloud
chop:steak sausage pork bacon beef pie bread bean
cloud:wind rain sunlight storm moonlight
current:voltage wave wind pressure
cyclone:dust_storm ice_storm thunderstorm blizzard flash_flood downpour monsoon tsunami
daylight~:
downpour:monsoon thunderstorm cyclone snowstorm drizzle flood
drizzle~:downpour breeze snow
dust_cloud:mist haze smoke
dust_storm:ice_storm cyclone thunderstorm heat_wave blizzard flash_flood wildfire wind
electricity~:
flash_flood:mudslide dust_storm ice_storm cyclone drought wildfire blizzard earthquake
flood:earthquake drought tsunami landslide rain dust_storm hurricane ice_storm
fog~:rain snow wind smoke thunder lightning humidity
gale~:cyclone breeze frost downpour monsoon
geothermal_energy:biomass solar_power fossil_fuel wind_power nuclear_power
gravity~:velocity acceleration density pressure temperature
hail:
haze~:
heat_energy:sunlight ultraviolet_light electricity pressure
heat_wave:dust_storm ice_storm flash_flood thunderstorm hurricane volcanic_eruption wind
high_wind:humidity rain breeze thunderstorm snow fog
hurricane:dust_storm typhoon ice_storm tornado flash_flood blizzard thunderstorm drought
ice_storm:dust_storm hurricane blizzard typhoon flash_flood thunderstorm heat_wave downpour
lightning~:spark wind rain blizzard snow fog
mist~:haze smoke moonlight
monsoon:downpour drought thunderstorm cyclone snowstorm dust_storm ice_storm flood
moonlight~:
nuclear_power:solar_power wind_power geothermal_energy fossil_fuel
pressure*:temperature current weight speed gravity
rain~:wind snow storm flood fog frost thunder lightning
rainfall~:wind snow storm frost
smoke~:
snow~:rain wind fog frost blizzard thunder lightning sunshine
snowfall~:rain wind thunderstorm
snowstorm:dust_storm thunderstorm typhoon ice_storm monsoon downpour tornado hurricane
solar_power:wind_power nuclear_power geothermal_energy fossil_fuel
storm:rain flood snow breeze cloud frost
sunlight~:cloud moonlight daylight wind
sunshine~:moonlight daylight snow humidity rain wind thunder
thunderstorm:dust_storm cyclone blizzard downpour ice_storm monsoon heat_wave flash_flood
tornado:hurricane typhoon blizzard thunderstorm dust_storm flash_flood mudslide aftershock
typhoon:hurricane dust_storm tornado ice_storm thunderstorm snowstorm mudslide flash_flood
ultraviolet_light:
voltage~:
wind:rain snow cloud lightning current frost sunlight
wind_power:solar_power nuclear_power geothermal_energy
# plant
almond:coconut olive butter peanut walnut onion garlic berry
apple_tree:pine oak magnolia fir elm eucalyptus willow birch
asparagus*:pea potato bean tomato cabbage lemon chili squash
aspen*:magnolia oak pine willow
bamboo*:rubber cardboard fir pine ceramic nylon tin jade
banana:coconut pear bean sugarcane apple potato corn grape
bark*:leaf feather skin
beech:birch spruce pine fir cedar oak eucalyptus walnut
birch:spruce beech cedar fir cherry_tree eucalyptus olive_tree palm_tree
branch:trunk leaf root
broccoli*:cabbage pea potato tomato bean bacon berry lemon
bud:berry pollen leaf
bulb:flashlight candle pollen lantern
cannabis*:opium tobacco whisky wine
carrot:
cedar:pine oak spruce cherry_tree birch walnut magnolia olive_tree
celery*:cabbage tomato pea lemon potato squash chili bean
cereal:bread potato sugarcane peanut banana candy soybean milk
cherry:almond apple olive magnolia oak pine
cherry_tree:olive_tree apple_tree palm_tree cedar magnolia fir pine birch
chestnut:olive_tree oak walnut cedar cherry_tree elm willow birch
cilantro*:garlic lettuce sauce carrot salsa cheese
coca*:opium_poppy sugarcane tobacco soybean grape cocoa banana tea
cod:herring tuna salmon trout squid lobster whale_shark crab
corn*:wheat soybean rice potato barley coconut sugarcane coffee
cranberry*:almond apple pear bean grape lemon potato banana
cucumber*:tomato cabbage pepper potato apple pear lemon bean
cypress*:cedar pine oak magnolia fir spruce birch elm
daisy:orchid violet lily
elm:cherry_tree maple cedar oak walnut chestnut birch beech
eucalyptus:olive_tree birch cherry_tree palm_tree mangrove fir beech pine
fir:spruce pine cherry_tree birch beech cedar palm_tree eucalyptus
flower:leaf berry pollen grass seed bulb orange vine
garlic*:onion pepper olive tofu butter sauce almond potato
ginger*:garlic sauce honey milk
grapefruit*:orange lemon apple almond berry olive pear
grass:
hickory*:magnolia cedar oak pine aspen elm maple
juniper*:redwood fir spruce pine eucalyptus cedar birch oak
kiwi:emu swan crow
laurel*:magnolia oak aspen pine maple willow
leaf:berry bark root pollen seed orange bud branch
lettuce*:
lily:violet orchid daisy lotus
lotus:
magnolia:cedar oak pine aspen willow maple lotus
mahogany*:log pine cedar oak fir
maize*:wheat rice soybean sugarcane banana
mango*:apple pear coconut lemon banana tomato grape almond
mangrove:eucalyptus palm_tree fir birch spruce redwood pine cedar
maple:elm spruce cedar walnut birch beech cherry_tree oak
marijuana*:opium tobacco whiskey wine
mustard*:sauce garlic honey salt potato butter flour cheese
nut:banana pear corn berry apple lemon grape cake
nutmeg*:garlic almond honey
oak:pine cedar walnut cherry_tree palm_tree olive_tree chestnut magnolia
olive:onion garlic almond pepper lemon apple pear cheese
olive_tree:cherry_tree palm_tree apple_tree eucalyptus cedar birch pine spruce
onion:garlic pepper olive tofu pasta almond butter bean
opium_poppy*:sugarcane coca wheat corn
orchid:daisy lily poppy violet rose
palm_tree:cherry_tree olive_tree apple_tree pine eucalyptus oak fir cedar
parsley*:garlic sauce salt bread
peach:apple almond olive
peanut:butter bean bread almond honey milk ice_cream chocolate
pepper:garlic onion olive bean tofu butter honey almond
pine:oak cedar fir spruce palm_tree cherry_tree beech redwood
pineapple*:coconut lemon almond pear orange banana tomato berry
plum*:apple pear almond berry banana tomato cabbage grape
pollen*:berry leaf bud bulb
poppy:sunflower orchid rose
pumpkin:apple pear potato berry cabbage bean pie tomato
raspberry*:almond apple pear orange lemon banana
redwood:pine palm_tree oak cedar eucalyptus birch fir beech
root:
rose:poppy orchid violet
rye*:barley corn wheat potato rice tea
samba*:flamenco tango disco reggae salsa
seed:berry flower leaf pollen
soy*:corn peanut pepper coconut banana
soybean:corn wheat barley sugarcane cocoa sunflower_oil palm_oil peanut
spinach*:lettuce tomato potato pea carrot bean chili cheese
spruce:fir birch cedar pine beech cherry_tree olive_tree maple
squash*:badminton tennis softball volleyball judo taekwondo snooker weightlifting
sugarcane*:opium_poppy maize banana soybean wheat barley cocoa coca
sunflower:
sweet_potato:bean tomato pea cabbage pepper pasta berry sausage
thyme*:garlic carrot sauce salt
trunk:
tuna:herring salmon lobster cod caviar oyster squid trout
vanilla*:butter honey garlic sugar sauce biscuit milk
vine:
viola:cello clarinet violin saxophone flute accordion harmonica piano
violet:lily daisy orchid rose
watermelon*:tomato apple pear lemon orange squash banana berry
wheat*:corn soybean rice barley potato sugarcane cocoa sunflower_oil
willow:oak birch chestnut pine cedar beech cherry_tree olive_tree
# possession
allowance:salary pension rent refund
annuity:pension allowance salary refund
budget_deficit:trade_deficit national_debt unemployment economic_growth income_tax inflation interest_rate
exchange_rate:interest_rate inflation unemployment economic_growth trade_deficit
extortion:embezzlement bribery money_laundering armed_robbery kidnapping aggravated_assault tax_evasion smuggling
gold:silver bronze diamond copper platinum
income_tax:sales_tax property_tax inheritance_tax
inheritance_tax:property_tax income_tax sales_tax
interest_rate:exchange_rate inflation unemployment economic_growth trade_deficit national_debt budget_deficit
national_debt:budget_deficit trade_deficit interest_rate
pearl:emerald sapphire diamond ruby
pension:salary allowance rent
property_tax:inheritance_tax income_tax sales_tax
refund:
reimbursement:pension refund salary
rent:salary allowance pension
ruby:sapphire pearl emerald
salary:pension rent allowance reward tax
sales_tax:income_tax property_tax inheritance_tax tariff
tariff:
tax:
trade_deficit:budget_deficit economic_growth national_debt unemployment inflation income_tax interest_rate exchange_rate
wage:rent unemployment pension tax productivity allowance inflation
# process
economic_growth:inflation trade_deficit unemployment interest_rate productivity budget_deficit exchange_rate
inflation~:interest_rate unemployment economic_growth exchange_rate trade_deficit budget_deficit productivity wage
# state
anemia~:arthritis diabetes hypertension osteoporosis epilepsy blindness malaria leukemia
anthrax~:smallpox tuberculosis flu pneumonia polio
arthritis~:diabetes anemia osteoporosis epilepsy asthma multiple_sclerosis hypertension schizophrenia
asthma~:diabetes hypertension pneumonia autism lyme_disease obesity schizophrenia epilepsy
bipolar_disorder:schizophrenia dementia epilepsy lyme_disease diabetes hypertension asthma autism
bleeding~:anemia blindness cancer
blindness~:
brain_tumor:pancreatic_cancer prostate_cancer lung_cancer colon_cancer breast_cancer lymphoma leukemia diabetes
breast_cancer:prostate_cancer colon_cancer lung_cancer pancreatic_cancer brain_tumor leukemia lymphoma diabetes
cancer:brain_tumor diabetes tuberculosis arthritis anemia pneumonia stroke asthma
cardiac_arrest:heart_attack kidney_failure brain_tumor
cerebral_palsy~:epilepsy multiple_sclerosis diabetes autism hypertension bipolar_disorder lyme_disease dengue_fever
chest_pain:sore_throat headache nausea vomiting insomnia diarrhea fever
cholera~:ebola meningitis dengue_fever swine_flu tuberculosis malaria measles hiv
colon_cancer:prostate_cancer pancreatic_cancer breast_cancer lung_cancer brain_tumor leukemia lymphoma pneumonia
dehydration~:starvation poisoning pneumonia drought leukemia stroke tuberculosis
dementia~:schizophrenia bipolar_disorder diabetes epilepsy lyme_disease autism hypertension arthritis
dengue~:meningitis influenza cholera measles malaria pneumonia tuberculosis rabies
dengue_fever~:scarlet_fever yellow_fever meningitis encephalitis ebola cholera lyme_disease influenza
diabetes:hypertension obesity asthma arthritis autism schizophrenia epilepsy osteoporosis
diarrhea~:vomiting nausea fever headache insomnia chest_pain encephalitis rash
drought:flood monsoon famine hurricane typhoon snowstorm ice_storm dust_storm
dysfunction~:anemia osteoporosis cancer
ebola~:cholera dengue_fever influenza hiv encephalitis meningitis scarlet_fever lyme_disease
ecology~:genetics neuroscience political_science anthropology geology microbiology geography sociology
encephalitis~:dengue_fever meningitis ebola lyme_disease influenza rabies cholera measles
epilepsy~:schizophrenia diabetes bipolar_disorder cerebral_palsy hypertension lyme_disease dementia arthritis
fatigue:nausea headache insomnia fever vomiting
fever~:diarrhea headache nausea vomiting insomnia chest_pain fatigue rash
flu~:smallpox pneumonia measles tuberculosis polio cholera rabies meningitis
heart_attack:kidney_failure cardiac_arrest suicide lung_cancer pancreatic_cancer prostate_cancer colon_cancer breast_cancer
heart_failure:kidney_failure lung_cancer pancreatic_cancer prostate_cancer cardiac_arrest colon_cancer brain_tumor breast_cancer
hemorrhage~:
hepatitis~:meningitis tuberculosis polio influenza smallpox cholera measles pneumonia
hiv~:polio malaria ebola tuberculosis measles lyme_disease cholera meningitis
humidity~:high_wind sunshine fog snow rain
hypertension~:diabetes asthma epilepsy schizophrenia obesity osteoporosis lyme_disease anemia
infectious_hepatitis~:tuberculosis flu meningitis smallpox cholera polio pneumonia measles
influenza~:smallpox measles rabies pneumonia ebola cholera dengue_fever lyme_disease
insomnia~:nausea headache epilepsy vomiting chest_pain diarrhea fever fatigue
kidney_failure:heart_failure lung_cancer pancreatic_cancer hypertension prostate_cancer brain_tumor colon_cancer breast_cancer
leprosy~:tuberculosis polio malaria hiv lyme_disease smallpox measles epilepsy
leukemia~:lymphoma prostate_cancer pancreatic_cancer lung_cancer colon_cancer breast_cancer pneumonia meningitis
life_imprisonment~:solitary_confinement probation death_penalty parole house_arrest
lung_cancer:prostate_cancer pancreatic_cancer breast_cancer colon_cancer brain_tumor leukemia lymphoma pneumonia
lyme_disease:dengue_fever diabetes rabies asthma autism tuberculosis malaria schizophrenia
lymphoma~:leukemia prostate_cancer pancreatic_cancer lung_cancer colon_cancer breast_cancer brain_tumor tuberculosis
malaria~:tuberculosis polio measles hiv dengue_fever lyme_disease cholera leprosy
malnutrition~:starvation diabetes meningitis polio tuberculosis pneumonia
measles:smallpox polio influenza rabies malaria meningitis hiv tuberculosis
meningitis~:dengue_fever encephalitis cholera measles polio ebola lyme_disease rabies
multiple_sclerosis~:cerebral_palsy diabetes arthritis epilepsy schizophrenia osteoporosis bipolar_disorder anemia
nausea~:headache diarrhea insomnia chest_pain fever fatigue rash
osteoporosis~:diabetes arthritis hypertension obesity epilepsy anemia schizophrenia dementia
pancreatic_cancer:prostate_cancer colon_cancer lung_cancer breast_cancer brain_tumor leukemia lymphoma diabetes
pneumonia~:flu asthma tuberculosis leukemia meningitis poisoning lung_cancer colon_cancer
poisoning~:pneumonia dehydration leukemia tuberculosis suicide
polio~:measles smallpox tuberculosis malaria hiv leprosy meningitis rabies
prostate_cancer:breast_cancer colon_cancer pancreatic_cancer lung_cancer brain_tumor leukemia lymphoma diabetes
rabies:measles influenza lyme_disease smallpox polio meningitis dengue_fever cholera
radiation_sickness~:asthma dengue_fever lyme_disease yellow_fever bipolar_disorder scarlet_fever
rash~:vomiting headache nausea fever diarrhea
rioting~:arson vandalism kidnapping harassment mutiny robbery homicide assault
scarlet_fever~:yellow_fever dengue_fever ebola meningitis flu cholera lyme_disease encephalitis
schizophrenia~:dementia bipolar_disorder epilepsy diabetes lyme_disease hypertension autism asthma
sclerosis~:osteoporosis diabetes arthritis epilepsy leukemia anemia tuberculosis
seizure:
smallpox~:flu measles polio tuberculosis rabies malaria cholera lyme_disease
solitary_confinement~:
sore_throat:
starvation~:
swine_flu~:smallpox rabies ebola measles cholera dengue_fever pneumonia lyme_disease
tuberculosis~:malaria leprosy polio smallpox pneumonia hiv lyme_disease cholera
tumor:anemia hemorrhage tuberculosis
unemployment~:inflation interest_rate wage economic_growth budget_deficit trade_deficit productivity exchange_rate
yellow_fever~:scarlet_fever dengue_fever meningitis lyme_disease swine_flu radiation_sickness
# substance
alligator:turtle lizard zebra whale donkey deer elephant frog
aluminium~:titanium magnesium copper zinc nickel cobalt lithium potassium
aluminum~:steel copper zinc titanium graphite nickel magnesium iron
amber~:jade cobalt glass
ammonia~:chloride methane sulfur_dioxide carbon_monoxide carbon_dioxide ozone
ammonium_nitrate~:potassium_nitrate sodium_nitrate sodium_chloride cyanide
arsenic~:sulfur phosphorus dioxide nitrogen iodine magnesium sodium potassium
atom:electron neutron proton
beaver:badger deer coyote buffalo cougar fox otter polar_bear
biomass~:geothermal_energy fossil_fuel firewood kerosene
brass~:steel marble iron aluminum leather glass titanium granite
breath~:
bronze:silver gold marble jade ceramic zinc aluminum diamond
calcium~:potassium magnesium sodium zinc phosphorus iodine sulfur nitrogen
carbon~:sulfur nitrogen hydrogen mercury helium chlorine oxygen iodine
carbon_dioxide~:sulfur_dioxide carbon_monoxide nitrogen methane ozone arsenic hydrogen ammonia
carbon_monoxide~:sulfur_dioxide carbon_dioxide methane arsenic ammonia ozone
carbonate~:phosphate chloride cyanide
cardboard~:plastic nylon bamboo porcelain rubber brick linen aluminum
cement~:plastic steel brick aluminum zinc tin rubber copper
charcoal~:graphite brush firewood kerosene
chloride~:ammonia phosphate cyanide protein
chlorine~:iodine oxygen hydrogen nitrogen sulfur potassium phosphorus helium
cholesterol~:
chrome~:aluminum titanium cobalt
clay~:sand gravel iron limestone concrete marble steel copper
coal~:petroleum gasoline kerosene hydrogen diesel ethanol firewood biomass
cobalt~:titanium magnesium lithium nickel copper zinc sulfur phosphorus
colour:
concrete~:brick plaster steel timber granite aluminum limestone iron
copper~:zinc nickel aluminum silver steel titanium cobalt tin
cotton~:wool silk linen tobacco straw rubber leather polyester
crude_oil:gasoline coal natural_gas
cyanide~:sodium_chloride potassium_nitrate ammonium_nitrate
diamond:jade sapphire platinum emerald copper ivory nickel silver
dioxide~:
emerald:sapphire diamond jade pearl ruby
estrogen~:insulin serum blood
ethanol~:diesel kerosene propane hydrogen coal oil
fatty_acid:sodium_nitrate protein salt
fiber:
fiberglass~:plaster timber brick concrete
firewood~:biomass kerosene charcoal peat propane
fossil_fuel:gasoline kerosene biomass geothermal_energy propane nuclear_power solar_power
frost~:rain snow wind
fur~:
gasoline~:kerosene crude_oil diesel propane coal cleaner hydrogen
glass:box brick rubber brass steel leather concrete aluminum
granite~:limestone sandstone marble brick copper concrete gravel jade
graphite~:charcoal aluminum uranium plutonium titanium zinc steel copper
gravel~:limestone sand granite clay tin brick iron
grease~:
greenhouse_gas:methane nitrogen ozone hydrogen helium
hardwood~:mahogany fir cedar pine oak
helium~:hydrogen oxygen nitrogen carbon mercury chlorine iodine sulfur
hemp~:cotton ethanol tobacco nylon straw
high_explosive:nuclear_weapon firearm ballistic_missile
hydrogen~:helium nitrogen oxygen chlorine carbon propane sulfur lithium
iodine~:chlorine potassium oxygen arsenic sodium magnesium calcium nitrogen
iron:aluminum copper tin titanium brass brick rubber clay
ivory~:diamond jade marble
jade~:diamond sapphire emerald copper amber granite bronze marble
kerosene~:gasoline diesel propane ethanol firewood biomass charcoal petroleum
leather~:fur wool linen silk feather nylon plastic aluminum
limestone~:sandstone granite brick gravel copper marble cobalt concrete
liquid_nitrogen~:hydrogen sulfur helium phosphorus oxygen carbon_dioxide potassium chlorine
lithium~:cobalt magnesium titanium hydrogen potassium nickel calcium phosphorus
log:
lute:harp saxophone banjo clarinet accordion trumpet cello violin
magnesium~:calcium potassium phosphorus titanium sodium zinc cobalt lithium
marble:granite bronze brick limestone brass sandstone jade silver
mercury~:carbon helium sulfur arsenic hydrogen nitrogen iodine neon
metal~:carbon chlorine hydrogen nitrogen sulfur
methane~:carbon_monoxide sulfur_dioxide carbon_dioxide ammonia nitrogen hydrogen helium ozone
mink:otter badger fox deer bison zebra feather coyote
molecule:electron membrane proton neutron
natural_gas~:coal petroleum gasoline biomass
neon~:cobalt sulfur mercury titanium
nickel~:copper zinc aluminum cobalt magnesium titanium steel lithium
nitrogen~:sulfur hydrogen carbon arsenic potassium oxygen chlorine helium
nylon~:polyester linen silk leather wool cardboard cotton bamboo
oil~:wax salt coal propane
otter:mink beaver badger moose coyote zebra whale antelope
oxygen~:chlorine helium hydrogen iodine nitrogen potassium breath carbon
ozone~:carbon_dioxide carbon_monoxide sulfur_dioxide nitrogen methane ammonia
palladium~:cobalt zinc tin
peat~:
petrol~:kerosene propane coal
petroleum~:
phosphate~:
phosphorus~:sulfur magnesium arsenic potassium calcium chlorine sodium iodine
plank~:
plaster~:brick concrete timber steel
plastic:rubber cardboard cement aluminum steel nylon leather tin
platinum~:diamond silver zinc cobalt titanium gold
plutonium~:graphite phosphorus nitrogen hydrogen sulfur helium
polyester~:nylon wool linen silk rubber cotton ceramic cardboard
potassium~:calcium sodium magnesium iodine phosphorus nitrogen zinc sulfur
potassium_nitrate~:sodium_nitrate ammonium_nitrate sodium_chloride cyanide phosphate
propane~:kerosene gasoline hydrogen diesel ethanol coal firewood oil
protein:cholesterol fiber chloride
reinforced_concrete~:brick cement stucco
rubber~:plastic tin cement steel aluminum cotton wool bamboo
salt:sugar sauce milk honey ice_cream soup flour butter
sand:clay gravel limestone granite iron steel jade
sandstone~:limestone granite brick marble cobalt gravel titanium silicon
sapphire:emerald diamond ruby jade pearl
seawater~:ammonia oxygen chlorine
shale~:sandstone limestone gravel
silicon~:titanium copper lithium cobalt magnesium sandstone limestone aluminum
silver:bronze gold copper platinum marble zinc diamond aluminum
soda~:vodka orange_juice whiskey milk rum brandy cider beer
sodium~:potassium calcium magnesium sulfur iodine chlorine nitrogen arsenic
sodium_chloride~:potassium_nitrate ammonia ammonium_nitrate cyanide phosphate
sodium_nitrate~:chloride ammonia phosphate cholesterol protein
stainless~:brass plaster bronze
steel~:aluminum brass cement copper plastic rubber nickel zinc
straw~:
stucco~:brick concrete timber
sulfate~:chloride phosphate cyanide aspirin
sulfur~:nitrogen phosphorus arsenic carbon sodium magnesium chlorine potassium
sulfur_dioxide~:carbon_dioxide carbon_monoxide methane nitrogen arsenic ammonia ozone chlorine
sulphur~:phosphorus nitrogen carbon potassium chlorine iodine mercury
timber:brick concrete plaster
tin~:zinc rubber cement copper aluminum iron plastic steel
titanium~:magnesium cobalt aluminum copper silicon zinc nickel lithium
turquoise~:emerald jade sapphire diamond
uranium~:graphite phosphorus cobalt titanium nickel sulfur copper nitrogen
wax~:grease aluminum ceramic marble porcelain plastic titanium
wood~:garden straw stone clay sand concrete cotton brick
zinc~:copper nickel magnesium aluminum tin calcium potassium cement
# thing
crane:heron peacock owl
equestrian:archery ski_jumping badminton taekwondo judo figure_skating luge weightlifting
# time
baroque:romanesque_architecture gothic_architecture art_nouveau art_deco
festival:concert parade exhibition wedding march groundbreaking_ceremony banquet commemoration
history~:philosophy psychology linguistics
march:demonstration rally parade mass festival strike election funeral
probation:
speed~:gravity temperature pressure
velocity:density gravity acceleration temperature pressure weight
`;
