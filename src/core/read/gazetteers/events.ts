/** What happens besides war: treaties, conferences, disasters, accidents, epidemics, eras, affairs, elections, holidays, prizes, missions. */

import type { Table } from './table.ts';

export const events: Table = {
  kind: 'event',
  text: `
# treaty the
Treaty of Versailles = Versailles Treaty | fr 1919..1919 8
Treaty of Westphalia = Peace of Westphalia | de 1648..1648 6
Treaty of Tordesillas | es 1494..1494 5
Treaty of Utrecht = Peace of Utrecht | nl 1713..1713 5
Treaty of Paris | fr 1783..1783 6
Treaty of Ghent | be 1814..1814 5
Treaty of Guadalupe Hidalgo | mx 1848..1848 5
Treaty of Nanking | cn 1842..1842 5
Treaty of Shimonoseki | jp 1895..1895 4
Treaty of Portsmouth | us 1905..1905 5
Treaty of Brest-Litovsk | by 1918..1918 6
Treaty of Trianon | hu 1920..1920 5
Treaty of Lausanne | ch 1923..1923 5
Treaty of Sèvres | fr 1920..1920 4
Treaty of San Francisco | us 1951..1951 5
Treaty of Rome | it 1957..1957 6
Maastricht Treaty | nl 1992..1992 6
Lisbon Treaty = Treaty of Lisbon | pt 2007..2007 6
Schengen Agreement | lu 1985..1985 6
Antarctic Treaty | 1959..1959 6
Outer Space Treaty | 1967..1967 6
Peace of Augsburg | de 1555..1555 5
Edict of Nantes | fr 1598..1598 6
Edict of Fontainebleau | fr 1685..1685 5
Edict of Milan | it 313..313 4
Edict of Worms | de 1521..1521 5
Congress of Vienna | at 1814..1815 6
Balfour Declaration | gb 1917..1917 6
Sykes-Picot Agreement | 1916..1916 middle-east 5
Munich Agreement | de 1938..1938 6
Molotov-Ribbentrop Pact = Nazi-Soviet pact | su 1939..1939 6
Atlantic Charter | 1941..1941 5
Kellogg-Briand Pact | fr 1928..1928 5
Tripartite Pact | de 1940..1940 5
North Atlantic Treaty | us 1949..1949 6
Geneva Conventions = Geneva Convention | ch 1949..1949 7
Hague Conventions | nl 1899..1907 4
Genocide Convention | 1948..1948 6
U.N. Charter = United Nations Charter = UN Charter | 1945..1945 6
Universal Declaration of Human Rights | 1948..1948 6
Refugee Convention | 1951..1951 5
Vienna Convention on Diplomatic Relations | at 1961..1961 4
U.N. Convention on the Law of the Sea = UNCLOS | 1982..1982 5
Rome Statute | it 1998..1998 5
Chemical Weapons Convention | 1993..1993 6
Biological Weapons Convention | 1972..1972 5
Ottawa Treaty = Mine Ban Treaty | ca 1997..1997 4
Montreal Protocol | ca 1987..1987 6
Kyoto Protocol | jp 1997..1997 7
Paris Agreement = Paris climate agreement = Paris climate accord | fr 2015..2015 8
Trans-Pacific Partnership = TPP | 2016..2016 6
North American Free Trade Agreement = NAFTA | 1994..2020 7
USMCA = United States-Mexico-Canada Agreement | 2020.. 6
Articles of Confederation | us 1781..1789 5
# arms-treaty the
Nuclear Non-Proliferation Treaty = Non-Proliferation Treaty = NPT = Treaty on the Non-Proliferation of Nuclear Weapons | 1968..1968 7
Intermediate-Range Nuclear Forces Treaty = INF Treaty | 1987..2019 6
New START = New START treaty = New START Treaty | 2010..2026 6
START I | 1991..2009 5
SALT I | 1972..1972 5
SALT II | 1979..1979 5
Anti-Ballistic Missile Treaty = ABM Treaty | 1972..2002 6
Comprehensive Nuclear-Test-Ban Treaty = Comprehensive Test Ban Treaty = CTBT | 1996..1996 6
Partial Test Ban Treaty = Limited Test Ban Treaty | 1963..1963 5
Treaty on the Prohibition of Nuclear Weapons | 2017..2017 5
Open Skies Treaty = Treaty on Open Skies | 1992..2020 5
Treaty on Conventional Armed Forces in Europe = CFE Treaty | 1990..2023 4
Iran nuclear deal = Joint Comprehensive Plan of Action = JCPOA = 2015 nuclear deal | ir 2015..2018 7
Agreed Framework | kp 1994..2002 6
Budapest Memorandum | ua 1994..1994 6
Washington Naval Treaty | us 1922..1922 4
Missile Technology Control Regime | 1987.. 4
# peace-agreement the
Korean War armistice = Korean Armistice Agreement = armistice agreement = 1953 armistice | kr 1953..1953 7
Armistice of 11 November 1918 | fr 1918..1918 5
Paris Peace Accords | vn 1973..1973 6
Geneva Accords | vn 1954..1954 5
Camp David Accords | 1978..1978 middle-east 7
Oslo Accords | no 1993..1993 7
Abraham Accords | 2020..2020 middle-east 7
Dayton Accords = Dayton Agreement | ba 1995..1995 6
Good Friday Agreement | gb 1998..1998 7
Minsk agreements = Minsk accords | by 2014..2015 6
Doha agreement = Doha Agreement | qa 2020..2020 5
Panmunjom Declaration | kr 2018..2018 6
Comprehensive Military Agreement = Sept. 19 military agreement | kr 2018..2023 5
Black Sea grain deal = Black Sea Grain Initiative | tr 2022..2023 7
Pretoria Agreement | et 2022..2022 4
Taif Agreement | lb 1989..1989 4
Arusha Accords | rw 1993..1993 4
Lusaka Protocol | zm 1994..1994 3
Colombian peace deal | co 2016..2016 5
Simla Agreement | in 1972..1972 5
Sunshine Policy | kr 1998..2008 5
# conference the
Yalta Conference | ua 1945..1945 7
Potsdam Conference | de 1945..1945 6
Tehran Conference | ir 1943..1943 6
Cairo Conference | eg 1943..1943 5
Casablanca Conference | ma 1943..1943 5
Bretton Woods Conference | us 1944..1944 6
Wannsee Conference | de 1942..1942 6
Evian Conference | fr 1938..1938 4
Bandung Conference | id 1955..1955 5
Berlin Conference | de 1884..1885 6
Paris Peace Conference | fr 1919..1920 6
Munich Security Conference | de 7
World Economic Forum = Davos forum | ch 7
Shangri-La Dialogue | sg 6
Boao Forum | cn 4
St. Petersburg International Economic Forum | ru 5
Eastern Economic Forum | ru 5
Raisina Dialogue | in 3
Aspen Security Forum | us 4
Bilderberg Meeting | 4
COP26 | gb 2021..2021 6
COP27 | eg 2022..2022 6
COP28 | ae 2023..2023 6
COP29 | az 2024..2024 6
COP30 | br 2025..2025 6
COP21 | fr 2015..2015 5
Rio Earth Summit = Earth Summit | br 1992..1992 5
Diet of Worms | de 1521..1521 6
Diet of Augsburg | de 1530..1530 4
Leipzig Debate = Leipzig Disputation | de 1519..1519 4
Heidelberg Disputation | de 1518..1518 4
Marburg Colloquy | de 1529..1529 4
Council of Trent | it 1545..1563 6
Council of Nicaea | tr 325..325 6
Second Vatican Council = Vatican II | va 1962..1965 6
Constitutional Convention | us 1787..1787 6
Continental Congress | us 1774..1781 5
Seneca Falls Convention | us 1848..1848 5
Democratic National Convention | us 7
Republican National Convention | us 7
Conservative Political Action Conference = CPAC | us 5
Consumer Electronics Show = CES | us 6
Mobile World Congress | es 5
Solvay Conference | be 1911..1927 4
Comic-Con = San Diego Comic-Con | us 6
South by Southwest = SXSW | us 6
# summit the
Singapore summit = 2018 Singapore summit = North Korea-United States Singapore Summit | sg 2018..2018 7
Hanoi summit = 2019 Hanoi summit | vn 2019..2019 7
Helsinki summit | fi 2018..2018 6
Reykjavik summit = Reykjavik Summit | is 1986..1986 6
Geneva Summit | ch 1985..1985 5
Malta Summit | mt 1989..1989 5
Vienna Summit | at 1961..1961 5
Madrid summit | es 2022..2022 4
Vilnius summit | lt 2023..2023 5
Bucharest summit | ro 2008..2008 4
Hiroshima summit = G7 Hiroshima summit | jp 2023..2023 5
Camp David summit | us 2023..2023 5
Six-Party Talks = six-party talks | cn 2003..2009 6
# disaster the
2004 Indian Ocean tsunami = Indian Ocean tsunami = Boxing Day tsunami | id 2004..2004 7
2011 Tohoku earthquake and tsunami = Great East Japan Earthquake = 2011 tsunami | jp 2011..2011 7
Great Kanto earthquake = 1923 Great Kanto earthquake | jp 1923..1923 5
Kobe earthquake | jp 1995..1995 6
Noto earthquake | jp 2024..2024 5
1906 San Francisco earthquake | us 1906..1906 6
Northridge earthquake | us 1994..1994 5
Loma Prieta earthquake | us 1989..1989 5
Haiti earthquake = 2010 Haiti earthquake | ht 2010..2010 7
2008 Sichuan earthquake | cn 2008..2008 6
Tangshan earthquake | cn 1976..1976 5
2015 Nepal earthquake | np 2015..2015 6
2005 Kashmir earthquake | pk 2005..2005 5
Bam earthquake | ir 2003..2003 5
Turkey-Syria earthquake = 2023 Turkey-Syria earthquake | tr 2023..2023 7
1999 Izmit earthquake | tr 1999..1999 5
2023 Morocco earthquake | ma 2023..2023 6
L'Aquila earthquake | it 2009..2009 5
1755 Lisbon earthquake | pt 1755..1755 5
Mexico City earthquake | mx 1985..1985 5
Christchurch earthquake | nz 2011..2011 5
Eruption of Mount Vesuvius | it 79..79 5
Great Chicago Fire | us 1871..1871 6
Great Fire of London | gb 1666..1666 6
Camp Fire | us 2018..2018 5
Maui wildfires = Lahaina fire | us 2023..2023 6
Palisades Fire | us 2025..2025 5
Black Saturday bushfires | au 2009..2009 4
Grenfell Tower fire | gb 2017..2017 6
Station nightclub fire | us 2003..2003 4
Triangle Shirtwaist Factory fire | us 1911..1911 5
Johnstown Flood | us 1889..1889 4
Derna floods | ly 2023..2023 5
2022 Pakistan floods | pk 2022..2022 5
North Sea flood of 1953 | nl 1953..1953 4
Dust Bowl | us 1930..1940 6
Great Famine = Irish Potato Famine = Great Hunger | ie 1845..1852 6
Bengal famine | in 1943..1943 5
Great Leap Forward famine | cn 1959..1961 5
Arduous March | kp 1994..1998 5
2022 Itaewon crowd crush = Itaewon Halloween crush | kr 2022..2022 6
Hillsborough disaster | gb 1989..1989 6
Rana Plaza collapse | bd 2013..2013 6
Beirut port explosion = Beirut explosion | lb 2020..2020 7
Surfside condo collapse | us 2021..2021 5
Mina stampede = Hajj stampede | sa 2015..2015 4
# hurricane
Hurricane Katrina | us 2005..2005 8
Hurricane Sandy = Superstorm Sandy | us 2012..2012 7
Hurricane Harvey | us 2017..2017 6
Hurricane Maria | us 2017..2017 6
Hurricane Irma | us 2017..2017 6
Hurricane Michael | us 2018..2018 5
Hurricane Dorian | bs 2019..2019 5
Hurricane Ida | us 2021..2021 5
Hurricane Ian | us 2022..2022 6
Hurricane Idalia | us 2023..2023 5
Hurricane Helene | us 2024..2024 6
Hurricane Milton | us 2024..2024 6
Hurricane Otis | mx 2023..2023 5
Hurricane Andrew | us 1992..1992 6
Hurricane Hugo | us 1989..1989 5
Hurricane Mitch | hn 1998..1998 6
Hurricane Rita | us 2005..2005 5
Hurricane Camille | us 1969..1969 4
the Galveston Hurricane | us 1900..1900 5
Hurricane Beryl | us 2024..2024 5
Hurricane Melissa | jm 2025..2025 5
# typhoon
Typhoon Haiyan | ph 2013..2013 6
Typhoon Doksuri | cn 2023..2023 4
Typhoon Hagibis | jp 2019..2019 4
Typhoon Mangkhut | ph 2018..2018 4
Typhoon Khanun | kr 2023..2023 4
Typhoon Yagi | vn 2024..2024 4
Typhoon Lekima | cn 2019..2019 3
Cyclone Nargis | mm 2008..2008 6
Cyclone Idai | mz 2019..2019 5
Cyclone Freddy | mw 2023..2023 5
Cyclone Mocha | mm 2023..2023 4
Cyclone Bhola | bd 1970..1970 4
Cyclone Tracy | au 1974..1974 4
# accident the
Bhopal disaster = Bhopal gas tragedy | in 1984..1984 6
Deepwater Horizon oil spill = Deepwater Horizon explosion = BP oil spill | us 2010..2010 7
Exxon Valdez oil spill | us 1989..1989 6
Francis Scott Key Bridge collapse = Baltimore bridge collapse | us 2024..2024 6
Genoa bridge collapse | it 2018..2018 4
Chilean mine rescue = Copiapó mining accident | cl 2010..2010 5
Tham Luang cave rescue | th 2018..2018 5
# nuclear-accident the
Chernobyl disaster = Chernobyl nuclear disaster | ua 1986..1986 8
Fukushima nuclear disaster = Fukushima Daiichi nuclear disaster = Fukushima disaster | jp 2011..2011 7
Three Mile Island accident | us 1979..1979 6
Kyshtym disaster | ru 1957..1957 4
Windscale fire | gb 1957..1957 4
# space-accident the
Challenger disaster = Space Shuttle Challenger disaster | us 1986..1986 7
Columbia disaster = Space Shuttle Columbia disaster | us 2003..2003 6
Apollo 1 fire | us 1967..1967 6
# shipwreck the
sinking of the Titanic = Titanic disaster | gb 1912..1912 8
sinking of the Lusitania | ie 1915..1915 6
Sewol ferry disaster = sinking of the Sewol = Sewol ferry sinking | kr 2014..2014 6
Costa Concordia disaster | it 2012..2012 5
sinking of the Estonia = Estonia ferry disaster | ee 1994..1994 5
Kursk submarine disaster | ru 2000..2000 6
Titan submersible implosion | us 2023..2023 6
# plane-crash the
Hindenburg disaster | us 1937..1937 6
Concorde crash = Air France Flight 4590 crash | fr 2000..2000 4
disappearance of Malaysia Airlines Flight 370 = Malaysia Airlines Flight 370 | my 2014..2014 6
downing of Malaysia Airlines Flight 17 = Malaysia Airlines Flight 17 = downing of MH17 | ua 2014..2014 6
downing of Korean Air Lines Flight 007 = Korean Air Lines Flight 007 | su 1983..1983 5
Miracle on the Hudson | us 2009..2009 6
Tenerife airport disaster | es 1977..1977 5
Smolensk air disaster | ru 2010..2010 5
Jeju Air Flight 2216 crash | kr 2024..2024 5
# train-crash the
East Palestine train derailment | us 2023..2023 5
Lac-Mégantic rail disaster | ca 2013..2013 4
Odisha train collision | in 2023..2023 4
Tempi train crash | gr 2023..2023 4
Santiago de Compostela train crash | es 2013..2013 4
# pandemic the
COVID-19 pandemic = coronavirus pandemic = COVID pandemic = Covid-19 pandemic = pandemic | 2019..2023 9
1918 flu pandemic = Spanish flu = 1918 influenza pandemic = Spanish flu pandemic | 1918..1920 7
Black Death | 1346..1353 7
Plague of Justinian | 541..549 5
Great Plague of London | gb 1665..1666 5
2009 swine flu pandemic = H1N1 pandemic | 2009..2010 6
Asian flu pandemic | 1957..1958 4
Hong Kong flu pandemic | 1968..1970 4
SARS outbreak = 2003 SARS outbreak | cn 2002..2004 6
MERS outbreak | kr 2015..2015 5
West African Ebola epidemic = Ebola outbreak | gn 2013..2016 6
Zika epidemic | br 2015..2016 5
HIV/AIDS epidemic = AIDS epidemic | 1981.. 6
opioid epidemic = opioid crisis | us 1999.. 6
foot-and-mouth outbreak | gb 2001..2001 4
Third Plague Pandemic = third plague pandemic | cn 1855..1960 4
# era the
Cold War | 1947..1991 9
Middle Ages | 500..1500 7
Dark Ages | 500..1000 5
Renaissance | it 1300..1600 7
Enlightenment = Age of Enlightenment | 1685..1815 6
Reformation = Protestant Reformation | de 1517..1648 7
Counter-Reformation | 1545..1648 5
Victorian era | gb 1837..1901 6
Elizabethan era | gb 1558..1603 5
Edwardian era | gb 1901..1910 5
Gilded Age | us 1870..1900 5
Progressive Era | us 1896..1917 5
Roaring Twenties | us 1920..1929 5
Great Depression | us 1929..1939 7
Great Recession | us 2007..2009 6
Prohibition era = Prohibition | us 1920..1933 6
Reconstruction era | us 1865..1877 5
civil rights movement | us 1954..1968 7
Space Race | 1957..1975 6
Great Leap Forward | cn 1958..1962 6
Great Purge = Great Terror | su 1936..1938 6
Meiji era | jp 1868..1912 4
Bronze Age | -3300..-1200 6
Iron Age | -1200..-550 5
Stone Age | 6
Ice Age | 6
Belle Époque | fr 1871..1914 4
Troubles | gb 1968..1998 6
Apartheid era = apartheid | za 1948..1994 7
Thaw = Khrushchev Thaw | su 1953..1964 4
Islamic Golden Age | 750..1258 4
Viking Age | 793..1066 5
# affair the
Watergate scandal = Watergate | us 1972..1974 8
Iran-Contra affair = Iran-Contra | us 1985..1987 6
Teapot Dome scandal | us 1921..1923 5
Clinton-Lewinsky scandal = Lewinsky scandal | us 1998..1998 6
Whitewater controversy = Whitewater | us 1993..1994 4
Dreyfus Affair = Dreyfus affair | fr 1894..1906 6
Profumo affair | gb 1963..1963 5
Windrush scandal | gb 2018..2018 5
Partygate = Partygate scandal | gb 2021..2022 5
Post Office scandal = Horizon scandal | gb 1999..2015 5
Panama Papers | pa 2016..2016 6
Pandora Papers | 2021..2021 5
Pentagon Papers | us 1971..1971 6
WikiLeaks cables = Cablegate | us 2010..2010 5
Volkswagen emissions scandal = Dieselgate | de 2015..2015 6
Enron scandal | us 2001..2001 6
1MDB scandal | my 2015..2015 5
Lava Jato = Operation Car Wash | br 2014..2021 6
Spygate | us 2007..2007 4
Deflategate | us 2015..2015 5
Black Sox Scandal | us 1919..1919 5
Skripal poisoning = Salisbury poisoning | gb 2018..2018 6
Reichstag fire | de 1933..1933 6
Kristallnacht | de 1938..1938 6
Night of the Long Knives | de 1934..1934 5
Qatargate | be 2022..2022 4
Brexit | gb 2016..2020 8
# trial the
Nuremberg trials = Nuremberg Trials | de 1945..1946 7
Tokyo Trials = Tokyo war crimes trial | jp 1946..1948 5
Eichmann trial | il 1961..1961 5
Scopes Trial = Scopes monkey trial | us 1925..1925 5
Salem witch trials | us 1692..1693 6
Rivonia Trial | za 1963..1964 4
Chicago Seven trial | us 1969..1970 4
O.J. Simpson trial | us 1995..1995 6
Moscow Trials | su 1936..1938 4
# protest the
Boston Tea Party | us 1773..1773 7
March on Washington | us 1963..1963 6
Montgomery bus boycott = Montgomery Bus Boycott | us 1955..1956 6
Selma to Montgomery marches = Selma march | us 1965..1965 6
Million Man March | us 1995..1995 5
Women's March | us 2017..2017 6
Black Lives Matter protests = George Floyd protests | us 2020..2020 7
Occupy Wall Street | us 2011..2011 6
Stonewall riots = Stonewall uprising | us 1969..1969 6
Watts riots | us 1965..1965 5
Los Angeles riots = 1992 Los Angeles riots | us 1992..1992 5
Ferguson protests | us 2014..2014 5
Kent State shootings | us 1970..1970 5
Yellow vest protests = yellow vests protests | fr 2018..2020 5
May 1968 protests | fr 1968..1968 5
Salt March | in 1930..1930 6
Tiananmen Square protests | cn 1989..1989 7
March First Movement = March 1st Movement | kr 1919..1919 5
Mahsa Amini protests = Woman, Life, Freedom protests | ir 2022..2023 6
Green Movement | ir 2009..2009 5
Gezi Park protests | tr 2013..2013 5
Hong Kong protests | hk 2019..2020 6
Sunflower Movement | tw 2014..2014 4
Candlelight protests | kr 2016..2017 5
Freedom Convoy | ca 2022..2022 5
# assassination the
assassination of John F. Kennedy = Kennedy assassination = JFK assassination | us 1963..1963 8
assassination of Abraham Lincoln | us 1865..1865 7
assassination of Martin Luther King Jr. | us 1968..1968 7
assassination of Robert F. Kennedy | us 1968..1968 6
assassination of Archduke Franz Ferdinand | ba 1914..1914 7
assassination of Julius Caesar | it -44..-44 6
assassination of Mahatma Gandhi | in 1948..1948 5
assassination of Yitzhak Rabin | il 1995..1995 6
assassination of Anwar Sadat | eg 1981..1981 5
assassination of Shinzo Abe | jp 2022..2022 6
assassination of Benazir Bhutto | pk 2007..2007 6
assassination of Park Chung-hee | kr 1979..1979 5
assassination of Kim Jong Nam | my 2017..2017 5
# mission
Apollo 1 | us 1967..1967 6
Apollo 7 | us 1968..1968 5
Apollo 8 | us 1968..1968 7
Apollo 9 | us 1969..1969 5
Apollo 10 | us 1969..1969 5
Apollo 11 | us 1969..1969 8
Apollo 12 | us 1969..1969 6
Apollo 13 | us 1970..1970 7
Apollo 14 | us 1971..1971 5
Apollo 15 | us 1971..1971 5
Apollo 16 | us 1972..1972 5
Apollo 17 | us 1972..1972 6
Gemini 3 | us 1965..1965 4
Gemini 4 | us 1965..1965 5
Gemini 8 | us 1966..1966 4
Apollo-Soyuz = Apollo-Soyuz Test Project | us 1975..1975 6
Artemis I | us 2022..2022 6
Artemis II | us 2026..2026 6
Artemis III | us 5
Vostok 1 | ru 1961..1961 6
Voskhod 2 | ru 1965..1965 4
Soyuz 11 | ru 1971..1971 4
Freedom 7 | us 1961..1961 5
Friendship 7 | us 1962..1962 5
Shenzhou 5 | cn 2003..2003 5
Shenzhou 15 | cn 2022..2023 4
Shenzhou 16 | cn 2023..2023 4
Crew Dragon Demo-2 | us 2020..2020 4
Crew-6 | us 2023..2023 4
Crew-7 | us 2023..2024 4
Ax-1 = Axiom Mission 1 | us 2022..2022 4
Inspiration4 | us 2021..2021 5
Polaris Dawn | us 2024..2024 5
STS-1 | us 1981..1981 4
STS-135 | us 2011..2011 4
Mars Sample Return | us 5
# space-programme the
Apollo program = Project Apollo = Apollo programme | us 1961..1972 7
Gemini program = Project Gemini | us 1961..1966 6
Mercury program = Project Mercury | us 1958..1963 6
Artemis program | us 2017.. 6
Space Shuttle program | us 1972..2011 6
Skylab program | us 1966..1979 5
Constellation program | us 2005..2010 4
Vostok program | ru 1960..1963 4
Soyuz program | ru 1963.. 5
Luna program | ru 1959..1976 4
Shenzhou program | cn 1992.. 4
Manhattan Project | us 1942..1946 7
Strategic Defense Initiative = Star Wars program | us 1983..1993 6
Human Genome Project | us 1990..2003 6
Marshall Plan | us 1948..1952 7
New Deal | us 1933..1939 7
Great Society | us 1964..1968 5
Belt and Road Initiative = Belt and Road | cn 2013.. 7
Operation Warp Speed | us 2020..2021 6
Lend-Lease = Lend-Lease program | us 1941..1945 6
Peace Corps program | us 1961.. 3
Erasmus program | 1987.. 4
# holiday
Christmas = Christmas Day | 8
Christmas Eve | 7
New Year's Day | 7
New Year's Eve | 7
Easter = Easter Sunday | 8
Good Friday | 7
Palm Sunday | 5
Ash Wednesday | 5
Pentecost | 5
Epiphany | 5
All Saints' Day | 5
Thanksgiving = Thanksgiving Day | us 8
Independence Day = Fourth of July = July Fourth = July 4 | us 8
Memorial Day | us 7
Labor Day | us 7
Veterans Day | us 7
Presidents Day = Presidents' Day | us 6
Martin Luther King Jr. Day = MLK Day | us 6
Juneteenth | us 7
Columbus Day | us 6
Indigenous Peoples' Day | us 5
Flag Day | us 5
Groundhog Day | us 6
Halloween | us 7
Valentine's Day | 7
Mother's Day | 7
Father's Day | 6
St. Patrick's Day | ie 7
Black Friday | us 6
Cyber Monday | us 5
Super Tuesday | us 6
Election Day | us 7
Inauguration Day | us 6
Earth Day | 6
May Day = International Workers' Day | 6
International Women's Day | 6
World AIDS Day | 5
World Health Day | 4
Human Rights Day | 4
Holocaust Remembrance Day = International Holocaust Remembrance Day | 5
Armistice Day | 6
Remembrance Day = Remembrance Sunday | gb 6
Boxing Day | gb 5
Guy Fawkes Night = Bonfire Night | gb 5
Canada Day | ca 5
Bastille Day | fr 6
German Unity Day | de 5
Victory Day | ru 7
Defender of the Fatherland Day | ru 5
Russia Day | ru 4
Ukraine's Independence Day | ua 5
Australia Day | au 5
Anzac Day | au 5
Waitangi Day | nz 4
the Day of the Sun = Day of the Sun | kp 6
the Day of the Shining Star = Day of the Shining Star | kp 5
Victory Day in the Fatherland Liberation War = Day of Victory in the Great Fatherland Liberation War | kp 5
the Day of the Foundation of the Republic | kp 4
Party Foundation Day | kp 4
Army Foundation Day | kp 4
Liberation Day | kr 5
Chuseok | kr 5
Lunar New Year = Chinese New Year = Spring Festival | cn 7
Seollal | kr 4
the Mid-Autumn Festival | cn 5
the Dragon Boat Festival | cn 5
Qingming = Tomb Sweeping Day | cn 4
National Day of the People's Republic of China = China's National Day | cn 5
Golden Week | jp 5
Obon | jp 4
Tet | vn 6
Songkran | th 5
Diwali | in 7
Holi | in 6
Republic Day | in 5
Vesak | lk 4
Ramadan | 8
Eid al-Fitr | 7
Eid al-Adha | 7
Ashura | 5
Mawlid | 4
the Hajj = hajj | sa 6
Arbaeen | iq 4
Nowruz | ir 6
Al-Quds Day = Quds Day | ir 4
Passover | il 7
Hanukkah | il 7
Yom Kippur | il 7
Rosh Hashana = Rosh Hashanah | il 6
Sukkot | il 5
Purim | il 5
Simchat Torah | il 5
Shavuot | il 4
Tisha B'Av | il 4
Nakba Day | ps 5
Día de los Muertos = Day of the Dead | mx 6
Cinco de Mayo | mx 6
Kwanzaa | us 5
Midsummer | se 5
Walpurgis Night | de 3
King's Day | nl 4
St. Nicholas Day | nl 4
# festival
Carnival | br 6
Mardi Gras | us 6
Oktoberfest | de 6
Burning Man | us 6
Coachella | us 6
Woodstock | us 6
Lollapalooza | us 5
Glastonbury = Glastonbury Festival | gb 6
the Edinburgh Festival Fringe = Edinburgh Fringe | gb 5
the Notting Hill Carnival | gb 5
the Proms = BBC Proms | gb 5
the Cannes Film Festival = Cannes festival | fr 7
the Venice Film Festival | it 6
the Berlin Film Festival = Berlinale | de 6
the Sundance Film Festival = Sundance | us 6
the Toronto International Film Festival | ca 6
the Tribeca Festival | us 5
the Salzburg Festival | at 5
the Bayreuth Festival | de 5
the Eurovision Song Contest = Eurovision | 7
the Venice Biennale | it 5
the Running of the Bulls = San Fermín | es 5
La Tomatina | es 5
the Kumbh Mela = Maha Kumbh Mela | in 5
Pride = Pride Month | us 6
the Macy's Thanksgiving Day Parade | us 5
Arirang Mass Games = Arirang Festival = Mass Games | kp 5
Fashion Week = New York Fashion Week | us 6
the Met Gala | us 6
the Royal Edinburgh Military Tattoo | gb 4
# exhibition the
World's Fair | 6
Expo 2020 = Expo 2020 Dubai | ae 2021..2022 5
Expo 2025 = Osaka Expo | jp 2025..2025 5
Expo 2010 = Shanghai Expo | cn 2010..2010 4
Great Exhibition | gb 1851..1851 5
Paris Air Show | fr 6
Farnborough Airshow | gb 5
Geneva Motor Show | ch 5
Frankfurt Book Fair | de 5
Hannover Messe | de 4
Army Forum = Army-2023 | ru 4
Zhuhai Airshow = Airshow China | cn 4
Dubai Airshow | ae 4
IDEX | ae 4
Canton Fair | cn 5
Art Basel | ch 5
Documenta | de 4
Detroit auto show | us 5
Weaponry Exhibition-2023 | kp 2023..2023 4
# award the
Nobel Peace Prize | no 9
Nobel Prize in Literature | se 8
Nobel Prize in Physics | se 8
Nobel Prize in Chemistry | se 7
Nobel Prize in Physiology or Medicine = Nobel Prize in Medicine = Nobel Prize for Medicine | se 7
Nobel Memorial Prize in Economic Sciences = Nobel Prize in Economics | se 7
Nobel Prize = Nobel | se 8 | the Nobel Peace Prize = the Nobel Prize in Literature = the Nobel Prize in Physics = the Nobel Prize in Chemistry = the Nobel Prize in Physiology or Medicine = the Nobel Memorial Prize in Economic Sciences
Pulitzer Prize = Pulitzer | us 8
Booker Prize = Man Booker Prize | gb 7
International Booker Prize | gb 5
National Book Award | us 6
Prix Goncourt | fr 5
Cervantes Prize | es 4
Academy Award = Oscar = Academy Awards = Oscars | us 9
Emmy Award = Emmy = Emmys = Emmy Awards | us 7
Grammy Award = Grammy = Grammys = Grammy Awards | us 8
Tony Award = Tony = Tonys = Tony Awards | us 7
Golden Globe = Golden Globes = Golden Globe Award | us 7
BAFTA = British Academy Film Award | gb 6
César Award | fr 4
Palme d'Or | fr 6
Golden Lion | it 5
Golden Bear | de 5
Brit Award | gb 4
MTV Video Music Award | us 5
Country Music Association Award | us 4
Turner Prize | gb 5
Pritzker Prize = Pritzker Architecture Prize | us 5
Fields Medal | 6
Abel Prize | no 5
Turing Award | us 6
Wolf Prize | il 4
Breakthrough Prize | us 4
Lasker Award | us 5
Kavli Prize | no 4
Holberg Prize | no 3
Right Livelihood Award | se 4
Sakharov Prize | 5
Templeton Prize | us 4
Presidential Medal of Freedom | us 7
Congressional Gold Medal | us 6
Medal of Honor | us 7
Purple Heart | us 6
Silver Star | us 5
Bronze Star | us 5
Victoria Cross | gb 6
George Cross | gb 5
Legion of Honor = Légion d'honneur | fr 6
Croix de Guerre | fr 4
Iron Cross | de 6
Order of Lenin | su 5
Hero of the Soviet Union | su 5
Hero of Russia | ru 5
Hero of Ukraine | ua 5
Order of Kim Il Sung | kp 4
Order of the Garter | gb 5
Order of the British Empire = OBE | gb 5
Heisman Trophy = Heisman | us 6
Vince Lombardi Trophy = Lombardi Trophy | us 6
Super Bowl MVP award | us 4
Ballon d'Or | fr 7
Golden Boot | 5
Golden Glove | 4
Cy Young Award | us 5
Hart Trophy | ca 4
Green Jacket | us 4
Eisner Award | us 4
Hugo Award | us 5
Nebula Award | us 4
Newbery Medal | us 4
Caldecott Medal | us 4
James Beard Award | us 5
Michelin star | fr 6
Time Person of the Year = Person of the Year | us 6
Ig Nobel Prize | us 5
Goldman Environmental Prize | us 4
Ramon Magsaysay Award | ph 4
Peabody Award | us 5
George Polk Award | us 4
`,
};
