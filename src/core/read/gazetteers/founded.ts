/** Since when a country can be told of under its name: nobody sails to the United States in 1700. */

/** Code and year of founding or independence; countries that are told of under their names long before (France, China, Japan) have none. */
const TABLE = `
us 1776 ca 1867 au 1901 nz 1840 za 1910 br 1822 ar 1816 cl 1818 co 1819 ve 1821 pe 1821 bo 1825 ec 1830 uy 1825 py 1811 mx 1821 gt 1821
hn 1821 sv 1821 ni 1821 cr 1821 pa 1903 cu 1898 ht 1804 do 1821 jm 1962 tt 1962 bb 1966 bs 1973 gy 1966 sr 1975 bz 1981
be 1830 lu 1815 fi 1809 ee 1918 lv 1918 sk 1918 cz 1918 si 1918 ba 1908 mk 1944 al 1912 ua 1917 by 1918 md 1918 xk 2008 cy 1960 mt 1964
il 1948 jo 1921 lb 1920 sy 1920 iq 1920 kw 1899 sa 1932 ae 1971 qa 1916 bh 1971 pk 1947 bd 1971 lk 1948 my 1957 sg 1819 id 1945 ph 1898
kp 1948 kr 1948 tw 1895 mm 1886 kh 1863 la 1893 bn 1888 tl 1975 mn 1911 kz 1920 uz 1924 tm 1924 kg 1924 tj 1924 az 1918
dz 1830 ly 1911 sd 1820 ss 2011 er 1890 dj 1977 so 1884 ke 1895 ug 1894 tz 1885 rw 1884 bi 1884 cd 1885 cg 1880 cf 1903 cm 1884 ga 1839
gq 1968 ng 1900 gh 1874 ci 1893 sn 1840 ml 1892 ne 1900 bf 1896 bj 1894 tg 1884 gn 1891 gw 1879 sl 1787 lr 1822 gm 1783 mr 1903 td 1900
na 1884 bw 1885 zm 1891 zw 1890 mw 1891 mz 1752 ls 1868 sz 1815 mg 1810 mu 1715 pg 1884 fj 1874
`;

const founded = new Map<string, number>();
for (const [, code = '', year] of TABLE.matchAll(/(\w\w) (\d{4})/g)) founded.set(code, Number(year));

/** Whether the country could be told of in that year. */
export function isTold(nation: string | undefined, year: number): boolean {
  return (founded.get(nation ?? '') ?? year) <= year;
}
