/** Armed conflict: wars, battles, invasions, uprisings, attacks and massacres, with their years. */

import type { Table } from './table.ts';

export const wars: Table = {
  kind: 'event',
  text: `
# war the
Korean War = Fatherland Liberation War | 1950..1953 east-asia 9
Vietnam War = Second Indochina War = American War | 1955..1975 southeast-asia 9
First Indochina War = Indochina War | 1946..1954 southeast-asia 6
Chinese Civil War | 1927..1949 east-asia 7
Second Sino-Japanese War = Sino-Japanese War | 1937..1945 east-asia 6
First Sino-Japanese War | 1894..1895 east-asia 5
Sino-Vietnamese War | 1979..1979 southeast-asia 5
Sino-Indian War | 1962..1962 south-asia 5
Cambodian-Vietnamese War | 1978..1989 southeast-asia 4
Cambodian Civil War | 1967..1975 southeast-asia 5
Laotian Civil War | 1959..1975 southeast-asia 4
Pacific War | 1941..1945 east-asia 6
Russo-Japanese War | 1904..1905 east-asia 6
First Opium War = Opium War | 1839..1842 east-asia 6
Second Opium War | 1856..1860 east-asia 5
Opium Wars | 1839..1860 east-asia 6 | First Opium War = Second Opium War
Imjin War | 1592..1598 east-asia 4
Boshin War | 1868..1869 east-asia 4
Russo-Ukrainian War = Russia-Ukraine war = war in Ukraine = Ukraine war = Russian-Ukrainian war | 2014.. eastern-europe 9
Donbas war = war in Donbas | 2014..2022 eastern-europe 6 | Russo-Ukrainian War
Russo-Georgian War = Russia-Georgia war = war in Georgia | 2008..2008 caucasus 6
First Chechen War | 1994..1996 eastern-europe 6
Second Chechen War | 1999..2009 eastern-europe 6
Chechen Wars | 1994..2009 eastern-europe 5 | First Chechen War = Second Chechen War
Soviet-Afghan War = Soviet war in Afghanistan | 1979..1989 south-asia 7
War in Afghanistan = Afghanistan War = Afghan war | 2001..2021 south-asia 8
Afghan Civil War | 1989..2001 south-asia 5
Transnistria War | 1992..1992 eastern-europe 4
First Nagorno-Karabakh War | 1988..1994 caucasus 5
Second Nagorno-Karabakh War = Nagorno-Karabakh War | 2020..2020 caucasus 6
Tajikistani Civil War = Tajik Civil War | 1992..1997 central-asia 4
Russian Civil War | 1917..1922 eastern-europe 7
Polish-Soviet War | 1919..1921 eastern-europe 5
Winter War | 1939..1940 northern-europe 6
Continuation War | 1941..1944 northern-europe 5
Crimean War | 1853..1856 eastern-europe 7
Great Northern War | 1700..1721 northern-europe 5
First World War = World War I = World War One = WWI = Great War | 1914..1918 9
Second World War = World War II = World War Two = WWII = World War 2 = Great Patriotic War | 1939..1945 9
Franco-Prussian War | 1870..1871 western-europe 6
Austro-Prussian War | 1866..1866 central-europe 5
Napoleonic Wars | 1803..1815 western-europe 7
Peninsular War | 1807..1814 southern-europe 5
Seven Years' War | 1756..1763 western-europe 6
Thirty Years' War | 1618..1648 central-europe 7
Eighty Years' War | 1568..1648 western-europe 5
Hundred Years' War | 1337..1453 western-europe 7
Wars of the Roses | 1455..1487 western-europe gb 6
War of the Spanish Succession | 1701..1714 western-europe 5
War of the Austrian Succession | 1740..1748 central-europe 5
English Civil War | 1642..1651 western-europe gb 6
French Wars of Religion | 1562..1598 western-europe fr 5
Spanish Civil War | 1936..1939 southern-europe 7
Greek Civil War | 1946..1949 southern-europe 5
Greco-Turkish War | 1919..1922 southern-europe 4
Italo-Turkish War | 1911..1912 north-africa 4
Balkan Wars | 1912..1913 balkans 6
Bosnian War | 1992..1995 balkans 7
Croatian War of Independence | 1991..1995 balkans 5
Kosovo War = war in Kosovo | 1998..1999 balkans 7
Yugoslav Wars | 1991..2001 balkans 6 | Bosnian War = Kosovo War = Croatian War of Independence
American Civil War = Civil War = U.S. Civil War | 1861..1865 north-america 9
American Revolutionary War = Revolutionary War = American War of Independence = War of Independence | 1775..1783 north-america 8
War of 1812 | 1812..1815 north-america 7
Mexican-American War | 1846..1848 north-america 6
Spanish-American War | 1898..1898 caribbean 7
Philippine-American War | 1899..1902 southeast-asia 5
French and Indian War | 1754..1763 north-america 6
King Philip's War | 1675..1678 north-america 4
Texas Revolution | 1835..1836 north-america 5
Mexican Revolution | 1910..1920 central-america 6
Salvadoran Civil War | 1979..1992 central-america 5
Guatemalan Civil War | 1960..1996 central-america 5
Football War | 1969..1969 central-america 4
Falklands War | 1982..1982 south-america 7
Paraguayan War = War of the Triple Alliance | 1864..1870 south-america 5
Chaco War | 1932..1935 south-america 5
War of the Pacific | 1879..1884 south-america 5
Cenepa War | 1995..1995 south-america 3
Gulf War = Persian Gulf War = First Gulf War | 1990..1991 middle-east 8
Iraq War = Second Gulf War | 2003..2011 middle-east 9
Iran-Iraq War | 1980..1988 middle-east 7
Syrian Civil War = Syrian civil war = civil war in Syria | 2011..2024 middle-east 8
Yemeni Civil War = Yemen war = war in Yemen | 2014.. middle-east 6
Lebanese Civil War | 1975..1990 middle-east 6
Arab-Israeli War | 1948..1949 middle-east 6
Suez Crisis | 1956..1956 middle-east 7
Six-Day War = 1967 Arab-Israeli War | 1967..1967 middle-east 8
Yom Kippur War = October War | 1973..1973 middle-east 7
2006 Lebanon War | 2006..2006 middle-east 5
1982 Lebanon War | 1982..1982 middle-east 5
Gaza war = Israel-Hamas war = war in Gaza | 2023.. middle-east 8
2008-09 Gaza War | 2008..2009 middle-east 4
2014 Gaza War | 2014..2014 middle-east 5
Twelve-Day War | 2025..2025 middle-east 6
Algerian War = Algerian War of Independence | 1954..1962 north-africa 6
Libyan Civil War | 2011..2011 north-africa 6
Western Sahara War | 1975..1991 north-africa 4
Nigerian Civil War = Biafran War | 1967..1970 west-africa 5
Liberian Civil War | 1989..1997 west-africa 4
Sierra Leone Civil War | 1991..2002 west-africa 4
Angolan Civil War | 1975..2002 southern-africa 5
Mozambican Civil War | 1977..1992 southern-africa 4
Rhodesian Bush War | 1964..1979 southern-africa 4
First Congo War | 1996..1997 central-africa 4
Second Congo War | 1998..2003 central-africa 5
Rwandan Civil War | 1990..1994 east-africa 4
Ethiopian Civil War | 1974..1991 east-africa 4
Eritrean-Ethiopian War = Ethiopia-Eritrea war | 1998..2000 east-africa 5
Tigray War | 2020..2022 east-africa 6
Ogaden War | 1977..1978 east-africa 4
Somali Civil War | 1991.. east-africa 5
Second Italo-Ethiopian War | 1935..1937 east-africa 5
First Italo-Ethiopian War | 1895..1896 east-africa 4
South Sudanese Civil War | 2013..2020 east-africa 4
Second Sudanese Civil War | 1983..2005 north-africa 4
Sudanese civil war = war in Sudan | 2023.. north-africa 6
Mahdist War | 1881..1899 north-africa 4
Anglo-Zulu War = Zulu War | 1879..1879 southern-africa 5
Second Boer War = Boer War | 1899..1902 southern-africa 6
First Boer War | 1880..1881 southern-africa 4
Indo-Pakistani War of 1971 | 1971..1971 south-asia 5
Indo-Pakistani War of 1965 | 1965..1965 south-asia 5
Kargil War | 1999..1999 south-asia 5
Bangladesh Liberation War | 1971..1971 south-asia 5
Sri Lankan Civil War | 1983..2009 south-asia 5
Nepalese Civil War | 1996..2006 south-asia 4
Malayan Emergency | 1948..1960 southeast-asia 5
Indonesian National Revolution | 1945..1949 southeast-asia 4
Peloponnesian War | -431..-404 southern-europe 6
Trojan War | southern-europe 6
First Punic War | -264..-241 southern-europe 5
Second Punic War | -218..-201 southern-europe 6
Third Punic War | -149..-146 southern-europe 5
Punic Wars | -264..-146 southern-europe 6 | First Punic War = Second Punic War = Third Punic War
Gallic Wars | -58..-50 western-europe 5
First Crusade | 1096..1099 middle-east 6
Second Crusade | 1147..1150 middle-east 5
Third Crusade | 1189..1192 middle-east 6
Fourth Crusade | 1202..1204 middle-east 5
Crusades | 1096..1291 middle-east 7 | First Crusade = Second Crusade = Third Crusade = Fourth Crusade
Nine Years' War | 1688..1697 western-europe 4
German Peasants' War | 1524..1525 central-europe 5
Hussite Wars | 1419..1434 central-europe 4
Schmalkaldic War | 1546..1547 central-europe 4
# battle the
Battle of Stalingrad | ru 1942..1943 8
Battle of Kursk | ru 1943..1943 6
Siege of Leningrad | ru 1941..1944 7
Battle of Moscow | ru 1941..1942 6
Battle of Berlin | de 1945..1945 6
Battle of the Bulge | be 1944..1945 7
Battle of Normandy | fr 1944..1944 6
Normandy landings = D-Day landings = D-Day invasion | fr 1944..1944 8
Battle of France | fr 1940..1940 5
Dunkirk evacuation | fr 1940..1940 6
Battle of Britain | gb 1940..1940 7
Battle of the Atlantic | 1939..1945 6
Battle of Monte Cassino | it 1944..1944 5
Battle of Anzio | it 1944..1944 5
Battle of El Alamein | eg 1942..1942 6
Battle of Midway | oceania 1942..1942 7
Battle of Guadalcanal | sb 1942..1943 6
Battle of the Coral Sea | oceania 1942..1942 5
Battle of Leyte Gulf | ph 1944..1944 6
Battle of Iwo Jima | jp 1945..1945 7
Battle of Okinawa | jp 1945..1945 7
Battle of Singapore = fall of Singapore | sg 1942..1942 5
Bataan Death March | ph 1942..1942 5
Battle of Hong Kong | hk 1941..1941 4
Battle of Shanghai | cn 1937..1937 5
Battle of Inchon = Inchon landing | kr 1950..1950 6
Battle of Chosin Reservoir | kp 1950..1950 6
Battle of Pusan Perimeter | kr 1950..1950 5
Battle of Imjin River | kr 1951..1951 4
Battle of Heartbreak Ridge | kr 1951..1951 4
Battle of Pork Chop Hill | kr 1953..1953 5
Battle of Triangle Hill | kp 1952..1952 4
Battle of Dien Bien Phu | vn 1954..1954 6
Battle of Ia Drang | vn 1965..1965 4
Battle of Khe Sanh | vn 1968..1968 5
Tet Offensive | vn 1968..1968 7
Battle of Hue | vn 1968..1968 5
fall of Saigon | vn 1975..1975 7
fall of Kabul | af 2021..2021 6
Battle of Tora Bora | af 2001..2001 5
Battle of Mogadishu | so 1993..1993 5
First Battle of Fallujah | iq 2004..2004 4
Second Battle of Fallujah | iq 2004..2004 5
Battle of Mosul | iq 2016..2017 6
Battle of Aleppo | sy 2012..2016 5
Siege of Sarajevo | ba 1992..1996 6
Siege of Kobani | sy 2014..2015 5
Battle of Raqqa | sy 2017..2017 5
Siege of Mariupol | ua 2022..2022 7
Battle of Bakhmut | ua 2022..2023 7
Battle of Avdiivka | ua 2023..2024 6
Battle of Kyiv | ua 2022..2022 6
Battle of Kharkiv | ua 2022..2022 4
Battle of Ilovaisk | ua 2014..2014 4
Battle of Debaltseve | ua 2015..2015 4
Battle of the Somme | fr 1916..1916 7
Battle of Verdun | fr 1916..1916 7
First Battle of the Marne | fr 1914..1914 6
First Battle of Ypres | be 1914..1914 4
Battle of Passchendaele | be 1917..1917 6
Battle of Jutland | dk 1916..1916 5
Gallipoli campaign = Battle of Gallipoli | tr 1915..1916 7
Battle of Tannenberg | pl 1914..1914 5
Battle of Caporetto | si 1917..1917 4
Battle of Gettysburg | us 1863..1863 8
Battle of Antietam | us 1862..1862 6
Battle of Shiloh | us 1862..1862 5
First Battle of Bull Run | us 1861..1861 5
Battle of Fort Sumter | us 1861..1861 5
Battle of Vicksburg = Siege of Vicksburg | us 1863..1863 5
Battle of Fredericksburg | us 1862..1862 5
Battle of Chancellorsville | us 1863..1863 5
Battle of Bunker Hill | us 1775..1775 6
Battle of Saratoga | us 1777..1777 5
Siege of Yorktown = Battle of Yorktown | us 1781..1781 6
Battles of Lexington and Concord | us 1775..1775 5
Battle of New Orleans | us 1815..1815 5
Battle of the Alamo | us 1836..1836 6
Battle of the Little Bighorn | us 1876..1876 6
Battle of Waterloo | be 1815..1815 8
Battle of Austerlitz | cz 1805..1805 6
Battle of Borodino | ru 1812..1812 5
Battle of Leipzig | de 1813..1813 5
Battle of Trafalgar | es 1805..1805 7
Battle of Jena | de 1806..1806 4
Battle of Hastings | gb 1066..1066 7
Battle of Stamford Bridge | gb 1066..1066 5
Battle of Agincourt | fr 1415..1415 6
Battle of Crécy | fr 1346..1346 5
Battle of Poitiers | fr 1356..1356 4
Siege of Orléans | fr 1428..1429 5
Battle of Bannockburn | gb 1314..1314 5
Battle of Culloden | gb 1746..1746 5
Battle of the Boyne | ie 1690..1690 5
Battle of Bosworth Field | gb 1485..1485 5
Battle of Naseby | gb 1645..1645 4
Battle of Tours | fr 732..732 5
Battle of Lepanto | gr 1571..1571 5
Siege of Vienna = Battle of Vienna | at 1683..1683 5
Fall of Constantinople = fall of Constantinople | tr 1453..1453 7
Battle of Manzikert | tr 1071..1071 5
Battle of Kosovo | xk 1389..1389 5
Battle of Grunwald | pl 1410..1410 5
Battle of Mohács | hu 1526..1526 5
Battle of White Mountain | cz 1620..1620 5
Battle of Poltava | ua 1709..1709 5
Battle of Balaclava | ua 1854..1854 5
Battle of Sedan | fr 1870..1870 4
Battle of Marathon | gr -490..-490 6
Battle of Thermopylae | gr -480..-480 6
Battle of Salamis | gr -480..-480 5
Battle of Gaugamela | iq -331..-331 4
Battle of Cannae | it -216..-216 5
Battle of Actium | gr -31..-31 5
Battle of Tsushima | jp 1905..1905 5
Battle of Mukden | cn 1905..1905 4
Battle of Guernica = bombing of Guernica | es 1937..1937 5
Battle of Plassey | in 1757..1757 4
Battle of Omdurman | sd 1898..1898 4
Battle of Isandlwana | za 1879..1879 4
Battle of Adwa | et 1896..1896 5
Battle of Ayacucho | pe 1824..1824 3
# invasion the
Russian invasion of Ukraine = invasion of Ukraine = Ukraine invasion | ua 2022.. 9
annexation of Crimea = Russian annexation of Crimea | ua 2014..2014 8
Iraqi invasion of Kuwait = invasion of Kuwait | kw 1990..1990 7 | the Gulf War
U.S. invasion of Iraq = invasion of Iraq = U.S.-led invasion of Iraq | iq 2003..2003 8
U.S. invasion of Afghanistan = invasion of Afghanistan | af 2001..2001 7
Soviet invasion of Afghanistan | af 1979..1979 7
Soviet invasion of Hungary | hu 1956..1956 5
Soviet-led invasion of Czechoslovakia = Warsaw Pact invasion of Czechoslovakia = invasion of Czechoslovakia | cs 1968..1968 6
German invasion of Poland = invasion of Poland | pl 1939..1939 7
Operation Barbarossa = German invasion of the Soviet Union | su 1941..1941 7
U.S. invasion of Grenada = invasion of Grenada | gd 1983..1983 6
U.S. invasion of Panama = invasion of Panama | pa 1989..1990 6
Bay of Pigs invasion = Bay of Pigs | cu 1961..1961 7
Turkish invasion of Cyprus | cy 1974..1974 6
Japanese invasion of Manchuria | cn 1931..1931 6
Norman Conquest = Norman conquest of England = Norman conquest | gb 1066..1071 6
Mongol invasion of Japan = Mongol invasions of Japan | jp 1274..1281 5
French invasion of Russia | ru 1812..1812 5
# operation
Operation Desert Storm = Desert Storm | iq 1991..1991 7
Operation Enduring Freedom | af 2001..2014 6
Operation Iraqi Freedom | iq 2003..2010 6
Operation Overlord | fr 1944..1944 6
Operation Market Garden | nl 1944..1944 6
Operation Rolling Thunder | vn 1965..1968 5
Operation Neptune Spear | pk 2011..2011 4
Operation Entebbe | ug 1976..1976 5
Operation Eagle Claw | ir 1980..1980 5
Operation Cast Lead | ps 2008..2009 4
Operation Protective Edge | ps 2014..2014 4
Operation Prosperity Guardian | ye 2023..2025 4
Operation Paperclip | us 1945..1959 4
Operation Condor | 1975..1983 south-america 5
# military-exercise
Ulchi Freedom Shield | kr 2022.. 7
Ulchi Freedom Guardian | kr 2008..2017 5
Freedom Shield | kr 2023.. 6
Foal Eagle | kr ..2018 5
Key Resolve | kr 2008..2018 5
Vigilant Storm | kr 2022..2022 5
Freedom Edge | kr 2024.. 5
Zapad | ru 6
Vostok | ru 5
Red Flag | us 5
RIMPAC | us 6
Cobra Gold | th 5
Balikatan | ph 6
Talisman Sabre | au 5
Steadfast Defender | 2024..2024 5
Defender Europe | 4
Malabar | in 5
# uprising the
Warsaw Uprising | pl 1944..1944 6
Warsaw Ghetto Uprising | pl 1943..1943 6
Gwangju Uprising = Gwangju Democratization Movement | kr 1980..1980 6
Jeju uprising | kr 1948..1949 5
Boxer Rebellion | cn 1899..1901 6
Taiping Rebellion | cn 1850..1864 6
1959 Tibetan uprising = Tibetan uprising | cn 1959..1959 5
Hungarian Uprising = Hungarian Revolution of 1956 = 1956 Hungarian uprising | hu 1956..1956 6
Prague Spring | cs 1968..1968 7
East German uprising | dd 1953..1953 4
Easter Rising | ie 1916..1916 6
Indian Mutiny = Sepoy Mutiny = Indian Rebellion of 1857 | in 1857..1858 5
Mau Mau uprising = Mau Mau rebellion | ke 1952..1960 5
Soweto uprising | za 1976..1976 5
First Intifada | ps 1987..1993 6
Second Intifada | ps 2000..2005 6
Decembrist revolt | ru 1825..1825 5
Pugachev's Rebellion | ru 1773..1775 4
Wagner rebellion = Wagner mutiny | ru 2023..2023 6
Whiskey Rebellion | us 1791..1794 5
Shays' Rebellion | us 1786..1787 4
Zapatista uprising | mx 1994..1994 4
Great Jewish Revolt | il 66..73 4
Peasants' Revolt | gb 1381..1381 5
8888 Uprising | mm 1988..1988 4
Jacobite rising of 1745 | gb 1745..1746 4
# revolution the
French Revolution | fr 1789..1799 8
American Revolution | us 1765..1783 8
Russian Revolution | ru 1917..1917 8
October Revolution = Bolshevik Revolution | ru 1917..1917 7
February Revolution | ru 1917..1917 6
Iranian Revolution = Islamic Revolution = 1979 Islamic Revolution | ir 1978..1979 7
Cuban Revolution | cu 1953..1959 7
Cultural Revolution | cn 1966..1976 7
Xinhai Revolution | cn 1911..1912 5
Glorious Revolution | gb 1688..1689 6
July Revolution | fr 1830..1830 5
Velvet Revolution | cs 1989..1989 6
Orange Revolution | ua 2004..2005 6
Maidan Revolution = Revolution of Dignity = Euromaidan | ua 2013..2014 7
Rose Revolution | ge 2003..2003 5
Tulip Revolution | kg 2005..2005 5
Romanian Revolution | ro 1989..1989 5
Carnation Revolution | pt 1974..1974 5
Haitian Revolution | ht 1791..1804 6
People Power Revolution | ph 1986..1986 5
Saffron Revolution | mm 2007..2007 5
Umbrella Movement | hk 2014..2014 6
Arab Spring | 2010..2012 north-africa 7
Meiji Restoration | jp 1868..1868 6
Young Turk Revolution | tr 1908..1908 4
Velvet Divorce | cs 1992..1992 4
Sandinista Revolution | ni 1979..1979 5
Industrial Revolution | gb 1760..1840 8
# massacre the
Nanjing Massacre = Nanking Massacre = Rape of Nanking | cn 1937..1938 6
Tiananmen Square massacre = Tiananmen Square crackdown = Tiananmen crackdown | cn 1989..1989 7
My Lai massacre = My Lai Massacre | vn 1968..1968 6
No Gun Ri massacre | kr 1950..1950 4
Katyn massacre | ru 1940..1940 6
Bucha massacre | ua 2022..2022 6
Babi Yar massacre = Babyn Yar massacre | ua 1941..1941 6
Srebrenica massacre = Srebrenica genocide | ba 1995..1995 7
Račak massacre | xk 1999..1999 3
Amritsar massacre = Jallianwala Bagh massacre | in 1919..1919 5
Sharpeville massacre | za 1960..1960 6
Marikana massacre | za 2012..2012 4
Sabra and Shatila massacre | lb 1982..1982 5
Halabja massacre | iq 1988..1988 5
Boston Massacre | us 1770..1770 6
Wounded Knee Massacre | us 1890..1890 6
Tulsa race massacre | us 1921..1921 6
Bloody Sunday | gb 1972..1972 6
Peterloo Massacre | gb 1819..1819 5
St. Bartholomew's Day massacre | fr 1572..1572 6
Oradour-sur-Glane massacre | fr 1944..1944 4
El Mozote massacre | sv 1981..1981 4
Tlatelolco massacre | mx 1968..1968 4
# genocide the
Holocaust = Shoah | 1941..1945 central-europe 9
Armenian genocide = Armenian Genocide | 1915..1917 tr 7
Rwandan genocide | rw 1994..1994 7
Cambodian genocide | kh 1975..1979 6
Bosnian genocide | ba 1992..1995 5
Holodomor | ua 1932..1933 6
Darfur genocide | sd 2003..2005 5
# attack the
September 11 attacks = 9/11 = Sept. 11 attacks = 9/11 attacks = Sept. 11 = September 11 terrorist attacks | us 2001..2001 9
attack on Pearl Harbor = Pearl Harbor attack = Japanese attack on Pearl Harbor | us 1941..1941 8
Oklahoma City bombing | us 1995..1995 6
Boston Marathon bombing | us 2013..2013 6
Pulse nightclub shooting | us 2016..2016 5
Sandy Hook school shooting = Sandy Hook Elementary School shooting = Sandy Hook shooting | us 2012..2012 6
Columbine High School massacre = Columbine massacre | us 1999..1999 6
Virginia Tech shooting | us 2007..2007 5
Las Vegas shooting | us 2017..2017 5
Uvalde school shooting | us 2022..2022 5
Parkland school shooting | us 2018..2018 5
Charleston church shooting | us 2015..2015 5
January 6 attack on the Capitol = Jan. 6 attack = Jan. 6 Capitol riot = Capitol riot = January 6 Capitol attack | us 2021..2021 8
1993 World Trade Center bombing | us 1993..1993 5
Madrid train bombings | es 2004..2004 6
London bombings = 7/7 bombings | gb 2005..2005 6
Manchester Arena bombing | gb 2017..2017 6
Lockerbie bombing | gb 1988..1988 6
Omagh bombing | gb 1998..1998 4
Paris attacks = November 2015 Paris attacks | fr 2015..2015 6
Charlie Hebdo shooting = Charlie Hebdo attack | fr 2015..2015 6
Nice truck attack | fr 2016..2016 5
Brussels bombings | be 2016..2016 5
Berlin Christmas market attack | de 2016..2016 5
Munich massacre = Munich Olympics massacre | de 1972..1972 6
Oslo and Utoya attacks = 2011 Norway attacks | no 2011..2011 5
Christchurch mosque shootings | nz 2019..2019 6
Bali bombings | id 2002..2002 6
Mumbai attacks = 2008 Mumbai attacks | in 2008..2008 6
Pulwama attack | in 2019..2019 4
Pahalgam attack | in 2025..2025 4
Tokyo subway sarin attack | jp 1995..1995 6
Beslan school siege | ru 2004..2004 6
Moscow theater hostage crisis | ru 2002..2002 5
Crocus City Hall attack | ru 2024..2024 6
October 7 attack = Oct. 7 attack = October 7 attacks = Hamas attack on Israel | il 2023..2023 8
Ghouta chemical attack | sy 2013..2013 5
Khan Shaykhun chemical attack | sy 2017..2017 4
Beirut barracks bombings | lb 1983..1983 5
Westgate mall attack | ke 2013..2013 5
1998 U.S. embassy bombings | ke 1998..1998 5
Benghazi attack | ly 2012..2012 5
USS Cole bombing | ye 2000..2000 5
Easter Sunday bombings | lk 2019..2019 5
Chibok schoolgirls kidnapping | ng 2014..2014 5
sinking of the Cheonan = Cheonan sinking | kr 2010..2010 5
bombardment of Yeonpyeong = shelling of Yeonpyeong Island | kr 2010..2010 4
Rangoon bombing | mm 1983..1983 4
# crisis the
Cuban Missile Crisis = Cuban missile crisis | cu 1962..1962 8
Berlin Blockade | de 1948..1949 6
Berlin Crisis | de 1961..1961 5
Iran hostage crisis | ir 1979..1981 7
Taiwan Strait Crisis | tw 1995..1996 5
U-2 incident | ru 1960..1960 5
Pueblo incident | kp 1968..1968 5
Gulf of Tonkin incident | vn 1964..1964 6
Korean axe murder incident | kp 1976..1976 4
Hainan Island incident | cn 2001..2001 4
Qatar diplomatic crisis | qa 2017..2021 4
European migrant crisis | 2015..2016 5
Rohingya crisis | mm 2017..2017 5
Venezuelan refugee crisis | ve 4
2008 financial crisis = global financial crisis | us 2007..2008 7
Asian financial crisis | th 1997..1998 6
Greek debt crisis = Greek government-debt crisis | gr 2009..2018 5
1973 oil crisis | 1973..1974 middle-east 5
# coup the
May 16 coup | kr 1961..1961 4
2014 Thai coup | th 2014..2014 4
2021 Myanmar coup | mm 2021..2021 5
2023 Niger coup | ne 2023..2023 5
1973 Chilean coup | cl 1973..1973 5
1953 Iranian coup | ir 1953..1953 5
1991 Soviet coup attempt = August coup | su 1991..1991 6
2016 Turkish coup attempt | tr 2016..2016 5
Beer Hall Putsch | de 1923..1923 6
Kapp Putsch | de 1920..1920 4
July 20 plot | de 1944..1944 5
Gunpowder Plot | gb 1605..1605 6
`,
};
