/** Who reports: news agencies, newspapers, broadcasters, magazines and news sites. */

import type { Table } from './table.ts';

export const media: Table = {
  kind: 'organisation',
  text: `
# news-agency
KCNA = Korean Central News Agency = North Korea's official Korean Central News Agency | kp 8
Xinhua = Xinhua News Agency = New China News Agency = Xinhua news agency | cn 9
Yonhap = Yonhap News Agency = Yonhap news agency | kr 8
TASS = Tass = Itar-Tass = ITAR-TASS = TASS news agency = Tass news agency | ru 9
Kyodo News = Kyodo = Kyodo news agency | jp 7
RIA Novosti = RIA = RIA news agency = RIA Novosti news agency | ru 7
Interfax = Interfax news agency | ru 7
Reuters = Thomson Reuters = Reuters news agency | gb 9
the Associated Press = AP = A.P. | us 9
Agence France-Presse = AFP | fr 9
United Press International = UPI | us 6
Bloomberg News = Bloomberg | us 8
Dow Jones Newswires = Dow Jones News | us 5
Deutsche Presse-Agentur = DPA = dpa | de 6
ANSA = ANSA news agency | it 5
EFE = Agencia EFE | es 5
Lusa = Lusa news agency | pt 3
PA Media = Press Association = PA news agency | gb 5
Anadolu Agency = Anadolu = Anadolu news agency | tr 6
IRNA = Islamic Republic News Agency | ir 7
Fars News Agency = Fars = Fars news agency | ir 6
Tasnim News Agency = Tasnim = Tasnim news agency | ir 6
Mehr News Agency = Mehr | ir 5
ISNA = Iranian Students' News Agency | ir 5
SANA = Syrian Arab News Agency | sy 6
Saudi Press Agency = SPA | sa 5
WAM = Emirates News Agency | ae 4
QNA = Qatar News Agency | qa 4
Petra = Petra news agency = Jordan News Agency | jo 4
MENA = Middle East News Agency | eg 4
Wafa = WAFA = Palestinian News and Information Agency | ps 5
Press Trust of India = PTI | in 6
Asian News International = ANI | in 5
Associated Press of Pakistan | pk 4
Antara = ANTARA = Antara news agency | id 4
Bernama | my 4
Vietnam News Agency = VNA | vn 4
Jiji Press = Jiji | jp 6
Central News Agency = CNA | tw 5
Lao News Agency | la 2
China News Service | cn 5
Newsis | kr 4
News1 | kr 3
Ukrinform | ua 5
Interfax-Ukraine | ua 5
UNIAN | ua 4
BelTA = Belta | by 5
Kazinform | kz 3
Armenpress | am 3
Azertac | az 3
Tanjug | rs 4
Hina | hr 3
Agerpres | ro 3
PAP = Polish Press Agency | pl 4
CTK = Czech News Agency = ČTK | cz 4
MTI | hu 4
BNS = Baltic News Service | ee 3
NTB | no 3
TT = TT news agency | se 4
Ritzau | dk 3
STT | fi 3
Austria Press Agency | at 4
Keystone-SDA | ch 3
Belga | be 4
ANP | nl 4
Prensa Latina | cu 4
Canadian Press = The Canadian Press | ca 5
Australian Associated Press = AAP | au 5
News Agency of Nigeria = NAN | ng 3
Inter Press Service | it 3
# newspaper
Rodong Sinmun = Rodong Sinmun newspaper | kp 7
People's Daily | cn 8
Global Times | cn 7
China Daily | cn 7
PLA Daily | cn 4
South China Morning Post = SCMP | hk 7
Chosun Ilbo = Chosun | kr 6
JoongAng Ilbo = Joongang Ilbo | kr 6
Dong-A Ilbo = Dong-a Ilbo | kr 5
Hankyoreh | kr 5
The Korea Herald = Korea Herald | kr 5
The Korea Times = Korea Times | kr 5
Yomiuri Shimbun = Yomiuri | jp 6
Asahi Shimbun = Asahi | jp 7
Mainichi Shimbun = Mainichi | jp 6
Sankei Shimbun = Sankei | jp 5
Nikkei = Nihon Keizai Shimbun | jp 6
The Japan Times = Japan Times | jp 6
Taipei Times | tw 4
The Straits Times = Straits Times | sg 6
The Bangkok Post = Bangkok Post | th 5
The Jakarta Post = Jakarta Post | id 5
The Philippine Daily Inquirer = Philippine Daily Inquirer | ph 5
The New York Times = New York Times | us 9
The Washington Post = Washington Post | us 9
The Wall Street Journal = Wall Street Journal = WSJ | us 9
USA Today | us 8
Los Angeles Times = L.A. Times = The Los Angeles Times | us 8
Chicago Tribune = The Chicago Tribune | us 7
The Boston Globe = Boston Globe | us 7
New York Post = The New York Post | us 7
New York Daily News | us 6
Miami Herald = The Miami Herald | us 6
San Francisco Chronicle | us 6
The Philadelphia Inquirer = Philadelphia Inquirer | us 6
The Dallas Morning News = Dallas Morning News | us 5
Houston Chronicle | us 5
The Seattle Times = Seattle Times | us 5
The Denver Post = Denver Post | us 5
The Atlanta Journal-Constitution = Atlanta Journal-Constitution | us 5
The Christian Science Monitor = Christian Science Monitor | us 6
Star Tribune | us 4
Detroit Free Press | us 5
The Guardian = Guardian | gb 9
The Times of London = The Times | gb 8
The Daily Telegraph = Daily Telegraph | gb 8
Financial Times = FT | gb 9
The Independent = Independent | gb 7
Daily Mail | gb 8
Daily Mirror | gb 6
The Sun | gb 7
The Observer | gb 6
The Sunday Times = Sunday Times | gb 7
Evening Standard | gb 5
The Scotsman | gb 4
The Irish Times = Irish Times | ie 6
Le Monde | fr 8
Le Figaro | fr 7
Libération | fr 6
L'Équipe | fr 5
Frankfurter Allgemeine Zeitung = FAZ | de 6
Süddeutsche Zeitung | de 7
Bild | de 7
Die Welt = Welt | de 6
Die Zeit | de 6
Handelsblatt | de 5
Corriere della Sera | it 7
La Repubblica | it 6
La Stampa | it 5
L'Osservatore Romano | va 5
El País | es 7
El Mundo | es 6
Neue Zürcher Zeitung = NZZ | ch 5
De Telegraaf | nl 5
NRC | nl 4
Aftonbladet | se 5
Dagens Nyheter | se 5
Aftenposten | no 5
Verdens Gang = VG | no 4
Helsingin Sanomat | fi 4
Gazeta Wyborcza | pl 5
Pravda | ru 7
Izvestia | ru 6
Kommersant | ru 7
Vedomosti | ru 6
Novaya Gazeta | ru 7
Rossiyskaya Gazeta | ru 5
Komsomolskaya Pravda | ru 6
Krasnaya Zvezda | ru 4
The Moscow Times = Moscow Times | ru 6
Kyiv Post | ua 5
Ukrainska Pravda | ua 6
The Kyiv Independent = Kyiv Independent | ua 6
Hurriyet = Hürriyet | tr 6
Sabah | tr 5
Cumhuriyet | tr 5
Haaretz | il 7
The Jerusalem Post = Jerusalem Post | il 6
Yedioth Ahronoth | il 6
Maariv | il 4
Israel Hayom | il 5
Al-Ahram | eg 6
Asharq Al-Awsat | sa 5
Arab News | sa 5
Okaz | sa 4
The National | ae 4
Gulf News | ae 5
Tehran Times | ir 5
Kayhan | ir 5
The Times of India = Times of India | in 7
The Hindu | in 6
Hindustan Times | in 6
The Indian Express = Indian Express | in 6
Dawn | pk 6
The Express Tribune = Express Tribune | pk 5
The Daily Star = Daily Star | bd 4
The Sydney Morning Herald = Sydney Morning Herald | au 6
The Age | au 5
The Australian | au 6
The New Zealand Herald = New Zealand Herald | nz 5
The Globe and Mail = Globe and Mail | ca 6
Toronto Star | ca 6
National Post | ca 5
Granma | cu 5
Clarín | ar 6
La Nación | ar 5
Folha de S.Paulo = Folha de S. Paulo | br 6
O Globo | br 6
O Estado de S. Paulo | br 5
El Universal | mx 6
Reforma | mx 5
El Comercio | pe 4
El Tiempo | co 5
El Mercurio | cl 5
Mail & Guardian | za 4
Daily Nation | ke 4
The Punch | ng 4
# broadcaster
BBC = British Broadcasting Corporation = BBC News | gb 9
ITV | gb 7
Sky News | gb 7
Channel 4 | gb 6
CNN = Cable News Network | us 9
Fox News = Fox News Channel | us 9
NBC = NBC News | us 8
CBS = CBS News | us 8
ABC News | us 8
MSNBC | us 7
CNBC | us 7
PBS = Public Broadcasting Service | us 7
NPR = National Public Radio | us 7
Newsmax | us 5
C-SPAN | us 5
ESPN | us 8
Voice of America = VOA | us 7
Radio Free Asia = RFA | us 6
Radio Free Europe/Radio Liberty = Radio Free Europe = RFE/RL = Radio Liberty | us 6
Univision | us 5
Telemundo | us 5
Al Jazeera = Al-Jazeera | qa 8
Al Arabiya = Al-Arabiya | sa 6
CCTV = China Central Television | cn 7
CGTN = China Global Television Network | cn 6
Phoenix Television | hk 4
RTHK | hk 5
NHK | jp 7
Fuji TV | jp 5
TBS | jp 4
KBS = Korean Broadcasting System | kr 6
MBC | kr 5
SBS | kr 5
YTN | kr 5
JTBC | kr 5
Korean Central Television = KCTV | kp 6
RT = Russia Today | ru 7
Channel One = Channel One Russia | ru 6
Rossiya 1 = Rossiya-1 | ru 5
Echo of Moscow | ru 5
TV Rain = Dozhd | ru 5
Sputnik | ru 6
Suspilne | ua 5
France 24 | fr 6
BFM TV = BFMTV | fr 5
Radio France Internationale = RFI | fr 5
TF1 | fr 5
ARD | de 6
ZDF | de 6
Deutsche Welle = DW | de 6
RAI | it 6
Mediaset | it 5
RTVE | es 5
NOS | nl 4
SVT | se 4
NRK | no 4
DR | dk 3
Yle = YLE | fi 4
RTE = RTÉ | ie 5
TVP | pl 5
Euronews | fr 5
CBC = Canadian Broadcasting Corporation | ca 6
CTV | ca 5
Australian Broadcasting Corporation | au 6
TRT | tr 5
NTV | tr 4
Press TV | ir 6
IRIB = Islamic Republic of Iran Broadcasting | ir 5
Al-Manar = Al Manar | lb 5
Al Mayadeen | lb 5
Kan = Kan public broadcaster | il 5
Channel 12 | il 5
NDTV | in 6
Doordarshan | in 4
Geo News = Geo TV | pk 5
TOLO News = TOLOnews | af 5
SABC | za 4
teleSUR = Telesur | ve 5
Globo = TV Globo | br 6
Televisa | mx 6
# magazine
Time = Time magazine = TIME | us 9
Newsweek | us 8
The New Yorker = New Yorker | us 8
The Atlantic | us 8
Forbes | us 8
Fortune | us 7
Vanity Fair | us 7
Vogue | us 7
Rolling Stone | us 7
Life = Life magazine | us 6
Sports Illustrated | us 7
National Geographic | us 8
Scientific American | us 6
Wired | us 7
People = People magazine | us 6
Foreign Affairs | us 6
Foreign Policy | us 6
The Nation | us 5
The New Republic | us 5
Harper's Magazine = Harper's | us 5
Playboy | us 6
Variety | us 6
Billboard | us 6
The Hollywood Reporter = Hollywood Reporter | us 6
Jane's Defence Weekly | gb 5
The Economist = Economist | gb 9
The Spectator | gb 6
New Statesman | gb 5
New Scientist | gb 6
Der Spiegel = Spiegel | de 8
Focus | de 4
Stern | de 6
Paris Match | fr 6
Charlie Hebdo | fr 7
L'Express | fr 5
L'Espresso | it 5
Caixin | cn 5
# journal
Nature | gb 9
Science | us 9
The Lancet = Lancet | gb 8
The New England Journal of Medicine = New England Journal of Medicine | us 8
Cell | us 6
JAMA | us 7
The BMJ = British Medical Journal | gb 6
Proceedings of the National Academy of Sciences = PNAS | us 6
Physical Review Letters | us 5
PLOS ONE | us 5
Nature Communications | gb 5
# news-site
Politico | us 8
Axios | us 7
BuzzFeed News = BuzzFeed | us 6
HuffPost = Huffington Post | us 6
ProPublica | us 6
The Hill | us 6
Vox | us 5
Business Insider | us 6
The Intercept | us 5
Breitbart News = Breitbart | us 5
Vice News = Vice | us 5
The Daily Beast = Daily Beast | us 5
The Verge | us 5
TechCrunch | us 5
Ars Technica | us 4
The Information | us 5
The Athletic | us 5
Bellingcat | gb 6
NK News | kr 5
Daily NK | kr 5
38 North | us 6
Meduza | lv 6
The Insider | ru 5
Mediazona | ru 5
The Diplomat | us 4
The Times of Israel = Times of Israel | il 6
Ynet | il 5
Middle East Eye | gb 5
Iran International | gb 5
EUobserver | be 4
Rappler | ph 5
Wikinews | 4
`,
};
