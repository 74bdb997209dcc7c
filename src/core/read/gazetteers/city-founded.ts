/** Since when a city can be told of: nobody was born in Brasília in 1850. */

/** By country, cities that were founded in the time that news and biographies tell of, with the year. */
const TABLE: Readonly<Record<string, string>> = {
  ar: 'La Plata 1882;Mar del Plata 1874;Comodoro Rivadavia 1901;Bahía Blanca 1828;Rosario 1793',
  au: 'Sydney 1788;Melbourne 1835;Brisbane 1825;Perth 1829;Adelaide 1836;Hobart 1804;Darwin 1869;Cairns 1876;Newcastle 1804;Geelong 1838;Gold Coast 1875;Townsville 1865;Wollongong 1834',
  br: 'Brasília 1960;Belo Horizonte 1897;Goiânia 1933;Manaus 1669;Porto Alegre 1772;Curitiba 1693;Londrina 1934;Campo Grande 1872;Teresina 1852',
  ca: 'Toronto 1793;Vancouver 1886;Calgary 1875;Edmonton 1795;Winnipeg 1738;Ottawa 1826;Regina 1882;Saskatoon 1882;Victoria 1843;Halifax 1749;Montreal 1642;Quebec City 1608;Hamilton 1816;London 1826',
  cn: 'Shenzhen 1979;Harbin 1898',
  de: 'Wolfsburg 1938;Karlsruhe 1715;Mannheim 1607;Ludwigshafen 1853;Bremerhaven 1827',
  gb: 'Milton Keynes 1967;Middlesbrough 1830',
  il: 'Tel Aviv 1909;Eilat 1951;Ashdod 1956',
  in: 'Chandigarh 1952;Jamshedpur 1919;Kolkata 1690;Chennai 1639',
  jp: 'Sapporo 1868',
  ke: 'Mombasa 900;Nairobi 1899;Nakuru 1904;Eldoret 1910',
  kr: 'Daejeon 1904;Sejong 2007',
  kz: 'Almaty 1854;Karaganda 1931;Semey 1718',
  my: 'George Town 1786;Ipoh 1880;Johor Bahru 1855',
  no: 'Kristiansand 1641',
  nz: 'Auckland 1840;Wellington 1840;Christchurch 1850;Dunedin 1848;Hamilton 1864;Napier 1851;Tauranga 1838;Palmerston North 1866;Rotorua 1880',
  pk: 'Islamabad 1960;Faisalabad 1892',
  pl: 'Gdynia 1926;Lodz 1423',
  ru: 'St. Petersburg 1703;Novosibirsk 1893;Yekaterinburg 1723;Vladivostok 1860;Khabarovsk 1858;Murmansk 1916;Magnitogorsk 1929;Sochi 1838;Krasnodar 1793;Norilsk 1935;Tolyatti 1737;Perm 1723;Chelyabinsk 1736;Omsk 1716;Magadan 1929;Petropavlovsk-Kamchatsky 1740;Grozny 1818;Vladikavkaz 1784;Naberezhnye Chelny 1930;Rostov-on-Don 1749;Kaliningrad 1946;Volgograd 1589',
  tr: 'Mersin 1830',
  ua: 'Odesa 1794;Dnipro 1776;Donetsk 1869;Luhansk 1795;Mariupol 1778;Zaporizhzhia 1770;Sevastopol 1783;Kherson 1778;Mykolaiv 1789;Kryvyi Rih 1775;Simferopol 1784;Ivano-Frankivsk 1662;Kharkiv 1654',
  us: `New York 1624;Boston 1630;Philadelphia 1682;Baltimore 1729;Charleston 1670;New Orleans 1718;Los Angeles 1781;San Francisco 1776;San Diego 1769;San Jose 1777;
San Antonio 1718;Savannah 1733;Norfolk 1682;Newark 1666;Providence 1636;Hartford 1637;New Haven 1638;Springfield 1636;Cambridge 1630;St. Augustine 1565;
Santa Fe 1610;Albuquerque 1706;Detroit 1701;St. Louis 1764;Mobile 1702;Richmond 1737;Pittsburgh 1758;Louisville 1778;Cincinnati 1788;Nashville 1779;Albany 1614;
Washington, D.C. 1791;Cleveland 1796;Buffalo 1801;Columbus 1812;Chicago 1833;Milwaukee 1846;Indianapolis 1821;Memphis 1819;Houston 1836;Austin 1839;Dallas 1841;
Fort Worth 1849;Galveston 1839;El Paso 1850;Sacramento 1848;Oakland 1852;Portland 1845;Seattle 1851;Tacoma 1872;Spokane 1881;Salt Lake City 1847;Denver 1858;
Colorado Springs 1871;Phoenix 1868;Tucson 1775;Las Vegas 1905;Reno 1868;Minneapolis 1867;St. Paul 1849;Kansas City 1850;Omaha 1854;Oklahoma City 1889;Tulsa 1882;
Miami 1896;Tampa 1849;Orlando 1875;Jacksonville 1822;Tallahassee 1824;Atlanta 1847;Birmingham 1871;Montgomery 1819;Huntsville 1811;Little Rock 1821;Charlotte 1768;
Raleigh 1792;Honolulu 1809;Anchorage 1914;Long Beach 1888;Anaheim 1857;Fresno 1872;Bakersfield 1869;Berkeley 1866;Riverside 1870;Virginia Beach 1887;Worcester 1722;
Rochester 1817;Syracuse 1825;Madison 1846;Toledo 1833;Akron 1825;Wichita 1868;Topeka 1854;Des Moines 1843;Knoxville 1786;Chattanooga 1838;Columbia 1786;Augusta 1736`,
  vn: 'Ho Chi Minh City 1698;Haiphong 1888',
  za: 'Cape Town 1652;Johannesburg 1886;Durban 1835;Pretoria 1855;Bloemfontein 1846;Port Elizabeth 1820;East London 1836;Kimberley 1873;Pietermaritzburg 1838;Soweto 1932',
  zw: 'Bulawayo 1893',
};

/** Of a country whose cities are young, those that the table leaves out are younger than this. */
const YOUNG: Readonly<Record<string, number>> = { au: 1860, ca: 1850, nz: 1860, us: 1860, za: 1870 };

const founded = new Map<string, number>();
for (const [nation, text] of Object.entries(TABLE)) {
  for (const [, name = '', year] of text.replaceAll('\n', '').matchAll(/([^;]+) (\d+)/g))
    founded.set(`${nation} ${name}`, Number(year));
}

/** The year of founding; undefined for a city that is older than the stories that are told of it. */
export function foundedIn(name: string, nation: string): number | undefined {
  return founded.get(`${nation} ${name}`) ?? YOUNG[nation];
}
