/** Peoples, religions and movements, the languages that are spoken and the money that is paid. */

import type { Table } from './table.ts';

export const groups: Table = {
  kind: 'group',
  text: `
# people
Arabs = Arab | middle-east 7
Kurds = Kurdish = Kurd | middle-east 7
Jews = Jewish people = Jewish | il 8
Palestinians | ps 6
Bedouins = Bedouin | middle-east 5
Druze | lb 5
Yazidis = Yazidi = Yezidis | iq 6
Assyrians | iq 5
Copts = Coptic Christians | eg 5
Berbers = Amazigh | ma 5
Tuareg | ml 5
Persians | ir 5
Azeris | az 4
Pashtuns = Pashtun | af 6
Hazaras = Hazara | af 6
Tajiks | tj 4
Uzbeks | uz 4
Baloch | pk 5
Punjabis | in 5
Bengalis | bd 5
Tamils = Tamil | lk 6
Sinhalese | lk 5
Sherpas = Sherpa | np 5
Uyghurs = Uighurs = Uighur = Uyghur | cn 7
Tibetans = Tibetan | cn 7
Han Chinese = Han | cn 6
Hui | cn 4
Mongols | mn 5
Manchus | cn 4
Ainu | jp 5
Rohingya | mm 7
Karen | mm 5
Kachin | mm 5
Shan | mm 4
Hmong | la 5
Khmer | kh 4
Javanese | id 4
Dayaks | my 3
Maori = Māori | nz 6
Aboriginal Australians = Aborigines = Aboriginal people | au 6
Torres Strait Islanders | au 4
Native Hawaiians | us 5
Native Americans = American Indians = Native American | us 7
Cherokee | us 6
Navajo | us 6
Sioux | us 6
Lakota | us 5
Apache | us 6
Comanche | us 5
Cheyenne | us 5
Iroquois | us 5
Mohawk | us 4
Seminole | us 4
Hopi | us 4
Yokuts | us 3
First Nations | ca 5
Inuit | ca 6
Métis | ca 4
Maya = Mayans | gt 6
Aztecs | mx 6
Incas | pe 6
Quechua | pe 4
Aymara | bo 4
Mapuche | cl 4
Guarani = Guaraní | py 4
Yanomami | br 5
African Americans = Black Americans | us 7
Asian Americans | us 6
Hispanics = Latinos | us 7
Mexican Americans | us 5
Cuban Americans | us 5
Cajuns | us 4
Pennsylvania Dutch | us 4
Roma = Roma people = Gypsies = Romani | 6 balkans
Sami = Sámi | no 5
Basques = Basque | es 6
Catalans = Catalan | es 6
Bretons | fr 4
Normans | fr 6
Franks | fr 5
Gauls | fr 5
Celts | ie 6
Gaels | ie 4
Picts | gb 4
Anglo-Saxons = Saxons | gb 6
Angles | gb 4
Jutes | dk 4
Vikings = Norsemen | no 7
Goths | de 5
Visigoths | es 5
Ostrogoths | it 4
Vandals | de 5
Huns | hu 6
Lombards | it 4
Etruscans | it 5
Romans | it 7
Spartans | gr 5
Trojans | tr 5
Phoenicians | lb 5
Babylonians | iq 5
Sumerians | iq 5
Hittites | tr 4
Scythians | ua 4
Cossacks | ua 6
Crimean Tatars = Crimean Tatar | ua 6
Tatars | ru 5
Chechens = Chechen | ru 6
Ingush | ru 4
Bashkirs | ru 3
Circassians | ru 4
Ossetians | ge 4
Abkhazians = Abkhaz | ge 4
Bosniaks | ba 6
Bosnian Serbs | ba 6
Kosovo Albanians = ethnic Albanians | xk 5
Slavs | 5 eastern-europe
Flemings = Flemish | be 5
Walloons = Walloon | be 5
Afrikaners = Boers | za 6
Zulus = Zulu | za 6
Xhosa | za 5
Sotho | za 4
Hutus = Hutu | rw 7
Tutsis = Tutsi | rw 7
Kikuyu | ke 5
Maasai = Masai | ke 6
Luo | ke 4
Oromo | et 5
Amhara people = Amharas | et 5
Tigrayans = Tigrayan | et 6
Somalis | so 5
Nuer | ss 4
Dinka | ss 4
Hausa | ng 5
Yoruba | ng 5
Igbo | ng 5
Fulani | ng 5
Ashanti | gh 4
Dogon | ml 4
Pygmies | cd 4
San | bw 4
# religious-group
Christians | 8 | Catholics = Protestants = Orthodox Christians = Anglicans = Episcopalians = Lutherans = Calvinists = Huguenots = Puritans = Quakers = Methodists = Baptists = Presbyterians = Pentecostals = evangelicals = Mormons = Amish = Mennonites = Hussites = Anabaptists
Catholics = Roman Catholics = Catholic | 8 | Jesuits = Franciscans = Benedictines
Protestants = Protestant | 7 | Anglicans = Episcopalians = Lutherans = Calvinists = Huguenots = Puritans = Quakers = Methodists = Baptists = Presbyterians = Pentecostals = evangelicals
Orthodox Christians = Eastern Orthodox | 6
Anglicans | gb 6
Episcopalians | us 5
Lutherans = Lutheran | de 6
Calvinists = Calvinist | ch 5
Huguenots = Huguenot | fr 6
Puritans = Puritan | gb 6
Quakers = Quaker | gb 6
Methodists = Methodist | gb 6
Baptists = Baptist | us 6
Presbyterians = Presbyterian | gb 5
Pentecostals | us 5
evangelicals = Evangelicals = evangelical Christians | us 6
Mormons = Latter-day Saints = Mormon | us 6
Jehovah's Witnesses | us 6
Seventh-day Adventists | us 5
Amish | us 6
Mennonites | us 5
Hussites | cz 4
Anabaptists | de 4
Waldensians | it 3
Cathars | fr 4
Jesuits = Jesuit = Society of Jesus | it 6
Franciscans = Franciscan | it 5
Dominican friars = Dominican order | 4
Benedictines = Benedictine | it 5
Knights Templar = Templars | fr 6
Knights Hospitaller | mt 4
Opus Dei | es 5
Muslims = Muslim | 8 | Sunnis = Shiites = Alawites = Ismailis = Ahmadis = Sufis = Salafis = Wahhabis = Ibadis
Sunnis = Sunni = Sunni Muslims | 7
Shiites = Shia = Shiite = Shiite Muslims = Shias | 7
Alawites = Alawite | sy 6
Ismailis | 4
Ahmadis = Ahmadiyya | pk 4
Sufis = Sufi | 5
Salafis | 4
Wahhabis | sa 5
Ibadis | om 3
Hindus = Hindu | in 7
Sikhs = Sikh | in 6
Buddhists = Buddhist | 6
Jains | in 5
Parsis | in 4
Zoroastrians | ir 5
Baha'is = Bahá'ís | ir 5
Taoists | cn 4
Falun Gong | cn 6
Unification Church = Moonies | kr 5
Scientologists | us 5
Orthodox Jews = ultra-Orthodox Jews = Haredim | il 6
Hasidic Jews = Hasidim | us 5
Reform Jews | us 4
Samaritans | il 4
Mandaeans | iq 3
Rastafarians | jm 5
Nation of Islam | us 5
Freemasons = Freemasonry | 5
# movement
Black Lives Matter = BLM | us 2013.. 7
MeToo = #MeToo = Me Too movement = Me Too | us 2017.. 7
QAnon | us 2017.. 6
antifa = Antifa | us 6
Extinction Rebellion | gb 2018.. 6
Just Stop Oil | gb 2022.. 5
Insulate Britain | gb 2021..2022 4
Fridays for Future | se 2018.. 5
Last Generation | de 2021.. 4
Femen | ua 2008.. 4
suffragettes = suffragists | gb 6
abolitionists | us 6
Luddites | gb 5
Chartists | gb 4
Jacobins | fr 5
Girondins | fr 4
Decembrists | ru 4
Zionism = Zionists | il 6
pan-Arabism | 4
Young Turks | tr 4
Red Guards | cn 5
White Rose | de 5
French Resistance | fr 6
Black Panthers | us 6
hippies | us 5
Hare Krishnas | us 3
# ideology kind:thing
communism | 8
socialism | 8
capitalism | 8
fascism | 7
Nazism | de 7
Marxism | 7
Leninism | 5
Maoism | cn 5
Stalinism | 5
Juche | kp 6
songun | kp 4
liberalism | 7
conservatism | 7
libertarianism | 5
neoliberalism | 5
anarchism | 6
nationalism | 7
populism | 6
feminism | 7
environmentalism | 6
pacifism | 6
colonialism | 6
imperialism | 6
apartheid | za 7
federalism | 5
republicanism | 5
monarchism | 4
Islamism | 5
secularism | 5
antisemitism = anti-Semitism | 6
racism | 7
sexism | 6
terrorism | 7
militarism | 5
isolationism | 5
protectionism | 5
authoritarianism | 6
totalitarianism | 6
# political-system kind:thing count
democracy | 7
republic | 7
monarchy | 7
constitutional monarchy | 6
dictatorship | 7
theocracy | 5
oligarchy | 5
military junta | 6
one-party state | 5
federation | 6
empire | 6
colony | 6
protectorate | 5
# religion kind:thing
Christianity | 8 | Catholicism = Protestantism = Orthodox Christianity = Anglicanism = Lutheranism = Calvinism = Methodism = Mormonism
Catholicism = Roman Catholicism | 7
Protestantism | 7 | Anglicanism = Lutheranism = Calvinism = Methodism
Orthodox Christianity = Eastern Orthodoxy | 6
Anglicanism | 5
Lutheranism | 5
Calvinism | 5
Methodism | 4
Mormonism | 5
Islam | 8 | Sunni Islam = Shiite Islam = Sufism
Sunni Islam | 6
Shiite Islam = Shia Islam | 6
Sufism | 5
Judaism | 8
Hinduism | 7
Buddhism | 7 | Zen Buddhism = Tibetan Buddhism
Zen Buddhism = Zen | jp 5
Tibetan Buddhism | cn 5
Sikhism | 6
Jainism | 5
Taoism = Daoism | 6
Confucianism | 6
Shinto | jp 6
Zoroastrianism | 5
Baha'i Faith | 5
Scientology | us 6
Rastafari | jm 5
Voodoo = Vodou | ht 5
paganism | 5
atheism | 6
agnosticism | 5
Cheondoism | kp 3
# language kind:thing
English | gb 9
Mandarin = Mandarin Chinese | cn 8
Cantonese | hk 6
Spanish | es 8
French | fr 8
German | de 8
Italian | it 7
Portuguese | pt 7
Russian | ru 8
Ukrainian | ua 6
Belarusian | by 4
Polish | pl 6
Czech | cz 5
Slovak | sk 4
Hungarian | hu 5
Romanian | ro 5
Bulgarian | bg 4
Serbo-Croatian | rs 4
Serbian | rs 4
Croatian | hr 4
Slovenian | si 3
Albanian | al 4
Greek | gr 6
Turkish | tr 6
Dutch | nl 6
Flemish | be 5
Frisian | nl 3
Swedish | se 6
Norwegian | no 5
Danish | dk 5
Finnish | fi 5
Icelandic | is 5
Estonian | ee 4
Latvian | lv 4
Lithuanian | lt 4
Irish | ie 5
Scottish Gaelic = Gaelic | gb 5
Welsh | gb 5
Cornish | gb 3
Breton | fr 4
Basque | es 5
Catalan | es 5
Galician | es 4
Maltese | mt 3
Yiddish | 6
Esperanto | 5
Latin | 7
Ancient Greek | gr 5
Sanskrit | in 6
Old English | gb 5
Old Norse | no 4
Aramaic | sy 5
Hebrew | il 7
Arabic | sa 8
Persian = Farsi | ir 6
Dari | af 5
Pashto | af 5
Kurdish | iq 5
Urdu | pk 6
Hindi | in 7
Bengali | bd 6
Punjabi | in 5
Gujarati | in 4
Marathi | in 4
Tamil | in 5
Telugu | in 4
Malayalam | in 4
Kannada | in 3
Nepali | np 4
Sinhala | lk 4
Thai | th 5
Lao | la 3
Khmer | kh 4
Vietnamese | vn 6
Burmese | mm 4
Malay | my 5
Indonesian | id 5
Javanese | id 4
Tagalog = Filipino | ph 5
Japanese | jp 7
Korean | kr 7
Mongolian | mn 4
Tibetan | cn 5
Uyghur | cn 4
Kazakh | kz 4
Uzbek | uz 4
Tajik | tj 3
Georgian | ge 4
Armenian | am 4
Azerbaijani | az 3
Chechen | ru 3
Tatar | ru 3
Swahili | ke 6
Amharic | et 5
Tigrinya | er 4
Oromo | et 3
Somali | so 4
Hausa | ng 4
Yoruba | ng 4
Igbo | ng 4
Zulu | za 5
Xhosa | za 4
Afrikaans | za 5
Shona | zw 3
Wolof | sn 3
Kinyarwanda | rw 3
Lingala | cd 3
Berber = Tamazight | ma 3
Maori = Māori | nz 4
Hawaiian | us 4
Samoan | ws 3
Navajo | us 4
Cherokee | us 3
Inuktitut | ca 3
Quechua | pe 4
Guarani | py 4
Nahuatl | mx 4
Mayan languages | gt 3
Haitian Creole | ht 5
American Sign Language = ASL | us 5
# currency kind:thing the
U.S. dollar = dollar = greenback = US dollar | us 9 +dollars
euro | 9 western-europe +euros
British pound = pound = pound sterling = sterling | gb 8 +pounds
Japanese yen = yen | jp 8 +yen
Chinese yuan = yuan = renminbi | cn 8 +yuan
South Korean won = won | kr 6 +won
North Korean won | kp 4 +won
Russian ruble = ruble = rouble | ru 7 +rubles
Ukrainian hryvnia = hryvnia | ua 6 +hryvnias
Belarusian ruble | by 3
Polish zloty = zloty | pl 5 +zlotys
Czech koruna = koruna | cz 5 +korunas
Hungarian forint = forint | hu 5 +forints
Romanian leu = leu | ro 4 +lei
Bulgarian lev = lev | bg 4 +leva
Serbian dinar | rs 3 +dinars
Swiss franc | ch 6 +Swiss_francs
Swedish krona = krona | se 5 +kronor
Norwegian krone | no 5 +kroner
Danish krone | dk 5 +kroner
Icelandic krona | is 4 +kronur
Turkish lira = lira | tr 6 +liras
Israeli shekel = shekel = new shekel | il 6 +shekels
Egyptian pound | eg 5 +Egyptian_pounds
Lebanese pound = Lebanese lira | lb 5 +Lebanese_pounds
Syrian pound | sy 4 +Syrian_pounds
Iraqi dinar | iq 4 +dinars
Iranian rial = rial | ir 5 +rials
Saudi riyal = riyal | sa 5 +riyals
UAE dirham = dirham | ae 4 +dirhams
Qatari riyal | qa 3 +riyals
Kuwaiti dinar | kw 4 +dinars
Jordanian dinar | jo 3 +dinars
Moroccan dirham | ma 3 +dirhams
Algerian dinar | dz 3 +dinars
Tunisian dinar | tn 3 +dinars
Indian rupee = rupee | in 6 +rupees
Pakistani rupee | pk 5 +rupees
Sri Lankan rupee | lk 4 +rupees
Nepalese rupee | np 3 +rupees
Bangladeshi taka = taka | bd 4 +taka
Afghan afghani = afghani | af 4 +afghanis
Kazakh tenge = tenge | kz 4 +tenge
Thai baht = baht | th 5 +baht
Vietnamese dong = dong | vn 5 +dong
Malaysian ringgit = ringgit | my 5 +ringgit
Indonesian rupiah = rupiah | id 5 +rupiah
Philippine peso | ph 5 +pesos
Singapore dollar | sg 5 +Singapore_dollars
Hong Kong dollar | hk 5 +Hong_Kong_dollars
Taiwan dollar = New Taiwan dollar | tw 4 +Taiwan_dollars
Myanmar kyat = kyat | mm 4 +kyat
Cambodian riel = riel | kh 4 +riel
Australian dollar | au 6 +Australian_dollars
New Zealand dollar | nz 5 +New_Zealand_dollars
Canadian dollar | ca 6 +Canadian_dollars
Mexican peso = peso | mx 6 +pesos
Brazilian real = real | br 5 +reais
Argentine peso | ar 5 +pesos
Chilean peso | cl 4 +pesos
Colombian peso | co 4 +pesos
Venezuelan bolívar = bolívar = bolivar | ve 5 +bolivars
Peruvian sol = sol | pe 4 +soles
Cuban peso | cu 4 +pesos
South African rand = rand | za 5 +rand
Nigerian naira = naira | ng 5 +naira
Kenyan shilling | ke 4 +shillings
Ugandan shilling | ug 3 +shillings
Ghanaian cedi = cedi | gh 4 +cedis
Ethiopian birr = birr | et 4 +birr
Zimbabwean dollar | zw 4 +Zimbabwean_dollars
CFA franc | sn 4 +CFA_francs
Deutsche mark = deutschmark = mark | de 1948..2002 6 +marks
French franc | fr 1795..2002 6 +francs
Italian lira | it 1861..2002 6 +lire
Spanish peseta = peseta | es 1868..2002 5 +pesetas
Greek drachma = drachma | gr 1832..2002 5 +drachmas
Dutch guilder = guilder | nl 1680..2002 5 +guilders
Belgian franc | be 1832..2002 4 +Belgian_francs
Austrian schilling | at 1925..2002 4 +schillings
Portuguese escudo | pt 1911..2002 4 +escudos
Finnish markka | fi 1860..2002 3 +markkas
Irish pound | ie 1928..2002 4 +Irish_pounds
Reichsmark | de 1924..1948 5 +Reichsmarks
`,
};
