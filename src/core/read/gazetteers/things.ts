/** Common nouns of the news by class: what a thing is made of, how people die, what the weather does, what one is charged with. */

import type { Table } from './table.ts';

export const things: Table = {
  kind: 'thing',
  text: `
# material
steel | 7
iron | 7
copper | 7
aluminum = aluminium | 7
bronze | 6
brass | 5
gold | 8
silver | 8
platinum | 6
lead | 6
tin | 5
zinc | 5
nickel | 5
titanium | 6
lithium | 6
cobalt | 5
tungsten | 4
uranium | 7
plutonium | 6
wood | 8
bamboo | 5
cork | 4
paper | 7
cardboard | 6
cotton | 7
wool | 6
silk | 6
linen | 5
leather | 6
nylon | 5
polyester | 5
rubber | 6
plastic | 8
glass | 7
concrete | 7
cement | 6
brick | 6
stone | 7
marble | 6
granite | 6
limestone | 5
sandstone | 4
clay | 5
sand | 6
gravel | 4
ice | 6
wax | 4
ivory | 6
ceramic | 4
porcelain | 4
asbestos | 6
carbon fiber | 5
kevlar = Kevlar | 4
silicon | 6
graphite | 4
diamond | 6
amber | 4
jade | 4
# fuel
oil | 8
crude oil | 7 | oil
natural gas | 8
coal | 8
gasoline = petrol | 7
diesel | 7
kerosene | 5
jet fuel | 5
propane | 5
hydrogen | 6
ethanol | 5
firewood | 4
peat | 4
uranium fuel | 4
liquid fuel | 4
solid fuel | 4
# energy-source
solar power = solar energy | 7
wind power = wind energy | 7
nuclear power = nuclear energy | 8
hydropower = hydroelectric power | 6
geothermal energy | 5
tidal power | 4
fossil fuels | 7 | oil = coal = natural gas
biomass | 4
# crop
wheat | 7
corn = maize | 7
rice | 7
soybeans | 6
barley | 5
oats | 4
rye | 4
sorghum | 3
potatoes | 6
sugar | 6
sugarcane | 5
coffee | 7
tea | 6
cocoa | 6
tobacco | 6
sunflower oil | 5
palm oil | 5
olive oil | 5
bananas | 6
apples | 6
oranges | 6
grapes | 6
tomatoes | 6
opium poppies = opium | 5
coca | 5
grain | 7
# food
bread | 7
cheese | 6
milk | 7
butter | 6
eggs | 7
beef | 7
pork | 6
chicken | 7
lamb | 5
fish | 7
salmon | 6
tuna | 6
shrimp | 5
oysters | 5
caviar | 5
pizza | 7
pasta | 6
noodles | 6
kimchi | kr 6
sushi | jp 6
tofu | 4
soup | 5
salad | 5
chocolate | 7
ice cream | 6
cake | 6
honey | 6
salt | 6
pepper | 5
garlic | 5
onions | 5
beans | 5
lentils | 4
peanuts | 6
almonds | 5
avocados | 5
raisins | 4
olives | 4
hamburgers | 6
hot dogs | 6
# drink
beer | 7
wine | 7
champagne | 6
whiskey = whisky | 6
vodka | ru 6
rum | 5
gin | 5
tequila | mx 5
soju | kr 5
sake | jp 4
cider | 4
lemonade | 4
orange juice | 5
mineral water = bottled water | 5
soda | 5
# color
black | 7
white | 7
red | 8
blue | 8
green | 8
yellow | 7
orange | 6
purple | 6
violet | 5
pink | 6
brown | 6
gray = grey | 6
turquoise | 4
crimson | 4
scarlet | 4
beige | 4
navy blue | 4
magenta | 3
# body-part count
head | 7
face | 6
eye | 7
ear | 6
nose | 6
mouth | 6
tooth | 5 +teeth
tongue | 5
neck | 6
throat | 5
shoulder | 6
arm | 7
elbow | 5
wrist | 5
hand | 7
finger | 6
thumb | 5
chest | 6
back | 6
stomach | 6
hip | 5
leg | 7
thigh | 5
knee | 6
ankle | 6
foot | 6 +feet
toe | 5
rib | 5
spine | 5
skull | 5
pelvis | 4 +pelvises
collarbone | 4
hamstring | 5
groin | 4
calf | 4 +calves
# organ count
heart | 7
lung | 7
liver | 6
kidney | 6
brain | 7
bladder | 4
pancreas | 5
spleen | 4
appendix | 4
colon | 5
thyroid | 4
prostate | 5
uterus | 4 +uteri
ovary | 4
skin | 6
bone marrow | 5
cornea | 3
# crime
murder | 8
first-degree murder | 6 | murder = homicide
second-degree murder | 5 | murder = homicide
manslaughter | 6
involuntary manslaughter | 5 | manslaughter
homicide | 6 | murder = manslaughter
attempted murder | 6
assault | 7
aggravated assault | 5 | assault
battery | 5
rape | 7 | sexual assault
sexual assault | 7
sexual abuse | 6
child abuse | 6
domestic violence | 6
kidnapping | 7
human trafficking | 6
robbery | 7
armed robbery | 6 | robbery
burglary | 6
theft | 7
grand larceny | 4
shoplifting | 5
carjacking | 5
arson | 6
vandalism | 5
trespassing | 5
fraud | 7
wire fraud | 6 | fraud
bank fraud | 5 | fraud
securities fraud | 5 | fraud
tax evasion | 6
embezzlement | 6
money laundering | 6
bribery | 6
corruption | 7
extortion | 5
blackmail | 5
racketeering | 5
insider trading | 5
forgery | 5
counterfeiting | 5
identity theft | 5
perjury | 6
obstruction of justice | 6
contempt of court | 5
contempt of Congress | 5
conspiracy | 6
seditious conspiracy | 5
treason | 6
espionage | 6
sedition | 5
sabotage | 5
terrorism charges | 4
hijacking | 6
piracy | 6
smuggling | 6
drug trafficking | 7
drug possession | 5
illegal possession of weapons | 4
drunken driving = drunk driving = driving under the influence | 6
hit-and-run | 5
reckless driving | 4
reckless endangerment | 4
stalking | 5
harassment | 5
hate crimes | 6
war crimes | 7
crimes against humanity | 7
genocide | 7
ethnic cleansing | 6
slander | 4
libel = defamation | 5
blasphemy | 5
poaching | 5
animal cruelty | 5
hacking | 6
cybercrime | 5
rioting | 4
disorderly conduct | 4
desertion | 5
mutiny | 4
plagiarism | 4
doping | 5
# punishment
life imprisonment = life in prison = life sentence | 7
the death penalty = death sentence | 7
house arrest | 6
probation | 6
parole | 5
community service | 6
hard labor | 6
solitary confinement | 6
exile | 6
deportation | 6
execution by firing squad | 4
lethal injection | 6
hanging | 5
electrocution | 4
beheading | 5
stoning | 4
flogging | 4
a fine | 5
a suspended sentence | 5
excommunication | 5
# cause-of-death
cancer | 8
lung cancer | 6 | cancer
breast cancer | 6 | cancer
pancreatic cancer | 6 | cancer
prostate cancer | 5 | cancer
brain cancer | 5 | cancer
colon cancer | 5 | cancer
leukemia | 6 | cancer
lymphoma | 5 | cancer
a heart attack | 7
heart failure | 6
cardiac arrest | 6
a stroke | 7
pneumonia | 6
kidney failure | 5
liver failure | 4
sepsis | 5
a brain aneurysm | 4
a brain tumor | 4
Alzheimer's disease | 6
Parkinson's disease | 6
COVID-19 | 7
AIDS | 6
tuberculosis | 4
a drug overdose | 6
alcohol poisoning | 4
carbon monoxide poisoning | 4
poisoning | 6
drowning | 6
suffocation | 5
asphyxiation | 4
smoke inhalation | 4
hypothermia | 5
heatstroke = heat stroke | 5
dehydration | 5
starvation | 6
electric shock | 4
a gunshot wound = gunshot wounds | 6
stab wounds | 5
strangulation | 4
suicide | 6
a car crash = car accident | 6
a plane crash | 6
a helicopter crash | 5
a motorcycle accident | 5
a fall | 5
an avalanche | 4
natural causes | 6
old age | 5
# injury count
fracture | 5
broken leg | 5
broken arm | 4
concussion | 6
sprained ankle | 4
torn ligament | 4
burn | 5
bruise | 4
cut | 4
gunshot wound | 5
stab wound | 4
shrapnel wound | 4
traumatic brain injury | 5
spinal cord injury | 4
dislocated shoulder | 4
broken collarbone | 3
amputation | 4
# disease
malaria | 7
tuberculosis = TB | 6
cholera | 7
typhoid fever = typhoid | 5
typhus | 5
dysentery | 5
diphtheria | 5
whooping cough = pertussis | 5
measles | 7
mumps | 5
rubella | 5
chickenpox | 5
smallpox | 6
polio = poliomyelitis | 7
tetanus | 5
rabies | 6
leprosy | 5
syphilis | 5
gonorrhea | 4
HIV = HIV/AIDS | 7
hepatitis B | 5
hepatitis C | 5
influenza = flu = the flu | 7
bird flu = avian influenza = avian flu | 6
swine flu = H1N1 | 6
SARS | 6
MERS | 5
COVID-19 = Covid-19 = COVID = coronavirus disease = Covid | 9
Ebola = Ebola virus disease | 7
Marburg virus = Marburg virus disease | 4
Lassa fever | 4
yellow fever | 5
dengue fever = dengue | 6
Zika = Zika virus | 6
West Nile virus | 5
chikungunya | 4
Lyme disease | 5
mpox = monkeypox | 6
RSV = respiratory syncytial virus | 5
norovirus | 5
salmonella | 5
E. coli | 5
listeria | 4
anthrax | 5
botulism | 4
bubonic plague = plague | 6
scarlet fever | 4
meningitis | 5
encephalitis | 4
mad cow disease = bovine spongiform encephalopathy | 5
foot-and-mouth disease | 4
African swine fever | 4
scurvy | 4
diabetes | 7
type 2 diabetes | 5
asthma | 6
arthritis | 5
osteoporosis | 4
epilepsy | 5
multiple sclerosis | 6
ALS = amyotrophic lateral sclerosis = Lou Gehrig's disease | 6
Huntington's disease | 4
cystic fibrosis | 4
sickle cell disease | 5
hemophilia | 4
muscular dystrophy | 4
cerebral palsy | 5
dementia | 6
depression | 6
schizophrenia | 5
bipolar disorder | 5
autism | 6
ADHD | 5
PTSD = post-traumatic stress disorder | 6
anorexia | 4
obesity | 6
hypertension = high blood pressure | 6
anemia | 4
celiac disease | 4
Crohn's disease | 4
lupus | 4
goiter | 4
iodine deficiency | 4
radiation sickness | 5
gout | 4
# symptom
fever | 7
cough | 6
headache | 6
nausea | 5
vomiting | 5
diarrhea | 5
fatigue | 5
dizziness | 4
rash | 5
chest pain | 5
shortness of breath | 5
loss of smell | 4
sore throat | 5
seizures | 4
swelling | 3
muscle pain | 4
insomnia | 4
# natural-disaster count
earthquake | 8
tsunami | 7
hurricane | 8 | cyclone = typhoon
typhoon | 7 | cyclone
cyclone | 7
tornado | 7 +tornadoes
flood | 8
flash flood | 6 | flood
landslide | 6
mudslide | 6 | landslide
avalanche | 6
volcanic eruption | 6
wildfire = forest fire | 8
drought | 7
famine | 6
heat wave | 7
cold snap | 5
blizzard | 6 | snowstorm
snowstorm | 6
ice storm | 5
hailstorm | 5
thunderstorm | 6
sandstorm | 5
dust storm | 5
storm surge | 5
monsoon | 5
sinkhole | 4
plague of locusts | 3 +plagues_of_locusts
aftershock | 5
# weather
rain | 7
heavy rain | 6
snow | 7
fog | 6
high winds = strong winds | 6
lightning | 6
hail | 5
freezing rain | 5
sleet | 4
extreme heat | 6
humidity | 4
sunshine | 5
thunder | 5
# accident-kind count
car crash | 7 +car_crashes
plane crash | 7 +plane_crashes
train derailment | 6
helicopter crash | 6 +helicopter_crashes
bus crash | 6 +bus_crashes
shipwreck | 5
mine collapse | 5
building collapse | 6
bridge collapse | 6
dam failure | 5
gas explosion | 6
oil spill | 6
chemical spill | 5
nuclear meltdown | 5
house fire | 6
stampede | 5
crowd crush | 5 +crowd_crushes
power outage = blackout | 6
cyberattack | 6
# vehicle count
car | 8
truck = lorry | 7
bus | 7
van | 6
taxi | 6
limousine | 5
motorcycle | 6
bicycle | 6
scooter | 5
pickup truck | 6 | truck
sport utility vehicle = SUV | 6
ambulance | 6
fire truck | 5
police car | 5
tractor | 5
tractor-trailer | 5
bulldozer | 5
train | 7
freight train | 5 | train
high-speed train | 5 | train
tram = streetcar | 5
ship | 7
boat | 7
ferry | 6
cruise ship | 6 | ship
cargo ship | 6 | ship
container ship | 6 | ship = cargo ship
oil tanker = tanker | 6 | ship
fishing boat | 6 | boat
yacht | 5
sailboat | 5
lifeboat | 4
speedboat | 5
canoe | 4
kayak | 4
raft | 4
tugboat | 4
icebreaker | 5
plane = airplane = aircraft | 7
helicopter | 7
seaplane | 4
glider | 4
hot-air balloon | 5
airship = blimp | 4
rocket | 6
spaceship | 5
horse-drawn carriage | 4
sled | 4
snowmobile | 4
golf cart | 4
wheelchair | 5
trailer | 4
# sport
soccer = association football | 8
football = American football | 8
basketball | 8
baseball | 8
ice hockey = hockey | 7
tennis | 8
golf | 7
cricket | 6
rugby | 6
volleyball | 6
beach volleyball | 5 | volleyball
handball | 5
softball | 5
lacrosse | 5
field hockey | 4
water polo | 4
badminton | 5
table tennis = ping-pong | 6
squash | 4
boxing | 7
wrestling | 6
judo | 5
karate | 5
taekwondo | kr 5
sumo wrestling = sumo | jp 5
mixed martial arts | 5
fencing | 5
gymnastics | 7
swimming | 7
diving | 5
synchronized swimming = artistic swimming | 4
surfing | 5
sailing | 5
rowing | 5
canoeing | 4
cycling | 6
mountain biking | 4
track and field = athletics | 6
marathon running | 5
triathlon | 5
weightlifting | 5
archery | 5
shooting | 5
equestrian | 4
horse racing | 6
polo | 4
skateboarding | 5
climbing = rock climbing | 5
skiing | 6
cross-country skiing | 5
ski jumping | 5
biathlon | 5
snowboarding | 6
figure skating | 6
speed skating | 5
short track speed skating | 4
bobsled | 5
luge | 4
skeleton | 4
curling | 5
motor racing = auto racing | 5
Formula One = Formula 1 = F1 | 7
bullfighting | es 4
chess | 6
bowling | 4
darts | 4
snooker | gb 4
hurling | ie 3
Gaelic football | ie 4
Australian rules football | au 4
# track-event
the 100 meters = 100-meter dash = 100 meters | 7
the 200 meters = 200 meters | 6
the 400 meters = 400 meters | 5
the 800 meters = 800 meters | 5
the 1,500 meters = 1,500 meters | 5
the 5,000 meters = 5,000 meters | 4
the 10,000 meters = 10,000 meters | 5
the marathon | 6
the 110-meter hurdles | 4
the 400-meter hurdles | 4
the steeplechase | 4
the 4x100-meter relay | 5
the high jump | 5
the long jump | 5
the triple jump | 4
the pole vault | 5
the shot put | 4
the discus | 4
the javelin | 4
the hammer throw | 3
the decathlon | 5
the heptathlon | 4
# swim-event
the 50-meter freestyle | 4
the 100-meter freestyle | 5
the 200-meter freestyle | 5
the 400-meter freestyle | 4
the 1,500-meter freestyle | 4
the 100-meter backstroke | 4
the 100-meter breaststroke | 4
the 100-meter butterfly | 4
the 200-meter butterfly | 4
the 200-meter individual medley | 4
the 400-meter individual medley | 4
# medal
gold medal = gold | 8
silver medal = silver | 7
bronze medal = bronze | 7
# musical-instrument count
piano | 7 +pianos
violin | 7
viola | 5
cello | 6 +cellos
double bass | 4 +double_basses
guitar | 7
electric guitar | 5
bass guitar | 5
banjo | 4
ukulele | 4
harp | 5
organ | 6
harpsichord | 5
accordion | 5
flute | 6
clarinet | 5
oboe | 4
bassoon | 4
saxophone | 6
trumpet | 6
trombone | 5
French horn | 4
tuba | 4
bagpipes | 5 +bagpipes
drum | 6
harmonica | 4
sitar | in 4
lute | 4
# music-genre
rock = rock music = rock 'n' roll | 7
pop = pop music | 7
jazz | 7
blues | 6
hip-hop = hip hop = rap | 7
country music = country | 6
classical music | 7
folk music = folk | 5
soul | 5
rhythm and blues = R&B | 5
reggae | jm 5
punk rock = punk | 5
heavy metal | 5
disco | 5
techno | 4
gospel | 5
K-pop | kr 6
reggaeton | 5
salsa | 4
flamenco | es 4
tango | ar 4
samba | br 4
grunge | 4
# art-movement
Impressionism | fr 6
Post-Impressionism | 4
Expressionism | de 5
Cubism | 6
Surrealism | 6
Dadaism = Dada | 4
Futurism | 4
Romanticism | 6
Realism | 4
Baroque | 5
Rococo | 4
Neoclassicism | 4
Art Nouveau | 5
Art Deco | 5
Abstract Expressionism | us 5
Pop Art = pop art | 5
Minimalism | 4
Modernism | 5
Postmodernism | 4
Gothic architecture = Gothic | 5
Romanesque architecture = Romanesque | 4
Norman architecture | 3
Brutalism | 4
Bauhaus | de 5
# element
hydrogen | 7
helium | 6
lithium | 6
carbon | 7
nitrogen | 7
oxygen | 8
fluorine | 5
neon | 5
sodium | 6
magnesium | 5
aluminum | 6
silicon | 6
phosphorus | 5
sulfur = sulphur | 6
chlorine | 6
argon | 5
potassium | 5
calcium | 6
titanium | 5
chromium | 4
manganese | 4
iron | 7
cobalt | 5
nickel | 5
copper | 6
zinc | 5
gallium | 3
germanium | 3
arsenic | 5
selenium | 4
bromine | 4
krypton | 4
strontium | 4
zirconium | 3
palladium | 4
silver | 6
cadmium | 4
tin | 5
iodine | 5
xenon | 4
cesium = caesium | 5
barium | 4
tungsten | 4
platinum | 5
gold | 7
mercury | 6
lead | 6
bismuth | 3
polonium | 5
radon | 5
radium | 5
thorium | 4
uranium | 7
plutonium | 6
americium | 3
neodymium | 3
# gas
carbon dioxide | 7
carbon monoxide | 6
methane | 6
ozone | 6
nitrous oxide | 5
ammonia | 5
sulfur dioxide | 5
hydrogen sulfide | 4
chlorofluorocarbons = CFCs | 4
# compound
water | 8
hydrochloric acid | 4
sulfuric acid | 5
nitric acid | 4
ammonium nitrate | 5
sodium chloride | 4
hydrogen peroxide | 5
cyanide | 5
formaldehyde | 4
benzene | 4
vinyl chloride | 4
glyphosate | 4
DDT | 5
mercuric oxide | 3
potassium chlorate | 3
potassium nitrate | 3
# vitamin
vitamin A | 5
vitamin B12 | 5
vitamin C | 6
vitamin D | 6
vitamin E | 5
vitamin K | 4
folic acid | 4
# particle count
electron | 6
proton | 6
neutron | 6
photon | 5
neutrino | 5 +neutrinos
quark | 5
Higgs boson | 6
positron | 4
muon | 4
gluon | 3
atom | 6
molecule | 6
# physical-quantity
mass | 5
weight | 5
speed | 5
velocity | 4
acceleration | 4
temperature | 6
pressure | 5
volume | 4
density | 5
energy | 5
power | 4
force | 4
gravity | 6
# science
physics | 7
chemistry | 7
biology | 7
astronomy | 7
mathematics | 7
medicine | 7
geology | 6
psychology | 7
sociology | 6
economics | 7
political science | 6
history | 7
philosophy | 7
linguistics | 5
anthropology | 6
archaeology | 6
geography | 6
computer science | 7
engineering | 7
statistics | 5
ecology | 5
botany | 5
zoology | 5
genetics | 6
microbiology | 5
biochemistry | 6
neuroscience | 6
immunology | 5
epidemiology | 5
paleontology | 5
meteorology | 5
oceanography | 5
seismology | 4
astrophysics | 5
cosmology | 5
quantum mechanics | 5
thermodynamics | 4
law | 6
theology | 5
journalism | 5
architecture | 5
business administration | 5
international relations | 5
education | 5
nursing | 5
literature | 6
music | 5
homeopathy | 4
acupuncture | 4
herbal medicine | 4
chiropractic | 3
# school-degree
a bachelor's degree = bachelor's degree | 6
a master's degree = master's degree | 6
a doctorate = Ph.D. = PhD | 6
an MBA | 5
a law degree | 5
a medical degree | 5
a high school diploma | 5
# animal count
dog | 8
cat | 8
horse | 7
cow | 7
pig | 7
sheep | 6 +sheep
goat | 6
donkey | 5
camel | 6
elephant | 7
lion | 7
tiger | 7
leopard | 6
snow leopard | 5 | leopard
cheetah | 6
jaguar | 5
cougar = mountain lion = puma | 5
wolf | 6 +wolves
coyote | 5
fox | 6
bear | 7
grizzly bear | 6 | bear
black bear | 5 | bear
polar bear | 6 | bear
giant panda = panda | cn 7
red panda | 4
koala | au 6
kangaroo | au 6
gorilla | 6
chimpanzee | 6
orangutan | 5
monkey | 6
rhinoceros = rhino | 6 +rhinoceroses
hippopotamus = hippo | 6 +hippopotamuses
giraffe | 6
zebra | 5
buffalo | 5 +buffalo
bison | 5 +bison
moose | 5 +moose
deer | 6 +deer
reindeer | 5 +reindeer
antelope | 4
wild boar | 5
rabbit | 5
squirrel | 5
beaver | 5
otter | 4
sea otter | 4
raccoon | 5
skunk | 4
badger | 4
hedgehog | 4
bat | 6
rat | 6
mouse | 6 +mice
hamster | 4
mink | 5 +mink
pangolin | 5
armadillo | 4 +armadillos
sloth | 4
whale | 6
blue whale | 6 | whale
humpback whale | 5 | whale
killer whale = orca | 6 | whale
beluga whale | 5 | whale
sperm whale | 4 | whale
dolphin | 6
porpoise | 4
seal | 5
sea lion | 5
walrus | 4
manatee | 4
crocodile | 6
alligator | 6
snake | 6
python | 5
rattlesnake | 5
cobra | 5
lizard | 5
Komodo dragon | 4
turtle | 6
sea turtle | 5
tortoise | 5
frog | 5
toad | 4
salamander | 4
dinosaur | 6
mammoth | 5
# dinosaur
Tyrannosaurus rex = T. rex | 6
Triceratops | 5
Velociraptor | 5
Stegosaurus | 5
Brachiosaurus | 4
Diplodocus | 4
Spinosaurus | 4
Allosaurus | 4
Archaeopteryx | 4
Pterodactyl | 4
# bird count
eagle | 6
bald eagle | us 6 | eagle
falcon | 5
hawk | 5
owl | 6
vulture | 5
condor | 4
crow | 5
raven | 5
pigeon | 6
dove | 5
sparrow | 5
robin | 4
swallow | 4
penguin | 6
swan | 5
duck | 5
goose | 5 +geese
crane | 5
whooping crane | 4
stork | 4
heron | 4
flamingo | 5 +flamingos
pelican | 5
seagull = gull | 4
albatross | 4
parrot | 5
macaw | 4
hummingbird | 5
woodpecker | 4
turkey | 6
chicken | 6
peacock | 4
ostrich | 5
emu | 4
kiwi | 4
# fish count
shark | 7
great white shark | 6 | shark
bull shark | 4 | shark
tiger shark | 4
hammerhead shark | 4
whale shark | 4
salmon | 6 +salmon
tuna | 5 +tuna
cod | 5 +cod
trout | 5 +trout
carp | 4 +carp
herring | 4 +herring
eel | 4
stingray | 4
piranha | 4
swordfish | 4 +swordfish
seahorse | 4
octopus | 5
squid | 4 +squid
jellyfish | 5 +jellyfish
lobster | 5
crab | 5
# insect count
bee | 6
honeybee | 5
bumblebee | 4
wasp | 5
Asian giant hornet = murder hornet | 4
ant | 5
fire ant | 4
termite | 4
mosquito | 6 +mosquitoes
fly | 5 +flies
fruit fly | 4 +fruit_flies
butterfly | 5 +butterflies
monarch butterfly | 5 +monarch_butterflies
moth | 4
beetle | 4
cockroach | 4
locust | 5
cicada | 5
grasshopper | 4
dragonfly | 4 +dragonflies
flea | 4
tick | 5
louse | 4 +lice
bedbug | 4
spider | 5
scorpion | 5
# tree count
oak | 6
pine | 5
fir | 4
spruce | 4
cedar | 5
redwood | 5
giant sequoia = sequoia | 5
maple | 5
birch | 4
elm | 4
ash | 4
beech | 4
willow | 4
chestnut | 4
walnut | 4
olive tree | 5
palm tree | 5
cherry tree | 5
eucalyptus | 4
baobab | 4
mangrove | 4
# flower count
rose | 6
lily | 5
tulip | 5
orchid | 5
daisy | 4
sunflower | 5
carnation | 4
poppy | 5
lotus | 4
violet | 4
daffodil | 4
magnolia | 4
chrysanthemum | 4
# clothing count
dress | 5
suit | 5
tie | 4
hat | 5
coat | 5
jacket | 5
uniform | 5
shirt | 5
T-shirt | 5
headscarf | 5 +headscarves
veil | 4
burqa | 5
hijab | 6
kimono | jp 4 +kimonos
turban | 4
mask | 6
helmet | 5
life jacket | 4
bulletproof vest | 5
shoe | 5
boot | 4
glove | 4
# gift count
letter | 7
personal letter | 5 | letter
card | 4
book | 6
medal | 6
painting | 5
portrait | 4
statue | 5
vase | 4
watch | 5
ring | 5
necklace | 4
flag | 6
bouquet of flowers | 5 +bouquets_of_flowers
wreath | 5
plaque | 4
trophy | 5
puppy | 4
bottle of wine | 4 +bottles_of_wine
basket of flowers | 4 +baskets_of_flowers
check = cheque | 5
gift card | 3
# document count
letter of intent | 3 +letters_of_intent
memorandum | 4 +memoranda
report | 6
statement | 7
joint statement | 6 | statement
communique = communiqué | 5
declaration | 6
petition | 6
resolution | 6
decree | 5
executive order | 6
bill | 6
lawsuit | 7
indictment | 6
subpoena | 5
warrant | 5
arrest warrant | 6 | warrant
search warrant | 5 | warrant
contract | 6
lease | 4
passport | 6
visa | 6
driver's license | 5
birth certificate | 5
death certificate | 4
will | 5
diary | 5
memoir | 5
dossier | 4
treaty | 6
protocol | 4
ultimatum | 5
ballot | 6
invoice | 4
receipt | 4
transcript | 4
press release | 5
postcard | 4
# building count
house | 7
apartment building | 6
hotel | 6
hospital | 7
school | 7
kindergarten | 5
library | 6
church | 6
mosque | 6
synagogue | 6
temple | 5
palace | 5
castle | 5
museum | 6
theater | 6
cinema = movie theater | 5
stadium | 6
shopping mall = mall | 6
supermarket | 6
restaurant | 6
bar | 5
nightclub | 5
bank branch | 4 +bank_branches
post office | 5
police station | 6
fire station | 4
courthouse | 5
prison | 6
embassy | 6
consulate | 5
airport | 6
train station | 6
bus station | 4
port | 5
factory | 6
warehouse | 5
power plant = power station | 6
nuclear power plant | 6 | power plant
oil refinery = refinery | 6
oil depot | 5
ammunition depot = arms depot | 5
military base | 6
airfield | 5
barracks | 5 +barracks
bunker | 5
shelter | 5
bomb shelter | 5
refugee camp | 6
bridge | 6
tunnel | 5
dam | 5
lighthouse | 4
skyscraper | 5
barn | 4
farm | 5
greenhouse | 4
laboratory | 5
monastery | 5
cemetery | 5
monument | 5
gas station | 5
parking garage | 4
data center | 5
# room count
kitchen | 5
bedroom | 5
bathroom | 5
living room | 5
basement | 5
attic | 4
garage | 5
hallway | 4
balcony | 4
office | 5
classroom | 5
operating room | 4
cell | 4
ballroom | 4
# public-event count
military parade | 7 | parade
parade | 6
banquet | 6
reception | 6
state dinner | 5
press conference = news conference | 7
summit | 7 | meeting
meeting | 7
rally | 6
protest | 7
demonstration | 6
strike | 6
march | 6
vigil | 5
funeral | 6
wedding | 6
coronation | 6
inauguration | 6
ceremony | 6
wreath-laying ceremony | 5
performance | 5
celebratory performance | 4
concert | 6
exhibition | 6
arms exhibition | 5
trade fair | 5
conference | 6
festival | 6
fireworks display | 5
air show | 5
military exercise = military drill | 6
missile test | 6
nuclear test | 6
election | 7
referendum | 6
debate | 6
hearing | 6
trial | 7
auction | 5
award ceremony | 5
anniversary celebration | 4
commemoration | 5
memorial service | 5
church service | 5
Mass | 5 +Masses
party congress | 5
plenary meeting | 5
state visit | 5
groundbreaking ceremony | 4
# protest-form count
sit-in | 5
hunger strike | 6
general strike | 5
boycott | 6
blockade | 5
walkout | 5
petition drive | 3
# sanction-kind count
arms embargo | 6 +arms_embargoes
asset freeze | 6
travel ban | 6
trade embargo | 5 +trade_embargoes
oil embargo | 5 +oil_embargoes
tariff | 6
export ban | 5
import ban | 5
price cap | 5
no-fly zone | 5
visa ban | 5
blacklist | 4
# military-measure count
airstrike = air strike | 7
drone strike | 7
missile strike | 7
bombing | 6
artillery barrage | 5
ground offensive | 6
counteroffensive | 6
invasion | 6
ambush | 5
siege | 5
naval blockade | 5
cease-fire = ceasefire | 7
truce | 6
prisoner exchange = prisoner swap | 6
withdrawal | 6
mobilization | 5
evacuation | 6
coup | 6
raid | 6
suicide bombing | 6
car bombing | 5
hostage-taking | 4
# crime-scene-kind count
mass shooting | 6
school shooting | 6
stabbing | 5
bank robbery | 5
# unit count
meter = metre | 6
kilometer = kilometre | 7
centimeter | 5
millimeter | 4
mile | 7
yard | 5
foot | 6 +feet
inch | 6
nautical mile | 5
light-year | 5
acre | 6
hectare | 6
square mile | 6
square kilometer | 6
liter = litre | 5
gallon | 6
barrel | 6
gram | 5
kilogram = kilo | 6
ton | 6
metric ton = tonne | 6
ounce | 5
pound | 6
degree Fahrenheit | 5 +degrees_Fahrenheit
degree Celsius | 5 +degrees_Celsius
watt | 4
kilowatt | 4
megawatt | 5
gigawatt | 5
kiloton | 4
megaton | 4
volt | 4
hertz | 3 +hertz
decibel | 4
calorie | 5
byte | 3
gigabyte | 4
mile per hour | 5 +miles_per_hour
knot | 4
# time-unit count
second | 6
minute | 7
hour | 8
day | 8
week | 8
fortnight | 4
month | 8
year | 9
decade | 7
century | 7
millennium | 5 +millennia
# season
spring | 6
summer | 7
autumn = fall | 6
winter | 7
# social-group-noun
women | 7 +women
men | 7 +men
children | 7 +children
students | 7 +students
workers | 7 +workers
farmers | 6 +farmers
doctors | 6 +doctors
nurses | 6 +nurses
teachers | 6 +teachers
soldiers | 7 +soldiers
veterans | 6 +veterans
refugees | 7 +refugees
migrants | 7 +migrants
prisoners | 6 +prisoners
journalists | 6 +journalists
tourists | 6 +tourists
civilians | 7 +civilians
orphans | 5 +orphans
pensioners | 5 +pensioners
police officers | 6 +police_officers
firefighters | 6 +firefighters
aid workers | 6 +aid_workers
lawmakers | 6 +lawmakers
diplomats | 6 +diplomats
scientists | 6 +scientists
voters | 6 +voters
miners | 5 +miners
sailors | 5 +sailors
fishermen | 5 +fishermen
immigrants | 6 +immigrants
# family-member count
wife | 7 +wives
husband | 7
mother | 7
father | 7
son | 7
daughter | 7
brother | 7
sister | 7
grandmother | 6
grandfather | 6
grandson | 5
granddaughter | 5
uncle | 6
aunt | 6
cousin | 6
nephew | 5
niece | 5
stepfather | 4
stepmother | 4
mother-in-law | 4 +mothers-in-law
father-in-law | 4 +fathers-in-law
brother-in-law | 4 +brothers-in-law
son-in-law | 4 +sons-in-law
half brother | 4
twin | 4
widow | 5
fiancée | 4
# geological-period the
Cambrian | 4
Ordovician | 3
Silurian | 3
Devonian | 4
Carboniferous | 4
Permian | 4
Triassic | 4
Jurassic | 6
Cretaceous | 5
Paleocene | 3
Eocene | 3
Oligocene | 3
Miocene | 4
Pliocene | 3
Pleistocene | 4
Holocene | 4
# computing-concept
artificial intelligence = AI | 8
machine learning | 6
quantum computing | 6
cloud computing | 5
blockchain | 5
virtual reality | 5
augmented reality | 4
facial recognition | 6
encryption | 5
ransomware | 6
malware | 5
spyware | 5
phishing | 5
5G | 6
robotics | 5
3D printing | 5
# economy-measure
inflation | 7
unemployment | 7
interest rates | 7
gross domestic product = GDP | 7
the budget deficit | 6
the trade deficit | 6
national debt | 6
economic growth | 6
consumer prices | 6
retail sales | 5
industrial production | 5
housing prices | 5
exports | 6
imports | 6
wages | 6
productivity | 5
consumer confidence | 5
the exchange rate | 5
# tax-kind count
income tax | 6
sales tax | 5
property tax | 5
corporate tax | 5
inheritance tax | 4
wealth tax | 4
carbon tax | 5
value-added tax = VAT | 5
fuel tax | 4
payroll tax | 4
# shape count
circle | 5
square | 5
triangle | 5
rectangle | 4
pentagon | 4
hexagon | 4
sphere | 4
cube | 4
pyramid | 4
cone | 3
cylinder | 3
# gemstone count
diamond | 6
ruby | 5
emerald | 5
sapphire | 5
pearl | 5
opal | 4
topaz | 3 +topazes
amethyst | 4
`,
};
