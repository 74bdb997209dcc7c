/** The countries, their peoples and capitals, spelled as American news spells them. */

/**
 * One country a line: code; name = other names; adjective / people [/ one of them]; capital = other names; region and fame (1 to 9).
 * A leading “the ” is part of the name. Other adjectives follow the first after “=”.
 */
export const COUNTRIES = `
af;Afghanistan;Afghan/Afghans;Kabul;south-asia 8
al;Albania;Albanian/Albanians;Tirana;balkans 4
dz;Algeria;Algerian/Algerians;Algiers;north-africa 5
ad;Andorra;Andorran/Andorrans;Andorra la Vella;southern-europe 2
ao;Angola;Angolan/Angolans;Luanda;southern-africa 4
ag;Antigua and Barbuda=Antigua;Antiguan/Antiguans;Saint John's=St. John's;caribbean 2
ar;Argentina;Argentine=Argentinian/Argentines=Argentinians;Buenos Aires;south-america 7
am;Armenia;Armenian/Armenians;Yerevan;caucasus 5
au;Australia;Australian/Australians=Aussies;Canberra;oceania 8
at;Austria;Austrian/Austrians;Vienna;central-europe 6
az;Azerbaijan;Azerbaijani=Azeri/Azerbaijanis=Azeris;Baku;caucasus 5
bs;the Bahamas;Bahamian/Bahamians;Nassau;caribbean 3
bh;Bahrain;Bahraini/Bahrainis;Manama;middle-east 4
bd;Bangladesh;Bangladeshi/Bangladeshis;Dhaka;south-asia 6
bb;Barbados;Barbadian=Bajan/Barbadians;Bridgetown;caribbean 3
by;Belarus=Byelorussia;Belarusian=Belarussian/Belarusians;Minsk;eastern-europe 6
be;Belgium;Belgian/Belgians;Brussels;western-europe 6
bz;Belize;Belizean/Belizeans;Belmopan;central-america 2
bj;Benin;Beninese/Beninese;Porto-Novo;west-africa 3
bt;Bhutan;Bhutanese/Bhutanese;Thimphu;south-asia 3
bo;Bolivia;Bolivian/Bolivians;Sucre;south-america 5
ba;Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina;Bosnian/Bosnians;Sarajevo;balkans 5
bw;Botswana;Botswanan=Motswana/Batswana;Gaborone;southern-africa 3
br;Brazil;Brazilian/Brazilians;Brasília;south-america 8
bn;Brunei=Brunei Darussalam;Bruneian/Bruneians;Bandar Seri Begawan;southeast-asia 3
bg;Bulgaria;Bulgarian/Bulgarians;Sofia;balkans 5
bf;Burkina Faso;Burkinabe/Burkinabes;Ouagadougou;west-africa 4
bi;Burundi;Burundian/Burundians;Gitega;east-africa 3
cv;Cape Verde=Cabo Verde;Cape Verdean/Cape Verdeans;Praia;west-africa 2
kh;Cambodia=Kampuchea;Cambodian=Khmer/Cambodians;Phnom Penh;southeast-asia 5
cm;Cameroon;Cameroonian/Cameroonians;Yaoundé;central-africa 4
ca;Canada;Canadian/Canadians;Ottawa;north-america 8
cf;the Central African Republic=C.A.R.;Central African/Central Africans;Bangui;central-africa 3
td;Chad;Chadian/Chadians;N'Djamena;central-africa 4
cl;Chile;Chilean/Chileans;Santiago;south-america 6
cn;China=People's Republic of China=PRC=P.R.C.=Mainland China=mainland China=Communist China;Chinese/Chinese;Beijing=Peking;east-asia 9
co;Colombia;Colombian/Colombians;Bogotá;south-america 6
km;the Comoros=Comoros;Comorian/Comorians;Moroni;east-africa 2
cd;the Democratic Republic of the Congo=Democratic Republic of Congo=DR Congo=DRC=Congo-Kinshasa=D.R.C.;Congolese/Congolese;Kinshasa;central-africa 5
cg;the Republic of the Congo=Republic of Congo=Congo-Brazzaville;Congolese/Congolese;Brazzaville;central-africa 3
cr;Costa Rica;Costa Rican/Costa Ricans;San José;central-america 4
ci;Ivory Coast=Côte d'Ivoire;Ivorian/Ivorians;Yamoussoukro;west-africa 4
hr;Croatia;Croatian=Croat/Croatians=Croats;Zagreb;balkans 5
cu;Cuba;Cuban/Cubans;Havana;caribbean 7
cy;Cyprus;Cypriot/Cypriots;Nicosia;southern-europe 4
cz;the Czech Republic=Czechia;Czech/Czechs;Prague;central-europe 6
dk;Denmark;Danish/Danes/Dane;Copenhagen;northern-europe 6
dj;Djibouti;Djiboutian/Djiboutians;Djibouti;east-africa 3
dm;Dominica;Dominican/Dominicans;Roseau;caribbean 2
do;the Dominican Republic;Dominican/Dominicans;Santo Domingo;caribbean 4
tl;East Timor=Timor-Leste;East Timorese=Timorese/East Timorese;Dili;southeast-asia 3
ec;Ecuador;Ecuadorian=Ecuadorean/Ecuadorians=Ecuadoreans;Quito;south-america 5
eg;Egypt;Egyptian/Egyptians;Cairo;north-africa 8
sv;El Salvador;Salvadoran/Salvadorans;San Salvador;central-america 5
gq;Equatorial Guinea;Equatorial Guinean=Equatoguinean/Equatorial Guineans;Malabo;central-africa 2
er;Eritrea;Eritrean/Eritreans;Asmara;east-africa 4
ee;Estonia;Estonian/Estonians;Tallinn;northern-europe 5
sz;Eswatini=Swaziland;Swazi/Swazis;Mbabane;southern-africa 2
et;Ethiopia=Abyssinia;Ethiopian/Ethiopians;Addis Ababa;east-africa 6
fj;Fiji;Fijian/Fijians;Suva;oceania 3
fi;Finland;Finnish/Finns/Finn;Helsinki;northern-europe 6
fr;France;French/French=Frenchmen=Frenchwomen/Frenchman=Frenchwoman;Paris;western-europe 9
ga;Gabon;Gabonese/Gabonese;Libreville;central-africa 3
gm;the Gambia=Gambia;Gambian/Gambians;Banjul;west-africa 3
ge;Georgia=Republic of Georgia;Georgian/Georgians;Tbilisi;caucasus 5
de;Germany=Federal Republic of Germany;German/Germans;Berlin;western-europe 9
gh;Ghana;Ghanaian/Ghanaians;Accra;west-africa 5
gr;Greece;Greek/Greeks;Athens;southern-europe 7
gd;Grenada;Grenadian/Grenadians;St. George's;caribbean 3
gt;Guatemala;Guatemalan/Guatemalans;Guatemala City;central-america 5
gn;Guinea;Guinean/Guineans;Conakry;west-africa 3
gw;Guinea-Bissau;Bissau-Guinean/Bissau-Guineans;Bissau;west-africa 2
gy;Guyana;Guyanese/Guyanese;Georgetown;south-america 3
ht;Haiti;Haitian/Haitians;Port-au-Prince;caribbean 6
hn;Honduras;Honduran/Hondurans;Tegucigalpa;central-america 4
hu;Hungary;Hungarian/Hungarians;Budapest;central-europe 6
is;Iceland;Icelandic/Icelanders/Icelander;Reykjavik;northern-europe 5
in;India=Bharat;Indian/Indians;New Delhi=Delhi;south-asia 9
id;Indonesia;Indonesian/Indonesians;Jakarta;southeast-asia 7
ir;Iran=Islamic Republic of Iran=Persia;Iranian/Iranians;Tehran=Teheran;middle-east 8
iq;Iraq;Iraqi/Iraqis;Baghdad;middle-east 8
ie;Ireland=Republic of Ireland;Irish/Irish=Irishmen=Irishwomen/Irishman=Irishwoman;Dublin;western-europe 6
il;Israel;Israeli/Israelis;Jerusalem;middle-east 9
it;Italy;Italian/Italians;Rome;southern-europe 8
jm;Jamaica;Jamaican/Jamaicans;Kingston;caribbean 5
jp;Japan;Japanese/Japanese;Tokyo;east-asia 9
jo;Jordan;Jordanian/Jordanians;Amman;middle-east 6
kz;Kazakhstan;Kazakh=Kazakhstani/Kazakhs;Astana=Nur-Sultan;central-asia 5
ke;Kenya;Kenyan/Kenyans;Nairobi;east-africa 6
ki;Kiribati;I-Kiribati/I-Kiribati;South Tarawa=Tarawa;oceania 2
xk;Kosovo;Kosovar=Kosovan/Kosovars;Pristina;balkans 4
kw;Kuwait;Kuwaiti/Kuwaitis;Kuwait City;middle-east 5
kg;Kyrgyzstan;Kyrgyz=Kyrgyzstani/Kyrgyz;Bishkek;central-asia 4
la;Laos;Laotian=Lao/Laotians;Vientiane;southeast-asia 4
lv;Latvia;Latvian/Latvians;Riga;northern-europe 5
lb;Lebanon;Lebanese/Lebanese;Beirut;middle-east 7
ls;Lesotho;Lesotho=Basotho/Basotho;Maseru;southern-africa 2
lr;Liberia;Liberian/Liberians;Monrovia;west-africa 4
ly;Libya;Libyan/Libyans;Tripoli;north-africa 6
li;Liechtenstein;Liechtenstein/Liechtensteiners;Vaduz;central-europe 2
lt;Lithuania;Lithuanian/Lithuanians;Vilnius;northern-europe 5
lu;Luxembourg;Luxembourgish=Luxembourg/Luxembourgers;Luxembourg City;western-europe 3
mg;Madagascar;Malagasy/Malagasy;Antananarivo;east-africa 4
mw;Malawi;Malawian/Malawians;Lilongwe;southern-africa 3
my;Malaysia;Malaysian/Malaysians;Kuala Lumpur;southeast-asia 6
mv;the Maldives=Maldives;Maldivian/Maldivians;Malé;south-asia 3
ml;Mali;Malian/Malians;Bamako;west-africa 4
mt;Malta;Maltese/Maltese;Valletta;southern-europe 3
mh;the Marshall Islands=Marshall Islands;Marshallese/Marshallese;Majuro;oceania 2
mr;Mauritania;Mauritanian/Mauritanians;Nouakchott;west-africa 3
mu;Mauritius;Mauritian/Mauritians;Port Louis;east-africa 3
mx;Mexico;Mexican/Mexicans;Mexico City;central-america 8
fm;Micronesia=Federated States of Micronesia;Micronesian/Micronesians;Palikir;oceania 2
md;Moldova;Moldovan/Moldovans;Chisinau;eastern-europe 4
mc;Monaco;Monégasque=Monacan/Monégasques;Monaco;western-europe 3
mn;Mongolia;Mongolian=Mongol/Mongolians;Ulaanbaatar=Ulan Bator;east-asia 5
me;Montenegro;Montenegrin/Montenegrins;Podgorica;balkans 4
ma;Morocco;Moroccan/Moroccans;Rabat;north-africa 6
mz;Mozambique;Mozambican/Mozambicans;Maputo;southern-africa 4
mm;Myanmar=Burma;Burmese/Burmese;Naypyidaw=Naypyitaw;southeast-asia 6
na;Namibia;Namibian/Namibians;Windhoek;southern-africa 3
nr;Nauru;Nauruan/Nauruans;Yaren;oceania 2
np;Nepal;Nepali=Nepalese/Nepalis=Nepalese;Kathmandu;south-asia 5
nl;the Netherlands=Netherlands=Holland;Dutch/Dutch=Dutchmen/Dutchman=Dutchwoman;Amsterdam;western-europe 7
nz;New Zealand;New Zealand/New Zealanders/New Zealander;Wellington;oceania 6
ni;Nicaragua;Nicaraguan/Nicaraguans;Managua;central-america 4
ne;Niger;Nigerien/Nigeriens;Niamey;west-africa 4
ng;Nigeria;Nigerian/Nigerians;Abuja;west-africa 7
kp;North Korea=DPRK=Democratic People's Republic of Korea=D.P.R.K.=the North;North Korean/North Koreans;Pyongyang;east-asia 8
mk;North Macedonia=Macedonia=FYROM;Macedonian=North Macedonian/Macedonians;Skopje;balkans 4
no;Norway;Norwegian/Norwegians;Oslo;northern-europe 7
om;Oman;Omani/Omanis;Muscat;middle-east 4
pk;Pakistan;Pakistani/Pakistanis;Islamabad;south-asia 8
pw;Palau;Palauan/Palauans;Ngerulmud;oceania 2
ps;Palestine=State of Palestine=Palestinian territories=Palestinian Territories;Palestinian/Palestinians;Ramallah;middle-east 7
pa;Panama;Panamanian/Panamanians;Panama City;central-america 5
pg;Papua New Guinea;Papua New Guinean/Papua New Guineans;Port Moresby;oceania 3
py;Paraguay;Paraguayan/Paraguayans;Asunción;south-america 4
pe;Peru;Peruvian/Peruvians;Lima;south-america 6
ph;the Philippines=Philippines;Philippine=Filipino/Filipinos;Manila;southeast-asia 7
pl;Poland;Polish/Poles/Pole;Warsaw;central-europe 7
pt;Portugal;Portuguese/Portuguese;Lisbon;southern-europe 6
qa;Qatar;Qatari/Qataris;Doha;middle-east 6
ro;Romania=Rumania;Romanian/Romanians;Bucharest;balkans 5
ru;Russia=Russian Federation;Russian/Russians;Moscow;eastern-europe 9
rw;Rwanda;Rwandan/Rwandans;Kigali;east-africa 5
kn;Saint Kitts and Nevis=St. Kitts and Nevis;Kittitian/Kittitians;Basseterre;caribbean 2
lc;Saint Lucia=St. Lucia;Saint Lucian=St. Lucian/Saint Lucians;Castries;caribbean 2
vc;Saint Vincent and the Grenadines=St. Vincent and the Grenadines;Vincentian/Vincentians;Kingstown;caribbean 2
ws;Samoa=Western Samoa;Samoan/Samoans;Apia;oceania 2
sm;San Marino;Sammarinese/Sammarinese;San Marino;southern-europe 2
st;São Tomé and Príncipe;São Toméan/São Toméans;São Tomé;central-africa 2
sa;Saudi Arabia;Saudi=Saudi Arabian/Saudis=Saudi Arabians;Riyadh;middle-east 8
sn;Senegal;Senegalese/Senegalese;Dakar;west-africa 5
rs;Serbia;Serbian=Serb/Serbs=Serbians;Belgrade;balkans 6
sc;Seychelles;Seychellois/Seychellois;Victoria;east-africa 2
sl;Sierra Leone;Sierra Leonean/Sierra Leoneans;Freetown;west-africa 4
sg;Singapore;Singaporean/Singaporeans;Singapore;southeast-asia 6
sk;Slovakia;Slovak=Slovakian/Slovaks;Bratislava;central-europe 5
si;Slovenia;Slovenian=Slovene/Slovenians=Slovenes;Ljubljana;balkans 4
sb;the Solomon Islands=Solomon Islands;Solomon Islander/Solomon Islanders;Honiara;oceania 3
so;Somalia;Somali/Somalis;Mogadishu;east-africa 5
za;South Africa;South African/South Africans;Pretoria;southern-africa 7
kr;South Korea=Republic of Korea=ROK=R.O.K.=the South;South Korean/South Koreans;Seoul;east-asia 8
ss;South Sudan;South Sudanese/South Sudanese;Juba;east-africa 4
es;Spain;Spanish/Spaniards=Spanish/Spaniard;Madrid;southern-europe 8
lk;Sri Lanka=Ceylon;Sri Lankan/Sri Lankans;Colombo;south-asia 5
sd;Sudan;Sudanese/Sudanese;Khartoum;north-africa 6
sr;Suriname;Surinamese/Surinamese;Paramaribo;south-america 3
se;Sweden;Swedish/Swedes/Swede;Stockholm;northern-europe 7
ch;Switzerland;Swiss/Swiss;Bern=Berne;central-europe 7
sy;Syria;Syrian/Syrians;Damascus;middle-east 7
tw;Taiwan=Republic of China=Chinese Taipei=Formosa;Taiwanese/Taiwanese;Taipei;east-asia 7
tj;Tajikistan;Tajik=Tajikistani/Tajiks;Dushanbe;central-asia 4
tz;Tanzania;Tanzanian/Tanzanians;Dodoma;east-africa 5
th;Thailand=Siam;Thai/Thais;Bangkok;southeast-asia 7
tg;Togo;Togolese/Togolese;Lomé;west-africa 3
to;Tonga;Tongan/Tongans;Nuku'alofa;oceania 3
tt;Trinidad and Tobago=Trinidad;Trinidadian/Trinidadians;Port of Spain;caribbean 3
tn;Tunisia;Tunisian/Tunisians;Tunis;north-africa 5
tr;Turkey=Türkiye=Turkiye;Turkish/Turks/Turk;Ankara;middle-east 8
tm;Turkmenistan;Turkmen/Turkmens;Ashgabat;central-asia 4
tv;Tuvalu;Tuvaluan/Tuvaluans;Funafuti;oceania 2
ug;Uganda;Ugandan/Ugandans;Kampala;east-africa 5
ua;Ukraine;Ukrainian/Ukrainians;Kyiv=Kiev;eastern-europe 8
ae;the United Arab Emirates=United Arab Emirates=UAE=U.A.E.=Emirates;Emirati/Emiratis;Abu Dhabi;middle-east 6
gb;the United Kingdom=United Kingdom=Britain=Great Britain=UK=U.K.;British/Britons=British=Brits/Briton=Brit;London;western-europe 9
us;the United States=United States=U.S.=US=USA=U.S.A.=America=United States of America=the States;American=U.S./Americans;Washington, D.C.=Washington=Washington DC=Washington D.C.=Washington, DC;north-america 9
uy;Uruguay;Uruguayan/Uruguayans;Montevideo;south-america 4
uz;Uzbekistan;Uzbek=Uzbekistani/Uzbeks;Tashkent;central-asia 4
vu;Vanuatu;ni-Vanuatu=Vanuatuan/ni-Vanuatu;Port Vila;oceania 2
va;Vatican City=the Vatican=the Holy See=Holy See;Vatican/;;southern-europe 5
ve;Venezuela;Venezuelan/Venezuelans;Caracas;south-america 6
vn;Vietnam=Viet Nam;Vietnamese/Vietnamese;Hanoi;southeast-asia 7
ye;Yemen;Yemeni=Yemenite/Yemenis=Yemenites;Sanaa=Sana'a;middle-east 6
zm;Zambia;Zambian/Zambians;Lusaka;southern-africa 4
zw;Zimbabwe=Rhodesia;Zimbabwean/Zimbabweans;Harare;southern-africa 5
su;the Soviet Union=Soviet Union=USSR=U.S.S.R.=Union of Soviet Socialist Republics=Soviet Russia;Soviet/Soviets;;eastern-europe 8 1922..1991 Russia
yu;Yugoslavia;Yugoslav=Yugoslavian/Yugoslavs;;balkans 6 1918..2003 Serbia
cs;Czechoslovakia;Czechoslovak=Czechoslovakian/Czechoslovaks;;central-europe 5 1918..1992 the Czech Republic,Slovakia
dd;East Germany=German Democratic Republic=GDR=G.D.R.;East German/East Germans;East Berlin;central-europe 6 1949..1990 Germany
wd;West Germany;West German/West Germans;Bonn;western-europe 5 1949..1990 Germany
vs;South Vietnam=Republic of Vietnam;South Vietnamese/South Vietnamese;Saigon;southeast-asia 5 1955..1975 Vietnam
vd;North Vietnam=Democratic Republic of Vietnam;North Vietnamese/North Vietnamese;;southeast-asia 5 1945..1976 Vietnam
zr;Zaire;Zairian=Zairean/Zairians;;central-africa 3 1971..1997 the Democratic Republic of the Congo
`;

/** Peoples of no state of their own: code of the country they live in (“-” for none or several); adjective / people [/ one of them]; region and fame. */
export const PEOPLES = `
gb;English/English=Englishmen=Englishwomen/Englishman=Englishwoman;western-europe 8
gb;Scottish=Scots/Scots=Scotsmen/Scot=Scotsman;western-europe 7
gb;Welsh/Welsh=Welshmen/Welshman;western-europe 6
gb;Northern Irish/Northern Irish;western-europe 5
-;Korean/Koreans;east-asia 7;North Korean,South Korean
hk;Hong Kong/Hong Kongers=Hongkongers/Hong Konger=Hongkonger;east-asia 5
mo;Macanese/Macanese;east-asia 3
pr;Puerto Rican/Puerto Ricans;caribbean 6
gl;Greenlandic/Greenlanders/Greenlander;north-america 5
fo;Faroese/Faroese;northern-europe 3
bm;Bermudian/Bermudians;caribbean 3
gi;Gibraltarian/Gibraltarians;southern-europe 3
fk;Falkland/Falkland Islanders/Falkland Islander;south-america 4
gu;Guamanian/Guamanians;oceania 3
eh;Sahrawi/Sahrawis;north-africa 4
us;Hawaiian/Hawaiians;oceania 5
us;Texan/Texans;north-america 5
us;Californian/Californians;north-america 5
us;Alaskan/Alaskans;north-america 4
us;Virginian/Virginians;north-america 3
us;Floridian/Floridians;north-america 3
ca;Quebecois=Québécois/Quebecers=Québécois/Quebecer;north-america 4
de;Bavarian/Bavarians;western-europe 5
de;Prussian/Prussians;western-europe 5
de;Saxon/Saxons;western-europe 4
it;Sicilian/Sicilians;southern-europe 5
it;Venetian/Venetians;southern-europe 4
it;Florentine/Florentines;southern-europe 4
it;Roman/Romans;southern-europe 7
fr;Parisian/Parisians;western-europe 5
fr;Corsican/Corsicans;western-europe 4
fr;Norman/Normans;western-europe 5
es;Catalan/Catalans;southern-europe 5
es;Basque/Basques;southern-europe 5
cz;Bohemian/Bohemians;central-europe 4
cz;Moravian/Moravians;central-europe 4
ru;Chechen/Chechens;eastern-europe 5
ru;Siberian/Siberians;eastern-europe 4
ua;Crimean/Crimeans;eastern-europe 5
cn;Tibetan/Tibetans;east-asia 6
in;Kashmiri/Kashmiris;south-asia 5
ps;Gazan/Gazans;middle-east 6
ir;Persian/Persians;middle-east 6
tr;Ottoman/Ottomans;middle-east 6
tr;Byzantine/Byzantines;southern-europe 5
-;Kurdish/Kurds/Kurd;middle-east 6
-;Arab/Arabs;middle-east 7
-;European/Europeans;western-europe 7
-;African/Africans;west-africa 6
-;Asian/Asians;east-asia 6
-;Latin American/Latin Americans;south-america 6
-;South American/South Americans;south-america 5
-;North American/North Americans;north-america 5
-;Central American/Central Americans;central-america 5
-;Caribbean/Caribbeans;caribbean 5
-;Scandinavian/Scandinavians;northern-europe 5
-;Balkan/Balkans;balkans 4
-;Baltic/Balts;northern-europe 4
-;Slavic/Slavs/Slav;eastern-europe 5
`;

/** Where territories with a code of their own lie. */
export const TERRITORIES =
  'hk east-asia mo east-asia pr caribbean eh north-africa ky caribbean cw caribbean aw caribbean re east-africa yt east-africa gp caribbean mq caribbean gf south-america nc oceania pf oceania gu oceania as oceania vi caribbean bm caribbean gi southern-europe gl north-america fo northern-europe fk south-america im western-europe je western-europe gg western-europe ax northern-europe';
