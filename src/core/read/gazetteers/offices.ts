/** Offices and occupations by rank, so that a title can be confused with another of its kind. */

import type { Table } from './table.ts';

export const offices: Table = {
  kind: 'thing',
  text: `
# head-office count
president | 9
prime minister = premier | 9
chancellor | 7
king | 7
queen | 7
emperor | 6
monarch | 6 | king = queen = emperor = sultan
supreme leader | 7
acting president | 6
interim president | 5 | acting president
president-elect | 6 +presidents-elect
vice president | 8
deputy prime minister = vice premier | 7
sultan | 5
emir | 5
crown prince | 6
paramount leader | 4
taoiseach | 4
first minister | 4
# cabinet-office count
defense minister = defence minister = minister of defense = minister of defence = defense chief = secretary of defense | 8 +defense_ministers | defense secretary
foreign minister = minister of foreign affairs | 8 | foreign secretary = secretary of state
interior minister = minister of the interior | 7 | home secretary
finance minister = minister of finance | 7 | treasury secretary = chancellor of the exchequer
justice minister = minister of justice | 6
health minister = minister of health | 7
education minister = minister of education | 6
energy minister = minister of energy | 6
economy minister = minister of economy | 6
trade minister = commerce minister | 6
transport minister = transportation minister | 6
agriculture minister | 6
environment minister | 6
culture minister = minister of culture | 6
labor minister = labour minister | 5
unification minister | 5
security minister = minister of state security | 5
industry minister | 5
information minister | 5
tourism minister | 4
sports minister | 4
science minister | 4
immigration minister | 5
emergency situations minister | 4
national security adviser = national security advisor | 7
intelligence chief = spy chief | 6
attorney general | 7 +attorneys_general
chief of staff | 6 +chiefs_of_staff
press secretary = spokesman = spokesperson = spokeswoman | 6
home secretary | 6
foreign secretary | 6
defense secretary = defence secretary = secretary of war | 7
chancellor of the exchequer | 6 +chancellors_of_the_exchequer
secretary of state | 8 +secretaries_of_state
treasury secretary = secretary of the treasury | 7
homeland security secretary | 6
deputy defense minister | 5
deputy foreign minister = vice foreign minister | 5
chief cabinet secretary | 5
special envoy | 6
# party-office count
general secretary | 7
party chairman | 6 +party_chairmen
party leader | 7
first secretary | 5
opposition leader = leader of the opposition | 6
majority leader | 6
minority leader | 6
party whip | 5
Politburo member = member of the Political Bureau = Political Bureau member | 6
Central Committee member | 5
# legislative-office count
senator | 8
representative = congressman = congresswoman | 8 +representatives
member of parliament = MP | 7 +members_of_parliament
lawmaker | 7
speaker of the House = House speaker = speaker | 7 +speakers_of_the_House
state senator | 5
assembly member | 5
president of the Senate | 4
committee chairman = chairman of the committee | 5 +committee_chairmen
# local-office count
governor | 8
lieutenant governor | 6
mayor | 8
deputy mayor | 5
city council member = councilman = councilwoman = councilor | 6 +city_council_members
sheriff | 7
police chief = chief of police | 7 +police_chiefs
fire chief | 5
county executive | 4
city manager | 5
district attorney | 6
prosecutor | 7
school superintendent | 5
# diplomatic-office count
ambassador | 8
consul | 5
consul general | 5 +consuls_general
envoy | 6
attaché | 4
military attaché | 4
chargé d'affaires | 4 +chargés_d'affaires
secretary-general = secretary general | 7 +secretaries-general
high commissioner | 6
special representative | 5
permanent representative | 5
peacekeeper | 5
# military-office count
general | 8
field marshal | 5
marshal | 5
lieutenant general | 6
major general | 6
brigadier general | 6
colonel | 7
lieutenant colonel | 5
major | 6
captain | 7
lieutenant | 6
sergeant | 7
corporal | 5
private | 5
admiral | 7
vice admiral | 5
rear admiral | 5
commodore | 4
commander in chief = commander-in-chief | 6 +commanders_in_chief
chief of the general staff = chief of general staff | 6 +chiefs_of_the_general_staff
chairman of the Joint Chiefs of Staff | 6 +chairmen_of_the_Joint_Chiefs_of_Staff
army chief | 6
navy chief | 5
air force chief | 5
supreme commander | 6
fighter pilot | 6
# judicial-office count
judge | 8
chief justice | 7 | judge = Supreme Court justice
associate justice | 5 | Supreme Court justice
Supreme Court justice = justice | 7
magistrate | 6 | judge
public defender | 5
special counsel | 6
juror | 5
solicitor general | 5 +solicitors_general
lawyer = attorney | 8
bailiff | 4
# church-office count
pope | 8
cardinal | 7
archbishop | 7
bishop | 7
priest | 7
deacon | 5
abbot | 5
monk | 6
nun | 6
patriarch | 6
pastor | 7
rabbi | 7
imam | 7
ayatollah | 6
grand mufti | 5
mullah | 5
dalai lama | 5
vicar | 5
chaplain | 5
missionary | 6
theologian | 5
# academic-office count
professor | 8
associate professor | 6 | professor
assistant professor | 6 | professor
lecturer | 6
dean | 6
rector | 5
provost | 5
university president | 6
postdoctoral researcher | 5
doctoral student = PhD student | 5
research fellow | 5
principal | 6
teacher | 8
headmaster | 5
librarian | 5
# company-office count
chief executive = CEO = chief executive officer | 8
chief financial officer = CFO | 6
chief operating officer = COO | 6
chief technology officer = CTO | 6
chairman | 7 +chairmen
founder | 7 | co-founder
co-founder | 6
managing director | 6
board member | 6
general manager | 6
shareholder | 5
vice chairman | 5 +vice_chairmen
# sports-office count
coach | 8 | manager
head coach | 7 | coach = manager
assistant coach | 5 | coach
manager | 6
goalkeeper | 7
defender | 6
midfielder | 6
striker | 6
forward | 6
winger | 5
quarterback | 8
linebacker | 6
wide receiver | 6
running back | 6
cornerback | 5
tight end | 5
kicker | 5
pitcher | 7
catcher | 6
shortstop | 6
first baseman | 5 +first_basemen
outfielder | 6
point guard | 6
center | 5
referee | 7
umpire | 6
sporting director | 5
trainer | 5 | coach
# science-occupation count
physicist | 7
chemist | 7
biologist | 7
astronomer | 7
mathematician | 7
geologist | 6
paleontologist | 6
botanist | 5
zoologist | 5
ecologist | 5
epidemiologist | 6
virologist | 6
immunologist | 5
geneticist | 6
neuroscientist | 6
microbiologist | 5
biochemist | 6
climatologist = climate scientist | 6
meteorologist | 6
oceanographer | 5
seismologist | 5
archaeologist | 7
anthropologist | 6
sociologist | 5
psychologist | 7
economist | 7
historian | 7
philosopher | 7
linguist | 6
computer scientist | 6
engineer | 8
inventor | 7
astronaut | 8
cosmonaut | 6
astrophysicist | 6 | physicist = astronomer
statistician | 5
political scientist | 5
philologist | 4
marine biologist | 5 | biologist
# medical-occupation count
doctor | 8
physician | 7 | doctor
surgeon | 7
nurse | 8
midwife | 5 +midwives
paramedic | 6
pharmacist | 6
dentist | 6
psychiatrist | 6
pediatrician | 6
cardiologist | 5
oncologist | 5
neurologist | 5
veterinarian | 6
surgeon general | 5 +surgeons_general
radiologist | 5
anesthesiologist | 4
pathologist | 5
medical examiner | 5
coroner | 5
# arts-occupation count
writer | 8
novelist | 7 | writer
poet | 7 | writer
playwright | 7 | writer
screenwriter | 6 | writer
journalist | 8
reporter | 7 | journalist
photographer | 7
editor | 7
columnist | 6
critic | 6
biographer | 5
translator | 6
painter | 7
sculptor | 6
architect | 7
composer | 7
conductor | 6
pianist | 7
violinist | 6
cellist | 5
organist | 5
guitarist | 6
drummer | 6
singer | 8
songwriter | 7
rapper | 7
dancer | 7
choreographer | 6
actor = actress | 8
comedian | 7
film director = director | 7
producer | 7
film producer | 6 | producer
fashion designer | 6
cartoonist | 5
illustrator | 5
publisher | 6
broadcaster | 5
news anchor | 5
opera singer | 6
soprano | 5
tenor | 5
animator | 5
# trade-occupation count
farmer | 8
fisherman | 6 +fishermen
carpenter | 6
electrician | 6
plumber | 6
mechanic | 6
blacksmith | 5
baker | 6
butcher | 6
chef | 7
cook | 6
waiter | 6
tailor | 5
shoemaker | 5
weaver | 5
bricklayer | 5
construction worker | 6
factory worker | 6
miner | 6
coal miner | 5 | miner
truck driver | 7
taxi driver | 6
bus driver | 6
train driver | 5
pilot | 8
flight attendant | 6
sailor | 6
firefighter | 7
police officer = policeman = policewoman | 8
security guard | 6
prison guard | 5
postal worker | 5
janitor | 5
secretary | 6
accountant | 6
banker | 7
stockbroker | 5
merchant | 6
shopkeeper | 6
salesman | 6 +salesmen
social worker | 6
lifeguard | 5
bodyguard | 6
gardener | 5
tour guide | 5
programmer = software engineer = software developer | 7
blogger | 6
lobbyist | 6
activist | 7
diplomat | 7
spy | 7
soldier | 8
refugee | 7
businessman | 7 +businessmen
entrepreneur | 7
landowner | 4
shepherd | 5
hunter | 5
barber | 5
hairdresser | 5
goldsmith | 5
watchmaker | 5
printer | 4
innkeeper | 4
lumberjack | 4
air traffic controller | 5
civil servant | 5
philanthropist | 6
`,
};
