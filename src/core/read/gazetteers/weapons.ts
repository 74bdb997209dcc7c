/** What arms news is about: missiles, guns, tanks, aircraft, ships and their makers' nations. */

import type { Table } from './table.ts';

export const weapons: Table = {
  kind: 'weapon',
  text: `
# ballistic-missile kp
Hwasong-5 | 3
Hwasong-6 | 3
Hwasong-7 = Nodong = Rodong | 5
Hwasong-8 | 5
Hwasong-10 = Musudan | 5
Hwasong-11 = KN-23 | 6
Hwasong-12 | 7
Hwasong-13 = KN-08 | 4
Hwasong-14 | 7
Hwasong-15 | 8
Hwasong-16 | 6
Hwasong-17 | 8
Hwasong-18 | 8
Hwasong-19 | 7
Hwasong-20 | 7
Pukguksong-1 = KN-11 | 6
Pukguksong-2 = KN-15 | 6
Pukguksong-3 | 6
Pukguksong-4 | 5
Pukguksong-5 | 5
Taepodong-1 = Taepo Dong-1 | 5
Taepodong-2 = Taepo Dong-2 | 6
KN-24 | 4
KN-25 | 5
# ballistic-missile ru
R-7 Semyorka = R-7 | 5
R-36 = R-36M | 4
RS-28 Sarmat = Sarmat | 8
RS-24 Yars = Yars | 7
Topol-M = RT-2PM2 Topol-M | 6
Topol = RT-2PM Topol | 6
Bulava = RSM-56 Bulava | 6
Sineva = R-29RMU Sineva | 4
Iskander = Iskander-M | 8
Tochka-U = Tochka = OTR-21 Tochka | 6
Scud = Scud missile = R-17 | 7
Oreshnik | 7
RS-26 Rubezh | 4
# hypersonic-missile ru
Kinzhal = Kh-47M2 Kinzhal | 8
Avangard | 7
Zircon = Tsirkon = 3M22 Zircon | 7
# cruise-missile ru
Kalibr | 8
Kh-101 | 7
Kh-55 | 5
Kh-22 | 6
Kh-32 | 4
Kh-59 | 5
Burevestnik = 9M730 Burevestnik | 6
BrahMos | in 6
# anti-ship-missile
P-800 Oniks = Oniks | ru 6
P-700 Granit | ru 4
Harpoon | us 7
Naval Strike Missile | no 5
Exocet | fr 6
Neptune = R-360 Neptune | ua 7
YJ-18 | cn 4
YJ-21 | cn 4
C-802 = YJ-83 | cn 4
# ballistic-missile us
Minuteman III = LGM-30 Minuteman = Minuteman | 8
Sentinel = LGM-35A Sentinel | 5
Peacekeeper = MX = LGM-118 Peacekeeper | 5
Trident II = Trident = Trident D5 | 7
Polaris | 5
Poseidon C-3 | 3
Pershing II = Pershing | 6
ATACMS = Army Tactical Missile System | 8
Precision Strike Missile | 4
Atlas missile | 4
Titan II | 5
# cruise-missile us
Tomahawk = Tomahawk missile | 9
JASSM = AGM-158 JASSM | 6
# hypersonic-missile us
Dark Eagle = Long-Range Hypersonic Weapon | 4
ARRW = AGM-183A ARRW | 4
# ballistic-missile cn
DF-5 = Dongfeng-5 | 5
DF-15 = Dongfeng-15 | 4
DF-16 | 3
DF-21 = DF-21D = Dongfeng-21 | 6
DF-26 = Dongfeng-26 | 6
DF-31 = DF-31AG = Dongfeng-31 | 6
DF-41 = Dongfeng-41 | 7
JL-2 = Julang-2 | 5
JL-3 = Julang-3 | 5
# hypersonic-missile cn
DF-17 = Dongfeng-17 | 6
DF-ZF | 3
# hypersonic-missile ir
Fattah = Fattah-1 | 6
# ballistic-missile ir
Shahab-3 | 6
Sejjil = Sejil | 5
Emad | 5
Ghadr = Ghadr-110 | 5
Khorramshahr | 6
Kheibar Shekan | 6
Zolfaghar | 5
Fateh-110 | 6
Haj Qassem | 4
# ballistic-missile in
Agni-I | 4
Agni-II | 4
Agni-III | 4
Agni-IV | 4
Agni-V | 6
Prithvi | 5
# ballistic-missile pk
Shaheen-I | 4
Shaheen-II | 4
Shaheen-III | 5
Ghauri | 4
Ababeel | 3
# ballistic-missile kr
Hyunmoo-2 | 5
Hyunmoo-4 | 4
Hyunmoo-5 | 6
# cruise-missile kr
Hyunmoo-3 | 4
# cruise-missile kp
Hwasal-1 | 4
Hwasal-2 | 5
Pulhwasal-3-31 | 4
# ballistic-missile
Jericho II | il 4
Jericho III | il 5
M51 | fr 5
Burkan-2H | ye 4
# cruise-missile
Storm Shadow | gb 8 | SCALP
SCALP = SCALP-EG | fr 6 | Storm Shadow
Taurus = Taurus KEPD 350 | de 7
Babur | pk 4
Nirbhay | in 3
Hsiung Feng IIE | tw 4
Flamingo = FP-5 Flamingo | ua 5
# air-defence-system
S-300 | ru 8
S-400 = S-400 Triumf | ru 8
S-500 = S-500 Prometheus | ru 6
S-200 | ru 5
Buk = Buk-M1 | ru 7
Tor = Tor-M2 | ru 5
Pantsir = Pantsir-S1 | ru 6
Patriot = Patriot missile = Patriot PAC-3 = MIM-104 Patriot | us 9
THAAD = Terminal High Altitude Area Defense | us 8
NASAMS | no 7
HAWK = MIM-23 Hawk | us 5
Aegis = Aegis Combat System = Aegis Ashore | us 7
Avenger | us 4
IRIS-T = IRIS-T SLM | de 6
Gepard | de 6
SAMP/T | fr 6
Crotale | fr 4
Iron Dome | il 9
David's Sling | il 7
Arrow 2 | il 5
Arrow 3 = Arrow | il 7
Iron Beam | il 5
HQ-9 | cn 5
Pongae-5 = KN-06 | kp 4
L-SAM | kr 4
Cheongung = KM-SAM = Cheongung-II | kr 5
Bavar-373 | ir 5
Skyranger | de 3
# portable-missile
Stinger = FIM-92 Stinger | us 8
Igla = 9K38 Igla | ru 6
Strela-2 = SA-7 | ru 5
Verba | ru 3
Piorun | pl 5
Starstreak | gb 5
Mistral | fr 5
# anti-tank-missile
Javelin = FGM-148 Javelin | us 8
TOW = BGM-71 TOW | us 6
Hellfire = AGM-114 Hellfire | us 7
Kornet = 9M133 Kornet | ru 7
Konkurs | ru 3
NLAW | gb 6
MILAN | fr 4
Stugna-P = Stuhna-P | ua 5
Spike | il 5
Almas | ir 3
# air-to-air-missile
AIM-9 Sidewinder = Sidewinder | us 6
AIM-120 AMRAAM = AMRAAM | us 6
Meteor | gb 4
R-77 | ru 4
PL-15 | cn 5
# rocket-artillery
HIMARS = M142 HIMARS | us 8
M270 = M270 MLRS | us 5
Grad = BM-21 Grad | ru 7
Uragan = BM-27 Uragan | ru 5
Smerch = BM-30 Smerch | ru 5
Tornado-S | ru 4
TOS-1 = TOS-1A | ru 6
Katyusha | ru 7
Chunmoo = K239 Chunmoo | kr 5
Vilkha | ua 4
Fajr-5 | ir 5
Qassam = Qassam rocket | ps 6
# artillery
M777 = M777 howitzer | us 7
M109 Paladin = Paladin | us 5
Caesar = CAESAR howitzer | fr 7
PzH 2000 = Panzerhaubitze 2000 | de 6
AS-90 | gb 5
Archer | se 5
Krab | pl 5
K9 = K9 Thunder | kr 6
Zuzana 2 | sk 4
Bohdana | ua 5
Msta-S | ru 4
D-30 | ru 4
Koksan | kp 5
# tank
M1 Abrams = Abrams = M1A1 Abrams = M1A2 Abrams | us 8
M4 Sherman = Sherman | us 7
M60 Patton = M60 | us 4
Leopard 2 = Leopard | de 8
Leopard 1 | de 6
Tiger = Tiger I = Panzer VI | de 6
Panther | de 5
Challenger 2 | gb 7
Leclerc | fr 6
Merkava | il 7
T-34 | ru 7
T-54 | ru 5
T-55 | ru 5
T-62 | ru 6
T-64 | ru 5
T-72 | ru 7
T-80 | ru 6
T-90 = T-90M | ru 7
T-14 Armata = Armata | ru 6
Type 99 | cn 5
Type 96 | cn 4
K2 = K2 Black Panther | kr 6
Type 10 | jp 4
Arjun | in 4
Al-Khalid | pk 4
Ariete | it 4
Chonma-2 | kp 4
# armoured-vehicle
Bradley = M2 Bradley = Bradley Fighting Vehicle | us 8
Stryker | us 7
Humvee = HMMWV | us 7
M113 | us 6
MRAP | us 5
Marder | de 6
Puma | de 5
Boxer | de 4
CV90 | se 5
AMX-10 RC | fr 5
VAB | fr 4
Warrior | gb 4
BMP-1 | ru 5
BMP-2 | ru 5
BMP-3 | ru 4
BTR-80 | ru 5
BTR-4 | ua 4
# fighter us
F-4 Phantom = F-4 = Phantom | 6
F-5 | 5
F-14 Tomcat = F-14 | 6
F-15 Eagle = F-15 | 7
F-16 Fighting Falcon = F-16 | 9
F/A-18 Hornet = F/A-18 = F-18 = F/A-18 Super Hornet | 7
F-22 Raptor = F-22 | 8
F-35 Lightning II = F-35 = F-35A = F-35B | 9
F-86 Sabre = F-86 | 5
F-117 Nighthawk = F-117 | 6
P-51 Mustang | 6
F-47 | 4
# fighter ru
MiG-15 | 6
MiG-17 | 4
MiG-21 | 6
MiG-23 | 4
MiG-25 | 5
MiG-29 | 8
MiG-31 | 7
Su-27 | 7
Su-30 | 6
Su-33 | 4
Su-34 | 6
Su-35 | 7
Su-57 | 7
# fighter
Gripen = JAS 39 Gripen = Saab Gripen | se 7
Eurofighter Typhoon = Eurofighter | gb 7
Spitfire = Supermarine Spitfire | gb 7
Tornado = Panavia Tornado | gb 5
Harrier | gb 6
Rafale = Dassault Rafale | fr 7
Mirage 2000 = Mirage | fr 6
J-10 | cn 5
J-11 | cn 4
J-15 | cn 4
J-16 | cn 5
J-20 | cn 7
J-35 | cn 5
JF-17 = JF-17 Thunder | pk 5
Tejas = HAL Tejas | in 5
KF-21 = KF-21 Boramae | kr 6
FA-50 | kr 5
Mitsubishi Zero = Zero fighter | jp 6
Messerschmitt Bf 109 = Bf 109 | de 5
Kaan = TAI Kaan | tr 4
Kowsar | ir 3
# attack-aircraft
A-10 Thunderbolt II = A-10 = A-10 Warthog | us 7
AC-130 | us 5
Su-24 | ru 6
Su-25 | ru 7
Super Tucano = A-29 Super Tucano | br 4
# bomber
B-52 Stratofortress = B-52 = B-52H | us 8
B-1B Lancer = B-1B = B-1 | us 8
B-2 Spirit = B-2 = B-2 stealth bomber | us 8
B-21 Raider = B-21 | us 7
B-29 Superfortress = B-29 | us 7
B-17 Flying Fortress = B-17 | us 6
Tu-22M3 = Tu-22M = Tu-22 | ru 6
Tu-95 = Tu-95 Bear = Tu-95MS | ru 7
Tu-160 | ru 7
H-6 = H-6K | cn 6
H-20 | cn 4
Lancaster = Avro Lancaster | gb 5
Vulcan = Avro Vulcan | gb 4
# transport-aircraft
C-130 Hercules = C-130 | us 7
C-17 Globemaster III = C-17 | us 7
C-5 Galaxy = C-5 | us 5
KC-135 Stratotanker = KC-135 | us 5
V-22 Osprey = Osprey | us 7
Il-76 | ru 7
An-124 = An-124 Ruslan | ua 5
An-225 = An-225 Mriya | ua 6
A400M | fr 5
Y-20 | cn 4
# reconnaissance-aircraft
U-2 = U-2 spy plane | us 7
SR-71 Blackbird = SR-71 | us 6
P-8 Poseidon = P-8 = P-8A Poseidon | us 6
RC-135 | us 5
E-3 Sentry = AWACS | us 6
E-7 Wedgetail | us 4
A-50 | ru 6
Il-20 | ru 4
# helicopter
AH-64 Apache = Apache = Apache helicopter | us 8
UH-60 Black Hawk = Black Hawk | us 8
CH-47 Chinook = Chinook | us 7
UH-1 Huey = Huey = UH-1 Iroquois | us 6
Cobra = AH-1 Cobra | us 5
Mi-8 | ru 7
Mi-17 | ru 6
Mi-24 | ru 6
Mi-28 | ru 5
Ka-52 | ru 7
Sea King | gb 5
Tiger helicopter = Eurocopter Tiger | fr 4
# drone
MQ-9 Reaper = Reaper = MQ-9 | us 8
MQ-1 Predator = Predator | us 7
RQ-4 Global Hawk = Global Hawk | us 7
Switchblade | us 7
Phoenix Ghost | us 4
ScanEagle | us 4
Bayraktar TB2 = Bayraktar = TB2 | tr 8
Akinci = Bayraktar Akinci | tr 5
Shahed-136 = Shahed = Geran-2 | ir 8
Shahed-131 | ir 5
Shahed-129 | ir 4
Mohajer-6 | ir 6
Orlan-10 | ru 6
Lancet = ZALA Lancet | ru 7
Okhotnik = S-70 Okhotnik | ru 4
Heron | il 5
Hermes 450 | il 4
Hermes 900 | il 5
Harop | il 5
Wing Loong II = Wing Loong | cn 6
CH-4 | cn 5
Saetbyol-4 | kp 6
Saetbyol-9 | kp 6
Haeil | kp 5
Magura V5 = Magura | ua 5
Sea Baby | ua 4
Lyutyi | ua 3
# rifle
AK-47 = Kalashnikov | ru 9
AK-74 | ru 6
M16 | us 8
M4 carbine | us 6
M14 | us 5
M1 Garand | us 5
AR-15 | us 8
Dragunov | ru 5
FN FAL | be 4
Steyr AUG | at 4
Lee-Enfield | gb 5
G3 = Heckler & Koch G3 | de 4
FAMAS | fr 4
# pistol
Glock | at 7
Beretta | it 6
Makarov | ru 5
Colt M1911 | us 5
Luger | de 5
# machine-gun
Uzi | il 6
MP5 | de 5
Maxim gun | gb 5
Gatling gun | us 5
PKM | ru 4
Browning M2 | us 4
# nuclear-bomb the
Little Boy bomb = Little Boy | us 6 1945..1945
Fat Man bomb = Fat Man | us 6 1945..1945
Trinity device | us 4 1945..1945
Tsar Bomba = Tsar Bomb | ru 6 1961..1961
B61 bomb = B61 | us 5
B83 bomb = B83 | us 4
Davy Crockett | us 3
# nerve-agent
Novichok | ru 7
sarin | 7
VX | 6
tabun | 4
soman | 3
# chemical-weapon
mustard gas | 6
chlorine gas | 6
phosgene | 5
tear gas | 6
white phosphorus | 6
Agent Orange | us 6
napalm | 7
# missile-kind count
intercontinental ballistic missile = ICBM = ICBMs | 8
intermediate-range ballistic missile = IRBM | 6
short-range ballistic missile = SRBM | 6
submarine-launched ballistic missile = SLBM | 6
cruise missile | 8
hypersonic missile | 7
anti-ship missile | 6
anti-tank missile | 6
surface-to-air missile | 7
air-to-air missile | 5
ballistic missile | 8 | intercontinental ballistic missile = intermediate-range ballistic missile = short-range ballistic missile = submarine-launched ballistic missile
# bomb-kind count
guided bomb = glide bomb | 6
cluster bomb = cluster munition | 7
barrel bomb | 6
nuclear bomb = atomic bomb = atom bomb | 8
hydrogen bomb = thermonuclear bomb | 7 | nuclear bomb
dirty bomb | 5
car bomb | 7
roadside bomb = improvised explosive device = IED | 7
suicide vest | 6
land mine = landmine | 7
naval mine | 5
hand grenade = grenade | 7
torpedo | 6 +torpedoes
# gun-kind count
rocket-propelled grenade = RPG | 7
mortar | 7
howitzer | 7
multiple rocket launcher | 6
machine gun | 7
assault rifle | 8
sniper rifle | 6
shotgun | 7
handgun | 7 | pistol = revolver
pistol | 7
revolver | 6
submachine gun | 5
flamethrower | 5
cannon | 6
musket | 5
# hand-weapon count
bayonet | 5
sword | 6
dagger | 5
knife | 7 +knives
machete | 6
crossbow | 5
spear | 5
catapult | 4
# vehicle-of-war count
tank | 8
armored personnel carrier | 6
armored vehicle | 7
fighter jet = fighter plane | 8
bomber | 7
helicopter gunship | 6
attack helicopter | 6 | helicopter gunship
transport plane | 5
reconnaissance plane = spy plane | 6
drone = unmanned aerial vehicle = UAV = unmanned aircraft | 8
surveillance balloon = spy balloon | 5
spy satellite = reconnaissance satellite | 6
aircraft carrier | 8
destroyer | 7
frigate | 6
cruiser | 6
battleship | 6
corvette | 5
submarine | 8
nuclear submarine = nuclear-powered submarine | 6 | submarine
minesweeper | 5
landing craft | 5 +landing_craft
patrol boat | 6
amphibious assault ship | 5
`,
};
