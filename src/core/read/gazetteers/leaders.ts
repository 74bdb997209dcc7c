/** Who leads or led the nations that news reports on: heads of state and government, ministers, generals, with their years in office. */

import type { Table } from './table.ts';

export const leaders: Table = {
  kind: 'person',
  text: `
# head-of-state us m
Joe Biden = Biden = Joseph Biden = Joseph R. Biden = Joseph R. Biden Jr. | 2021..2025 9
Donald Trump = Trump = Donald J. Trump | 2017..2021 9
Donald Trump = Trump = Donald J. Trump | 2025.. 9
Barack Obama = Obama = Barack H. Obama | 2009..2017 9
George W. Bush = George Bush | 2001..2009 8
Bill Clinton = William J. Clinton = William Jefferson Clinton | 1993..2001 8
George H.W. Bush = George H. W. Bush = George Bush | 1989..1993 7
Ronald Reagan = Reagan | 1981..1989 8
Jimmy Carter | 1977..1981 7
Gerald Ford = Gerald R. Ford | 1974..1977 6
Richard Nixon = Nixon = Richard M. Nixon | 1969..1974 7
Lyndon B. Johnson = Lyndon Johnson = LBJ | 1963..1969 7
John F. Kennedy = JFK = John Kennedy | 1961..1963 8
Dwight D. Eisenhower = Dwight Eisenhower = Eisenhower | 1953..1961 7
Harry S. Truman = Harry Truman = Truman | 1945..1953 7
Franklin D. Roosevelt = FDR = Franklin Delano Roosevelt = Franklin Roosevelt | 1933..1945 8
Herbert Hoover | 1929..1933 6
Calvin Coolidge | 1923..1929 5
Warren G. Harding = Warren Harding | 1921..1923 5
Woodrow Wilson | 1913..1921 7
William Howard Taft | 1909..1913 5
Theodore Roosevelt = Teddy Roosevelt | 1901..1909 7
William McKinley | 1897..1901 5
Grover Cleveland | 1885..1897 5
Ulysses S. Grant = Ulysses Grant | 1869..1877 7
Andrew Johnson | 1865..1869 5
Abraham Lincoln = Lincoln | 1861..1865 9
James Buchanan | 1857..1861 5
James K. Polk | 1845..1849 5
Andrew Jackson | 1829..1837 7
John Quincy Adams | 1825..1829 6
James Monroe | 1817..1825 6
James Madison | 1809..1817 7
Thomas Jefferson | 1801..1809 8
John Adams | 1797..1801 7
George Washington | 1789..1797 9
# vice-president us m
Kamala Harris | 2021..2025 f 8
Mike Pence | 2017..2021 7
JD Vance = J.D. Vance | 2025.. 7
Dick Cheney | 2001..2009 7
Al Gore | 1993..2001 7
Dan Quayle | 1989..1993 5
Walter Mondale | 1977..1981 5
Nelson Rockefeller | 1974..1977 5
Spiro Agnew | 1969..1973 5
Hubert Humphrey | 1965..1969 5
# foreign-minister us m
Antony Blinken = Tony Blinken | 2021..2025 8
Mike Pompeo | 2018..2021 7
Rex Tillerson | 2017..2018 6
John Kerry | 2013..2017 7
Hillary Clinton = Hillary Rodham Clinton | 2009..2013 f 8
Condoleezza Rice | 2005..2009 f 7
Colin Powell | 2001..2005 7
Madeleine Albright | 1997..2001 f 7
Warren Christopher | 1993..1997 5
James Baker | 1989..1992 6
George Shultz | 1982..1989 5
Henry Kissinger = Kissinger | 1973..1977 8
Dean Rusk | 1961..1969 5
John Foster Dulles | 1953..1959 5
Dean Acheson | 1949..1953 5
George Marshall = George C. Marshall | 1947..1949 6
Marco Rubio | 2025.. 7
# defence-minister us m
Lloyd Austin | 2021..2025 7
Mark Esper | 2019..2020 6
Jim Mattis = James Mattis | 2017..2018 7
Ash Carter = Ashton Carter | 2015..2017 6
Chuck Hagel | 2013..2015 6
Leon Panetta | 2011..2013 6
Robert Gates | 2006..2011 6
Donald Rumsfeld | 2001..2006 7
William Cohen | 1997..2001 5
William Perry | 1994..1997 5
Caspar Weinberger | 1981..1987 5
Robert McNamara | 1961..1968 6
Pete Hegseth | 2025.. 7
# minister us m
Janet Yellen | 2021..2025 f 7
Merrick Garland | 2021..2025 6
Alejandro Mayorkas | 2021..2025 6
Pete Buttigieg | 2021..2025 7
Xavier Becerra | 2021..2025 5
Jennifer Granholm | 2021..2025 f 5
Gina Raimondo | 2021..2025 f 6
Deb Haaland | 2021..2025 f 5
Tom Vilsack | 2021..2025 5
Steven Mnuchin | 2017..2021 6
Jeff Sessions | 2017..2018 6
William Barr = Bill Barr | 2019..2020 6
Betsy DeVos | 2017..2021 f 6
Ben Carson | 2017..2021 6
Wilbur Ross | 2017..2021 5
Elaine Chao | 2017..2021 f 5
Eric Holder | 2009..2015 6
Loretta Lynch | 2015..2017 f 5
Timothy Geithner | 2009..2013 5
Janet Reno | 1993..2001 f 5
Scott Bessent | 2025.. 5
Pam Bondi | 2025.. f 5
Robert F. Kennedy Jr. = RFK Jr. | 2025.. 7
Robert F. Kennedy = Bobby Kennedy | 1961..1964 7
# security-official us m
Jake Sullivan | 2021..2025 7
John Bolton | 2018..2019 7
H.R. McMaster = H. R. McMaster | 2017..2018 6
Michael Flynn | 2017..2017 6
Susan Rice | 2013..2017 f 6
Zbigniew Brzezinski | 1977..1981 6
William Burns = Bill Burns | 2021..2025 6
Gina Haspel | 2018..2021 f 5
John Brennan | 2013..2017 5
James Comey | 2013..2017 7
Christopher Wray | 2017..2025 6
Robert Mueller | 2001..2013 7
J. Edgar Hoover | 1924..1972 7
Avril Haines | 2021..2025 f 5
Tulsi Gabbard | 2025.. f 6
Kash Patel | 2025.. 5
# spokesperson us m
John Kirby | 2015..2025 5
Karine Jean-Pierre | 2022..2025 f 6
Jen Psaki | 2021..2022 f 6
Sean Spicer | 2017..2017 5
Sarah Huckabee Sanders = Sarah Sanders | 2017..2019 f 6
Kayleigh McEnany | 2020..2021 f 5
Karoline Leavitt | 2025.. f 6
Matthew Miller | 2023..2025 4
Ned Price | 2021..2023 4
Patrick Ryder = Pat Ryder | 2022..2025 4
# military-leader us m
Mark Milley | 2019..2023 7
Charles Q. Brown = Charles Brown = C.Q. Brown | 2023..2025 5
Joseph Dunford | 2015..2019 5
Martin Dempsey | 2011..2015 5
David Petraeus | 2007..2011 6
Stanley McChrystal | 2009..2010 5
Tommy Franks | 2000..2003 5
Norman Schwarzkopf | 1988..1991 6
William Westmoreland | 1964..1968 6
Douglas MacArthur = MacArthur | 1930..1951 7
Matthew Ridgway | 1950..1953 5
Mark Clark = Mark W. Clark | 1952..1953 4
Omar Bradley | 1943..1953 6
George Patton = George S. Patton | 1942..1945 7
Chester Nimitz | 1941..1945 6
Robert E. Lee | 1861..1865 7
Stonewall Jackson | 1861..1863 6
William Tecumseh Sherman | 1861..1869 6
Paul LaCamera | 2021..2024 4
# head-of-state ru m
Vladimir Putin = Putin | 2000..2008 9
Vladimir Putin = Putin | 2012.. 9
Dmitry Medvedev = Medvedev = Dmitri Medvedev | 2008..2012 7
Boris Yeltsin = Yeltsin | 1991..1999 7
# head-of-government ru m
Mikhail Mishustin | 2020.. 6
Dmitry Medvedev = Medvedev = Dmitri Medvedev | 2012..2020 7
Viktor Chernomyrdin | 1992..1998 5
Yevgeny Primakov | 1998..1999 5
Mikhail Kasyanov | 2000..2004 4
# defence-minister ru m
Sergei Shoigu = Sergey Shoigu = Shoigu | 2012..2024 8
Andrei Belousov = Andrey Belousov | 2024.. 7
Anatoly Serdyukov | 2007..2012 5
Sergei Ivanov | 2001..2007 5
Igor Sergeyev | 1997..2001 4
# foreign-minister ru m
Sergei Lavrov = Sergey Lavrov = Lavrov | 2004.. 8
Igor Ivanov | 1998..2004 5
Andrei Kozyrev | 1990..1996 5
# military-leader ru m
Valery Gerasimov = Gerasimov | 2012.. 7
Sergei Surovikin = Sergey Surovikin | 2017..2023 6
Oleg Salyukov | 2014..2025 4
Viktor Sokolov | 2022..2024 4
Nikolai Yevmenov | 2019..2024 4
Yunus-Bek Yevkurov | 2019.. 4
Dmitry Utkin | 2014..2023 5
Yevgeny Prigozhin = Prigozhin | 2014..2023 7
Ramzan Kadyrov | 2007.. 6
# security-official ru m
Nikolai Patrushev | 2008..2024 6
Sergei Shoigu = Sergey Shoigu = Shoigu | 2024.. 8
Alexander Bortnikov | 2008.. 5
Sergei Naryshkin = Sergey Naryshkin | 2016.. 6
# spokesperson ru m
Dmitry Peskov = Peskov | 2012.. 7
Maria Zakharova | 2015.. f 6
Igor Konashenkov | 2011..2025 5
# legislator ru m
Vyacheslav Volodin | 2016.. 5
Valentina Matviyenko | 2011.. f 5
Leonid Slutsky | 2022.. 4
Gennady Zyuganov | 1993.. 5
Vladimir Zhirinovsky | 1991..2022 5
# minister ru m
Anton Siluanov | 2011.. 5
Alexander Novak | 2012..2020 5
Denis Manturov | 2012.. 4
Sergei Kiriyenko | 1998..1998 4
Alexander Kozlov | 2020.. 4
# head-of-state su m
Mikhail Gorbachev = Gorbachev | 1985..1991 8
Leonid Brezhnev = Brezhnev | 1964..1982 7
Nikita Khrushchev = Khrushchev | 1953..1964 7
Josef Stalin = Joseph Stalin = Stalin | 1924..1953 9
Vladimir Lenin = Lenin = V.I. Lenin | 1917..1924 8
Yuri Andropov | 1982..1984 6
Konstantin Chernenko | 1984..1985 5
# foreign-minister su m
Vyacheslav Molotov | 1939..1949 6
Andrei Gromyko | 1957..1985 6
Eduard Shevardnadze | 1985..1991 6
Andrei Vyshinsky | 1949..1953 4
# military-leader su m
Georgy Zhukov | 1941..1957 6
Leon Trotsky = Trotsky | 1918..1925 7
Kliment Voroshilov | 1925..1940 5
Konstantin Rokossovsky | 1941..1956 5
Ivan Konev | 1941..1960 4
# head-of-state kp m
Kim Jong Un = Kim Jong-un = Kim Jong-Un | 2011.. 9
Kim Jong Il = Kim Jong-il = Kim Jong-Il | 1994..2011 8
Kim Il Sung = Kim Il-sung = Kim Il-Sung | 1948..1994 8
# head-of-government kp m
Kim Tok Hun = Kim Tok-hun | 2020..2024 5
Pak Thae Song = Pak Thae-song | 2024.. 5
Kim Jae Ryong = Kim Jae-ryong | 2019..2020 4
Pak Pong Ju = Pak Pong-ju | 2013..2019 5
Choe Yong Rim | 2010..2013 4
# defence-minister kp m
Kang Sun Nam = Kang Sun-nam | 2022..2024 6
No Kwang Chol = No Kwang-chol | 2024.. 6
Kim Jong Gwan = Kim Jong-gwan | 2019..2021 4
Ri Yong Gil = Ri Yong-gil | 2021..2022 5
Pak Yong Sik = Pak Yong-sik | 2015..2018 4
Hyon Yong Chol = Hyon Yong-chol | 2014..2015 5
Kim Yong Chun = Kim Yong-chun | 2009..2012 4
# foreign-minister kp m
Choe Son Hui = Choe Son-hui | 2022.. f 6
Ri Son Gwon = Ri Son-gwon | 2020..2022 5
Ri Yong Ho = Ri Yong-ho | 2016..2020 5
Ri Su Yong = Ri Su-yong | 2014..2016 4
Paek Nam Sun = Paek Nam-sun | 1998..2007 4
# military-leader kp m
Pak Jong Chon = Pak Jong-chon | 2019..2024 5
Pak Su Il = Pak Su-il | 2022..2023 4
Ri Pyong Chol = Ri Pyong-chol | 2019.. 5
Hwang Pyong So = Hwang Pyong-so | 2014..2017 5
Kim Jong Gak = Kim Jong-gak | 2018..2018 3
Kim Kyok Sik = Kim Kyok-sik | 2012..2013 3
# politician kp m
Choe Ryong Hae = Choe Ryong-hae | 2010.. 6
Kim Yo Jong = Kim Yo-jong | 2014.. f 8
Jo Yong Won = Jo Yong-won | 2021.. 5
Kim Yong Nam = Kim Yong-nam | 1998..2019 6
Kim Yong Chol = Kim Yong-chol | 2016..2021 6
Kim Kye Gwan = Kim Kye-gwan | 2004..2019 4
Jang Song Thaek = Jang Song-thaek | 2003..2013 6
Ri Il Hwan = Ri Il-hwan | 2020.. 3
# first-lady kp f
Ri Sol Ju = Ri Sol-ju | 2012.. 5
Kim Ju Ae = Kim Ju-ae | 2022.. 6
# head-of-state kr m
Yoon Suk Yeol = Yoon Suk-yeol = Yoon | 2022..2025 8
Lee Jae-myung = Lee Jae Myung | 2025.. 7
Moon Jae-in = Moon Jae In | 2017..2022 8
Park Geun-hye = Park Geun Hye | 2013..2017 f 7
Lee Myung-bak = Lee Myung Bak | 2008..2013 6
Roh Moo-hyun = Roh Moo Hyun | 2003..2008 6
Kim Dae-jung = Kim Dae Jung | 1998..2003 7
Kim Young-sam = Kim Young Sam | 1993..1998 5
Roh Tae-woo = Roh Tae Woo | 1988..1993 5
Chun Doo-hwan = Chun Doo Hwan | 1980..1988 6
Park Chung-hee = Park Chung Hee | 1963..1979 6
Syngman Rhee | 1948..1960 6
# head-of-government kr m
Han Duck-soo = Han Duck Soo | 2022..2025 5
Kim Boo-kyum = Kim Boo Kyum | 2021..2022 4
Lee Nak-yon = Lee Nak Yon | 2017..2020 5
Chung Sye-kyun | 2020..2021 4
Hwang Kyo-ahn | 2015..2017 4
Kim Min-seok | 2025.. 4
# defence-minister kr m
Lee Jong-sup = Lee Jong Sup | 2022..2023 5
Shin Won-sik = Shin Won Sik | 2023..2024 5
Kim Yong-hyun = Kim Yong Hyun | 2024..2024 6
Suh Wook | 2020..2022 4
Jeong Kyeong-doo | 2018..2020 4
Song Young-moo | 2017..2018 4
Han Min-koo | 2014..2017 4
Kim Kwan-jin | 2010..2014 5
Ahn Gyu-back | 2025.. 4
# foreign-minister kr m
Park Jin | 2022..2024 5
Cho Tae-yul | 2024..2025 4
Chung Eui-yong | 2021..2022 5
Kang Kyung-wha = Kang Kyung Wha | 2017..2021 f 5
Yun Byung-se | 2013..2017 4
Cho Hyun | 2025.. 4
# minister kr m
Kwon Young-se | 2022..2023 4
Kim Yung-ho | 2023..2025 4
Cho Myoung-gyon | 2017..2019 4
Kim Yeon-chul | 2019..2020 4
Lee In-young | 2020..2022 4
Chung Dong-young | 2025.. 4
# politician kr m
Han Dong-hoon | 2023..2024 5
Cho Kuk | 2019.. 5
Ahn Cheol-soo | 2012.. 5
Oh Se-hoon | 2021.. 5
Park Won-soon | 2011..2020 5
Suh Hoon | 2017..2022 4
# head-of-state cn m
Xi Jinping = Xi | 2012.. 9
Hu Jintao | 2002..2012 7
Jiang Zemin | 1989..2002 7
Deng Xiaoping | 1978..1989 8
Mao Zedong = Mao = Mao Tse-tung = Chairman Mao | 1949..1976 9
Hua Guofeng | 1976..1978 5
Liu Shaoqi | 1959..1968 5
Sun Yat-sen | 1911..1912 7
# head-of-government cn m
Li Qiang | 2023.. 7
Li Keqiang | 2013..2023 7
Wen Jiabao | 2003..2013 6
Zhu Rongji | 1998..2003 5
Li Peng | 1987..1998 6
Zhou Enlai = Chou En-lai | 1949..1976 7
# defence-minister cn m
Dong Jun | 2023.. 6
Li Shangfu | 2023..2023 6
Wei Fenghe | 2018..2023 6
Chang Wanquan | 2013..2018 4
Liang Guanglie | 2008..2013 4
Cao Gangchuan | 2003..2008 3
# foreign-minister cn m
Wang Yi | 2013..2022 7
Wang Yi | 2023.. 7
Qin Gang | 2022..2023 6
Yang Jiechi | 2007..2013 6
Li Zhaoxing | 2003..2007 4
Tang Jiaxuan | 1998..2003 4
Qian Qichen | 1988..1998 5
# military-leader cn m
Zhang Youxia | 2017.. 5
He Weidong | 2022..2025 4
Xu Qiliang | 2012..2022 4
Peng Dehuai | 1950..1959 6
Zhu De | 1927..1954 5
Lin Biao | 1959..1971 6
# politician cn m
Li Hongzhong | 2016.. 5
Zhao Leji | 2017.. 6
Wang Huning | 2017.. 6
Cai Qi | 2022.. 5
Ding Xuexiang | 2022.. 5
Li Xi | 2022.. 4
Li Zhanshu | 2017..2023 5
Wang Yang | 2017..2022 5
Han Zheng | 2017.. 5
Wang Qishan | 2012..2023 5
He Lifeng | 2022.. 4
Liu He | 2018..2023 5
Sun Chunlan | 2018..2023 f 4
Chen Min'er | 2017.. 4
Zhang Dejiang | 2012..2018 5
Bo Xilai | 2007..2012 6
Zhou Yongkang | 2007..2012 5
Zhao Ziyang | 1980..1989 6
Hu Yaobang | 1982..1987 6
Liu Yunshan | 2012..2017 4
# spokesperson cn m
Hua Chunying | 2012.. f 5
Mao Ning | 2022.. f 5
Wang Wenbin | 2020..2024 5
Zhao Lijian | 2020..2023 5
Geng Shuang | 2016..2020 4
Lu Kang | 2015..2019 4
Liu Jianchao | 2022..2025 4
# governor hk m
John Lee | 2022.. 5
Carrie Lam | 2017..2022 f 6
Leung Chun-ying = C.Y. Leung | 2012..2017 5
Donald Tsang | 2005..2012 4
Tung Chee-hwa | 1997..2005 5
Chris Patten | 1992..1997 5
# head-of-state tw m
Tsai Ing-wen | 2016..2024 f 7
Lai Ching-te = William Lai | 2024.. 7
Ma Ying-jeou | 2008..2016 6
Chen Shui-bian | 2000..2008 6
Lee Teng-hui | 1988..2000 6
Chiang Kai-shek | 1928..1975 8
Chiang Ching-kuo | 1978..1988 6
# head-of-government jp m
Fumio Kishida = Kishida | 2021..2024 7
Shigeru Ishiba | 2024..2025 6
Sanae Takaichi | 2025.. f 6
Yoshihide Suga | 2020..2021 6
Shinzo Abe = Abe | 2012..2020 8
Yoshihiko Noda | 2011..2012 5
Naoto Kan | 2010..2011 5
Yukio Hatoyama | 2009..2010 5
Taro Aso | 2008..2009 5
Yasuo Fukuda | 2007..2008 5
Junichiro Koizumi | 2001..2006 7
Yoshiro Mori | 2000..2001 5
Keizo Obuchi | 1998..2000 4
Ryutaro Hashimoto | 1996..1998 5
Tomiichi Murayama | 1994..1996 5
Yasuhiro Nakasone | 1982..1987 5
Kakuei Tanaka | 1972..1974 5
Hideki Tojo | 1941..1944 7
Shigeru Yoshida | 1946..1954 5
# monarch jp m
Emperor Naruhito = Naruhito | 2019.. 7
Emperor Akihito = Akihito | 1989..2019 7
Emperor Hirohito = Hirohito | 1926..1989 8
Emperor Meiji | 1867..1912 6
# foreign-minister jp m
Yoshimasa Hayashi | 2021..2023 5
Yoko Kamikawa | 2023..2024 f 5
Toshimitsu Motegi | 2019..2021 5
Taro Kono | 2017..2019 5
Fumio Kishida = Kishida | 2012..2017 7
Takeshi Iwaya | 2024..2025 5
# defence-minister jp m
Yasukazu Hamada | 2022..2023 4
Minoru Kihara | 2023..2024 4
Nobuo Kishi | 2020..2022 5
Itsunori Onodera | 2012..2014 4
Gen Nakatani | 2024..2025 4
# spokesperson jp m
Hirokazu Matsuno | 2021..2023 5
# head-of-state in f
Droupadi Murmu | 2022.. 6
Ram Nath Kovind | 2017..2022 m 5
Pranab Mukherjee | 2012..2017 m 5
Pratibha Patil | 2007..2012 4
# head-of-government in m
Narendra Modi = Modi | 2014.. 9
Manmohan Singh | 2004..2014 7
Atal Bihari Vajpayee | 1998..2004 6
P.V. Narasimha Rao = P. V. Narasimha Rao | 1991..1996 5
Rajiv Gandhi | 1984..1989 6
Indira Gandhi | 1966..1977 f 8
Indira Gandhi | 1980..1984 f 8
Lal Bahadur Shastri | 1964..1966 4
Jawaharlal Nehru = Nehru | 1947..1964 8
# foreign-minister in m
Subrahmanyam Jaishankar = S. Jaishankar | 2019.. 6
Sushma Swaraj | 2014..2019 f 5
# defence-minister in m
Rajnath Singh | 2019.. 6
Nirmala Sitharaman | 2017..2019 f 5
# minister in m
Amit Shah | 2019.. 6
Nirmala Sitharaman | 2019.. f 5
# politician in m
Rahul Gandhi | 2004.. 7
Sonia Gandhi | 1998.. f 7
Arvind Kejriwal | 2013.. 6
Mamata Banerjee | 2011.. f 6
Yogi Adityanath | 2017.. 5
# head-of-government pk m
Shehbaz Sharif = Shahbaz Sharif | 2022..2023 6
Shehbaz Sharif = Shahbaz Sharif | 2024.. 6
Imran Khan | 2018..2022 8
Nawaz Sharif | 2013..2017 7
Benazir Bhutto | 1988..1990 f 8
Benazir Bhutto | 1993..1996 f 8
Zulfikar Ali Bhutto | 1973..1977 6
Yousuf Raza Gilani | 2008..2012 4
Anwaar-ul-Haq Kakar | 2023..2024 4
# head-of-state pk m
Asif Ali Zardari | 2008..2013 6
Asif Ali Zardari | 2024.. 6
Pervez Musharraf | 2001..2008 7
Arif Alvi | 2018..2024 5
Muhammad Zia-ul-Haq = Zia-ul-Haq | 1978..1988 6
# foreign-minister pk m
Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari | 2022..2023 5
Shah Mahmood Qureshi | 2018..2022 5
Ishaq Dar | 2024.. 5
# military-leader pk m
Asim Munir | 2022.. 6
Qamar Javed Bajwa | 2016..2022 5
# head-of-state af m
Ashraf Ghani | 2014..2021 7
Hamid Karzai = Karzai | 2002..2014 8
Mohammad Najibullah | 1987..1992 5
Burhanuddin Rabbani | 1992..1996 4
# politician af m
Abdullah Abdullah | 2014..2021 6
Ahmad Shah Massoud | 1992..2001 6
# militant-leader af m
Mullah Mohammed Omar = Mullah Omar = Mohammed Omar | 1996..2013 6
Hibatullah Akhundzada | 2016.. 5
Sirajuddin Haqqani | 2018.. 5
Abdul Ghani Baradar | 2010.. 5
Zabihullah Mujahid | 2007.. 5
Gulbuddin Hekmatyar | 1975.. 5
# head-of-government bd f
Sheikh Hasina | 2009..2024 7
Khaleda Zia | 2001..2006 6
Muhammad Yunus | 2024.. m 7
Sheikh Mujibur Rahman | 1972..1975 m 6
# head-of-state lk m
Ranil Wickremesinghe | 2022..2024 5
Gotabaya Rajapaksa | 2019..2022 6
Mahinda Rajapaksa | 2005..2015 6
Maithripala Sirisena | 2015..2019 4
Anura Kumara Dissanayake | 2024.. 5
Chandrika Kumaratunga | 1994..2005 f 4
# head-of-government lk f
Sirimavo Bandaranaike | 1960..1965 5
# head-of-government np m
Pushpa Kamal Dahal | 2022..2024 4
Sher Bahadur Deuba | 2021..2022 4
K.P. Sharma Oli = K. P. Sharma Oli | 2024..2025 4
# head-of-government mm f
Aung San Suu Kyi = Suu Kyi | 2016..2021 8
Thein Sein | 2011..2016 m 5
# military-leader mm m
Min Aung Hlaing | 2011.. 7
Than Shwe | 1992..2011 5
Ne Win | 1962..1988 4
# head-of-government th m
Prayuth Chan-ocha | 2014..2023 6
Srettha Thavisin | 2023..2024 5
Paetongtarn Shinawatra | 2024..2025 f 5
Thaksin Shinawatra | 2001..2006 7
Yingluck Shinawatra | 2011..2014 f 6
Abhisit Vejjajiva | 2008..2011 5
Anutin Charnvirakul | 2025.. 5
# monarch th m
King Maha Vajiralongkorn = Maha Vajiralongkorn | 2016.. 5
King Bhumibol Adulyadej = Bhumibol Adulyadej | 1946..2016 6
# politician th m
Pita Limjaroenrat | 2020..2024 5
# head-of-government vn m
Pham Minh Chinh | 2021.. 4
Nguyen Xuan Phuc | 2016..2021 4
Nguyen Tan Dung | 2006..2016 4
Pham Van Dong | 1955..1987 4
# head-of-state vn m
Ho Chi Minh | 1945..1969 8
Nguyen Phu Trong | 2011..2024 5
To Lam | 2024.. 5
Vo Van Thuong | 2023..2024 3
Ngo Dinh Diem | 1955..1963 6
Nguyen Van Thieu | 1965..1975 5
# military-leader vn m
Vo Nguyen Giap | 1946..1980 6
# head-of-government kh m
Hun Sen | 1985..2023 6
Hun Manet | 2023.. 5
Pol Pot | 1975..1979 8
Norodom Sihanouk | 1955..1970 6
# head-of-government my m
Anwar Ibrahim | 2022.. 6
Mahathir Mohamad | 1981..2003 7
Najib Razak | 2009..2018 6
Muhyiddin Yassin | 2020..2021 4
Ismail Sabri Yaakob | 2021..2022 3
# head-of-government sg m
Lee Kuan Yew | 1959..1990 7
Lee Hsien Loong | 2004..2024 6
Goh Chok Tong | 1990..2004 5
Lawrence Wong | 2024.. 5
# head-of-state id m
Joko Widodo = Jokowi | 2014..2024 7
Prabowo Subianto | 2024.. 6
Susilo Bambang Yudhoyono | 2004..2014 6
Megawati Sukarnoputri | 2001..2004 f 5
Abdurrahman Wahid | 1999..2001 5
B.J. Habibie = B. J. Habibie | 1998..1999 5
Suharto | 1967..1998 7
Sukarno | 1945..1967 7
# foreign-minister id f
Retno Marsudi | 2014..2024 5
# head-of-state ph m
Ferdinand Marcos Jr. = Bongbong Marcos | 2022.. 6
Rodrigo Duterte | 2016..2022 7
Benigno Aquino III = Benigno Aquino | 2010..2016 5
Gloria Macapagal Arroyo = Gloria Arroyo | 2001..2010 f 5
Joseph Estrada | 1998..2001 5
Corazon Aquino | 1986..1992 f 6
Ferdinand Marcos | 1965..1986 7
# head-of-state tl m
Xanana Gusmao = Xanana Gusmão | 2002..2007 4
Jose Ramos-Horta = José Ramos-Horta | 2007..2012 5
# head-of-state mn m
Ukhnaagiin Khurelsukh | 2021.. 3
# head-of-government au m
Anthony Albanese | 2022.. 7
Scott Morrison | 2018..2022 6
Malcolm Turnbull | 2015..2018 6
Tony Abbott | 2013..2015 6
Kevin Rudd | 2007..2010 6
Julia Gillard | 2010..2013 f 6
John Howard | 1996..2007 6
Paul Keating | 1991..1996 5
Bob Hawke | 1983..1991 5
Gough Whitlam | 1972..1975 5
Robert Menzies | 1949..1966 4
# foreign-minister au f
Penny Wong | 2022.. 5
Marise Payne | 2018..2022 4
Julie Bishop | 2013..2018 4
# defence-minister au m
Richard Marles | 2022.. 5
Peter Dutton | 2021..2022 5
# head-of-government nz f
Jacinda Ardern | 2017..2023 7
Chris Hipkins | 2023..2023 m 5
Christopher Luxon | 2023.. m 5
Helen Clark | 1999..2008 6
John Key | 2008..2016 m 5
Bill English | 2016..2017 m 4
# head-of-state ir m
Ebrahim Raisi | 2021..2024 7
Masoud Pezeshkian | 2024.. 6
Hassan Rouhani | 2013..2021 7
Mahmoud Ahmadinejad | 2005..2013 7
Mohammad Khatami | 1997..2005 6
Akbar Hashemi Rafsanjani | 1989..1997 6
# religious-leader ir m
Ayatollah Ali Khamenei = Ali Khamenei = Khamenei | 1989.. 8
Ayatollah Ruhollah Khomeini = Ruhollah Khomeini = Khomeini = Ayatollah Khomeini | 1979..1989 8
# head-of-government ir m
Mohammad Mossadegh = Mohammed Mossadegh | 1951..1953 6
# monarch ir m
Mohammad Reza Pahlavi = Shah Mohammad Reza Pahlavi | 1941..1979 7
Reza Shah Pahlavi = Reza Shah | 1925..1941 5
# foreign-minister ir m
Hossein Amir-Abdollahian = Hossein Amirabdollahian | 2021..2024 6
Mohammad Javad Zarif = Javad Zarif | 2013..2021 7
Abbas Araghchi | 2024.. 6
Ali Akbar Salehi | 2010..2013 5
Manouchehr Mottaki | 2005..2010 4
# military-leader ir m
Qassem Soleimani = Qasem Soleimani | 1998..2020 7
Hossein Salami | 2019..2025 5
Mohammad Bagheri | 2016..2025 4
Esmail Qaani | 2020.. 5
Mohammad Ali Jafari | 2007..2019 4
# politician ir m
Mohammad Bagher Qalibaf | 2020.. 4
Ali Larijani | 2008..2020 5
Mir Hossein Mousavi = Mir-Hossein Mousavi | 1981..1989 5
Mehdi Karroubi | 2000..2004 4
# head-of-state iq m
Saddam Hussein = Saddam | 1979..2003 8
Jalal Talabani | 2005..2014 5
Barham Salih | 2018..2022 4
Abdul Latif Rashid | 2022.. 3
# head-of-government iq m
Nouri al-Maliki = Nouri Maliki | 2006..2014 6
Haider al-Abadi | 2014..2018 5
Adel Abdul Mahdi = Adil Abdul-Mahdi | 2018..2020 4
Mustafa al-Kadhimi | 2020..2022 4
Mohammed Shia al-Sudani | 2022.. 4
Ayad Allawi | 2004..2005 5
# foreign-minister iq m
Hoshyar Zebari | 2003..2014 4
Tariq Aziz | 1983..1991 5
# religious-leader iq m
Muqtada al-Sadr | 2003.. 6
Ayatollah Ali al-Sistani = Ali al-Sistani | 1992.. 6
# militant-leader iq m
Abu Bakr al-Baghdadi | 2010..2019 7
Abu Musab al-Zarqawi | 2004..2006 6
# militant-leader sa m
Osama bin Laden = bin Laden = Osama Bin Laden = Usama bin Laden | 1988..2011 9
# militant-leader eg m
Ayman al-Zawahri = Ayman al-Zawahiri | 2011..2022 6
# head-of-state sy m
Bashar Assad = Bashar al-Assad = Assad | 2000..2024 8
Hafez Assad = Hafez al-Assad | 1971..2000 6
Ahmad al-Sharaa = Ahmed al-Sharaa = Abu Mohammed al-Golani | 2025.. 6
# foreign-minister sy m
Walid Moallem = Walid al-Moallem | 2006..2020 4
Faisal Mekdad | 2020..2024 4
# head-of-government il m
Benjamin Netanyahu = Netanyahu | 1996..1999 8
Benjamin Netanyahu = Netanyahu | 2009..2021 9
Benjamin Netanyahu = Netanyahu | 2022.. 9
Naftali Bennett | 2021..2022 6
Yair Lapid | 2022..2022 6
Ehud Olmert | 2006..2009 6
Ariel Sharon | 2001..2006 7
Ehud Barak | 1999..2001 6
Yitzhak Rabin | 1992..1995 7
Shimon Peres | 1995..1996 7
Yitzhak Shamir | 1986..1992 5
Menachem Begin | 1977..1983 6
Golda Meir | 1969..1974 f 7
Levi Eshkol | 1963..1969 4
David Ben-Gurion | 1955..1963 7
# head-of-state il m
Isaac Herzog | 2021.. 6
Reuven Rivlin | 2014..2021 5
Shimon Peres | 2007..2014 7
Chaim Weizmann | 1949..1952 5
# defence-minister il m
Yoav Gallant | 2022..2024 6
Benny Gantz | 2020..2022 6
Israel Katz | 2024.. 5
Avigdor Lieberman = Avigdor Liberman | 2016..2018 6
Moshe Yaalon | 2013..2016 5
Moshe Dayan | 1967..1974 6
# foreign-minister il m
Eli Cohen | 2022..2023 4
Gideon Saar | 2024.. 4
Abba Eban | 1966..1974 4
Tzipi Livni | 2006..2009 f 5
# minister il m
Itamar Ben-Gvir | 2022.. 6
Bezalel Smotrich | 2022.. 6
# military-leader il m
Herzi Halevi | 2023..2025 5
Aviv Kochavi | 2019..2023 4
Gadi Eisenkot | 2015..2019 4
Eyal Zamir | 2025.. 4
# head-of-state ps m
Mahmoud Abbas = Abbas | 2005.. 7
Yasser Arafat = Arafat | 1994..2004 8
# head-of-government ps m
Mohammad Shtayyeh | 2019..2024 4
Salam Fayyad | 2007..2013 4
Mohammad Mustafa | 2024.. 3
# militant-leader ps m
Ismail Haniyeh | 2017..2024 6
Yahya Sinwar | 2017..2024 6
Khaled Mashaal = Khaled Meshaal | 1996..2017 5
Mohammed Deif | 2002..2024 5
Sheikh Ahmed Yassin | 1987..2004 5
Marwan Barghouti | 1987.. 5
# militant-leader lb m
Hassan Nasrallah | 1992..2024 7
Naim Qassem | 2024.. 5
# head-of-state lb m
Michel Aoun | 2016..2022 5
Joseph Aoun | 2025.. 5
Emile Lahoud | 1998..2007 4
# head-of-government lb m
Najib Mikati | 2021..2025 5
Saad Hariri | 2016..2020 6
Rafik Hariri | 2000..2004 6
Nawaf Salam | 2025.. 4
# legislator lb m
Nabih Berri | 1992.. 5
Walid Jumblatt | 1977..2023 5
# monarch jo m
King Abdullah II = Abdullah II | 1999.. 7
King Hussein | 1952..1999 7
# monarch sa m
King Salman = Salman bin Abdulaziz | 2015.. 7
King Abdullah | 2005..2015 6
King Fahd | 1982..2005 6
King Faisal | 1964..1975 5
King Abdulaziz = Ibn Saud | 1932..1953 5
# head-of-government sa m
Mohammed bin Salman = Crown Prince Mohammed bin Salman = MBS | 2017.. 8
# foreign-minister sa m
Faisal bin Farhan | 2019.. 5
Adel al-Jubeir | 2015..2018 5
Saud al-Faisal | 1975..2015 5
# head-of-state ae m
Mohamed bin Zayed = Mohammed bin Zayed = Sheikh Mohammed bin Zayed Al Nahyan | 2022.. 6
Khalifa bin Zayed = Khalifa bin Zayed Al Nahyan | 2004..2022 4
# head-of-government ae m
Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid | 2006.. 5
# monarch qa m
Tamim bin Hamad Al Thani = Sheikh Tamim bin Hamad Al Thani = Tamim bin Hamad | 2013.. 5
Hamad bin Khalifa Al Thani | 1995..2013 4
# head-of-government qa m
Mohammed bin Abdulrahman Al Thani | 2023.. 4
# monarch om m
Sultan Qaboos = Qaboos bin Said | 1970..2020 5
Haitham bin Tariq | 2020.. 4
# monarch bh m
Hamad bin Isa Al Khalifa | 1999.. 4
# head-of-state ye m
Ali Abdullah Saleh | 1990..2012 6
Abed Rabbo Mansour Hadi | 2012..2022 5
Rashad al-Alimi | 2022.. 3
# militant-leader ye m
Abdul-Malik al-Houthi = Abdul Malik al-Houthi | 2004.. 5
# head-of-state eg m
Abdel Fattah el-Sissi = Abdel-Fattah el-Sissi = Abdel Fattah al-Sisi = Abdel Fattah el-Sisi | 2014.. 7
Mohammed Morsi = Mohamed Morsi | 2012..2013 6
Hosni Mubarak = Mubarak | 1981..2011 7
Anwar Sadat | 1970..1981 7
Gamal Abdel Nasser = Nasser | 1956..1970 7
# foreign-minister eg m
Sameh Shoukry | 2014..2024 5
Badr Abdelatty | 2024.. 4
# head-of-state ly m
Moammar Gadhafi = Muammar Gaddafi = Moammar Gaddafi = Muammar Qaddafi = Moammar Gadhafi = Gaddafi = Gadhafi | 1969..2011 8
# military-leader ly m
Khalifa Hifter = Khalifa Haftar | 2014.. 5
# head-of-government ly m
Fayez Sarraj = Fayez al-Sarraj | 2016..2021 4
Abdul Hamid Dbeibah | 2021.. 4
# head-of-state tn m
Kais Saied | 2019.. 5
Beji Caid Essebsi | 2014..2019 5
Zine El Abidine Ben Ali | 1987..2011 5
Habib Bourguiba | 1957..1987 5
# head-of-state dz m
Abdelaziz Bouteflika | 1999..2019 5
Abdelmadjid Tebboune | 2019.. 5
# monarch ma m
King Mohammed VI = Mohammed VI | 1999.. 5
King Hassan II = Hassan II | 1961..1999 5
# head-of-state sd m
Omar al-Bashir = Omar Bashir | 1989..2019 6
# head-of-government sd m
Abdalla Hamdok | 2019..2022 5
# military-leader sd m
Abdel Fattah al-Burhan = Abdel-Fattah Burhan | 2018.. 6
Mohamed Hamdan Dagalo = Hemedti | 2013.. 5
# head-of-state ss m
Salva Kiir | 2011.. 5
# politician ss m
Riek Machar | 2011.. 5
John Garang | 1983..2005 4
# head-of-government et m
Abiy Ahmed | 2018.. 7
Meles Zenawi | 1995..2012 5
Hailemariam Desalegn | 2012..2018 4
# monarch et m
Haile Selassie = Emperor Haile Selassie | 1930..1974 7
# head-of-state et m
Mengistu Haile Mariam | 1977..1991 5
Sahle-Work Zewde | 2018..2024 f 4
# head-of-state er m
Isaias Afwerki | 1993.. 5
# head-of-state so m
Hassan Sheikh Mohamud | 2022.. 4
Mohamed Abdullahi Mohamed | 2017..2022 4
Siad Barre | 1969..1991 5
# head-of-state ke m
William Ruto | 2022.. 6
Uhuru Kenyatta | 2013..2022 6
Mwai Kibaki | 2002..2013 5
Daniel arap Moi | 1978..2002 5
Jomo Kenyatta | 1964..1978 6
# politician ke m
Raila Odinga | 2008..2025 6
# head-of-state ug m
Yoweri Museveni | 1986.. 6
Idi Amin | 1971..1979 7
Milton Obote | 1966..1971 4
# politician ug m
Bobi Wine | 2017.. 5
# head-of-state tz f
Samia Suluhu Hassan | 2021.. 5
John Magufuli | 2015..2021 m 5
Julius Nyerere | 1964..1985 m 6
Jakaya Kikwete | 2005..2015 m 4
# head-of-state rw m
Paul Kagame | 2000.. 7
Juvénal Habyarimana | 1973..1994 4
# head-of-state bi m
Pierre Nkurunziza | 2005..2020 4
Évariste Ndayishimiye | 2020.. 3
# head-of-state cd m
Félix Tshisekedi = Felix Tshisekedi | 2019.. 5
Joseph Kabila | 2001..2019 6
Laurent Kabila | 1997..2001 5
Mobutu Sese Seko | 1965..1997 7
# head-of-government cd m
Patrice Lumumba | 1960..1960 7
# head-of-state za m
Cyril Ramaphosa | 2018.. 7
Jacob Zuma | 2009..2018 7
Thabo Mbeki | 1999..2008 6
Nelson Mandela = Mandela | 1994..1999 9
F.W. de Klerk = F. W. de Klerk | 1989..1994 6
P.W. Botha = P. W. Botha | 1984..1989 5
# head-of-state zw m
Robert Mugabe | 1987..2017 7
Emmerson Mnangagwa | 2017.. 6
# head-of-government zw m
Morgan Tsvangirai | 2009..2013 5
Ian Smith | 1964..1979 5
# head-of-state zm m
Hakainde Hichilema | 2021.. 5
Edgar Lungu | 2015..2021 4
Kenneth Kaunda | 1964..1991 5
# head-of-state ao m
João Lourenço = Joao Lourenco | 2017.. 4
José Eduardo dos Santos | 1979..2017 5
# head-of-state mz m
Filipe Nyusi | 2015..2025 4
Samora Machel | 1975..1986 4
# head-of-state na m
Hage Geingob | 2015..2024 4
Sam Nujoma | 1990..2005 5
# head-of-state bw m
Mokgweetsi Masisi | 2018..2024 4
# head-of-state ng m
Bola Tinubu | 2023.. 6
Muhammadu Buhari | 2015..2023 6
Goodluck Jonathan | 2010..2015 6
Umaru Yar'Adua | 2007..2010 4
Olusegun Obasanjo | 1999..2007 6
Sani Abacha | 1993..1998 5
# militant-leader ng m
Abubakar Shekau | 2009..2021 5
# head-of-state gh m
Nana Akufo-Addo | 2017..2025 5
John Mahama = John Dramani Mahama | 2012..2017 5
John Mahama = John Dramani Mahama | 2025.. 5
John Kufuor | 2001..2009 4
Jerry Rawlings | 1981..2001 5
Kwame Nkrumah | 1960..1966 6
# head-of-state ci m
Alassane Ouattara | 2011.. 5
Laurent Gbagbo | 2000..2011 5
Félix Houphouët-Boigny | 1960..1993 4
# head-of-state sn m
Macky Sall | 2012..2024 5
Bassirou Diomaye Faye | 2024.. 5
Abdoulaye Wade | 2000..2012 5
Léopold Sédar Senghor | 1960..1980 5
# head-of-state ml m
Assimi Goïta = Assimi Goita | 2021.. 5
Ibrahim Boubacar Keïta = Ibrahim Boubacar Keita | 2013..2020 4
# head-of-state bf m
Ibrahim Traoré = Ibrahim Traore | 2022.. 5
Blaise Compaoré | 1987..2014 4
Thomas Sankara | 1983..1987 6
# head-of-state ne m
Mohamed Bazoum | 2021..2023 5
Abdourahamane Tchiani | 2023.. 4
Mahamadou Issoufou | 2011..2021 4
# head-of-state gn m
Alpha Condé | 2010..2021 4
Mamady Doumbouya | 2021.. 4
# head-of-state lr f
Ellen Johnson Sirleaf | 2006..2018 6
George Weah | 2018..2024 m 6
Charles Taylor | 1997..2003 m 6
Joseph Boakai | 2024.. m 4
# head-of-state gm m
Yahya Jammeh | 1994..2017 4
Adama Barrow | 2017.. 4
# head-of-state td m
Idriss Déby = Idriss Deby | 1990..2021 5
Mahamat Idriss Déby = Mahamat Idriss Deby | 2021.. 4
# head-of-state cm m
Paul Biya | 1982.. 5
# head-of-state ga m
Omar Bongo | 1967..2009 4
Ali Bongo = Ali Bongo Ondimba | 2009..2023 5
# head-of-state gq m
Teodoro Obiang = Teodoro Obiang Nguema Mbasogo | 1979.. 4
# head-of-state mw f
Joyce Banda | 2012..2014 4
Lazarus Chakwera | 2020..2025 m 4
`,
};
