/** Parts of nations: states, provinces, territories, disputed and historic regions, and the boroughs of great cities. */

import type { Table } from './table.ts';

export const regionsOfNations: Table = {
  kind: 'region',
  text: `
# state us
Alabama = Ala. | 6
Alaska | 7
Arizona = Ariz. | 7
Arkansas = Ark. | 6
California = Calif. | 9
Colorado = Colo. | 7
Connecticut = Conn. | 6
Delaware = Del. | 6
Florida = Fla. | 8
Georgia = Ga. | 7
Hawaii = Hawai'i | 7
Idaho | 6
Illinois = Ill. | 7
Indiana = Ind. | 6
Iowa | 6
Kansas = Kan. | 6
Kentucky = Ky. | 6
Louisiana = La. | 7
Maine | 6
Maryland = Md. | 6
Massachusetts = Mass. | 7
Michigan = Mich. | 7
Minnesota = Minn. | 7
Mississippi = Miss. | 6
Missouri = Mo. | 6
Montana = Mont. | 6
Nebraska = Neb. | 6
Nevada = Nev. | 7
New Hampshire = N.H. | 6
New Jersey = N.J. | 7
New Mexico = N.M. | 6
New York = N.Y. = New York state = New York State | 8
North Carolina = N.C. | 7
North Dakota = N.D. | 5
Ohio | 7
Oklahoma = Okla. | 6
Oregon = Ore. | 7
Pennsylvania = Pa. | 7
Rhode Island = R.I. | 6
South Carolina = S.C. | 6
South Dakota = S.D. | 5
Tennessee = Tenn. | 6
Texas | 9
Utah | 7
Vermont = Vt. | 6
Virginia = Va. | 7
Washington state = Washington State = state of Washington | 7
West Virginia = W.Va. | 6
Wisconsin = Wis. | 7
Wyoming = Wyo. | 5
the District of Columbia = D.C. | 7
# territory us
Puerto Rico | 7 caribbean
Guam | 6 oceania
American Samoa | 4 oceania
the U.S. Virgin Islands | 4 caribbean
the Northern Mariana Islands | 3 oceania
# territory
Greenland | dk north-america 7
the Faroe Islands | dk northern-europe 4
Bermuda | gb caribbean 5
Gibraltar | gb southern-europe 6
the Falkland Islands = Falklands = Malvinas = Islas Malvinas | gb south-america 7
the Cayman Islands | gb caribbean 5
the British Virgin Islands | gb caribbean 4
the Turks and Caicos Islands | gb caribbean 4
Anguilla | gb caribbean 3
Montserrat | gb caribbean 3
the Isle of Man | gb western-europe 5
Jersey | gb western-europe 4
Guernsey | gb western-europe 4
Saint Helena = St. Helena | gb southern-africa 4
the Chagos Islands = Chagos Archipelago | gb east-africa 5
French Guiana | fr south-america 4
Guadeloupe | fr caribbean 4
Martinique | fr caribbean 4
Mayotte | fr east-africa 4
Réunion | fr east-africa 4
New Caledonia | fr oceania 5
French Polynesia | fr oceania 5
Aruba | nl caribbean 4
Curaçao = Curacao | nl caribbean 4
Macau | cn east-asia 5
Svalbard | no northern-europe 5
the Aland Islands = Åland | fi northern-europe 3
Ceuta | es north-africa 4
Melilla | es north-africa 4
Norfolk Island | au oceania 3
Christmas Island | au southeast-asia 4
the Cook Islands | nz oceania 4
# province ca
Alberta | 6
British Columbia = B.C. | 7
Manitoba | 6
New Brunswick | 5
Newfoundland and Labrador = Newfoundland | 6
the Northwest Territories | 5
Nova Scotia | 6
Nunavut | 5
Ontario | 7
Prince Edward Island | 5
Quebec = Québec | 7
Saskatchewan | 6
Yukon = Yukon Territory | 5
# state au
New South Wales | 7
Queensland | 7
South Australia | 6
Tasmania | 6
Victoria | 6
Western Australia | 6
the Northern Territory | 5
# constituent-country gb kind:country
England | western-europe 9 | the United Kingdom
Scotland | western-europe 8 | the United Kingdom
Wales | western-europe 7 | the United Kingdom
Northern Ireland = Ulster | western-europe 7 | the United Kingdom
# region gb
Yorkshire | 5
Cornwall | 5
Kent | 5
Essex | 5
Lancashire | 4
Devon | 4
Sussex | 4
Norfolk | 4
Cumbria | 4
the Midlands | 4
the Highlands | 5
# state de
Bavaria | 7
Saxony | 6
Thuringia | 5
Brandenburg | 5
Hesse | 5
Lower Saxony | 5
North Rhine-Westphalia | 5
Baden-Württemberg = Baden-Wuerttemberg | 5
Rhineland-Palatinate | 4
Saarland | 4
Saxony-Anhalt | 4
Schleswig-Holstein | 4
Mecklenburg-Western Pomerania | 4
# region fr
Normandy | 7
Brittany | 6
Provence | 6
Burgundy | 6
Alsace | 6
Corsica | 6
Lorraine | 5
Champagne | 5
Picardy | 4
Aquitaine | 5
Languedoc | 4
the French Riviera = Côte d'Azur = Cote d'Azur | 6
# region es
Catalonia | 7
the Basque Country | 6
Andalusia | 6
Galicia | 5
Castile | 5
Aragon | 5
Asturias | 4
Navarre | 4
the Canary Islands = Canaries | 6
the Balearic Islands | 5
# region it
Tuscany | 7
Lombardy | 6
Sicily | 7
Sardinia | 6
Veneto | 5
Piedmont | 5
Calabria | 5
Campania | 5
Emilia-Romagna | 5
Umbria | 4
Liguria | 4
Lazio | 4
Apulia = Puglia | 5
South Tyrol | 5
# region be
Flanders | 6
Wallonia | 5
# region at
Tyrol | 5
Styria | 4
Carinthia | 4
# disputed-region
Crimea = Crimean Peninsula = Crimean peninsula | ua 9
the Donbas = Donbas = Donbass | ua 8
the Gaza Strip = Gaza | ps 9 | Palestine
the West Bank = West Bank | ps 8 | Palestine
East Jerusalem | ps 7
the Golan Heights = Golan | sy 7
Kashmir = Jammu and Kashmir | in 7
Tibet | cn 8
Xinjiang = Xinjiang region | cn 8
Inner Mongolia | cn 5
Nagorno-Karabakh | az 7
South Ossetia | ge 6
Abkhazia | ge 6
Transnistria | md 6
Kurdistan = Iraqi Kurdistan = Kurdistan Region | iq 6
Western Sahara | ma 6
Somaliland | so 5
Puntland | so 4
Darfur | sd 7
Tigray | et 6
Amhara | et 5
Oromia | et 4
Northern Cyprus = Turkish Republic of Northern Cyprus | cy 5
Republika Srpska | ba 5
Chechnya | ru 7
Dagestan | ru 6
Ingushetia | ru 5
North Ossetia | ru 4
Tatarstan | ru 5
Biafra | ng 5
Cabinda | ao 3
Katanga | cd 4
the Spratly Islands = Spratlys | southeast-asia 6
the Paracel Islands = Paracels | southeast-asia 5
Scarborough Shoal | ph 5
Second Thomas Shoal | ph 5
the Senkaku Islands = Diaoyu Islands | jp 6
the Kuril Islands = Kurils = Northern Territories of Japan | ru 6
Dokdo = Takeshima | kr 5
Papua | id 5
West Papua | id 5
East Turkestan | cn 4
Aceh | id 5
Mindanao | ph 6
Rakhine = Rakhine State | mm 6
Essequibo = Guyana-Essequibo | gy 5
# oblast ru
Kaliningrad region = Kaliningrad Oblast | 4
Belgorod region = Belgorod Oblast | 5
Kursk region = Kursk Oblast | 6
Bryansk region = Bryansk Oblast | 4
Rostov region = Rostov Oblast | 4
Siberia | 7
the Russian Far East | 6
Kamchatka | 5
Sakhalin | 5
Yakutia = Sakha | 4
Buryatia | 4
Primorye = Primorsky region | 4
# oblast ua
Donetsk region = Donetsk Oblast | 6
Luhansk region = Luhansk Oblast | 6
Kherson region = Kherson Oblast | 6
Zaporizhzhia region = Zaporizhzhia Oblast | 6
Kharkiv region = Kharkiv Oblast | 6
Sumy region = Sumy Oblast | 5
Odesa region = Odesa Oblast | 4
Chernihiv region = Chernihiv Oblast | 4
Mykolaiv region = Mykolaiv Oblast | 3
# province cn
Guangdong = Guangdong province | 7
Sichuan = Sichuan province | 6
Hubei = Hubei province | 6
Hunan = Hunan province | 5
Henan = Henan province | 5
Hebei = Hebei province | 5
Shandong = Shandong province | 5
Shanxi = Shanxi province | 4
Shaanxi = Shaanxi province | 4
Fujian = Fujian province | 5
Zhejiang = Zhejiang province | 5
Jiangsu = Jiangsu province | 5
Jiangxi = Jiangxi province | 4
Anhui = Anhui province | 4
Yunnan = Yunnan province | 5
Guizhou = Guizhou province | 4
Guangxi | 4
Gansu = Gansu province | 4
Qinghai = Qinghai province | 4
Ningxia | 4
Liaoning = Liaoning province | 5
Jilin = Jilin province | 4
Heilongjiang = Heilongjiang province | 4
Hainan = Hainan province | 5
# province kp
North Hamgyong = North Hamgyong province | 4
South Hamgyong = South Hamgyong province | 4
North Pyongan = North Pyongan province | 4
South Pyongan = South Pyongan province | 4
Chagang = Chagang province | 4
Ryanggang = Ryanggang province | 4
Kangwon = Kangwon province | 4
North Hwanghae = North Hwanghae province | 3
South Hwanghae = South Hwanghae province | 3
# province kr
Gyeonggi = Gyeonggi province | 5
Gangwon = Gangwon province | 5
Jeju = Jeju Island | 6
North Gyeongsang | 4
South Gyeongsang | 4
North Jeolla | 4
South Jeolla | 4
# prefecture jp
Hokkaido | 6
Okinawa = Okinawa prefecture | 6
Fukushima prefecture | 5
Ishikawa prefecture = Ishikawa | 4
Kumamoto prefecture | 4
Iwate prefecture | 4
Miyagi prefecture | 4
Kanagawa prefecture | 4
# state in
Uttar Pradesh | 6
Maharashtra | 6
Gujarat | 6
Punjab | 6
Kerala | 6
Tamil Nadu | 6
West Bengal | 6
Bihar | 5
Rajasthan | 5
Assam | 5
Manipur | 5
Karnataka | 5
Andhra Pradesh | 5
Telangana | 4
Madhya Pradesh | 5
Odisha = Orissa | 5
Haryana | 4
Goa | 6
Uttarakhand | 4
Himachal Pradesh | 4
Nagaland | 4
Arunachal Pradesh | 5
Sikkim | 4
Jharkhand | 4
Chhattisgarh | 4
Ladakh | 5
# province pk
Balochistan = Baluchistan | 6
Sindh | 5
Khyber Pakhtunkhwa | 5
Punjab province | 4
Waziristan | 5
# province af
Helmand = Helmand province | 6
Kandahar province | 5
Nangarhar = Nangarhar province | 5
Panjshir = Panjshir Valley | 5
Badakhshan | 4
# province iq
Anbar = Anbar province | 6
Nineveh = Nineveh province | 5
Diyala = Diyala province | 4
# province sy
Idlib province | 5
Deir ez-Zor province | 4
Daraa province | 4
# state mx
Chiapas | 6
Oaxaca | 5
Sinaloa | 6
Jalisco | 5
Guerrero | 5
Michoacán = Michoacan | 5
Chihuahua | 5
Baja California | 5
Sonora | 5
Yucatán = Yucatan | 6
Veracruz state | 4
Tamaulipas | 5
Nuevo León = Nuevo Leon | 4
# state br
Amazonas | 5
Bahia | 5
Pará | 4
Rio Grande do Sul | 5
Minas Gerais | 5
Mato Grosso | 4
Pernambuco | 4
Acre | 3
Rondônia | 3
# province ar
Patagonia | 6
Mendoza province | 3
Tierra del Fuego | 5
# state ng
Borno = Borno state | 5
Kaduna state | 4
Zamfara = Zamfara state | 4
Rivers state | 3
Plateau state | 3
the Niger Delta | 5
# province za
Gauteng | 5
KwaZulu-Natal | 5
the Western Cape | 5
the Eastern Cape | 4
Limpopo | 4
Mpumalanga | 3
# province cd
North Kivu | 5
South Kivu | 4
Ituri = Ituri province | 4
# province ph
Luzon | 5
Palawan | 5
Cebu | 5
Leyte | 4
Batanes | 3
# province id
Bali | 7
Java | 6
Sumatra | 6
Sulawesi | 5
East Nusa Tenggara | 3
Lombok | 5
Kalimantan | 4
# province tr
Anatolia | 6
Hatay = Hatay province | 5
Cappadocia | 5
Thrace | 4
# province ir
Khuzestan | 4
Sistan and Baluchestan | 4
Kurdistan province | 3
# historic-region
Prussia | de 6
Bohemia | cz 6
Moravia | cz 5
Silesia | pl 5
Pomerania | pl 4
Transylvania | ro 6
Wallachia | ro 4
Bessarabia | md 4
Ruthenia | ua 3
Thessaly | gr 4
Mesopotamia | iq 7
Babylon = Babylonia | iq 7
Judea | il 5
Galilee | il 5
Phoenicia | lb 5
Carthage | tn 6
Gaul | fr 6
Troy | tr 6
Sparta | gr 6
Manchuria | cn 6
Manchukuo | cn 4
Gandhara | pk 3
Bengal | in 5
Punjab region | in 4
Sudetenland = the Sudetenland | cz 6
the Rhineland = Rhineland | de 5
the Ruhr = Ruhr | de 5
Bukovina | ua 3
Karelia | fi 4
Lapland | fi 5
Livonia | lv 3
Zululand | za 3
Nubia | sd 4
# historic-state kind:country
the Roman Empire = Roman Empire = Rome of antiquity | -27..476 southern-europe 8
the Roman Republic | -509..-27 southern-europe 6
the Byzantine Empire = Byzantium | 330..1453 southern-europe 7
the Ottoman Empire = Ottoman Empire | 1299..1922 middle-east 8 | Turkey
the Austro-Hungarian Empire = Austria-Hungary | 1867..1918 central-europe 6 | Austria = Hungary
the Holy Roman Empire | 800..1806 central-europe 6
the Russian Empire = Imperial Russia = tsarist Russia | 1721..1917 eastern-europe 7 | Russia = the Soviet Union
the German Empire = Imperial Germany | 1871..1918 western-europe 6 | Germany
Nazi Germany = Third Reich = the Third Reich | 1933..1945 western-europe 8 | Germany
the Weimar Republic | 1918..1933 western-europe 6 | Germany
Prussia = Kingdom of Prussia | 1701..1918 western-europe 6 | Germany
the British Empire | 1600..1960 western-europe 7 | the United Kingdom
British India = British Raj | 1858..1947 south-asia 6 | India
French Indochina | 1887..1954 southeast-asia 5 | Vietnam
the Dutch East Indies | 1800..1949 southeast-asia 5 | Indonesia
Qing China = Qing dynasty = Qing Empire | 1644..1912 east-asia 6 | China
Ming China = Ming dynasty | 1368..1644 east-asia 6 | China
the Mongol Empire | 1206..1368 east-asia 7
the Empire of Japan = Imperial Japan | 1868..1947 east-asia 6 | Japan
the Kingdom of Joseon = Joseon = Joseon dynasty = Korea's Joseon dynasty | 1392..1897 east-asia 5 | South Korea = North Korea
Vichy France | 1940..1944 western-europe 6 | France
the Confederate States of America = Confederacy = the Confederacy | 1861..1865 north-america 7 | the United States
the Republic of Texas | 1836..1846 north-america 5
the Inca Empire = Incas | 1438..1533 south-america 6
the Aztec Empire | 1428..1521 central-america 6
Gran Colombia | 1819..1831 south-america 5
the Persian Empire = Achaemenid Empire | -550..-330 middle-east 6 | Iran
the Mughal Empire | 1526..1857 south-asia 6
the Maratha Empire | 1674..1818 south-asia 4
the Abbasid Caliphate | 750..1258 middle-east 5
the Umayyad Caliphate | 661..750 middle-east 5
Ancient Egypt = ancient Egypt | north-africa 7 | Egypt
Ancient Greece = ancient Greece | southern-europe 7 | Greece
Ancient Rome = ancient Rome | southern-europe 7 | Italy
Serbia and Montenegro | 2003..2006 balkans 4 | Serbia = Montenegro
Tanganyika | 1961..1964 east-africa 4 | Tanzania
Zanzibar | 1856..1964 east-africa 5 | Tanzania
Upper Volta | 1958..1984 west-africa 3 | Burkina Faso
Dahomey | 1600..1975 west-africa 4 | Benin
the United Arab Republic | 1958..1971 middle-east 4 | Egypt = Syria
South Yemen | 1967..1990 middle-east 4 | Yemen
North Yemen | 1962..1990 middle-east 4 | Yemen
the Kingdom of Hawaii | 1795..1893 oceania 4
the Papal States | 756..1870 southern-europe 5
the Republic of Venice | 697..1797 southern-europe 5
the Kingdom of Naples | 1282..1816 southern-europe 4
the Polish-Lithuanian Commonwealth | 1569..1795 eastern-europe 5
the Duchy of Normandy | 911..1469 western-europe 4
Mercia | 527..918 western-europe 4
Wessex | 519..927 western-europe 4
Korea | east-asia 7 | South Korea = North Korea
Indochina | southeast-asia 5 | Vietnam
# borough us
Manhattan | 7
Brooklyn | 7
Queens | 6
the Bronx = The Bronx = Bronx | 6
Staten Island | 5
Harlem | 5
Hollywood | 7
Silicon Valley | 7
Beverly Hills | 5
Capitol Hill | 6
Wall Street | 7
# borough gb
Westminster | 6
Camden | 4
Hackney | 4
Islington | 4
Soho | 4
Brixton | 4
# continent
Africa | 9
Antarctica | 7
Asia | 9
Europe | 9
North America | 8
South America | 8
Oceania | 6
# area
the Middle East = Mideast | 9
Southeast Asia | 7
East Asia = Northeast Asia | 7
South Asia | 6
Central Asia | 6
the Asia-Pacific = Indo-Pacific = Asia-Pacific region | 7
the Far East | 5
the Caucasus | 6
the Balkans | 7
Eastern Europe | 7
Western Europe | 7
Central Europe | 6
Southern Europe | 5
Northern Europe | 5
Scandinavia | 6
the Baltic states = Baltics = the Baltics | 6
the Nordic countries | 5
the Benelux countries | 4
the Low Countries | 5
the Levant | 5
the Maghreb | 5
North Africa | 6
West Africa | 6
East Africa | 6
Central Africa | 5
Southern Africa | 5
sub-Saharan Africa = Sub-Saharan Africa | 6
the Horn of Africa | 6
the Sahel = Sahel region | 6
Latin America | 7
Central America | 6
the Caribbean | 7
the Americas | 6
the Arctic | 7
Polynesia | 5
Melanesia | 4
the Global South | 5
the Indian subcontinent | 5
the Arabian Peninsula | 6
the Korean Peninsula = Korean Peninsula = Korean peninsula | 8 | North Korea = South Korea
the Balkan Peninsula | 4
the Iberian Peninsula = Iberia | 5
the Scandinavian Peninsula | 4
the Sinai Peninsula = Sinai = Sinai Peninsula | 6
the Kola Peninsula | 4
the Kamchatka Peninsula | 4
the Midwest = Midwest | us 6
the Deep South = American South | us 5
New England | us 6
the Pacific Northwest | us 5
the Rust Belt | us 5
the Great Plains | us 5
the West Coast | us 5
the East Coast | us 5
the Gulf Coast | us 5
the San Francisco Bay Area = Bay Area | us 6
Southern California | us 5
the Amazon rainforest = Amazon = Amazon region = Amazon basin = the Amazon = Amazonia = Amazon Jungle = Amazon jungle | br 7
the Outback | au 5
`,
};
