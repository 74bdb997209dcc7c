/** Where American news spells, knows or skips a city otherwise than GeoNames does. */

/** Countries whose accents American news keeps, or may keep. */
export const SPELLED_WITH_ACCENTS =
  'ar at ba bo br ch cl co cr cu cz de dk do ec es fi fr gt hn hr hu is lt lv mx ni no pa pe pl pr pt py ro rs se si sk sv uy ve'.split(
    ' ',
  );

function readPairs(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' > ') as [string, string]),
  );
}

/** GeoNames' name → the name here. */
export const RENAMED: Readonly<Record<string, string>> = readPairs(`
ua Odessa > Odesa
ua Zaporizhia > Zaporizhzhia
ua Mykolayiv > Mykolaiv
ua Kramators’k > Kramatorsk
ua Avdiyivka > Avdiivka
ru Nizhniy Novgorod > Nizhny Novgorod
ru Rostov-na-Donu > Rostov-on-Don
ru Saint Petersburg > St. Petersburg
kp Namp’o > Nampo
kp P’yŏngsŏng > Pyongsong
kp Sunch’ŏn > Sunchon
kp Manp’o > Manpo
de Frankfurt am Main > Frankfurt
de Köln > Cologne
de Nürnberg > Nuremberg
de Hannover > Hanover
ch Genève > Geneva
ch Zürich > Zurich
ch Basel > Basel
be Gent > Ghent
be Brugge > Bruges
be Antwerpen > Antwerp
be Liège > Liege
es Sevilla > Seville
ps Rafaḩ > Rafah
ps Khān Yūnis > Khan Younis
ps Janīn > Jenin
iq Al Fallūjah > Fallujah
iq Basrah > Basra
iq Ar Ramādī > Ramadi
iq Al Mawşil al Jadīdah > New Mosul
sy Ar Raqqah > Raqqa
sy Tadmur > Palmyra
sy Ḩamāh > Hama
sy Dayr az Zawr > Deir ez-Zor
sy Latakia > Latakia
ly Mişrātah > Misrata
ye Al Ḩudaydah > Hodeidah
ca Montréal > Montreal
ca Québec > Quebec City
mx Juárez > Ciudad Juárez
mx Acapulco de Juárez > Acapulco
mx León de los Aldama > León
mx Veracruz > Veracruz
et Mek'ele > Mekele
se Göteborg > Gothenburg
gr Thessaloníki > Thessaloniki
az Xankandi > Stepanakert
is Reykjavík > Reykjavik
us New York City > New York
in Bengaluru > Bengaluru
pl Oświęcim > Oświęcim
va Vatican City > Vatican City
sn Thiès Nones > Thies
gh Takoradi > Takoradi
ph Caloocan City > Caloocan
ph Davao > Davao City
ph Cebu City > Cebu City
ph General Santos > General Santos
by Homyel' > Gomel
by Homyel > Gomel
dk Århus > Aarhus
by Hrodna > Grodno
by Mahilyow > Mogilev
by Brest > Brest
tr İzmit > Izmit
xk Mitrovicë > Mitrovica
xk Pristina > Pristina
et Lalībela > Lalibela
az Ganja > Ganja
it Syracuse > Syracuse
lb Ra’s Bayrūt > Ras Beirut
lb Tyre > Tyre
`);

/** Other names of a city here. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(
    readPairs(`
us New York > New York City;NYC;N.Y.C.
us Los Angeles > L.A.
us San Francisco > SF
us Philadelphia > Philly
us St. Louis > Saint Louis
us St. Paul > Saint Paul
us St. Petersburg > Saint Petersburg
us Las Vegas > Vegas
us Washington, D.C. > Washington;Washington DC;D.C.
ua Odesa > Odessa
ua Kharkiv > Kharkov
ua Lviv > Lvov
ua Mykolaiv > Nikolaev
ua Zaporizhzhia > Zaporizhia
ua Dnipro > Dnipropetrovsk;Dnepropetrovsk
ua Kryvyi Rih > Krivoy Rog
ua Chernihiv > Chernigov
ua Luhansk > Lugansk
ua Bakhmut > Artemivsk
ru St. Petersburg > Saint Petersburg;Leningrad;Petrograd
ru Volgograd > Stalingrad
ru Yekaterinburg > Ekaterinburg;Sverdlovsk
ru Nizhny Novgorod > Gorky
ru Kaliningrad > Königsberg
in Mumbai > Bombay
in Kolkata > Calcutta
in Chennai > Madras
in Bengaluru > Bangalore
in Varanasi > Benares
in Pune > Poona
mm Yangon > Rangoon
vn Ho Chi Minh City > Saigon
vn Hue > Huế
bd Chittagong > Chattogram
cn Guangzhou > Canton
cn Nanjing > Nanking
cn Chongqing > Chungking
cn Urumqi > Ürümqi
cn Xi'an > Xian
cn Qingdao > Tsingtao
kr Busan > Pusan
kr Incheon > Inchon
kr Gwangju > Kwangju
kr Daegu > Taegu
kr Daejeon > Taejon
kp Hamhung > Hamheung
kp Kaesong > Kaesŏng
jp Kobe > Kōbe
tr Istanbul > Constantinople
tr Izmir > Smyrna
tr Antakya > Antioch
pl Gdańsk > Danzig
pl Wrocław > Breslau
cz Brno > Brünn
de Munich > München
de Cologne > Köln
de Frankfurt > Frankfurt am Main
de Nuremberg > Nürnberg
de Chemnitz > Karl-Marx-Stadt
ch Geneva > Genève
ch Zurich > Zürich
mx Ciudad Juárez > Juárez
mo Macau > Macao
ir Isfahan > Esfahan
ir Mashhad > Meshed
sa Mecca > Makkah
sa Jeddah > Jiddah
ye Hodeidah > Hudaydah;Al Hudaydah
ly Benghazi > Bengasi
eg Giza > Gizeh
il Tel Aviv > Tel Aviv-Yafo
ps Gaza > Gaza City
ps Khan Younis > Khan Yunis
tw Kaohsiung > Gaoxiong
tw Taichung > Taizhong
gr Thessaloniki > Thessaloníki;Salonica;Salonika
es Seville > Sevilla
pt Porto > Oporto
ca Quebec City > Québec City;Québec
ca Montreal > Montréal
kz Almaty > Alma-Ata
kz Baikonur > Baykonur
gb Newcastle upon Tyne > Newcastle
az Stepanakert > Khankendi;Xankandi
ml Timbuktu > Tombouctou
co Cartagena > Cartagena de Indias
us Honolulu > Honolulu, Hawaii
ro Cluj-Napoca > Cluj
by Gomel > Homyel
et Mekele > Mekelle
`),
  ).map(([id, names]) => [id, names.split(';')]),
);

/** Fame that the number of inhabitants does not tell: a digit (0 is most famous) and the cities of that step, whatever their size. */
const FAME = `
0 us New York;us Los Angeles;gb London;jp Tokyo;fr Paris;cn Beijing;ru Moscow;de Berlin;it Rome;us Washington, D.C.;cn Shanghai;hk Hong Kong
1 us Chicago;us San Francisco;ae Dubai;es Madrid;es Barcelona;in Mumbai;au Sydney;tr Istanbul;eg Cairo;kr Seoul;sg Singapore;us Boston;us Las Vegas;br Rio de Janeiro;ru St. Petersburg;at Vienna;gr Athens;jp Hiroshima;il Jerusalem;ua Kyiv;ca Toronto;us Miami;us Houston;us Philadelphia;us Seattle;ch Geneva
2 us Dallas;us Atlanta;us Detroit;us New Orleans;us San Diego;us Phoenix;us Denver;ca Montreal;ca Vancouver;au Melbourne;it Milan;it Venice;it Florence;it Naples;de Munich;de Hamburg;de Frankfurt;jp Osaka;jp Kyoto;jp Nagasaki;in Kolkata;vn Ho Chi Minh City;tw Taipei;il Tel Aviv;sa Mecca;ua Kharkiv;ua Mariupol;sy Aleppo;iq Mosul;gb Manchester;gb Liverpool;gb Edinburgh;gb Belfast;za Johannesburg;za Cape Town;pk Karachi;ua Odesa;ps Gaza;br São Paulo;cn Wuhan;us Honolulu;us Orlando;us Minneapolis;us Pittsburgh;us Baltimore;us Cleveland
3 us St. Louis;us Nashville;us Salt Lake City;us Portland;us Austin;us San Antonio;us San Jose;us Cincinnati;us Kansas City;us Charlotte;us Sacramento;us Milwaukee;us Memphis;us Buffalo;us Tampa;us Indianapolis;us Anchorage;us Charleston;us Oakland;us Birmingham;ca Calgary;ca Edmonton;ca Quebec City;gb Glasgow;gb Birmingham;gb Cardiff;gb Leeds;gb Bristol;gb Oxford;gb Cambridge;fr Marseille;fr Lyon;fr Nice;fr Strasbourg;fr Bordeaux;fr Toulouse;de Cologne;de Stuttgart;de Dresden;de Leipzig;de Nuremberg;de Düsseldorf;de Bonn;it Turin;it Genoa;it Palermo;it Bologna;es Valencia;es Seville;es Bilbao;pt Porto;nl The Hague;nl Rotterdam;be Antwerp;ch Zurich;ch Davos;pl Kraków;pl Gdańsk;se Gothenburg;no Bergen;gr Thessaloniki;tr Izmir;ru Volgograd;ru Vladivostok;ru Sochi;ru Kazan;ru Novosibirsk;ru Yekaterinburg;ru Belgorod;ru Kursk;ru Kaliningrad;ru Rostov-on-Don;ru Murmansk;ua Lviv;ua Kherson;ua Donetsk;ua Luhansk;ua Dnipro;ua Zaporizhzhia;ua Bakhmut;ua Sevastopol;cn Guangzhou;cn Shenzhen;cn Lhasa;cn Urumqi;cn Nanjing;cn Chongqing;cn Tianjin;cn Chengdu;cn Dandong;cn Harbin;cn Shenyang;mo Macau;jp Yokohama;jp Nagoya;jp Sapporo;jp Fukuoka;jp Fukushima;jp Sendai;jp Kobe;kr Busan;kr Incheon;kr Gwangju;kr Daegu;kr Ulsan;kp Kaesong;kp Wonsan;kp Hamhung;kp Sinuiju;kp Nampo;in Chennai;in Bengaluru;in Hyderabad;in Varanasi;in Srinagar;in Ahmedabad;pk Lahore;pk Peshawar;pk Rawalpindi;pk Abbottabad;pk Quetta;af Kandahar;af Herat;af Jalalabad;af Kunduz;bd Chittagong;mm Yangon;mm Mandalay;th Chiang Mai;vn Da Nang;vn Hue;ir Isfahan;ir Mashhad;ir Shiraz;ir Qom;ir Tabriz;iq Basra;iq Fallujah;iq Kirkuk;iq Erbil;iq Najaf;sy Homs;sy Idlib;sy Raqqa;sy Palmyra;sa Medina;sa Jeddah;ye Aden;ye Hodeidah;ly Benghazi;ly Misrata;eg Alexandria;eg Giza;eg Sharm el-Sheikh;ma Casablanca;ma Marrakesh;ml Timbuktu;ng Lagos;ng Kano;ng Maiduguri;ke Mombasa;ug Entebbe;tz Dar es Salaam;cd Goma;et Mekele;sd El Fasher;sd Omdurman;za Durban;za Soweto;ps Rafah;ps Khan Younis;ps Nablus;ps Hebron;ps Jenin;ps Bethlehem;ps Jericho;il Haifa;br Salvador;br Manaus;br Recife;co Medellín;co Cali;co Cartagena;pe Cusco;cl Valparaíso;mx Tijuana;mx Ciudad Juárez;mx Guadalajara;mx Monterrey;mx Cancún;mx Acapulco;cu Santiago de Cuba;au Perth;au Brisbane;au Adelaide;nz Auckland;nz Christchurch;ba Srebrenica;ba Mostar;hr Dubrovnik;hr Split;ge Gori;az Stepanakert;md Tiraspol;kz Almaty;kz Baikonur
4 us Los Alamos;us Palo Alto;us Ferguson;us Flint;us Selma;us Annapolis;us Albany;us Santa Fe;us Roswell;us Uvalde;us Key West;us Princeton;us New Haven;us Louisville;us Omaha;us Tulsa;us El Paso;us Tucson;us Albuquerque;us Fresno;us Reno;us Long Beach;us Newark;us Richmond;us Norfolk;us Savannah;us Mobile;us Montgomery;us Baton Rouge;us Little Rock;us Des Moines;us Boise;us Spokane;us Oklahoma City;us Columbus;us Hartford;us Providence;us Berkeley;gb Sheffield;gb Nottingham;gb Newcastle upon Tyne;gb Aberdeen;gb Salisbury;gb Coventry;gb Southampton;gb Plymouth;gb Portsmouth;fr Cannes;fr Versailles;fr Calais;fr Lille;fr Nantes;fr Reims;fr Avignon;fr Grenoble;de Bayreuth;de Weimar;de Potsdam;it Pisa;it Verona;it Bari;it Trieste;it Assisi;es Granada;es Zaragoza;es Toledo;es Pamplona;be Ghent;be Bruges;at Salzburg;at Innsbruck;pl Wrocław;pl Poznań;pl Oświęcim;cz Brno;no Tromsø;dk Aarhus;ua Kramatorsk;ua Avdiivka;ua Chernihiv;ua Mykolaiv;ua Simferopol;ua Kryvyi Rih;by Brest;by Gomel;et Lalibela;in Amritsar;in Jaipur;in Lucknow;in Bhopal;in Agra
`;

export const FAMOUS: ReadonlyMap<string, number> = new Map(
  FAME.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(2)
        .split(';')
        .map((id): [string, number] => [id, Number(line[0])]),
    ),
);

/** Districts, doublets and misplacements of the data. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  `us Brooklyn;us Manhattan;us Queens;us The Bronx;us Staten Island;us Borough of Queens;iq New Mosul;gn Camayenne;cn Dadonghai;cn Guankou;
hk Kowloon;hk Tsuen Wan;hk Yuen Long Kau Hui;hk Tung Chung;hk Sha Tin;hk Tuen Mun;hk Tai Po;hk Tseung Kwan O;us Metairie Terrace;us Paradise;us Spring Valley;us Sunrise Manor;us Enterprise;ph Budta;
in Navi Mumbai;gb City of Westminster;gb Camden;gb Islington;mx Iztapalapa;gb Lambeth;gb Hackney;us Meads;us East New York`.split(
    /;\s*/,
  ),
);
