/** Legislators, governors, mayors, judges and other public figures of the United States. */

import type { Table } from './table.ts';

export const americanPolitics: Table = {
  kind: 'person',
  text: `
# legislator us m
Mitch McConnell | 1985.. 7
Chuck Schumer | 1999.. 7
Nancy Pelosi | 1987.. f 8
Kevin McCarthy | 2007..2023 7
Mike Johnson | 2017.. 6
Hakeem Jeffries | 2013.. 6
Paul Ryan | 1999..2019 6
John Boehner | 1991..2015 6
Newt Gingrich | 1979..1999 6
Dennis Hastert | 1987..2007 5
Harry Reid | 1987..2017 6
Bernie Sanders | 1991.. 8
Elizabeth Warren | 2013.. f 7
Ted Cruz | 2013.. 7
Lindsey Graham | 2003.. 7
John McCain | 1983..2018 8
Mitt Romney | 2019..2025 7
Ted Kennedy = Edward Kennedy | 1962..2009 7
Bob Dole | 1961..1996 6
Joe Manchin | 2010..2025 6
Kyrsten Sinema | 2013..2025 f 6
Rand Paul | 2011.. 6
Josh Hawley | 2019.. 6
Tom Cotton | 2013.. 6
Cory Booker | 2013.. 6
Amy Klobuchar | 2007.. f 6
Kirsten Gillibrand | 2009.. f 6
Dianne Feinstein | 1992..2023 f 6
Susan Collins | 1997.. f 6
Lisa Murkowski | 2002.. f 6
Chuck Grassley | 1975.. 5
John Cornyn | 2002.. 5
John Thune | 1997.. 5
Tim Scott | 2011.. 6
Raphael Warnock | 2021.. 6
Jon Ossoff | 2021.. 5
John Fetterman | 2023.. 6
Mark Kelly | 2020.. 6
Tammy Duckworth | 2013.. f 5
Robert Menendez = Bob Menendez | 1993..2024 6
Tommy Tuberville | 2021.. 6
Ron Johnson | 2011.. 5
Rick Scott | 2019.. 5
Marsha Blackburn | 2003.. f 5
Alexandria Ocasio-Cortez = AOC | 2019.. f 7
Ilhan Omar | 2019.. f 6
Rashida Tlaib | 2019.. f 6
Ayanna Pressley | 2019.. f 5
Marjorie Taylor Greene | 2021..2026 f 6
Matt Gaetz | 2017..2024 6
Lauren Boebert | 2021.. f 5
Liz Cheney | 2017..2023 f 6
Adam Kinzinger | 2011..2023 5
Adam Schiff | 2001.. 6
Jim Jordan | 2007.. 6
Jamie Raskin | 2017.. 5
Steny Hoyer | 1981.. 5
Jim Clyburn = James Clyburn | 1993.. 5
Steve Scalise | 2008.. 5
Elise Stefanik | 2015.. f 5
George Santos | 2023..2023 6
John Lewis | 1987..2020 6
Maxine Waters | 1991.. f 5
Gabby Giffords = Gabrielle Giffords | 2007..2012 f 5
Barbara Jordan | 1973..1979 f 4
Joseph McCarthy | 1947..1957 6
Barry Goldwater | 1953..1987 5
Strom Thurmond | 1954..2003 5
George McGovern | 1957..1981 5
Daniel Patrick Moynihan | 1977..2001 4
Henry Clay | 1806..1852 5
Daniel Webster | 1813..1850 5
John C. Calhoun | 1811..1850 5
Stephen A. Douglas = Stephen Douglas | 1843..1861 5
# governor us m
Ron DeSantis | 2019.. 7
Gavin Newsom | 2019.. 7
Greg Abbott | 2015.. 6
Andrew Cuomo | 2011..2021 6
Mario Cuomo | 1983..1994 5
Kathy Hochul | 2021.. f 6
Gretchen Whitmer | 2019.. f 6
J.B. Pritzker = JB Pritzker | 2019.. 5
Josh Shapiro | 2023.. 6
Tim Walz | 2019.. 6
Glenn Youngkin | 2022..2026 5
Brian Kemp | 2019.. 6
Kristi Noem | 2019..2025 f 6
Nikki Haley | 2011..2017 f 7
Chris Christie | 2010..2018 6
Jerry Brown | 2011..2019 6
Arnold Schwarzenegger | 2003..2011 7
Jeb Bush | 1999..2007 6
Rick Perry | 2000..2015 6
Sarah Palin | 2006..2009 f 7
Mike Huckabee | 1996..2007 6
Bobby Jindal | 2008..2016 5
Scott Walker | 2011..2019 5
Jay Inslee | 2013..2025 5
Andy Beshear | 2019.. 5
Wes Moore | 2023.. 5
Asa Hutchinson | 2015..2023 5
Doug Burgum | 2016..2024 5
Michael Dukakis | 1983..1991 5
George Wallace | 1963..1987 6
Huey Long | 1928..1932 5
Eliot Spitzer | 2007..2008 5
Rod Blagojevich | 2003..2009 5
# mayor us m
Michael Bloomberg = Mike Bloomberg | 2002..2013 7
Rudy Giuliani = Rudolph Giuliani | 1994..2001 7
Bill de Blasio | 2014..2021 6
Eric Adams | 2022..2025 6
Zohran Mamdani | 2026.. 6
Ed Koch | 1978..1989 5
Fiorello La Guardia | 1934..1945 5
Lori Lightfoot | 2019..2023 f 5
Rahm Emanuel | 2011..2019 6
Brandon Johnson | 2023.. 5
Karen Bass | 2022.. f 5
Eric Garcetti | 2013..2022 5
London Breed | 2018..2025 f 5
Muriel Bowser | 2015.. f 5
Marion Barry | 1979..1999 5
Richard J. Daley | 1955..1976 5
Harvey Milk | 1978..1978 5
# judge us m
John Roberts | 2005.. 7
Clarence Thomas | 1991.. 7
Samuel Alito | 2006.. 6
Sonia Sotomayor | 2009.. f 6
Elena Kagan | 2010.. f 6
Neil Gorsuch | 2017.. 6
Brett Kavanaugh | 2018.. 7
Amy Coney Barrett | 2020.. f 6
Ketanji Brown Jackson | 2022.. f 6
Stephen Breyer | 1994..2022 6
Ruth Bader Ginsburg = RBG | 1993..2020 f 7
Anthony Kennedy | 1988..2018 6
Antonin Scalia | 1986..2016 7
David Souter | 1990..2009 5
Sandra Day O'Connor | 1981..2006 f 7
William Rehnquist | 1972..2005 6
Thurgood Marshall | 1967..1991 7
Earl Warren | 1953..1969 6
Oliver Wendell Holmes Jr. | 1902..1932 5
Louis Brandeis | 1916..1939 5
John Marshall | 1801..1835 6
Merrick Garland | 1997..2021 6
Aileen Cannon | 2020.. f 5
Juan Merchan | 2009.. 4
Tanya Chutkan | 2014.. f 4
# lawyer us m
Jack Smith | 2022..2025 5
Alvin Bragg | 2022.. 5
Fani Willis | 2021.. f 5
Letitia James | 2019.. f 5
Kenneth Starr = Ken Starr | 1994..1998 6
Michael Cohen | 2006..2018 6
Johnnie Cochran | 1963..2005 5
Alan Dershowitz | 1967.. 5
# first-lady us f
Jill Biden | 2021..2025 7
Melania Trump | 2017..2021 7
Michelle Obama | 2009..2017 8
Laura Bush | 2001..2009 6
Barbara Bush | 1989..1993 6
Nancy Reagan | 1981..1989 6
Rosalynn Carter | 1977..1981 5
Betty Ford | 1974..1977 6
Pat Nixon | 1969..1974 5
Lady Bird Johnson | 1963..1969 5
Jacqueline Kennedy = Jackie Kennedy = Jacqueline Kennedy Onassis | 1961..1963 7
Eleanor Roosevelt | 1933..1945 7
Mary Todd Lincoln | 1861..1865 5
Dolley Madison | 1809..1817 5
Martha Washington | 1789..1797 5
Abigail Adams | 1797..1801 6
# politician us m
Ivanka Trump | 2017..2021 f 6
Jared Kushner | 2017..2021 6
Donald Trump Jr. | 2016.. 5
Eric Trump | 2016.. 4
Hunter Biden | 2014.. 6
Steve Bannon | 2016.. 6
Stephen Miller | 2017.. 5
Kellyanne Conway | 2016..2020 f 5
Mark Meadows | 2013..2021 5
John Podesta | 1998.. 4
Ross Perot | 1992..1996 6
Ralph Nader | 1965.. 6
Pat Buchanan | 1992..2000 5
Vivek Ramaswamy | 2023.. 6
Andrew Yang | 2019..2021 5
Stacey Abrams | 2007.. f 6
Beto O'Rourke | 2013.. 5
Jesse Jackson | 1965.. 6
Alexander Hamilton | 1775..1804 8
Benjamin Franklin | 1750..1790 8
Aaron Burr | 1791..1805 6
John Jay | 1774..1801 5
Samuel Adams | 1765..1797 5
John Hancock | 1775..1793 5
Patrick Henry | 1765..1799 5
Jefferson Davis | 1861..1865 6
William H. Seward | 1861..1869 5
# diplomat us m
Linda Thomas-Greenfield | 2021..2025 f 5
Richard Holbrooke | 1993..2010 5
George F. Kennan = George Kennan | 1933..1963 5
George Mitchell | 1995..2011 5
Sung Kim | 2008..2022 4
Stephen Biegun | 2018..2021 4
Christopher Hill | 2004..2009 4
Harry Harris | 2018..2021 4
Philip Goldberg | 2022..2025 4
Rahm Emanuel | 2022..2025 6
Nicholas Burns | 2021..2025 4
Steve Witkoff | 2025.. 5
# dissident us m
Edward Snowden | 2013.. 7
Chelsea Manning | 2010.. f 6
Daniel Ellsberg | 1971..2023 5
# health-official us m
Anthony Fauci | 1984..2022 7
Deborah Birx | 2020..2021 f 5
Robert Redfield | 2018..2021 5
Rochelle Walensky | 2021..2023 f 5
Mandy Cohen | 2023..2025 f 4
Francis Collins | 2009..2021 5
Vivek Murthy | 2014..2025 5
Scott Gottlieb | 2017..2019 4
Mehmet Oz | 2025.. 5
# economist us m
Jerome Powell | 2018.. 7
Janet Yellen | 2014..2018 f 7
Ben Bernanke | 2006..2014 7
Alan Greenspan | 1987..2006 7
Paul Volcker | 1979..1987 6
Milton Friedman | 1946..2006 7
Paul Krugman | 1980.. 6
Joseph Stiglitz | 1974.. 6
John Kenneth Galbraith | 1934..2006 5
Paul Samuelson | 1941..2009 5
Lawrence Summers = Larry Summers | 1991.. 6
Robert Shiller | 1972.. 5
Claudia Goldin | 1972.. f 5
# economist
John Maynard Keynes | gb 1908..1946 m 8
Adam Smith | gb 1750..1790 m 7
David Ricardo | gb 1810..1823 m 5
Thomas Malthus | gb 1798..1834 m 6
Friedrich Hayek | at 1923..1992 m 6
Joseph Schumpeter | at 1908..1950 m 5
Amartya Sen | in 1956.. m 6
Thomas Piketty | fr 1993.. m 5
Esther Duflo | fr 1999.. f 5
Muhammad Yunus | bd 1976.. m 6
Vilfredo Pareto | it 1893..1923 m 4
# activist us m
Martin Luther King Jr. = Martin Luther King = MLK | 1955..1968 9
Malcolm X | 1952..1965 7
Rosa Parks | 1943..2005 f 7
Harriet Tubman | 1849..1913 f 7
Frederick Douglass | 1838..1895 7
Sojourner Truth | 1826..1883 f 6
W.E.B. Du Bois = W. E. B. Du Bois | 1895..1963 6
Booker T. Washington | 1881..1915 6
Susan B. Anthony | 1851..1906 f 6
Elizabeth Cady Stanton | 1848..1902 f 5
Cesar Chavez | 1952..1993 6
Dolores Huerta | 1955.. f 5
Al Sharpton | 1971.. 6
Coretta Scott King | 1955..2006 f 5
Medgar Evers | 1952..1963 5
Marcus Garvey | 1914..1940 5
Angela Davis | 1969.. f 5
Gloria Steinem | 1969.. f 6
Betty Friedan | 1963..2006 f 5
Helen Keller | 1902..1968 f 6
Jane Addams | 1889..1935 f 5
Clara Barton | 1861..1912 f 6
John Brown | 1837..1859 6
Erin Brockovich | 1993.. f 5
# activist
Greta Thunberg | se 2018.. f 8
Malala Yousafzai | pk 2009.. f 8
Nelson Mandela | za 1944..1994 m 9
Desmond Tutu | za 1976..2021 m 7
Steve Biko | za 1968..1977 m 5
Mahatma Gandhi = Mohandas Gandhi = Gandhi = Mohandas K. Gandhi | in 1893..1948 m 9
Mother Teresa | in 1950..1997 f 8
B.R. Ambedkar = B. R. Ambedkar | in 1924..1956 m 5
Emmeline Pankhurst | gb 1889..1928 f 6
William Wilberforce | gb 1784..1833 m 5
Florence Nightingale | gb 1853..1910 f 7
Peter Tatchell | gb 1971.. m 4
Shirin Ebadi | ir 1975.. f 5
Narges Mohammadi | ir 2003.. f 6
Masih Alinejad | ir 2014.. f 5
Tawakkol Karman | ye 2005.. f 5
Leymah Gbowee | lr 2003.. f 5
Nadia Murad | iq 2014.. f 6
Denis Mukwege | cd 1999.. m 5
Wangari Maathai | ke 1977..2011 f 5
Rigoberta Menchú = Rigoberta Menchu | gt 1979.. f 5
Wael Ghonim | eg 2010.. m 4
Chico Mendes | br 1975..1988 m 4
Ai Weiwei | cn 2008.. m 6
Kailash Satyarthi | in 1980.. m 4
# dissident
Alexei Navalny = Navalny | ru 2011..2024 m 8
Yulia Navalnaya | ru 2020.. f 6
Boris Nemtsov | ru 1999..2015 m 6
Mikhail Khodorkovsky | ru 2003.. m 6
Vladimir Kara-Murza | ru 2012.. m 5
Ilya Yashin | ru 2005.. m 5
Andrei Sakharov | ru 1968..1989 m 6
Alexander Litvinenko | ru 1998..2006 m 6
Sergei Skripal | ru 2004..2018 m 6
Sergei Magnitsky | ru 2007..2009 m 5
Garry Kasparov | ru 2005.. m 6
Liu Xiaobo | cn 1989..2017 m 6
Chen Guangcheng | cn 2005.. m 5
Joshua Wong | hk 2011.. m 5
Agnes Chow | hk 2012.. f 4
Nathan Law | hk 2014.. m 4
Jimmy Lai | hk 1995.. m 6
Roman Protasevich | by 2020..2021 m 4
Ales Bialiatski | by 1996.. m 5
Jamal Khashoggi | sa 1990..2018 m 7
Raif Badawi | sa 2008.. m 4
Loujain al-Hathloul | sa 2014.. f 4
Julian Assange | au 2006.. m 7
Thae Yong Ho | kp 2016.. m 4
Kim Jong Nam | kp 2001..2017 m 6
Otto Warmbier | us 2016..2017 m 5
Aung San | mm 1938..1947 m 5
# religious-leader m
the Dalai Lama = Dalai Lama = 14th Dalai Lama | cn 1940.. 8
the Panchen Lama = Panchen Lama | cn 1995.. 4
Patriarch Kirill = Patriarch Kirill of Moscow | ru 2009.. 6
Patriarch Bartholomew = Ecumenical Patriarch Bartholomew | tr 1991.. 5
Metropolitan Epiphanius | ua 2018.. 4
Justin Welby | gb 2013..2025 6
Rowan Williams | gb 2002..2012 5
Sarah Mullally | gb 2018.. f 4
Billy Graham | us 1947..2018 6
Jerry Falwell | us 1956..2007 5
Pat Robertson | us 1960..2023 5
Rick Warren | us 1980.. 5
Louis Farrakhan | us 1977.. 5
Timothy Dolan | us 2009..2025 5
Brigham Young | us 1847..1877 5
Joseph Smith | us 1830..1844 6
Sun Myung Moon = Rev. Sun Myung Moon | kr 1954..2012 5
Shoko Asahara | jp 1984..1995 5
Pietro Parolin | it 2013.. 5
Robert Sarah | gn 2010.. 3
George Pell | au 1996..2023 5
Thich Nhat Hanh | vn 1964..2022 4
# pope m va
Pope Francis = Francis = Jorge Mario Bergoglio | 2013..2025 9
Pope Leo XIV = Leo XIV | 2025.. 8
Pope Benedict XVI = Benedict XVI = Joseph Ratzinger | 2005..2013 8
Pope John Paul II = John Paul II = Karol Wojtyla | 1978..2005 8
Pope John Paul I = John Paul I | 1978..1978 5
Pope Paul VI = Paul VI | 1963..1978 6
Pope John XXIII = John XXIII | 1958..1963 6
Pope Pius XII = Pius XII | 1939..1958 6
Pope Pius XI = Pius XI | 1922..1939 5
Pope Benedict XV = Benedict XV | 1914..1922 4
Pope Pius X = Pius X | 1903..1914 4
Pope Leo XIII = Leo XIII | 1878..1903 5
Pope Pius IX = Pius IX | 1846..1878 5
Pope Gregory XIII = Gregory XIII | 1572..1585 5
Pope Leo X = Leo X | 1513..1521 5
Pope Julius II = Julius II | 1503..1513 5
Pope Alexander VI = Alexander VI | 1492..1503 5
Pope Clement VII = Clement VII | 1523..1534 5
Pope Urban II = Urban II | 1088..1099 5
Pope Gregory VII = Gregory VII | 1073..1085 4
Pope Innocent III = Innocent III | 1198..1216 5
Pope Gregory I = Gregory the Great | 590..604 5
# reformer m
Martin Luther = Luther | de 1512..1546 8
John Calvin = Calvin | fr 1530..1564 7
Huldrych Zwingli = Ulrich Zwingli | ch 1519..1531 6
Philip Melanchthon | de 1518..1560 5
Jan Hus | cz 1400..1415 6
John Wycliffe | gb 1360..1384 5
John Knox | gb 1546..1572 5
Thomas Cranmer | gb 1533..1556 5
William Tyndale | gb 1522..1536 5
Erasmus = Erasmus of Rotterdam | nl 1492..1536 6
Johann Tetzel | de 1503..1519 4
Johann Eck | de 1510..1543 3
Thomas Müntzer | de 1520..1525 4
Andreas Karlstadt | de 1505..1541 3
Girolamo Savonarola | it 1482..1498 5
John Wesley | gb 1738..1791 5
Ignatius of Loyola | es 1534..1556 5
Thomas More = Sir Thomas More | gb 1504..1535 6
`,
};
