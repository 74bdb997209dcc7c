/** The economy: companies by trade, their founders and chiefs, stock indices, universities and institutes, hospitals. */

import type { Table } from './table.ts';

export const business: Table = {
  kind: 'organisation',
  text: `
# technology-company
Apple = Apple Inc. | us 9
Microsoft = Microsoft Corp. | us 9
Google | us 9
Alphabet = Alphabet Inc. | us 7 | Google
Amazon = Amazon.com | us 9
Meta = Meta Platforms = Facebook Inc. | us 8
OpenAI | us 8
Anthropic | us 7
xAI | us 6
DeepMind = Google DeepMind | gb 6
DeepSeek | cn 6
Mistral AI = Mistral | fr 5
Nvidia | us 8
Intel | us 8
AMD = Advanced Micro Devices | us 7
Qualcomm | us 7
Broadcom | us 6
Micron Technology = Micron | us 6
Texas Instruments | us 5
IBM = International Business Machines | us 8
Oracle | us 7
Cisco = Cisco Systems | us 7
Dell = Dell Technologies | us 7
HP = Hewlett-Packard | us 7
Salesforce | us 6
Adobe | us 6
Palantir = Palantir Technologies | us 6
Uber | us 7
Lyft | us 6
Airbnb | us 7
DoorDash | us 6
PayPal | us 6
Stripe | us 5
Block | us 4
Zoom = Zoom Video Communications | us 6
Snap = Snap Inc. | us 6
Twitter Inc. | us 5
Yahoo = Yahoo! | us 7
AOL | us 5
eBay | us 7
Netscape | us 4
Sun Microsystems | us 4
Xerox | us 5
Kodak = Eastman Kodak | us 6
Atari | us 5
CrowdStrike | us 6
Cloudflare | us 5
Boston Dynamics | us 5
Theranos | us 6
FTX | bs 6
Coinbase | us 6
Binance | ky 6
Huawei = Huawei Technologies | cn 8
ZTE | cn 6
Xiaomi | cn 7
Lenovo | cn 6
Alibaba = Alibaba Group | cn 8
Tencent | cn 7
Baidu | cn 7
ByteDance | cn 7
JD.com | cn 6
SMIC | cn 5
Hikvision | cn 5
DJI | cn 6
TSMC = Taiwan Semiconductor Manufacturing Co. = Taiwan Semiconductor Manufacturing Company | tw 8
Foxconn = Hon Hai | tw 7
Asus | tw 5
Acer | tw 5
HTC | tw 5
Samsung = Samsung Electronics | kr 9
LG = LG Electronics | kr 7
SK Hynix = SK hynix | kr 6
Naver | kr 5
Kakao | kr 5
Sony | jp 8
Nintendo | jp 7
Panasonic | jp 6
Toshiba | jp 6
Hitachi | jp 6
Fujitsu | jp 5
SoftBank = SoftBank Group | jp 7
Canon | jp 6
Nikon | jp 5
Sharp | jp 5
Rakuten | jp 5
ASML | nl 7
Philips | nl 6
SAP | de 7
Siemens | de 7
Infineon | de 5
Nokia | fi 7
Ericsson | se 7
Spotify | se 7
Arm = Arm Holdings | gb 6
Infosys | in 6
Tata Consultancy Services = TCS | in 5
Wipro | in 5
Yandex | ru 6
Kaspersky = Kaspersky Lab | ru 6
NSO Group | il 6
Mercado Libre = MercadoLibre | ar 5
Shopify | ca 6
BlackBerry = Research in Motion | ca 6
# telecom-company
AT&T | us 7
Verizon | us 7
T-Mobile | us 7
Sprint | us 5
Comcast | us 7
Vodafone | gb 6
BT = BT Group | gb 6
Deutsche Telekom | de 6
Orange | fr 5
Telefónica = Telefonica | es 6
Telecom Italia | it 4
China Mobile | cn 6
China Telecom | cn 5
China Unicom | cn 4
NTT = Nippon Telegraph and Telephone | jp 5
KDDI | jp 4
SK Telecom | kr 4
KT | kr 4
Reliance Jio = Jio | in 5
MTN Group | za 4
América Móvil = America Movil | mx 4
Kyivstar | ua 5
MTS | ru 4
Starlink | us 7
# car-maker
Tesla = Tesla Motors = Tesla Inc. | us 9
Ford = Ford Motor Co. = Ford Motor Company = Ford Motor | us 8
General Motors = GM | us 8
Chrysler | us 6
Stellantis = Fiat Chrysler | nl 6
Rivian | us 6
Lucid Motors = Lucid | us 5
Jeep | us 6
Harley-Davidson | us 6
Toyota = Toyota Motor = Toyota Motor Corp. | jp 8
Honda = Honda Motor | jp 8
Nissan = Nissan Motor | jp 7
Mazda | jp 6
Subaru | jp 6
Suzuki | jp 5
Mitsubishi Motors | jp 5
Hyundai = Hyundai Motor | kr 7
Kia | kr 6
Volkswagen = VW = Volkswagen Group | de 8
BMW | de 8
Mercedes-Benz = Mercedes = Daimler = DaimlerChrysler | de 8
Audi | de 7
Porsche | de 7
Opel | de 5
Renault | fr 6
Peugeot = PSA Peugeot Citroën | fr 6
Citroën = Citroen | fr 5
Fiat | it 6
Ferrari | it 7
Lamborghini | it 6
Maserati | it 5
Alfa Romeo | it 5
Volvo = Volvo Cars | se 6
Saab | se 5
Scania | se 4
Jaguar Land Rover = Jaguar | gb 6
Rolls-Royce Motor Cars | gb 4
Bentley | gb 5
Aston Martin | gb 6
McLaren | gb 5
BYD | cn 7
Geely | cn 6
Nio = NIO | cn 5
SAIC Motor = SAIC | cn 5
Great Wall Motor | cn 4
Xpeng = XPeng | cn 5
VinFast | vn 5
Tata Motors | in 6
Mahindra & Mahindra = Mahindra | in 5
Lada = AvtoVAZ | ru 5
Skoda = Škoda = Škoda Auto | cz 6
Seat = SEAT | es 5
Dacia | ro 4
Togg | tr 3
# aircraft-maker
Boeing = Boeing Co. | us 9
Airbus | fr 8
Embraer | br 6
Bombardier | ca 6
Cessna | us 5
Gulfstream | us 5
Comac = COMAC | cn 6
Sukhoi | ru 6
Tupolev | ru 5
Ilyushin | ru 5
Mikoyan = MiG | ru 4
Antonov | ua 6
Dassault Aviation = Dassault | fr 6
ATR | fr 4
Spirit AeroSystems | us 5
McDonnell Douglas | us 5
Bell Helicopter = Bell | us 4
# defence-company
Lockheed Martin = Lockheed | us 8
Raytheon = RTX | us 7
Northrop Grumman | us 7
General Dynamics | us 6
L3Harris | us 5
BAE Systems | gb 7
Rolls-Royce | gb 6
Thales | fr 6
MBDA | fr 5
Naval Group | fr 4
Rheinmetall | de 6
Krauss-Maffei Wegmann | de 4
ThyssenKrupp Marine Systems | de 4
Leonardo | it 5
Saab Group | se 4
Kongsberg Gruppen = Kongsberg | no 4
Elbit Systems | il 5
Rafael Advanced Defense Systems = Rafael | il 5
Israel Aerospace Industries | il 5
Baykar | tr 5
Rostec | ru 6
Almaz-Antey | ru 5
Uralvagonzavod | ru 4
Rosoboronexport | ru 5
Norinco | cn 4
Hanwha Aerospace = Hanwha | kr 5
Korea Aerospace Industries | kr 4
Mitsubishi Heavy Industries | jp 5
Blackwater | us 6
Anduril = Anduril Industries | us 5
Halliburton | us 6
# space-company
SpaceX | us 9
Blue Origin | us 7
Virgin Galactic | us 6
Rocket Lab | us 5
United Launch Alliance = ULA | us 6
Arianespace | fr 5
Axiom Space | us 5
Intuitive Machines | us 5
Astrobotic = Astrobotic Technology | us 4
ispace | jp 4
Sierra Space | us 4
OceanGate | us 5
Maxar Technologies = Maxar | us 5
Planet Labs | us 5
# airline
American Airlines | us 7
Delta Air Lines = Delta | us 7
United Airlines | us 7
Southwest Airlines | us 7
JetBlue = JetBlue Airways | us 6
Alaska Airlines | us 6
Spirit Airlines | us 5
Frontier Airlines | us 5
Pan Am = Pan American World Airways | us 6
TWA = Trans World Airlines | us 6
Air Canada | ca 6
WestJet | ca 4
British Airways | gb 7
easyJet = EasyJet | gb 6
Virgin Atlantic | gb 6
Ryanair | ie 7
Aer Lingus | ie 5
Air France | fr 7
Lufthansa | de 7
Germanwings | de 5
KLM | nl 6
Alitalia | it 5
ITA Airways | it 4
Iberia | es 5
Vueling | es 4
TAP Air Portugal | pt 4
Swissair | ch 5
SAS = Scandinavian Airlines | se 5
Finnair | fi 5
Norwegian Air | no 5
Icelandair | is 4
LOT = LOT Polish Airlines | pl 4
Wizz Air | hu 5
Aeroflot | ru 6
S7 Airlines | ru 4
Belavia | by 4
Turkish Airlines | tr 6
Emirates = Emirates airline | ae 7
Etihad Airways = Etihad | ae 6
Qatar Airways | qa 6
Saudia | sa 4
El Al | il 5
Iran Air | ir 5
Mahan Air | ir 4
Egyptair = EgyptAir | eg 5
Ethiopian Airlines | et 6
Kenya Airways | ke 5
South African Airways | za 5
Royal Air Maroc | ma 4
Air India | in 6
IndiGo | in 5
Pakistan International Airlines = PIA | pk 5
Singapore Airlines | sg 6
Malaysia Airlines | my 6
AirAsia | my 5
Thai Airways | th 5
Vietnam Airlines | vn 4
Garuda Indonesia = Garuda | id 5
Lion Air | id 5
Philippine Airlines | ph 5
Cathay Pacific | hk 6
Air China | cn 5
China Eastern Airlines = China Eastern | cn 5
China Southern Airlines | cn 5
Air Koryo | kp 5
Korean Air | kr 6
Asiana Airlines = Asiana | kr 5
Jeju Air | kr 5
Japan Airlines = JAL | jp 6
All Nippon Airways = ANA | jp 5
Qantas | au 6
Air New Zealand | nz 5
LATAM Airlines = LATAM | cl 5
Avianca | co 5
Aeroméxico = Aeromexico | mx 4
Copa Airlines | pa 4
# oil-company
ExxonMobil = Exxon Mobil = Exxon | us 8
Chevron | us 7
ConocoPhillips | us 6
Occidental Petroleum | us 5
Standard Oil | us 6
Enron | us 6
Citgo | us 4
BP | gb 8
Shell = Royal Dutch Shell | gb 8
TotalEnergies = Total | fr 7
Eni | it 6
Repsol | es 5
Equinor = Statoil | no 6
Gazprom | ru 8
Rosneft | ru 7
Lukoil | ru 6
Yukos | ru 6
Novatek | ru 4
Transneft | ru 4
Saudi Aramco = Aramco | sa 7
ADNOC = Abu Dhabi National Oil Co. | ae 4
QatarEnergy | qa 4
NIOC = National Iranian Oil Co. | ir 3
PetroChina | cn 5
Sinopec | cn 6
CNOOC | cn 5
Petronas | my 5
Petrobras | br 6
Pemex | mx 6
PDVSA | ve 6
Ecopetrol | co 4
YPF | ar 4
Naftogaz | ua 5
OMV | at 4
MOL | hu 3
Uniper | de 4
# energy-company
EDF = Électricité de France | fr 6
RWE | de 5
E.ON | de 5
Enel | it 5
Iberdrola | es 4
Vattenfall | se 4
Orsted = Ørsted | dk 5
Vestas | dk 5
Siemens Energy | de 4
Rosatom | ru 7
Energoatom | ua 6
TEPCO = Tokyo Electric Power Co. = Tokyo Electric Power Company Holdings | jp 7
Kepco | kr 4
PG&E = Pacific Gas & Electric = Pacific Gas and Electric | us 6
Duke Energy | us 5
Westinghouse = Westinghouse Electric | us 6
General Electric = GE | us 8
CATL | cn 6
First Solar | us 4
CEZ = ČEZ | cz 4
Eskom | za 5
# bank
JPMorgan Chase = JPMorgan = J.P. Morgan = JP Morgan | us 8
Bank of America | us 8
Citigroup = Citibank = Citi | us 7
Wells Fargo | us 7
Goldman Sachs | us 8
Morgan Stanley | us 7
Lehman Brothers | us 7
Bear Stearns | us 6
Merrill Lynch | us 6
Silicon Valley Bank = SVB | us 6
First Republic Bank = First Republic | us 5
Signature Bank | us 5
Washington Mutual | us 5
HSBC | gb 7
Barclays | gb 7
Lloyds Bank = Lloyds Banking Group | gb 6
NatWest = Royal Bank of Scotland = RBS | gb 6
Standard Chartered | gb 6
Northern Rock | gb 5
Deutsche Bank | de 7
Commerzbank | de 6
BNP Paribas | fr 6
Société Générale = Societe Generale | fr 6
Crédit Agricole = Credit Agricole | fr 5
UBS | ch 7
Credit Suisse | ch 7
ING | nl 6
ABN Amro | nl 5
UniCredit | it 5
Intesa Sanpaolo | it 5
Monte dei Paschi di Siena | it 5
Banco Santander = Santander | es 6
BBVA | es 5
CaixaBank | es 4
Danske Bank | dk 5
Nordea | fi 4
Swedbank | se 4
Raiffeisen Bank International = Raiffeisen | at 4
Sberbank | ru 6
VTB = VTB Bank | ru 5
PrivatBank | ua 5
Halkbank | tr 5
Bank of China | cn 6
ICBC = Industrial and Commercial Bank of China | cn 6
China Construction Bank | cn 5
Agricultural Bank of China | cn 5
MUFG = Mitsubishi UFJ | jp 5
Nomura | jp 5
State Bank of India | in 4
Royal Bank of Canada | ca 5
Toronto-Dominion Bank = TD Bank | ca 5
Commonwealth Bank | au 4
Westpac | au 4
Itaú Unibanco = Itau | br 4
# investment-company
Berkshire Hathaway | us 7
BlackRock | us 7
Vanguard | us 6
Blackstone | us 6
KKR | us 5
Carlyle Group | us 5
Bridgewater Associates | us 5
Fidelity Investments = Fidelity | us 5
Charles Schwab | us 5
Robinhood | us 5
Visa | us 7
Mastercard | us 7
American Express | us 7
Moody's | us 6
Standard & Poor's = S&P Global = S&P | us 6
Fitch Ratings = Fitch | us 5
Sequoia Capital | us 5
Andreessen Horowitz | us 5
Bain Capital | us 5
Elliott Management | us 4
Temasek | sg 5
Wirecard | de 5
Klarna | se 5
Ant Group = Ant Financial | cn 5
Evergrande = China Evergrande | cn 6
Country Garden | cn 5
# insurance-company
AIG = American International Group | us 6
Allstate | us 5
State Farm | us 6
Geico | us 5
MetLife | us 5
Prudential Financial | us 5
UnitedHealth Group = UnitedHealthcare = UnitedHealth | us 6
Aetna | us 5
Cigna | us 5
Humana | us 4
Allianz | de 6
Munich Re | de 5
AXA | fr 6
Zurich Insurance | ch 5
Swiss Re | ch 5
Generali | it 4
Lloyd's of London | gb 6
Aviva | gb 4
# consulting-company
McKinsey & Company = McKinsey | us 6
Boston Consulting Group | us 5
Bain & Company | us 5
Deloitte | gb 6
PwC = PricewaterhouseCoopers | gb 6
Ernst & Young = EY | gb 5
KPMG | nl 5
Accenture | ie 6
Booz Allen Hamilton | us 5
Cambridge Analytica | gb 6
Ipsos | fr 5
YouGov | gb 5
Gallup | us 6
Nielsen | us 5
# media-company
Disney = Walt Disney Co. = The Walt Disney Company = Walt Disney Company | us 8
Warner Bros. = Warner Bros | us 7
Warner Bros. Discovery | us 6
Paramount = Paramount Pictures | us 6
Universal Pictures = Universal Studios | us 6
Sony Pictures | us 6
20th Century Fox = 21st Century Fox | us 6
MGM = Metro-Goldwyn-Mayer | us 6
Lionsgate | us 5
DreamWorks | us 5
Pixar | us 7
Marvel = Marvel Studios | us 7
DC Comics | us 6
Lucasfilm | us 6
Netflix | us 8
Hulu | us 6
HBO | us 7
Time Warner | us 6
Viacom | us 5
NBCUniversal | us 6
Fox Corp. = Fox Corporation | us 6
News Corp = News Corp. | us 6
Gannett | us 5
The New York Times Company | us 4
Hearst | us 5
Condé Nast = Conde Nast | us 5
Bertelsmann | de 5
Axel Springer | de 5
Vivendi | fr 5
Studio Ghibli | jp 5
Toei Animation | jp 3
Universal Music Group | nl 5
Sony Music | us 5
Live Nation | us 5
Ticketmaster | us 5
Penguin Random House | us 6
HarperCollins | us 5
Simon & Schuster | us 5
Activision Blizzard | us 6
Electronic Arts = EA | us 6
Epic Games | us 6
Ubisoft | fr 5
Sky = Sky UK = Sky plc = BSkyB | gb 6
Virgin Media | gb 5
# retailer
Walmart = Wal-Mart | us 8
Target | us 7
Costco | us 7
Kroger | us 6
Home Depot | us 7
Lowe's | us 6
Best Buy | us 6
Macy's | us 6
Sears | us 6
Kmart | us 5
J.C. Penney = JCPenney | us 5
Nordstrom | us 5
Gap | us 6
Walgreens | us 6
CVS = CVS Health | us 6
Rite Aid | us 5
Whole Foods = Whole Foods Market | us 6
Trader Joe's | us 5
GameStop | us 6
Toys R Us | us 5
7-Eleven | jp 6
Dollar General | us 5
Bed Bath & Beyond | us 5
Etsy | us 5
Wayfair | us 4
Tesco | gb 6
Sainsbury's | gb 5
Marks & Spencer | gb 5
Harrods | gb 5
Aldi | de 6
Lidl | de 6
Metro AG | de 3
Carrefour | fr 6
Auchan | fr 4
IKEA = Ikea | se 7
H&M | se 6
Zara = Inditex | es 6
Mango | es 4
Benetton | it 4
Uniqlo | jp 6
Shein | sg 6
Temu | cn 5
Flipkart | in 5
Coupang | kr 4
Lotte | kr 5
Woolworths | au 4
# consumer-company
Procter & Gamble = P&G | us 7
Unilever | gb 6
Colgate-Palmolive | us 5
Kimberly-Clark | us 4
Nike | us 8
Adidas | de 7
Puma | de 6
Reebok | us 5
Under Armour | us 5
Levi Strauss = Levi's | us 6
Ralph Lauren | us 5
LVMH | fr 6
Louis Vuitton | fr 6
Chanel | fr 6
Dior = Christian Dior | fr 6
Hermès = Hermes | fr 6
L'Oréal = L'Oreal | fr 6
Kering | fr 4
Gucci | it 6
Prada | it 6
Versace | it 6
Armani | it 6
Burberry | gb 5
Rolex | ch 6
Swatch | ch 5
Tiffany & Co. = Tiffany | us 5
Lego | dk 7
Mattel | us 6
Hasbro | us 5
Philip Morris International = Philip Morris | us 6
Altria | us 5
British American Tobacco | gb 5
Juul = Juul Labs | us 5
Peloton | us 5
3M | us 6
DuPont | us 6
Dow Chemical = Dow | us 6
BASF | de 6
Monsanto | us 6
Whirlpool | us 4
Electrolux | se 4
Dyson | gb 5
# food-company
McDonald's | us 8
Burger King | us 7
Starbucks | us 8
KFC = Kentucky Fried Chicken | us 6
Pizza Hut | us 6
Domino's Pizza = Domino's | us 6
Subway | us 6
Wendy's | us 6
Taco Bell | us 6
Chipotle = Chipotle Mexican Grill | us 6
Chick-fil-A | us 6
Dunkin' = Dunkin' Donuts | us 6
Coca-Cola = Coca-Cola Co. = Coke | us 8
PepsiCo = Pepsi | us 8
Kraft Heinz = Kraft | us 6
General Mills | us 5
Kellogg's = Kellogg | us 6
Mars | us 5
Hershey = Hershey's | us 6
Mondelez | us 5
Tyson Foods | us 5
Cargill | us 6
Bunge | us 3
Archer Daniels Midland | us 4
Anheuser-Busch = Anheuser-Busch InBev = AB InBev | us 6
Nestlé = Nestle | ch 7
Danone | fr 6
Ferrero | it 5
Barilla | it 4
Heineken | nl 6
Carlsberg | dk 6
Guinness | ie 6
Diageo | gb 5
Cadbury | gb 5
Red Bull | at 6
JBS | br 5
Impossible Foods | us 4
Beyond Meat | us 5
# drug-maker
Pfizer | us 8
Moderna | us 8
Johnson & Johnson | us 8
Merck = Merck & Co. | us 7
Eli Lilly = Lilly | us 7
AbbVie | us 5
Bristol Myers Squibb = Bristol-Myers Squibb | us 6
Gilead Sciences = Gilead | us 6
Amgen | us 5
Biogen | us 6
Regeneron | us 5
Novavax | us 6
Purdue Pharma | us 6
Abbott Laboratories = Abbott | us 6
Medtronic | us 5
AstraZeneca | gb 7
GSK = GlaxoSmithKline | gb 6
Novartis | ch 6
Roche | ch 6
Sanofi | fr 6
Bayer | de 7
BioNTech | de 7
CureVac | de 4
Novo Nordisk | dk 7
Takeda | jp 5
Teva = Teva Pharmaceutical | il 5
Sinovac = Sinovac Biotech | cn 6
Sinopharm | cn 6
CanSino | cn 4
Serum Institute of India | in 6
Bharat Biotech | in 5
Gamaleya Institute | ru 5
23andMe | us 5
# mining-company
Rio Tinto | au 6
BHP = BHP Billiton | au 6
Glencore | ch 6
Vale | br 6
Anglo American | gb 5
De Beers | za 6
Freeport-McMoRan | us 4
Barrick Gold | ca 4
Newmont | us 4
Alcoa | us 5
Rusal | ru 5
Norilsk Nickel = Nornickel | ru 5
Codelco | cl 4
Peabody Energy | us 3
U.S. Steel = United States Steel | us 6
Bethlehem Steel | us 5
Nippon Steel | jp 6
ArcelorMittal | lu 5
ThyssenKrupp = Thyssenkrupp | de 5
Tata Steel | in 5
Posco | kr 5
Baosteel | cn 4
British Steel | gb 4
Salzgitter | de 2
LKAB | se 3
# shipping-company
Maersk = A.P. Moller-Maersk | dk 7
MSC = Mediterranean Shipping Company | ch 6
Hapag-Lloyd | de 5
CMA CGM | fr 4
Cosco | cn 5
Evergreen Marine = Evergreen | tw 5
FedEx | us 7
UPS = United Parcel Service | us 7
DHL | de 7
Carnival = Carnival Corp. | us 6
Royal Caribbean | us 6
White Star Line | gb 5
Cunard = Cunard Line | gb 5
P&O Ferries | gb 4
# rail-company
Amtrak | us 7
Union Pacific | us 5
BNSF Railway = BNSF | us 5
Norfolk Southern | us 6
CSX | us 5
Deutsche Bahn | de 6
SNCF | fr 6
Eurostar | gb 6
Network Rail | gb 4
Trenitalia | it 4
Renfe | es 4
ÖBB | at 3
Russian Railways | ru 5
Ukrainian Railways = Ukrzaliznytsia | ua 5
Indian Railways | in 5
JR East | jp 4
Alstom | fr 5
# hotel-company
Marriott = Marriott International | us 7
Hilton | us 7
Hyatt | us 6
Sheraton | us 5
Holiday Inn | us 5
Ritz-Carlton | us 5
Four Seasons | ca 5
Accor | fr 4
MGM Resorts | us 5
Caesars Entertainment = Caesars | us 5
Wynn Resorts | us 4
Las Vegas Sands | us 4
WeWork | us 6
Expedia | us 5
Booking.com | nl 5
Trump Organization = the Trump Organization | us 7
# car-part-company
Takata | jp 5
Bosch = Robert Bosch | de 6
Continental AG | de 4
Michelin | fr 6
Pirelli | it 5
Goodyear | us 5
Bridgestone | jp 5
Caterpillar | us 6
John Deere = Deere & Co. | us 6
Komatsu | jp 4
# trade-union
the United Auto Workers = UAW | us 7
the Teamsters = International Brotherhood of Teamsters | us 7
the AFL-CIO = AFL-CIO | us 6
the Service Employees International Union = SEIU | us 5
the Writers Guild of America = WGA | us 6
SAG-AFTRA = Screen Actors Guild | us 6
the American Federation of Teachers | us 5
the National Education Association | us 5
the United Farm Workers | us 5
the United Steelworkers | us 5
the International Longshoremen's Association | us 5
Verdi = ver.di | de 4
IG Metall | de 5
the CGT = CGT | fr 5
Unite | gb 4
the RMT = RMT | gb 4
COSATU | za 4
# stock-exchange
the New York Stock Exchange = NYSE | us 7
Nasdaq = NASDAQ | us 7
the London Stock Exchange | gb 6
Euronext | nl 5
the Tokyo Stock Exchange | jp 6
the Hong Kong Stock Exchange | hk 5
the Shanghai Stock Exchange | cn 5
the Shenzhen Stock Exchange | cn 4
the Frankfurt Stock Exchange | de 5
the Moscow Exchange | ru 5
the Bombay Stock Exchange | in 4
# stock-index kind:thing the
Dow Jones Industrial Average = Dow = Dow Jones | us 8
S&P 500 = S&P 500 index = Standard & Poor's 500 | us 8
Nasdaq composite = Nasdaq Composite | us 7
Russell 2000 | us 5
FTSE 100 | gb 6
DAX | de 6
CAC 40 | fr 6
Euro Stoxx 50 | 5
Nikkei 225 = Nikkei average | jp 6
Topix | jp 4
Hang Seng = Hang Seng index | hk 6
Shanghai Composite | cn 6
Kospi = KOSPI | kr 5
Sensex | in 5
Nifty 50 | in 4
S&P/ASX 200 = ASX 200 | au 4
# university
Harvard University = Harvard | us 9
Yale University = Yale | us 8
Princeton University = Princeton | us 8
Columbia University | us 8
Stanford University = Stanford | us 9
the Massachusetts Institute of Technology = MIT | us 9
the University of Pennsylvania = UPenn | us 7
Brown University | us 7
Dartmouth College = Dartmouth | us 6
Cornell University = Cornell | us 7
the University of California, Berkeley = UC Berkeley = University of California at Berkeley | us 8
the University of California, Los Angeles = UCLA | us 7
the University of California, San Diego = UC San Diego | us 5
the University of California, Davis = UC Davis | us 5
the University of Southern California = USC | us 7
the California Institute of Technology = Caltech | us 7
the University of Chicago | us 7
Northwestern University | us 6
the University of Michigan | us 7
Ohio State University = Ohio State | us 6
Pennsylvania State University = Penn State | us 6
the University of Texas at Austin = University of Texas | us 6
Texas A&M University = Texas A&M | us 6
Duke University = Duke | us 7
the University of North Carolina | us 6
the University of Virginia | us 6
Virginia Tech | us 5
Georgetown University = Georgetown | us 6
George Washington University | us 6
American University | us 5
Howard University | us 6
Johns Hopkins University = Johns Hopkins | us 7
Carnegie Mellon University = Carnegie Mellon | us 6
New York University = NYU | us 7
Boston University | us 6
Boston College | us 5
Tufts University | us 5
the University of Washington | us 6
the University of Wisconsin | us 5
the University of Minnesota | us 5
the University of Illinois | us 5
Purdue University | us 5
Indiana University | us 5
the University of Notre Dame | us 6
Vanderbilt University = Vanderbilt | us 6
Emory University | us 5
Rice University | us 5
the University of Florida | us 5
Florida State University | us 4
the University of Alabama | us 5
the University of Georgia | us 5
Arizona State University | us 5
the University of Arizona | us 5
the University of Colorado | us 5
Brigham Young University | us 5
Michigan State University | us 5
Rutgers University = Rutgers | us 5
Syracuse University | us 5
Liberty University | us 5
California State University, Fresno = Fresno State | us 4
Trump University | us 4
West Point = U.S. Military Academy | us 7
the U.S. Naval Academy | us 6
the Air Force Academy = U.S. Air Force Academy | us 5
the University of Toronto | ca 6
McGill University = McGill | ca 6
the University of British Columbia | ca 6
the University of Oxford = Oxford University | gb 8
the University of Cambridge = Cambridge University | gb 8
Imperial College London = Imperial College | gb 7
University College London = UCL | gb 6
the London School of Economics = LSE | gb 6
King's College London | gb 6
the University of Edinburgh | gb 6
the University of St Andrews | gb 5
the University of Manchester | gb 6
Durham University | gb 5
Newcastle University | gb 4
Northumbria University | gb 4
Trinity College Dublin | ie 5
Eton College = Eton | gb 6
the Sorbonne = Sorbonne University | fr 7
Sciences Po | fr 5
École Polytechnique | fr 5
École Normale Supérieure | fr 5
Heidelberg University = University of Heidelberg | de 6
Humboldt University = Humboldt University of Berlin | de 5
LMU Munich = University of Munich | de 5
the Technical University of Munich | de 5
the University of Göttingen | de 5
the University of Wittenberg | de 5
the University of Erfurt | de 4
ETH Zurich | ch 6
EPFL | ch 5
the University of Vienna | at 5
Leiden University | nl 5
the University of Amsterdam | nl 5
KU Leuven | be 5
the University of Bologna | it 5
the University of Padua | it 4
Bocconi University | it 4
the University of Copenhagen | dk 5
Uppsala University | se 5
Lund University | se 4
the Karolinska Institute = Karolinska Institutet | se 6
the University of Oslo | no 5
the University of Helsinki | fi 5
Charles University | cz 5
Jagiellonian University | pl 5
Moscow State University | ru 6
Kim Il Sung University | kp 5
Seoul National University | kr 6
Yonsei University | kr 5
Korea University | kr 5
Ewha Womans University | kr 5
Kookmin University | kr 4
the University of North Korean Studies | kr 4
KAIST | kr 5
the University of Tokyo = Tokyo University | jp 6
Kyoto University | jp 5
Waseda University | jp 5
Keio University | jp 5
Peking University | cn 6
Tsinghua University | cn 6
Fudan University | cn 5
the University of Hong Kong | hk 5
National Taiwan University | tw 5
the National University of Singapore | sg 6
the Indian Institutes of Technology | in 5
Jawaharlal Nehru University | in 5
the University of Melbourne | au 5
the University of Sydney | au 5
the Australian National University | au 5
Tel Aviv University | il 5
the Hebrew University of Jerusalem = Hebrew University | il 5
Tehran University = University of Tehran | ir 5
Al-Azhar University = Al-Azhar | eg 5
Cairo University | eg 5
the American University of Beirut | lb 5
the University of Cape Town | za 5
Makerere University | ug 4
the University of São Paulo | br 5
the National Autonomous University of Mexico = UNAM | mx 5
# research-institute
the Max Planck Society = Max Planck Institute | de 6
the Fraunhofer Society | de 5
the Pasteur Institute = Institut Pasteur | fr 6
CNRS | fr 5
the Royal Society | gb 6
the Alan Turing Institute | gb 4
the Wellcome Trust = Wellcome | gb 5
the Scripps Research Institute = Scripps | us 5
the Salk Institute | us 6
the Broad Institute | us 5
Cold Spring Harbor Laboratory | us 5
Bell Labs = Bell Laboratories | us 6
Woods Hole Oceanographic Institution = Woods Hole | us 6
the SETI Institute | us 5
the National Academy of Sciences | us 6
the Smithsonian Astrophysical Observatory | us 4
Fermilab | us 6
the Argonne National Laboratory | us 5
Brookhaven National Laboratory | us 5
the Institute for Advanced Study | us 5
the Carnegie Institution for Science | us 4
the Weizmann Institute of Science | il 5
the Wuhan Institute of Virology | cn 6
the Chinese Academy of Sciences | cn 5
the Russian Academy of Sciences | ru 5
Riken = RIKEN | jp 5
the Potsdam Institute for Climate Impact Research | de 5
the British Antarctic Survey | gb 5
the Norwegian Nobel Committee = Nobel Committee | no 6
the Royal Swedish Academy of Sciences | se 6
the Swedish Academy | se 5
# hospital
the Mayo Clinic = Mayo Clinic | us 7
the Cleveland Clinic | us 6
Massachusetts General Hospital | us 6
Johns Hopkins Hospital | us 6
Walter Reed National Military Medical Center = Walter Reed | us 6
Bellevue Hospital | us 5
Mount Sinai Hospital | us 5
St. Jude Children's Research Hospital | us 5
Memorial Sloan Kettering Cancer Center | us 5
Brigham and Women's Hospital | us 5
Great Ormond Street Hospital | gb 5
St Thomas' Hospital | gb 4
the Charité = Charité hospital | de 5
Gemelli hospital = Agostino Gemelli hospital | it 5
the Pitié-Salpêtrière Hospital | fr 4
Shifa Hospital = Al-Shifa Hospital = al-Shifa Hospital | ps 6
Nasser Hospital | ps 5
Al-Ahli Arab Hospital = al-Ahli Hospital | ps 5
Okhmatdyt | ua 4
`,
};
