/** Things with names of their own that are made and used: craft, ships, software, devices, cars, medicines. */

import type { Table } from './table.ts';

export const products: Table = {
  kind: 'product',
  text: `
# space-probe
Voyager 1 | us 1977.. 7
Voyager 2 | us 1977.. 6
Pioneer 10 | us 1972..2003 5
Pioneer 11 | us 1973..1995 4
New Horizons | us 2006.. 6
Cassini | us 1997..2017 6
Huygens probe | us 2005..2005 4
Galileo probe | us 1989..2003 4
Juno | us 2011.. 6
Messenger = MESSENGER | us 2004..2015 4
Parker Solar Probe | us 2018.. 6
OSIRIS-REx | us 2016.. 6
DART = Double Asteroid Redirection Test | us 2021..2022 6
Dawn | us 2007..2018 4
Psyche | us 2023.. 5
Europa Clipper | us 2024.. 5
Lucy | us 2021.. 4
Mars Pathfinder | us 1996..1997 5
Viking 1 | us 1975..1982 5
Viking 2 | us 1975..1980 4
Phoenix lander | us 2007..2008 4
InSight | us 2018..2022 5
MAVEN | us 2013.. 4
Mars Reconnaissance Orbiter | us 2005.. 4
Lunar Reconnaissance Orbiter | us 2009.. 5
LCROSS | us 2009..2009 3
Peregrine = Peregrine lander | us 2024..2024 5
Odysseus | us 2024..2024 5
Luna 2 | ru 1959..1959 4
Luna 9 | ru 1966..1966 5
Luna 25 = Luna-25 | ru 2023..2023 6
Venera 7 | ru 1970..1970 4
Lunokhod 1 | ru 1970..1971 4
Rosetta | fr 2004..2016 6
Philae | fr 2014..2016 5
Mars Express | fr 2003.. 4
BepiColombo | fr 2018.. 4
Juice = JUICE | fr 2023.. 5
Solar Orbiter | fr 2020.. 5
Schiaparelli | fr 2016..2016 3
Beagle 2 | gb 2003..2003 5
Hayabusa | jp 2003..2010 5
Hayabusa2 = Hayabusa 2 | jp 2014.. 5
SLIM | jp 2023..2024 5
Hakuto-R | jp 2022..2023 4
Chandrayaan-1 | in 2008..2009 4
Chandrayaan-2 | in 2019..2019 5
Chandrayaan-3 | in 2023..2023 6
Mangalyaan = Mars Orbiter Mission | in 2013..2022 5
Aditya-L1 | in 2023.. 4
Chang'e 3 = Chang'e-3 | cn 2013..2013 4
Chang'e 4 = Chang'e-4 | cn 2018.. 5
Chang'e 5 = Chang'e-5 | cn 2020..2020 5
Chang'e 6 = Chang'e-6 | cn 2024..2024 5
Tianwen-1 | cn 2020.. 5
Beresheet | il 2019..2019 5
Hope = Hope probe = Al-Amal | ae 2020.. 4
Danuri | kr 2022.. 4
# mars-rover
Curiosity | us 2011.. 7
Perseverance | us 2020.. 7
Opportunity | us 2003..2018 6
Spirit | us 2003..2010 5
Sojourner | us 1996..1997 5
Zhurong | cn 2020..2022 5
Pragyan | in 2023..2023 4
Yutu-2 = Yutu 2 | cn 2018.. 4
# spacecraft
Soyuz | ru 1967.. 7
Soyuz MS-22 | ru 2022..2023 4
Progress | ru 1978.. 5
Vostok | ru 1961..1963 5
Buran | ru 1988..1988 5
Dragon = SpaceX Dragon = Crew Dragon | us 2010.. 7
Starliner = Boeing Starliner = CST-100 Starliner | us 2019.. 6
Orion = Orion capsule | us 2014.. 6
Cygnus | us 2013.. 4
Dream Chaser | us 4
New Shepard | us 2015.. 5
VSS Unity | us 2016..2024 4
Apollo Lunar Module = Lunar Module | us 1968..1972 5
Eagle lunar module | us 1969..1969 4
Shenzhou = Shenzhou spacecraft | cn 1999.. 6
Tianzhou | cn 2017.. 4
# spaceship us the kind:product
Space Shuttle = space shuttle | 1981..2011 7
space shuttle Columbia = Space Shuttle Columbia = Shuttle Columbia = Columbia | 1981..2003 6
space shuttle Challenger = Space Shuttle Challenger = Shuttle Challenger = Challenger | 1983..1986 7
space shuttle Discovery = Space Shuttle Discovery = Shuttle Discovery = Discovery | 1984..2011 6
space shuttle Atlantis = Space Shuttle Atlantis = Shuttle Atlantis = Atlantis | 1985..2011 6
space shuttle Endeavour = Space Shuttle Endeavour = Shuttle Endeavour = Endeavour | 1992..2011 6
space shuttle Enterprise = Space Shuttle Enterprise = Shuttle Enterprise | 1977..1979 4
# space-station
the International Space Station = ISS = International Space Station | 1998.. 8
Mir | ru 1986..2001 6
Salyut 1 | ru 1971..1971 4
Skylab | us 1973..1979 6
Tiangong = Tiangong space station | cn 2021.. 6
Tiangong-1 | cn 2011..2018 4
Lunar Gateway = Gateway | us 5
# space-telescope
the Hubble Space Telescope = Hubble | us 1990.. 8
the James Webb Space Telescope = Webb = James Webb telescope = JWST = Webb telescope | us 2021.. 7
the Kepler space telescope = Kepler Space Telescope | us 2009..2018 6
the Spitzer Space Telescope | us 2003..2020 5
the Chandra X-ray Observatory | us 1999.. 5
the Transiting Exoplanet Survey Satellite = TESS | us 2018.. 4
the Nancy Grace Roman Space Telescope | us 4
Fermi = Fermi Gamma-ray Space Telescope | us 2008.. 4
WISE = Wide-field Infrared Survey Explorer | us 2009..2024 4
Gaia | fr 2013..2025 4
Euclid | fr 2023.. 5
Planck | fr 2009..2013 4
Herschel | fr 2009..2013 4
Spektr-RG | ru 2019.. 3
XRISM | jp 2023.. 3
# telescope
the Very Large Telescope | cl 5
ALMA = Atacama Large Millimeter Array | cl 5
the Event Horizon Telescope | 5
the Arecibo telescope = Arecibo Observatory | us 5
FAST | cn 4
the Vera C. Rubin Observatory | cl 5
the Extremely Large Telescope | cl 4
Keck Observatory = W. M. Keck Observatory | us 4
LIGO | us 5
the Square Kilometre Array | 4
the Large Hadron Collider = LHC | ch 6
# satellite
Sputnik 1 = Sputnik | ru 1957..1958 7
Sputnik 2 | ru 1957..1958 5
Explorer 1 | us 1958..1970 5
Vanguard 1 | us 1958.. 4
Telstar 1 = Telstar | us 1962..1963 5
Malligyong-1 | kp 2023.. 6
Kwangmyongsong-4 | kp 2016..2023 5
Kwangmyongsong-3 | kp 2012..2012 5
Noor-1 = Nour-1 | ir 2020..2022 4
Khayyam | ir 2022.. 3
Landsat 8 | us 2013.. 4
Sentinel-2 | fr 2015.. 3
Galileo | fr 4
GPS = Global Positioning System | us 7
GLONASS = Glonass | ru 5
BeiDou | cn 5
# rocket
Falcon 9 | us 2010.. 7
Falcon Heavy | us 2018.. 7
Falcon 1 | us 2006..2009 5
Starship | us 2023.. 7
Super Heavy | us 2023.. 4
Saturn V | us 1967..1973 7
Saturn I | us 1961..1965 4
Saturn IB | us 1966..1975 4
Atlas V | us 2002.. 6
Delta II | us 1989..2018 4
Delta IV Heavy = Delta IV | us 2002..2024 5
Vulcan Centaur = Vulcan | us 2024.. 5
Antares | us 2013.. 4
Minotaur IV | us 2010.. 3
Space Launch System = SLS | us 2022.. 6
New Glenn | us 2025.. 5
Electron | nz 2017.. 4
V-2 = V-2 rocket | de 1944..1952 6
Ariane 5 | fr 1996..2023 6
Ariane 6 | fr 2024.. 5
Vega-C = Vega rocket | fr 2012.. 4
Soyuz-2 = Soyuz rocket | ru 2004.. 5
Proton-M = Proton | ru 1965.. 5
Angara A5 = Angara | ru 2014.. 4
Energia | ru 1987..1988 4
N1 | ru 1969..1972 4
Long March 5 = Long March-5 | cn 2016.. 5
Long March 5B = Long March-5B | cn 2020.. 5
Long March 2F = Long March-2F | cn 1999.. 4
Long March 3B | cn 1996.. 3
H-IIA = H2A | jp 2001..2025 4
H3 | jp 2023.. 5
Epsilon | jp 2013.. 3
Nuri = KSLV-II | kr 2021.. 5
Naro = KSLV-1 | kr 2009..2013 4
Chollima-1 | kp 2023.. 6
Unha-3 | kp 2012..2012 5
Simorgh | ir 2016.. 4
Qased | ir 2020.. 4
PSLV = Polar Satellite Launch Vehicle | in 1993.. 4
GSLV | in 2001.. 4
LVM3 | in 2014.. 4
# ship the
Titanic = RMS Titanic | gb 1912..1912 8
Lusitania = RMS Lusitania | gb 1907..1915 6
Britannic = HMHS Britannic | gb 1914..1916 4
Olympic = RMS Olympic | gb 1911..1935 4
Queen Mary 2 | gb 2004.. 5
Queen Elizabeth 2 = QE2 | gb 1969..2008 5
Mayflower | gb 1620..1621 7
Santa Maria = Santa María | es 1492..1492 5
Niña = Nina | es 1492..1500 4
Pinta | es 1492..1492 4
Golden Hind | gb 1577..1580 4
Mary Rose | gb 1511..1545 5
Cutty Sark | gb 1869.. 4
Endurance | gb 1914..1915 5
Terra Nova | gb 1910..1913 3
HMS Endeavour | gb 1768..1775 4
HMS Beagle | gb 1831..1836 6
Costa Concordia | it 2005..2012 5
Diamond Princess | jp 2004.. 5
Exxon Valdez | us 1986..1989 6
Ever Given | jp 2018.. 6
Dali | sg 2015.. 4
Rainbow Warrior | nl 1978..1985 4
Calypso | fr 1950..1996 3
Sewol | kr 1994..2014 5
Estonia | ee 1980..1994 4
Rubymar | 2024..2024 3
Galaxy Leader | bs 2023.. 4
Wilhelm Gustloff | de 1937..1945 4
Mary Celeste | us 1872..1872 4
Ocean Viking | 2019.. 4
Polarstern | de 1982.. 3
# aircraft-carrier kind:weapon
USS Gerald R. Ford = Gerald R. Ford | us 2017.. 6
USS Nimitz | us 1975.. 6
USS Ronald Reagan | us 2003.. 6
USS Carl Vinson | us 1982.. 6
USS Theodore Roosevelt | us 1986.. 6
USS Dwight D. Eisenhower | us 1977.. 6
USS Abraham Lincoln | us 1989.. 6
USS George Washington | us 1992.. 5
USS Harry S. Truman | us 1998.. 5
USS John C. Stennis | us 1995.. 4
USS Enterprise | us 1961..2012 6
USS Midway | us 1945..1992 5
USS Yorktown | us 1937..1942 5
USS Hornet | us 1941..1942 5
USS Lexington | us 1927..1942 4
HMS Queen Elizabeth | gb 2017.. 5
HMS Prince of Wales | gb 2019.. 5
HMS Ark Royal | gb 1938..1941 4
Charles de Gaulle | fr 2001.. 5
Admiral Kuznetsov | ru 1991.. 6
Liaoning | cn 2012.. 6
Shandong | cn 2019.. 5
Fujian | cn 2025.. 5
INS Vikrant | in 2022.. 5
INS Vikramaditya | in 2013.. 4
Akagi | jp 1927..1942 4
Izumo | jp 2015.. 4
# warship kind:weapon
Moskva | ru 1983..2022 7
Admiral Gorshkov | ru 2018.. 5
Admiral Makarov | ru 2017.. 4
Ivan Gren | ru 2018.. 3
Potemkin | ru 1905..1923 5
Aurora | ru 1903.. 5
USS Arizona | us 1916..1941 7
USS Missouri | us 1944..1992 6
USS Iowa | us 1943..1990 4
USS Maine | us 1895..1898 6
USS Constitution | us 1798.. 6
USS Indianapolis | us 1932..1945 5
USS Cole | us 1996.. 5
USS Carney | us 1996.. 4
USS Mason | us 2003.. 4
USS John S. McCain | us 1994.. 4
USS Fitzgerald | us 1995.. 4
USS Pueblo | us 1944..1968 6
USS Zumwalt | us 2016.. 5
Monitor = USS Monitor | us 1862..1862 5
Merrimack = CSS Virginia | us 1862..1862 4
HMS Victory | gb 1778.. 6
HMS Hood | gb 1920..1941 5
HMS Dreadnought | gb 1906..1919 5
HMS Belfast | gb 1939..1963 4
HMS Defender | gb 2013.. 4
HMS Sheffield | gb 1975..1982 4
General Belgrano = ARA General Belgrano | ar 1951..1982 5
Bismarck battleship | de 1940..1941 5
Tirpitz | de 1941..1944 5
Admiral Graf Spee | de 1936..1939 4
Yamato | jp 1941..1945 5
Musashi | jp 1942..1944 4
Cheonan | kr 1989..2010 5
Choe Hyon | kp 2025.. 5
Vasa | se 1628..1628 5
# submarine kind:weapon
USS Nautilus | us 1954..1980 6
USS Kentucky | us 1991.. 5
USS Michigan | us 1982.. 4
USS Ohio | us 1981.. 4
USS Annapolis | us 1992.. 3
USS Virginia | us 2004.. 3
USS Thresher | us 1961..1963 4
USS Connecticut | us 1998.. 4
USS Greeneville | us 1996.. 4
Kursk = Kursk submarine | ru 1994..2000 6
K-19 | ru 1960..1990 4
Belgorod submarine | ru 2022.. 3
Knyaz Vladimir | ru 2020.. 3
HMS Vanguard | gb 1993.. 4
HMS Astute | gb 2010.. 4
HMS Conqueror | gb 1971..1990 4
Le Triomphant | fr 1997.. 3
San Juan = ARA San Juan | ar 1985..2017 5
KRI Nanggala | id 1981..2021 4
Hero Kim Kun Ok | kp 2023.. 5
U-boat | de 6
# airliner
Boeing 737 = 737 | us 1967.. 7
Boeing 737 Max = 737 Max = 737 MAX | us 2017.. 7
Boeing 747 = 747 = jumbo jet | us 1969.. 7
Boeing 757 | us 1982.. 5
Boeing 767 | us 1981.. 5
Boeing 777 = 777 | us 1994.. 6
Boeing 787 Dreamliner = Boeing 787 = 787 Dreamliner = Dreamliner | us 2009.. 7
Boeing 707 | us 1957.. 5
DC-10 | us 1970.. 5
DC-3 | us 1935.. 5
MD-11 | us 1990.. 4
Airbus A300 | fr 1972.. 4
Airbus A320 = A320 | fr 1987.. 6
Airbus A321 | fr 1993.. 5
Airbus A330 | fr 1992.. 5
Airbus A350 | fr 2013.. 5
Airbus A380 = A380 | fr 2005.. 6
Concorde | fr 1969..2003 7
Tu-144 | ru 1968..1999 4
Tu-154 | ru 1968.. 4
Il-96 | ru 1988.. 4
Sukhoi Superjet 100 = Superjet | ru 2008.. 5
An-2 | ru 1947.. 3
ATR 72 | fr 1988.. 4
Embraer E190 | br 2004.. 4
Bombardier CRJ200 | ca 1991.. 3
C919 = Comac C919 | cn 2017.. 5
Air Force One | us 7
Spirit of St. Louis | us 1927..1928 5
Hindenburg = LZ 129 Hindenburg | de 1936..1937 6
Graf Zeppelin | de 1928..1937 4
Wright Flyer | us 1903..1903 5
# ai-model
ChatGPT | us 2022.. 9
GPT-3 | us 2020.. 6
GPT-4 = GPT-4o | us 2023.. 7
GPT-5 | us 2025.. 6
DALL-E = DALL·E | us 2021.. 6
Sora | us 2024.. 6
Claude | us 2023.. 6
Gemini | us 2023.. 6
Bard | us 2023..2024 5
Copilot = GitHub Copilot | us 2021.. 6
Grok | us 2023.. 6
Llama = LLaMA = Llama 2 | us 2023.. 5
Midjourney | us 2022.. 6
Stable Diffusion | gb 2022.. 5
AlphaGo | gb 2015..2017 6
AlphaFold | gb 2018.. 6
Deep Blue | us 1996..1997 5
Watson | us 2011.. 5
Ernie Bot | cn 2023.. 4
Siri | us 2011.. 7
Alexa | us 2014.. 7
Cortana | us 2014..2023 4
# social-network
Facebook | us 2004.. 9
Instagram | us 2010.. 8
X | us 2023.. 7
Twitter | us 2006..2023 9 | X
TikTok | cn 2016.. 9
WhatsApp | us 2009.. 8
YouTube | us 2005.. 9
Snapchat | us 2011.. 7
LinkedIn | us 2003.. 7
Pinterest | us 2010.. 6
Reddit | us 2005.. 7
Telegram | ae 2013.. 7
Signal | us 2014.. 6
Discord | us 2015.. 6
Threads | us 2023.. 6
Bluesky | us 2023.. 6
Mastodon | de 2016.. 5
Truth Social | us 2022.. 6
Parler | us 2018..2023 5
Gab | us 2016.. 4
4chan | us 2003.. 5
Tumblr | us 2007.. 5
Myspace = MySpace | us 2003.. 6
Twitch | us 2011.. 6
Vine | us 2013..2017 4
Clubhouse | us 2020.. 4
OnlyFans | gb 2016.. 5
Tinder | us 2012.. 6
WeChat | cn 2011.. 7
Weibo = Sina Weibo | cn 2009.. 7
Douyin | cn 2016.. 5
Xiaohongshu = RedNote | cn 2013.. 5
VKontakte = VK | ru 2006.. 5
KakaoTalk | kr 2010.. 5
Line | jp 2011.. 5
Skype | lu 2003..2025 6
# website
Wikipedia | us 2001.. 8
WikiLeaks | is 2006.. 7
Craigslist | us 1995.. 6
GoFundMe | us 2010.. 5
Kickstarter | us 2009.. 5
Change.org | us 2007.. 4
IMDb | us 1990.. 5
Rotten Tomatoes | us 1998.. 5
Yelp | us 2004.. 6
Tripadvisor | us 2000.. 5
Google Maps | us 2005.. 6
Google Earth | us 2001.. 5
Ancestry.com | us 1996.. 5
The Pirate Bay | se 2003.. 5
Napster | us 1999..2001 5
Silk Road | us 2011..2013 5
Stack Overflow | us 2008.. 4
GitHub | us 2008.. 6
Backpage | us 2004..2018 4
arXiv | us 1991.. 4
PubMed | us 1996.. 3
# software
Excel = Microsoft Excel | us 1985.. 6
Word = Microsoft Word | us 1983.. 6
PowerPoint | us 1987.. 6
Photoshop = Adobe Photoshop | us 1990.. 6
Acrobat | us 1993.. 4
Gmail | us 2004.. 7
Outlook | us 1997.. 5
Slack | us 2013.. 6
Microsoft Teams | us 2017.. 6
Dropbox | us 2008.. 5
iTunes | us 2001.. 6
Apple Music | us 2015.. 5
Apple Pay | us 2014.. 6
Google Pay | us 2018.. 4
Alipay | cn 2004.. 5
Venmo | us 2009.. 5
Cash App | us 2013.. 5
# cryptocurrency
Bitcoin = bitcoin | 2009.. 8
Ethereum = ether | 2015.. 6
Dogecoin | 2013.. 6
Tether | 2014.. 5
Solana | 2020.. 4
XRP | 2012.. 4
Cardano | 2017.. 3
Litecoin | 2011.. 4
# programming-language
Python | nl 1991.. 5
Java | us 1995.. 5
C++ | us 1985.. 4
Rust | us 2015.. 4
Fortran | us 1957.. 4
COBOL | us 1959.. 4
JavaScript | us 1995.. 4
# malware
Pegasus = Pegasus spyware | il 2016.. 6
Stuxnet | 2010..2010 6
WannaCry | kp 2017..2017 6
NotPetya | ru 2017..2017 6
# operating-system
Windows = Microsoft Windows | us 1985.. 8
Windows 95 | us 1995..2001 5
Windows XP | us 2001..2014 5
Windows 10 | us 2015..2025 6
Windows 11 | us 2021.. 6
macOS = Mac OS X | us 2001.. 6
iOS | us 2007.. 7
Android | us 2008.. 8
HarmonyOS | cn 2019.. 4
Linux | fi 1991.. 7
Ubuntu | gb 2004.. 5
# browser
Chrome = Google Chrome | us 2008.. 7
Firefox = Mozilla Firefox | us 2004.. 6
Internet Explorer | us 1995..2022 6
Safari | us 2003.. 6
Microsoft Edge | us 2015.. 5
Netscape Navigator | us 1994..2008 5
# device
the iPhone = iPhone | us 2007.. 9
the iPad = iPad | us 2010.. 7
the iPod = iPod | us 2001..2022 7
the Apple Watch = Apple Watch | us 2015.. 6
the Macintosh = Macintosh = Mac | us 1984.. 6
AirPods | us 2016.. 5
the Vision Pro = Apple Vision Pro | us 2024.. 5
the Galaxy S = Samsung Galaxy = Galaxy | kr 2010.. 6
the Galaxy Note 7 = Galaxy Note 7 | kr 2016..2016 5
the Pixel = Google Pixel | us 2016.. 5
the Kindle = Kindle = Amazon Kindle | us 2007.. 6
the Amazon Echo = Echo | us 2014.. 5
Google Glass | us 2013..2015 5
the Walkman = Walkman = Sony Walkman | jp 1979..2010 6
the Oculus Rift | us 2016..2021 4
Fitbit | us 2007.. 5
the Altair 8800 | us 1975..1978 4
ENIAC | us 1945..1955 5
the Commodore 64 | us 1982..1994 5
the Mate 60 Pro = Huawei Mate 60 Pro | cn 2023.. 4
# game-console
PlayStation | jp 1994.. 6
PlayStation 5 = PS5 | jp 2020.. 6
Xbox | us 2001.. 6
Xbox One | us 2013.. 4
Nintendo Switch = Switch | jp 2017.. 6
Wii = Nintendo Wii | jp 2006..2013 6
Game Boy | jp 1989..2003 6
Sega Genesis | jp 1988..1997 4
# video-game
Minecraft | se 2011.. 6
Fortnite | us 2017.. 6
Call of Duty | us 2003.. 6
Grand Theft Auto = Grand Theft Auto V | gb 1997.. 6
World of Warcraft | us 2004.. 6
League of Legends | us 2009.. 5
Roblox | us 2006.. 6
Pokémon Go = Pokemon Go | us 2016.. 6
Super Mario Bros. = Super Mario | jp 1985.. 6
The Legend of Zelda | jp 1986.. 6
Tetris | ru 1984.. 6
Pac-Man | jp 1980.. 6
Pong | us 1972.. 5
Candy Crush = Candy Crush Saga | se 2012.. 5
Angry Birds | fi 2009.. 5
Counter-Strike | us 2000.. 5
Doom | us 1993.. 5
Halo | us 2001.. 5
FIFA 23 | ca 2022.. 4
Among Us | us 2018.. 5
Elden Ring | jp 2022.. 5
# car
the Ford Model T = Model T | us 1908..1927 6
the Ford Mustang = Mustang | us 1964.. 6
the Ford F-150 = F-150 | us 1975.. 6
the Chevrolet Corvette = Corvette | us 1953.. 6
the Chevrolet Bolt = Chevy Bolt | us 2016.. 5
the Tesla Model S = Model S | us 2012.. 6
the Tesla Model 3 = Model 3 | us 2017.. 6
the Tesla Model Y = Model Y | us 2020.. 6
the Tesla Cybertruck = Cybertruck | us 2023.. 6
the Volkswagen Beetle = VW Beetle = Beetle | de 1938..2003 6
the Volkswagen Golf | de 1974.. 5
the Porsche 911 | de 1964.. 5
the Trabant = Trabant | dd 1957..1990 5
the Mini | gb 1959.. 5
the Toyota Prius = Prius | jp 1997.. 6
the Toyota Corolla = Corolla | jp 1966.. 5
the Toyota Camry = Camry | jp 1982.. 5
the Honda Civic = Honda Civic | jp 1972.. 5
the Honda Accord | jp 1976.. 4
the Nissan Leaf | jp 2010.. 5
the DeLorean = DeLorean | us 1981..1983 5
the Fiat 500 | it 1957.. 4
the Citroën 2CV | fr 1948..1990 4
the Aurus Senat = Aurus limousine = Aurus | ru 2018.. 4
# vaccine
the Pfizer-BioNTech vaccine = Pfizer vaccine = Comirnaty | us 2020.. 7
the Moderna vaccine = Spikevax | us 2020.. 7
the AstraZeneca vaccine = Oxford-AstraZeneca vaccine | gb 2020..2024 6
the Johnson & Johnson vaccine = Janssen vaccine | us 2021..2023 6
the Novavax vaccine | us 2021.. 5
Sputnik V | ru 2020.. 6
CoronaVac | cn 2020.. 5
the Sinopharm vaccine | cn 2020.. 5
Covaxin | in 2021.. 4
Gardasil | us 2006.. 4
the MMR vaccine = MMR | 5
the BCG vaccine | 4
the polio vaccine = Salk vaccine | 1955.. 6
the smallpox vaccine | 1796.. 5
Shingrix | gb 2017.. 4
# medicine
aspirin | 7
ibuprofen | 6
acetaminophen = paracetamol | 6
Tylenol | 6
Advil | 5
penicillin | 7
amoxicillin | 5
insulin | 7
morphine | 6
fentanyl | 7
oxycodone | 6
OxyContin | 6
heroin | 7
methadone | 5
naloxone = Narcan | 6
cocaine | 7
methamphetamine | 6
marijuana = cannabis | 7
LSD | 6
MDMA = ecstasy | 5
ketamine | 5
xylazine | 4
Adderall | 5
Ritalin | 5
Prozac | 6
Xanax | 6
Valium | 5
Zoloft | 5
Viagra = sildenafil | 6
Botox | 6
Ozempic = semaglutide | 7
Wegovy | 6
Mounjaro = tirzepatide | 5
metformin | 5
Lipitor = atorvastatin | 5
warfarin | 5
hydroxychloroquine | 6
ivermectin | 6
remdesivir | 6
Paxlovid | 6
molnupiravir | 4
dexamethasone | 5
Tamiflu | 5
AZT | 4
mifepristone | 6
misoprostol | 4
Plan B | 5
thalidomide | 5
chloroquine | 5
quinine | 5
artemisinin | 4
Vioxx | 4
Humira | 4
Keytruda | 4
Leqembi = lecanemab | 4
Aduhelm = aducanumab | 4
EpiPen | 5
meldonium | 4
erythropoietin = EPO | 4
anabolic steroids = steroids | 5
potassium iodide | 4
`,
};
