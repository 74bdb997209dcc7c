/** The land itself and what people built on it: waters, mountains, islands, borders, landmarks, bases, airports, spaceports. */

import type { Table } from './table.ts';

export const places: Table = {
  kind: 'place',
  text: `
# ocean the
Pacific Ocean = Pacific | 9
Atlantic Ocean = Atlantic | 9
Indian Ocean | 8
Arctic Ocean | 7
Southern Ocean = Antarctic Ocean | 6
# sea the
Mediterranean Sea = Mediterranean | southern-europe 9
Black Sea | eastern-europe 8
Red Sea | middle-east 8
South China Sea | southeast-asia 8
East China Sea | east-asia 7
Yellow Sea = West Sea | east-asia 7
Sea of Japan = East Sea | east-asia 7
Baltic Sea = Baltic | northern-europe 7
North Sea | western-europe 7
Caspian Sea | central-asia 6
Sea of Azov = Azov Sea | eastern-europe 6
Aegean Sea | southern-europe 6
Adriatic Sea = Adriatic | southern-europe 6
Ionian Sea | southern-europe 5
Tyrrhenian Sea | southern-europe 5
Caribbean Sea | caribbean 7
Dead Sea | middle-east 6
Arabian Sea | south-asia 6
Barents Sea | northern-europe 5
Bering Sea | north-america 5
Sea of Okhotsk | east-asia 5
Norwegian Sea | northern-europe 5
Irish Sea | western-europe 5
Celtic Sea | western-europe 4
Coral Sea | oceania 5
Tasman Sea | oceania 5
Philippine Sea | southeast-asia 6
Java Sea | southeast-asia 5
Andaman Sea | southeast-asia 5
Sea of Marmara | middle-east 5
Sea of Galilee | middle-east 5
Aral Sea | central-asia 6
Sargasso Sea | caribbean 4
Weddell Sea | 4
Ross Sea | 4
Labrador Sea | north-america 4
Sulu Sea | southeast-asia 4
# gulf the
Persian Gulf = Arabian Gulf | middle-east 8
Gulf of Mexico = Gulf of America | north-america 7
Gulf of Aden | middle-east 6
Gulf of Oman | middle-east 6
Gulf of Thailand | southeast-asia 5
Gulf of Tonkin | southeast-asia 5
Gulf of Guinea | west-africa 5
Gulf of Finland | northern-europe 5
Gulf of Aqaba | middle-east 5
Bay of Bengal | south-asia 6
Bay of Biscay | western-europe 5
Hudson Bay | north-america 5
Chesapeake Bay | us 6
San Francisco Bay | us 6
Guantanamo Bay | cu 6
Tokyo Bay | jp 5
Subic Bay | ph 5
Ha Long Bay | vn 4
# strait the
Strait of Hormuz | middle-east 8
Taiwan Strait | east-asia 8
Bosporus = Bosphorus | tr 6
Dardanelles | tr 5
Strait of Gibraltar | southern-europe 6
Kerch Strait | eastern-europe 6
Bab el-Mandeb Strait = Bab el-Mandeb = Bab al-Mandab Strait | middle-east 6
Strait of Malacca = Malacca Strait | southeast-asia 6
Bering Strait | north-america 6
English Channel = Channel | western-europe 7
Korea Strait | east-asia 5
Tsushima Strait | east-asia 4
Strait of Magellan | south-america 5
Skagerrak | northern-europe 4
Bass Strait | oceania 4
Denmark Strait | northern-europe 4
Luzon Strait | southeast-asia 4
Torres Strait | oceania 4
Florida Straits = Straits of Florida | north-america 4
# canal the
Suez Canal | eg 8
Panama Canal | pa 8
Erie Canal | us 6
Kiel Canal | de 5
Corinth Canal | gr 4
Volga-Don Canal | ru 4
Grand Canal | cn 5
# river the
Nile = Nile River | north-africa 8
Amazon River = River Amazon | south-america 8
Mississippi River | us 8
Missouri River | us 6
Colorado River | us 7
Ohio River | us 6
Rio Grande | us 7
Hudson River | us 7
Potomac River = Potomac | us 6
Columbia River | us 6
Delaware River | us 5
Yukon River | us 5
St. Lawrence River | ca 6
Mackenzie River | ca 4
Yangtze River = Yangtze | cn 7
Yellow River | cn 7
Pearl River | cn 5
Yalu River = Yalu | kp 7
Tumen River = Tumen | kp 6
Imjin River | kp 5
Taedong River | kp 5
Nakdong River | kr 4
Han River | kr 6
Amur River = Amur | ru 5
Mekong River = Mekong | southeast-asia 7
Red River | vn 4
Irrawaddy River = Irrawaddy | mm 5
Ganges River = Ganges | in 7
Brahmaputra River = Brahmaputra | in 5
Indus River = Indus | pk 6
Yamuna River | in 5
Tigris River = Tigris | iq 6
Euphrates River = Euphrates | iq 6
Jordan River | il 6
Litani River | lb 5
Volga River = Volga | ru 7
Don River | ru 5
Ob River | ru 4
Lena River | ru 4
Yenisei River | ru 4
Neva River | ru 4
Dnipro River = Dnieper River = Dnieper = Dnipro River | ua 7
Dniester River = Dniester | ua 5
Danube River = Danube | 7 central-europe
Rhine River = Rhine | de 7
Elbe River = Elbe | de 6
Oder River = Oder | pl 5
Main River | de 3
Vistula River = Vistula | pl 5
Seine River = Seine | fr 7
Loire River = Loire | fr 6
Rhône River = Rhone River = Rhône | fr 6
Garonne River | fr 4
Marne River | fr 4
Somme River | fr 4
Thames River = River Thames = Thames | gb 7
River Severn | gb 5
River Tyne = Tyne | gb 5
River Mersey = Mersey | gb 5
River Clyde | gb 4
Po River | it 5
Tiber River = Tiber | it 6
Arno River | it 4
Ebro River | es 5
Tagus River | pt 4
Congo River | central-africa 6
Niger River | west-africa 6
Zambezi River = Zambezi | southern-africa 5
Limpopo River | southern-africa 4
Orange River | southern-africa 4
Blue Nile | et 5
Orinoco River | south-america 5
Paraná River = Parana River | south-america 5
Murray River | au 4
Rubicon | it 5
# lake
Lake Superior | us 6
Lake Michigan | us 6
Lake Erie | us 6
Lake Ontario | ca 6
Lake Huron | us 5
the Great Lakes | us 6
Lake Tahoe | us 5
Lake Mead | us 6
the Great Salt Lake | us 5
Lake Okeechobee | us 5
Lake Victoria | east-africa 6
Lake Tanganyika | east-africa 5
Lake Malawi | east-africa 4
Lake Chad | central-africa 5
Lake Baikal | ru 6
Lake Ladoga | ru 5
Lake Geneva | ch 6
Lake Constance | de 5
Lake Como | it 5
Lake Garda | it 4
Lake Titicaca | south-america 5
Lake Maracaibo | ve 5
Loch Ness | gb 6
# mountain
Mount Everest = Everest | np 9
K2 | pk 6
Kangchenjunga | np 4
Annapurna | np 5
Mont Blanc | fr 7
the Matterhorn = Matterhorn | ch 6
the Eiger | ch 4
Mount Elbrus | ru 5
Mount Kilimanjaro = Kilimanjaro | tz 7
Mount Kenya | ke 5
Mount Paektu = Mount Paekdu = Paektu | kp 6
Mount Kumgang | kp 5
Mount Fuji = Fuji | jp 7
Denali = Mount McKinley | us 6
Mount Whitney | us 5
Pikes Peak | us 5
Mount Rainier | us 6
Aconcagua | ar 5
Ben Nevis | gb 5
Mount Olympus | gr 6
Mount Ararat | tr 6
Mount Sinai | eg 6
the Mount of Olives | il 5
Uluru = Ayers Rock | au 6
Table Mountain | za 5
# volcano
Mount Vesuvius = Vesuvius | it 7
Mount Etna = Etna | it 7
Stromboli | it 5
Mount St. Helens | us 7
Kilauea | us 6
Mauna Loa | us 6
Mount Pinatubo | ph 6
Taal volcano = Taal | ph 5
Mayon volcano = Mayon | ph 5
Krakatoa | id 6
Mount Merapi | id 5
Mount Tambora | id 5
Mount Agung | id 4
Eyjafjallajokull = Eyjafjallajökull | is 6
Popocatépetl = Popocatepetl | mx 5
Cotopaxi | ec 5
Nevado del Ruiz | co 5
Mount Nyiragongo | cd 5
White Island = Whakaari | nz 4
# mountain-range the
Himalayas = Himalaya | south-asia 8
Alps | central-europe 8
Andes | south-america 7
Rocky Mountains = Rockies | us 7
Appalachian Mountains = Appalachians | us 6
Sierra Nevada | us 6
Cascade Range | us 5
Pyrenees | fr 6
Carpathian Mountains = Carpathians | eastern-europe 5
Caucasus Mountains | caucasus 5
Ural Mountains = Urals | ru 6
Hindu Kush | af 6
Karakoram | pk 5
Pamir Mountains = Pamirs | tj 4
Altai Mountains | ru 4
Atlas Mountains | ma 5
Apennines | it 5
Dolomites | it 5
Tian Shan | kg 4
Taebaek Mountains | kr 4
Zagros Mountains | ir 4
Great Dividing Range | au 4
# desert the
Sahara = Sahara Desert | north-africa 7
Gobi Desert = Gobi | mn 6
Kalahari Desert = Kalahari | bw 5
Namib Desert | na 5
Negev Desert = Negev | il 6
Sinai Desert | eg 4
Mojave Desert | us 6
Sonoran Desert | us 5
Atacama Desert | cl 6
Thar Desert | in 4
Taklamakan Desert | cn 4
Arabian Desert | sa 4
Great Victoria Desert | au 3
# island
Manhattan Island | us 4
Long Island | us 6
Ellis Island | us 6
Alcatraz Island = Alcatraz | us 6
Maui | us 6
Oahu | us 5
Wake Island | us 4
Midway Atoll | us 4
Bikini Atoll | mh 5
Iwo Jima | jp 6
Honshu | jp 5
Kyushu | jp 5
Shikoku | jp 4
Yeonpyeong Island = Yeonpyeong | kr 6
Baengnyeong Island | kr 5
Jeju Island | kr 5
Snake Island | ua 6
Crete | gr 6
Rhodes | gr 5
Lesbos | gr 6
Corfu | gr 5
Santorini | gr 6
Mykonos | gr 5
Elba | it 5
Lampedusa | it 6
Capri | it 5
Ibiza | es 5
Mallorca = Majorca | es 6
Tenerife | es 5
La Palma | es 5
Gran Canaria | es 4
Madeira | pt 5
the Isle of Wight | gb 4
the Isle of Skye | gb 4
Gotland | se 5
Bornholm | dk 4
Socotra | ye 4
Kharg Island | ir 5
Diego Garcia | gb 5
Robben Island | za 6
Easter Island | cl 6
Hainan Island | cn 5
Kinmen | tw 5
Guadalcanal | sb 5
Borneo | southeast-asia 6
New Guinea | oceania 5
Hispaniola | caribbean 5
Tortuga | ht 3
Baffin Island | ca 4
Vancouver Island | ca 5
Bougainville | pg 4
# archipelago the
Galápagos Islands = Galapagos Islands = Galapagos | ec 6
Hawaiian Islands | us 5
Aleutian Islands | us 5
Azores | pt 5
Hebrides | gb 4
Shetland Islands = Shetland | gb 4
Orkney Islands = Orkney | gb 4
Channel Islands | gb 4
Florida Keys | us 5
Andaman Islands | in 4
Ryukyu Islands | jp 4
Franz Josef Land | ru 3
South Shetland Islands | 3
# peninsula the
Yucatán Peninsula = Yucatan Peninsula | mx 5
Baja California Peninsula | mx 3
Liaodong Peninsula | cn 4
Malay Peninsula | southeast-asia 4
Cape Cod | us 5
Gallipoli Peninsula | tr 4
Peloponnese | gr 4
Antarctic Peninsula | 4
# border the
Demilitarized Zone = DMZ = Korean Demilitarized Zone = demilitarized zone | kr 8 | the 38th parallel = the Military Demarcation Line = the Joint Security Area
38th parallel | kr 7 | the Demilitarized Zone = the Military Demarcation Line
Military Demarcation Line | kr 6 | the Demilitarized Zone = the 38th parallel
Northern Limit Line = NLL | kr 6
Durand Line | af 6
Green Line | cy 6
Line of Control | in 6
Line of Actual Control | in 6
McMahon Line | in 5
Radcliffe Line | in 5
Blue Line | lb 6
Purple Line | sy 4
17th parallel | vn 5
49th parallel | us 5
Mason-Dixon Line | us 6
Curzon Line | pl 5
Oder-Neisse Line | pl 5
Iron Curtain | central-europe 7
Inner German border | de 5 | the Iron Curtain
Nine-dash line = nine-dash line | cn 5
Philadelphi Corridor = Philadelphi corridor | ps 5
Suwalki Gap | pl 5
Lachin corridor | az 5
Danzig corridor = Polish Corridor | pl 5
Wakhan Corridor | af 4
Darien Gap = Darién Gap | pa 6
# border-crossing
Panmunjom = truce village of Panmunjom | kr 7 | the Joint Security Area = the Demilitarized Zone = the Military Demarcation Line
the Joint Security Area = JSA | kr 6 | Panmunjom
Checkpoint Charlie | de 6
the Rafah crossing = Rafah border crossing | eg 7
the Erez crossing | il 6
Kerem Shalom = Kerem Shalom crossing | il 6
the Allenby Bridge crossing | jo 4
the Khyber Pass = Khyber Pass | pk 6
the Torkham crossing = Torkham | pk 5
the Brenner Pass | at 5
Bab al-Hawa | sy 5
# fortification the
Berlin Wall | de 8
Great Wall of China = Great Wall | cn 8
Maginot Line | fr 6
Siegfried Line | de 5
Mannerheim Line | fi 4
Hadrian's Wall | gb 6
Atlantic Wall | fr 5
Western Wall = Wailing Wall | il 6
Bar Lev Line | eg 4
Gustav Line | it 4
Surovikin line | ua 4
Hindenburg Line | fr 4
# military-base
Guantanamo Bay Naval Base = Guantánamo Bay = Gitmo | cu 7
Ramstein Air Base = Ramstein | de 6
Bagram Airfield = Bagram Air Base = Bagram | af 6
Al Udeid Air Base = Al-Udeid | qa 6
Incirlik Air Base = Incirlik | tr 5
Camp Humphreys | kr 6
Osan Air Base | kr 5
Kunsan Air Base | kr 4
Yokota Air Base | jp 5
Kadena Air Base | jp 5
Yokosuka Naval Base = Yokosuka | jp 5
Marine Corps Air Station Futenma = Futenma | jp 5
Andersen Air Force Base | us 5
Pearl Harbor | us 8
Fort Bragg = Fort Liberty | us 6
Fort Hood = Fort Cavazos | us 6
Fort Benning | us 5
Fort Knox | us 6
Fort Sill | us 4
Camp Pendleton | us 5
Camp Lejeune | us 5
Edwards Air Force Base | us 5
Joint Base Andrews = Andrews Air Force Base | us 6
Nellis Air Force Base | us 4
Whiteman Air Force Base | us 5
Wright-Patterson Air Force Base | us 5
Eglin Air Force Base | us 4
Minot Air Force Base | us 5
Maxwell Air Force Base | us 3
Offutt Air Force Base | us 4
Naval Station Norfolk | us 5
Area 51 | us 6
Akrotiri | cy 5
Engels air base = Engels | ru 5
Khmeimim air base = Hmeimim | sy 5
Tartus naval base | sy 5
Machulishchi | by 3
Camp David | us 6
Camp Bastion | af 4
# test-site
Punggye-ri = Punggye-ri nuclear test site | kp 6
Lop Nur | cn 5
Semipalatinsk = Semipalatinsk Test Site | kz 5
Novaya Zemlya | ru 5
the Nevada Test Site | us 5
the Trinity Site | us 5
Pokhran | in 5
Mururoa = Moruroa | fr 4
# nuclear-site
Yongbyon = Yongbyon nuclear complex = Yongbyon nuclear scientific research center | kp 7
Natanz | ir 6
Fordow = Fordo | ir 6
Arak reactor | ir 4
Bushehr nuclear power plant | ir 5
Dimona | il 5
Chernobyl = Chernobyl nuclear power plant = Chornobyl | ua 8
Zaporizhzhia nuclear power plant = Zaporizhzhia Nuclear Power Plant = Zaporizhzhia plant | ua 7
Fukushima Daiichi = Fukushima Daiichi nuclear power plant = Fukushima No. 1 | jp 7
Three Mile Island | us 7
the Hanford Site | us 5
Los Alamos National Laboratory | us 6
Oak Ridge National Laboratory | us 5
Lawrence Livermore National Laboratory | us 6
Sellafield | gb 5
Hinkley Point C | gb 4
Sizewell C | gb 3
Flamanville | fr 4
Osirak | iq 4
Kursk nuclear power plant | ru 4
# spaceport
Sohae Satellite Launching Station = Sohae = Sohae Satellite Launching Ground = Tongchang-ri | kp 6
Baikonur Cosmodrome = Baikonur | kz 7
Vostochny Cosmodrome = Vostochny | ru 6
Plesetsk Cosmodrome = Plesetsk | ru 5
Kennedy Space Center | us 7
Cape Canaveral = Cape Canaveral Space Force Station | us 7
Vandenberg Space Force Base = Vandenberg | us 6
Starbase | us 6
Wallops Flight Facility = Wallops | us 5
Johnson Space Center = Manned Spacecraft Center = Lyndon B. Johnson Space Center | us 6
Marshall Space Flight Center | us 6
Goddard Space Flight Center = Goddard | us 5
Ames Research Center | us 5
Stennis Space Center | us 4
Langley Research Center | us 4
Glenn Research Center | us 4
the Guiana Space Centre = Kourou | fr 5
Satish Dhawan Space Centre = Sriharikota | in 5
Jiuquan Satellite Launch Center = Jiuquan | cn 5
Wenchang Space Launch Site = Wenchang | cn 4
Xichang Satellite Launch Center | cn 4
Tanegashima Space Center = Tanegashima | jp 5
Naro Space Center | kr 4
# seat-of-power
the U.S. Capitol = Capitol = United States Capitol | us 7
Buckingham Palace | gb 7
Windsor Castle | gb 6
the Palace of Westminster = Houses of Parliament | gb 6
Balmoral Castle = Balmoral | gb 5
the Élysée Palace | fr 5
the Palace of Versailles | fr 6
the Great Hall of the People | cn 6
the Forbidden City | cn 6
the Kumsusan Palace of the Sun = Kumsusan Palace | kp 5
the Reichstag building | de 5
Schloss Bellevue = Bellevue Palace | de 3
Mar-a-Lago | us 7
Bedminster | us 4
Chequers | gb 4
Malacañang Palace | ph 4
# square
Kim Il Sung Square | kp 6
Tiananmen Square | cn 7
Red Square | ru 7
Tahrir Square | eg 6
Maidan = Independence Square = Maidan Nezalezhnosti | ua 6
Trafalgar Square | gb 6
Times Square | us 7
St. Peter's Square | va 6
Taksim Square | tr 5
Azadi Square | ir 4
Wenceslas Square | cz 4
Gwanghwamun Square = Gwanghwamun | kr 4
Piccadilly Circus | gb 5
Plaza de Mayo | ar 4
Zócalo = Zocalo | mx 4
# landmark
the Eiffel Tower | fr 8
the Arc de Triomphe | fr 6
the Champs-Élysées = Champs-Elysees | fr 6
the Brandenburg Gate | de 6
the Leaning Tower of Pisa | it 6
the Colosseum | it 7
the Pantheon | it 5
Big Ben | gb 7
the Tower of London | gb 6
Stonehenge | gb 7
the London Eye | gb 5
the Acropolis | gr 6
the Parthenon | gr 6
the Alhambra | es 5
the Statue of Liberty | us 8
the Empire State Building | us 7
the World Trade Center | us 8
One World Trade Center | us 5
the Washington Monument | us 6
the Lincoln Memorial | us 6
the Vietnam Veterans Memorial | us 6
Mount Rushmore | us 7
the Gateway Arch | us 5
the Space Needle | us 5
Trump Tower | us 6
the CN Tower | ca 5
the Burj Khalifa | ae 6
the Pyramids of Giza = Great Pyramid of Giza = Great Pyramid | eg 7
the Great Sphinx of Giza = Sphinx | eg 6
Angkor Wat | kh 6
the Taj Mahal | in 7
the Sydney Opera House | au 6
Machu Picchu | pe 6
Chichen Itza | mx 5
Christ the Redeemer | br 6
the Juche Tower = Tower of the Juche Idea | kp 5
the Ryugyong Hotel | kp 5
the Victorious War Museum = Victorious Fatherland Liberation War Museum | kp 4
the Yasukuni Shrine = Yasukuni | jp 6
Tokyo Tower | jp 5
Taipei 101 | tw 5
the Shard | gb 4
Lenin's Mausoleum | ru 5
the Petronas Towers | my 5
Auschwitz = Auschwitz-Birkenau | pl 7
Dachau | de 6
Buchenwald | de 5
Treblinka | pl 5
Sobibor | pl 4
Bergen-Belsen | de 5
Babi Yar | ua 5
# bridge the
Golden Gate Bridge | us 7
Brooklyn Bridge | us 6
Francis Scott Key Bridge | us 5
Crimean Bridge = Kerch Bridge = Crimea Bridge | ru 7
Tower Bridge | gb 6
London Bridge | gb 6
Sydney Harbour Bridge | au 5
San Francisco-Oakland Bay Bridge = Bay Bridge = Oakland Bay Bridge | us 5
Manhattan Bridge | us 4
George Washington Bridge | us 5
Øresund Bridge = Oresund Bridge | dk 5
Charles Bridge | cz 5
Rialto Bridge | it 4
Morandi Bridge | it 4
Antonivka Road Bridge = Antonivsky Bridge | ua 4
Edmund Pettus Bridge | us 5
Channel Tunnel | gb 6
# dam the
Hoover Dam | us 6
Three Gorges Dam | cn 6
Aswan High Dam = Aswan Dam | eg 6
Grand Ethiopian Renaissance Dam | et 6
Kakhovka dam = Kakhovka Dam | ua 6
Itaipu Dam | br 5
Oroville Dam | us 4
Mosul Dam | iq 5
# place-of-worship
St. Peter's Basilica | va 7
the Sistine Chapel | va 7
Notre Dame Cathedral = Notre-Dame = Notre Dame | fr 7
Westminster Abbey | gb 7
St. Paul's Cathedral | gb 6
Canterbury Cathedral | gb 5
York Minster | gb 4
Cologne Cathedral | de 6
the Sagrada Família = Sagrada Familia | es 6
St. Basil's Cathedral | ru 6
the Hagia Sophia = Hagia Sophia | tr 7
the Blue Mosque | tr 6
the Grand Mosque = Great Mosque of Mecca = Masjid al-Haram | sa 6
the Prophet's Mosque | sa 5
the Al-Aqsa Mosque = Al-Aqsa = Al Aqsa Mosque = Al-Aqsa mosque compound | il 7
the Dome of the Rock | il 6
the Temple Mount | il 6
the Church of the Holy Sepulchre | il 6
the Church of the Nativity | ps 5
the Kaaba = Kaaba | sa 6
the Golden Temple | in 6
Potala Palace | cn 5
Borobudur | id 5
St. Patrick's Cathedral | us 6
the Washington National Cathedral | us 5
Ebenezer Baptist Church | us 5
the Kyiv Pechersk Lavra = Pechersk Lavra | ua 5
Wittenberg's Castle Church = Castle Church | de 5
# museum
the Louvre = Louvre Museum | fr 8
the Musée d'Orsay | fr 6
the Centre Pompidou = Pompidou Center | fr 5
the British Museum | gb 7
the Tate Modern = Tate Modern | gb 6
the Victoria and Albert Museum = V&A | gb 5
the National Gallery | gb 6
the Natural History Museum | gb 5
the Metropolitan Museum of Art = Met | us 7
the Museum of Modern Art = MoMA | us 7
the Guggenheim Museum = Guggenheim | us 6
the Smithsonian Institution = Smithsonian | us 7
the American Museum of Natural History | us 6
the National Air and Space Museum | us 6
the Intrepid Sea, Air & Space Museum = Intrepid Sea-Air-Space Museum | us 5
the Museum of Flight | us 5
the California Science Center | us 5
the Adler Planetarium | us 4
the U.S. Space & Rocket Center = U.S. Space and Rocket Center | us 4
the Field Museum | us 5
the Whitney Museum | us 5
the National Museum of African American History and Culture | us 5
the Steven F. Udvar-Hazy Center = Udvar-Hazy Center | us 4
the Isabella Stewart Gardner Museum | us 4
the National Gallery of Art | us 6
the Art Institute of Chicago | us 6
the Getty Museum = J. Paul Getty Museum | us 6
the Prado Museum = Prado = Museo del Prado | es 6
the Reina Sofía Museum = Reina Sofia | es 5
the Rijksmuseum | nl 6
the Van Gogh Museum | nl 6
the Anne Frank House | nl 6
the Uffizi Gallery = Uffizi | it 6
the Vatican Museums | va 6
the State Hermitage Museum = Hermitage | ru 6
the Tretyakov Gallery | ru 5
the Pergamon Museum | de 5
the Egyptian Museum | eg 5
the U.S. Holocaust Memorial Museum = Holocaust Memorial Museum | us 6
Yad Vashem | il 6
# library
the British Library | gb 6
the New York Public Library | us 6
the Bodleian Library | gb 5
the Vatican Library | va 5
the Bibliothèque nationale de France = French National Library | fr 4
the Library of Alexandria | eg 5
# airport
Heathrow Airport = Heathrow = London's Heathrow Airport | gb 7
Gatwick Airport = Gatwick | gb 6
Stansted Airport | gb 5
Charles de Gaulle Airport | fr 6
Orly Airport | fr 5
Frankfurt Airport | de 6
Schiphol Airport = Schiphol | nl 6
John F. Kennedy International Airport = JFK Airport = Kennedy Airport | us 7
LaGuardia Airport = LaGuardia | us 6
Newark Liberty International Airport | us 6
Los Angeles International Airport = LAX | us 7
O'Hare International Airport = O'Hare | us 6
Hartsfield-Jackson Atlanta International Airport = Hartsfield-Jackson | us 6
Dulles International Airport = Dulles | us 6
Reagan National Airport = Ronald Reagan Washington National Airport | us 6
San Francisco International Airport | us 6
Denver International Airport | us 5
Incheon International Airport | kr 6
Pyongyang International Airport = Sunan International Airport = Sunan airport | kp 5
Narita International Airport = Narita | jp 5
Haneda Airport = Haneda | jp 6
Beijing Capital International Airport | cn 5
Hong Kong International Airport | hk 5
Changi Airport | sg 5
Dubai International Airport | ae 6
Ben Gurion Airport = Ben Gurion International Airport | il 6
Sheremetyevo Airport = Sheremetyevo | ru 5
Domodedovo Airport | ru 5
Vnukovo Airport | ru 4
Boryspil International Airport | ua 4
Hostomel Airport = Antonov Airport | ua 5
Kabul airport = Hamid Karzai International Airport | af 6
# stadium
Wembley Stadium = Wembley | gb 7
Old Trafford | gb 6
Anfield | gb 6
Stamford Bridge | gb 5
the Emirates Stadium | gb 5
Lord's | gb 5
Twickenham | gb 5
Camp Nou | es 6
the Santiago Bernabéu Stadium = Bernabéu = Santiago Bernabeu | es 6
San Siro | it 6
the Allianz Arena | de 5
the Stade de France | fr 6
Parc des Princes | fr 5
Maracanã Stadium = Maracana | br 6
Estadio Azteca = Azteca Stadium | mx 5
Lusail Stadium | qa 5
Madison Square Garden | us 7
Yankee Stadium | us 6
Fenway Park | us 6
Wrigley Field | us 6
Dodger Stadium | us 6
Levi's Stadium | us 5
MetLife Stadium | us 6
SoFi Stadium | us 6
AT&T Stadium | us 5
the Rose Bowl stadium | us 5
the Superdome | us 5
Lambeau Field | us 5
Soldier Field | us 5
Allegiant Stadium | us 5
the Melbourne Cricket Ground | au 5
Rungrado May Day Stadium = May Day Stadium | kp 4
# theatre
Carnegie Hall | us 7
Radio City Music Hall | us 6
the Metropolitan Opera = Met Opera | us 6
Lincoln Center | us 6
the Kennedy Center | us 6
the Apollo Theater | us 5
Ford's Theatre | us 5
the Hollywood Bowl | us 5
the Royal Albert Hall | gb 6
the Royal Opera House = Covent Garden | gb 6
the Globe Theatre = Globe | gb 6
La Scala = Teatro alla Scala | it 6
the Vienna State Opera | at 6
the Paris Opera = Palais Garnier | fr 5
the Bolshoi Theatre = Bolshoi Theater = Bolshoi | ru 6
the Mariinsky Theatre | ru 5
the Moulin Rouge | fr 5
the Bayreuth Festspielhaus | de 4
# prison
Guantanamo prison = Guantanamo Bay detention camp | cu 6
Abu Ghraib = Abu Ghraib prison | iq 6
Evin Prison = Evin | ir 6
Rikers Island = Rikers | us 6
San Quentin = San Quentin State Prison | us 5
Sing Sing | us 5
Attica = Attica Correctional Facility | us 5
Lefortovo Prison = Lefortovo | ru 6
Black Dolphin | ru 3
Saydnaya = Sednaya prison | sy 5
Insein Prison | mm 4
Spandau Prison | de 4
the Bastille = Bastille | fr 6
the Maze prison | gb 4
Belmarsh = Belmarsh prison | gb 5
CECOT | sv 5
# park
Yellowstone National Park = Yellowstone | us 7
Yosemite National Park = Yosemite | us 7
the Grand Canyon = Grand Canyon National Park | us 8
Zion National Park | us 5
Everglades National Park = Everglades | us 6
Glacier National Park | us 5
Death Valley | us 6
Great Smoky Mountains National Park | us 5
Joshua Tree National Park | us 5
Central Park | us 7
Hyde Park | gb 6
Kruger National Park | za 6
the Serengeti = Serengeti National Park | tz 6
Maasai Mara | ke 5
Virunga National Park | cd 5
Banff National Park = Banff | ca 5
the Great Barrier Reef | au 7
Arlington National Cemetery | us 6
# cave
Lascaux | fr 5
Altamira | es 4
Tham Luang cave = Tham Luang | th 4
Mammoth Cave | us 5
Carlsbad Caverns | us 4
# glacier
the Thwaites Glacier | 4
the Perito Moreno Glacier | ar 3
the Aletsch Glacier | ch 3
# waterfall
Niagara Falls | us 7
Victoria Falls | zw 6
Iguazu Falls | br 5
Angel Falls | ve 5
# planet
Mercury | 7
Venus | 7
Earth = the Earth | 8
Mars | 8
Jupiter | 7
Saturn | 7
Uranus | 6
Neptune | 6
# dwarf-planet
Pluto | 7
Ceres | 5
Eris | 4
Makemake | 3
Haumea | 3
# moon
the Moon | 8
Europa | 6
Ganymede | 5
Io | 5
Callisto | 4
Titan | 6
Enceladus | 5
Phobos | 5
Deimos | 4
Triton | 4
Charon | 4
# star
the Sun | 8
Proxima Centauri | 5
Alpha Centauri | 5
Betelgeuse | 5
Sirius | 5
Vega | 4
Rigel | 3
TRAPPIST-1 | 4
# galaxy the
Milky Way | 7
Andromeda Galaxy = Andromeda | 6
Large Magellanic Cloud | 4
Triangulum Galaxy | 3
# comet
Halley's Comet | 6
Comet Hale-Bopp | 5
67P/Churyumov-Gerasimenko | 4
Comet NEOWISE | 4
# asteroid
Bennu | 5
Ryugu | 4
Apophis | 4
Dimorphos | 4
Itokawa | 3
Vesta | 4
`,
};
