/** Who leads or led the nations of Europe, Turkey, the Caucasus, Central Asia and the Americas beyond the United States. */

import type { Table } from './table.ts';

export const leadersWest: Table = {
  kind: 'person',
  text: `
# head-of-state ua m
Volodymyr Zelenskyy = Volodymyr Zelensky = Zelenskyy = Zelensky = Vladimir Zelensky | 2019.. 9
Petro Poroshenko | 2014..2019 7
Viktor Yanukovych | 2010..2014 7
Viktor Yushchenko | 2005..2010 6
Leonid Kuchma | 1994..2005 5
Leonid Kravchuk | 1991..1994 5
# head-of-government ua m
Denys Shmyhal | 2020..2025 6
Volodymyr Groysman | 2016..2019 5
Arseniy Yatsenyuk | 2014..2016 5
Mykola Azarov | 2010..2014 4
Yulia Tymoshenko | 2007..2010 f 7
Yulia Svyrydenko | 2025.. f 5
# defence-minister ua m
Oleksii Reznikov | 2021..2023 6
Rustem Umerov | 2023..2025 6
Andriy Zagorodnyuk | 2019..2020 4
# foreign-minister ua m
Dmytro Kuleba | 2020..2024 7
Andrii Sybiha | 2024.. 5
Pavlo Klimkin | 2014..2019 5
# military-leader ua m
Valerii Zaluzhnyi = Valeriy Zaluzhny = Valerii Zaluzhny | 2021..2024 7
Oleksandr Syrskyi = Oleksandr Syrsky | 2024.. 6
Kyrylo Budanov | 2020..2026 6
Ruslan Khomchak | 2019..2021 4
# politician ua m
Andriy Yermak | 2020..2025 6
Mykhailo Podolyak | 2020.. 5
Oleksiy Arestovych | 2020..2023 5
# mayor ua m
Vitali Klitschko = Vitaliy Klitschko | 2014.. 6
# head-of-state by m
Alexander Lukashenko = Aleksandr Lukashenko = Lukashenko | 1994.. 8
# politician by f
Sviatlana Tsikhanouskaya = Svetlana Tikhanovskaya | 2020.. 6
# foreign-minister by m
Vladimir Makei | 2012..2022 4
# defence-minister by m
Viktor Khrenin | 2020.. 3
# head-of-state md f
Maia Sandu | 2020.. 6
Igor Dodon | 2016..2020 m 5
# head-of-state ge f
Salome Zourabichvili | 2018..2024 5
Mikheil Saakashvili | 2004..2013 m 6
Eduard Shevardnadze | 1995..2003 m 6
Giorgi Margvelashvili | 2013..2018 m 4
# head-of-government ge m
Irakli Garibashvili | 2021..2024 4
Irakli Kobakhidze | 2024.. 5
# politician ge m
Bidzina Ivanishvili | 2012.. 5
# head-of-government am m
Nikol Pashinyan | 2018.. 6
# head-of-state am m
Serzh Sargsyan | 2008..2018 5
Robert Kocharyan | 1998..2008 4
# head-of-state az m
Ilham Aliyev | 2003.. 6
Heydar Aliyev | 1993..2003 5
# head-of-state kz m
Nursultan Nazarbayev | 1991..2019 6
Kassym-Jomart Tokayev | 2019.. 6
# head-of-state uz m
Islam Karimov | 1991..2016 5
Shavkat Mirziyoyev | 2016.. 5
# head-of-state tm m
Gurbanguly Berdymukhamedov | 2007..2022 5
Serdar Berdymukhamedov | 2022.. 4
Saparmurat Niyazov | 1991..2006 5
# head-of-state tj m
Emomali Rahmon | 1994.. 5
# head-of-state kg m
Sadyr Japarov | 2021.. 4
Sooronbay Jeenbekov | 2017..2020 4
Kurmanbek Bakiyev | 2005..2010 4
Askar Akayev | 1991..2005 4
# head-of-state tr m
Recep Tayyip Erdogan = Recep Tayyip Erdoğan = Erdogan = Erdoğan = Tayyip Erdogan | 2014.. 8
Abdullah Gul = Abdullah Gül | 2007..2014 5
Mustafa Kemal Ataturk = Mustafa Kemal Atatürk = Kemal Ataturk = Atatürk | 1923..1938 8
Turgut Ozal = Turgut Özal | 1989..1993 4
# head-of-government tr m
Ahmet Davutoglu | 2014..2016 5
Binali Yildirim | 2016..2018 5
Bulent Ecevit | 1999..2002 4
Tansu Ciller | 1993..1996 f 4
# foreign-minister tr m
Mevlut Cavusoglu = Mevlüt Çavuşoğlu | 2014..2023 5
Hakan Fidan | 2023.. 5
# defence-minister tr m
Hulusi Akar | 2018..2023 5
Yasar Guler = Yaşar Güler | 2023.. 4
# politician tr m
Kemal Kilicdaroglu | 2010..2023 5
Selahattin Demirtas | 2014..2018 5
# mayor tr m
Ekrem Imamoglu | 2019..2025 6
# religious-leader tr m
Fethullah Gulen = Fethullah Gülen | 1970..2024 5
# militant-leader tr m
Abdullah Ocalan = Abdullah Öcalan | 1978..2025 5
# monarch gb m
King Charles III = Charles III = King Charles = Prince Charles | 2022.. 8
Queen Elizabeth II = Elizabeth II = Queen Elizabeth | 1952..2022 f 9
King George VI = George VI | 1936..1952 7
King Edward VIII = Edward VIII | 1936..1936 6
King George V = George V | 1910..1936 6
King Edward VII = Edward VII | 1901..1910 6
Queen Victoria | 1837..1901 f 8
King George III = George III | 1760..1820 6
King Henry VIII = Henry VIII | 1509..1547 7
Queen Elizabeth I = Elizabeth I | 1558..1603 f 7
King James I | 1603..1625 6
King Charles I = Charles I | 1625..1649 6
King Charles II = Charles II | 1660..1685 6
William the Conqueror | 1066..1087 7
King Richard III = Richard III | 1483..1485 6
King John | 1199..1216 5
# royal gb m
Prince William | 1982.. 7
Prince Harry | 1984.. 7
Prince Philip | 1921..2021 7
Prince Andrew | 1960.. 6
Princess Diana = Diana, Princess of Wales | 1961..1997 f 8
Queen Camilla = Camilla | 1947.. f 6
Kate Middleton = Catherine, Princess of Wales = Princess of Wales | 1982.. f 7
Meghan Markle | 1981.. f 7
Princess Anne | 1950.. f 6
Princess Margaret | 1930..2002 f 5
# head-of-government gb m
Keir Starmer | 2024.. 8
Rishi Sunak | 2022..2024 8
Liz Truss | 2022..2022 f 7
Boris Johnson | 2019..2022 8
Theresa May | 2016..2019 f 7
David Cameron | 2010..2016 7
Gordon Brown | 2007..2010 6
Tony Blair | 1997..2007 8
John Major | 1990..1997 6
Margaret Thatcher = Thatcher | 1979..1990 f 8
James Callaghan | 1976..1979 5
Harold Wilson | 1964..1970 6
Edward Heath | 1970..1974 5
Harold Macmillan | 1957..1963 6
Anthony Eden | 1955..1957 5
Clement Attlee | 1945..1951 6
Winston Churchill = Churchill | 1940..1955 9
Neville Chamberlain | 1937..1940 6
Stanley Baldwin | 1935..1937 5
Ramsay MacDonald | 1929..1935 5
David Lloyd George = Lloyd George | 1916..1922 6
Herbert Henry Asquith = H.H. Asquith | 1908..1916 5
William Gladstone | 1868..1894 6
Benjamin Disraeli | 1874..1880 6
William Pitt the Younger = William Pitt | 1783..1806 5
Robert Walpole | 1721..1742 5
# foreign-minister gb m
James Cleverly | 2022..2023 6
David Lammy | 2024..2025 6
Dominic Raab | 2019..2021 6
Jeremy Hunt | 2018..2019 6
William Hague | 2010..2014 5
David Miliband | 2007..2010 5
Jack Straw | 2001..2006 5
Philip Hammond | 2014..2016 5
Yvette Cooper | 2025.. f 5
# defence-minister gb m
Ben Wallace | 2019..2023 6
Grant Shapps | 2023..2024 5
John Healey | 2024.. 5
Penny Mordaunt | 2019..2019 f 5
Gavin Williamson | 2017..2019 5
Michael Fallon | 2014..2017 4
# minister gb m
Suella Braverman | 2022..2023 f 6
Priti Patel | 2019..2022 f 6
Sajid Javid | 2018..2022 5
Kwasi Kwarteng | 2022..2022 5
Matt Hancock | 2018..2021 5
Michael Gove | 2010..2024 6
George Osborne | 2010..2016 6
Rachel Reeves | 2024.. f 6
# politician gb m
Jeremy Corbyn | 2015..2020 7
Nigel Farage | 2006.. 7
Ed Miliband | 2010..2015 5
Nick Clegg | 2010..2015 6
Kemi Badenoch | 2024.. f 5
Nicola Sturgeon | 2014..2023 f 6
Alex Salmond | 2007..2014 5
Humza Yousaf | 2023..2024 5
Ian Paisley | 1971..2008 5
# mayor gb m
Sadiq Khan | 2016.. 6
Ken Livingstone | 2000..2008 5
# head-of-government ie m
Leo Varadkar | 2017..2020 5
Leo Varadkar | 2022..2024 5
Micheál Martin = Micheal Martin | 2020..2022 5
Micheál Martin = Micheal Martin | 2025.. 5
Simon Harris | 2024..2025 5
Enda Kenny | 2011..2017 5
Bertie Ahern | 1997..2008 5
Éamon de Valera = Eamon de Valera | 1932..1959 6
# head-of-state ie m
Michael D. Higgins | 2011..2025 5
Mary Robinson | 1990..1997 f 6
Mary McAleese | 1997..2011 f 5
# politician ie m
Gerry Adams | 1983..2018 6
Michael Collins | 1919..1922 6
# head-of-state fr m
Emmanuel Macron = Macron | 2017.. 9
François Hollande = Francois Hollande | 2012..2017 7
Nicolas Sarkozy | 2007..2012 7
Jacques Chirac | 1995..2007 7
François Mitterrand = Francois Mitterrand | 1981..1995 7
Valéry Giscard d'Estaing | 1974..1981 6
Georges Pompidou | 1969..1974 5
Charles de Gaulle = de Gaulle | 1959..1969 8
Philippe Pétain = Philippe Petain | 1940..1944 6
# head-of-government fr m
Élisabeth Borne = Elisabeth Borne | 2022..2024 f 5
Gabriel Attal | 2024..2024 5
Michel Barnier | 2024..2024 6
François Bayrou | 2024..2025 5
Sébastien Lecornu | 2025.. 5
Jean Castex | 2020..2022 5
Édouard Philippe = Edouard Philippe | 2017..2020 5
Manuel Valls | 2014..2016 5
Lionel Jospin | 1997..2002 5
Dominique de Villepin | 2005..2007 5
Georges Clemenceau | 1917..1920 6
Léon Blum | 1936..1937 5
# foreign-minister fr f
Catherine Colonna | 2022..2024 5
Jean-Yves Le Drian | 2017..2022 m 5
Stéphane Séjourné | 2024..2024 m 4
Jean-Noël Barrot | 2024.. m 4
Laurent Fabius | 2012..2016 m 5
Bernard Kouchner | 2007..2010 m 5
# defence-minister fr m
Sébastien Lecornu | 2022..2025 5
Florence Parly | 2017..2022 f 5
# minister fr m
Bruno Le Maire | 2017..2024 5
Gérald Darmanin | 2020..2024 5
# politician fr f
Marine Le Pen = Le Pen | 2011.. 7
Jean-Marie Le Pen | 1972..2011 m 6
Jordan Bardella | 2022.. m 5
Jean-Luc Mélenchon | 2012.. m 5
Éric Zemmour | 2021.. m 5
Ségolène Royal | 2007.. 5
# mayor fr f
Anne Hidalgo | 2014..2026 6
# head-of-government de m
Olaf Scholz = Scholz | 2021..2025 8
Angela Merkel = Merkel | 2005..2021 f 9
Friedrich Merz | 2025.. 7
Gerhard Schröder = Gerhard Schroeder | 1998..2005 7
Helmut Kohl | 1982..1998 7
Helmut Schmidt | 1974..1982 6
Willy Brandt | 1969..1974 7
Ludwig Erhard | 1963..1966 5
Konrad Adenauer | 1949..1963 7
Adolf Hitler = Hitler | 1933..1945 9
Otto von Bismarck = Bismarck | 1871..1890 7
# head-of-state de m
Frank-Walter Steinmeier | 2017.. 6
Joachim Gauck | 2012..2017 5
Horst Köhler | 2004..2010 4
Paul von Hindenburg | 1925..1934 6
# monarch de m
Kaiser Wilhelm II = Wilhelm II | 1888..1918 7
# foreign-minister de f
Annalena Baerbock | 2021..2025 6
Heiko Maas | 2018..2021 m 5
Joschka Fischer | 1998..2005 m 5
Guido Westerwelle | 2009..2013 m 5
Hans-Dietrich Genscher | 1974..1992 m 6
Johann Wadephul | 2025.. m 4
Joachim von Ribbentrop | 1938..1945 m 6
# defence-minister de m
Boris Pistorius | 2023.. 6
Christine Lambrecht | 2021..2023 f 5
Annegret Kramp-Karrenbauer | 2019..2021 f 5
Ursula von der Leyen | 2013..2019 f 7
Thomas de Maizière | 2011..2013 4
# minister de m
Christian Lindner | 2021..2024 5
Robert Habeck | 2021..2025 6
Wolfgang Schäuble = Wolfgang Schaeuble | 2009..2017 6
Joseph Goebbels | 1933..1945 7
Hermann Göring = Hermann Goering | 1933..1945 7
Heinrich Himmler | 1929..1945 7
Albert Speer | 1942..1945 6
Horst Seehofer | 2018..2021 5
# military-leader de m
Erwin Rommel | 1939..1944 7
Wilhelm Keitel | 1938..1945 5
Karl Dönitz = Karl Doenitz | 1943..1945 5
Erich Ludendorff | 1916..1918 5
Heinz Guderian | 1939..1945 5
# head-of-state dd m
Erich Honecker | 1976..1989 6
Walter Ulbricht | 1960..1973 5
Egon Krenz | 1989..1989 4
# head-of-government it m
Giorgia Meloni | 2022.. f 7
Mario Draghi | 2021..2022 7
Giuseppe Conte | 2018..2021 6
Paolo Gentiloni | 2016..2018 5
Matteo Renzi | 2014..2016 6
Enrico Letta | 2013..2014 5
Mario Monti | 2011..2013 6
Silvio Berlusconi = Berlusconi | 2001..2011 7
Romano Prodi | 1996..2008 6
Giulio Andreotti | 1972..1992 5
Aldo Moro | 1963..1976 5
Benito Mussolini = Mussolini | 1922..1943 8
# head-of-state it m
Sergio Mattarella | 2015.. 6
Giorgio Napolitano | 2006..2015 5
# foreign-minister it m
Antonio Tajani | 2022.. 5
Luigi Di Maio | 2019..2022 5
# defence-minister it m
Guido Crosetto | 2022.. 5
# politician it m
Matteo Salvini | 2013.. 6
Beppe Grillo | 2009..2021 5
Elly Schlein | 2023.. f 4
Umberto Bossi | 1991..2012 4
# head-of-government es m
Pedro Sánchez = Pedro Sanchez | 2018.. 7
Mariano Rajoy | 2011..2018 6
José Luis Rodríguez Zapatero = Jose Luis Rodriguez Zapatero | 2004..2011 6
José María Aznar = Jose Maria Aznar | 1996..2004 6
Felipe González = Felipe Gonzalez | 1982..1996 6
Adolfo Suárez | 1976..1981 5
# head-of-state es m
Francisco Franco = Franco | 1939..1975 8
# monarch es m
King Felipe VI = Felipe VI | 2014.. 6
King Juan Carlos I = Juan Carlos I = King Juan Carlos = Juan Carlos | 1975..2014 6
Queen Isabella I = Isabella I of Castile = Isabella of Castile | 1474..1504 f 6
King Philip II of Spain = Philip II of Spain | 1556..1598 6
# politician es m
Carles Puigdemont | 2016.. 6
Pablo Iglesias | 2014..2021 5
Alberto Núñez Feijóo = Alberto Nunez Feijoo | 2022.. 5
Santiago Abascal | 2014.. 5
# foreign-minister es m
José Manuel Albares = Jose Manuel Albares | 2021.. 5
Josep Borrell | 2018..2019 6
# defence-minister es f
Margarita Robles | 2018.. 5
# head-of-government pt m
António Costa = Antonio Costa | 2015..2024 6
Luís Montenegro | 2024.. 5
José Sócrates | 2005..2011 5
António Guterres = Antonio Guterres | 1995..2002 7
António de Oliveira Salazar = Antonio Salazar | 1932..1968 6
# head-of-state pt m
Marcelo Rebelo de Sousa | 2016..2026 5
# head-of-government nl m
Mark Rutte | 2010..2024 7
Dick Schoof | 2024.. 5
Jan Peter Balkenende | 2002..2010 5
Wim Kok | 1994..2002 4
# defence-minister nl f
Kajsa Ollongren | 2022..2024 4
# foreign-minister nl m
Wopke Hoekstra | 2022..2023 4
# politician nl m
Geert Wilders | 2006.. 6
# monarch nl m
King Willem-Alexander = Willem-Alexander | 2013.. 5
Queen Beatrix | 1980..2013 f 5
# head-of-government be m
Alexander De Croo | 2020..2025 5
Charles Michel | 2014..2019 6
Bart De Wever | 2025.. 5
Guy Verhofstadt | 1999..2008 5
Herman Van Rompuy | 2008..2009 5
# monarch be m
King Philippe | 2013.. 5
King Albert II | 1993..2013 5
King Leopold II = Leopold II | 1865..1909 6
# head-of-government lu m
Xavier Bettel | 2013..2023 4
Jean-Claude Juncker | 1995..2013 6
# head-of-government at m
Karl Nehammer | 2021..2025 5
Sebastian Kurz | 2017..2021 6
Wolfgang Schüssel | 2000..2007 4
Christian Stocker | 2025.. 4
Bruno Kreisky | 1970..1983 5
# head-of-state at m
Alexander Van der Bellen | 2017.. 5
Kurt Waldheim | 1986..1992 5
# politician at m
Herbert Kickl | 2021.. 5
Jörg Haider | 1986..2008 5
# monarch at m
Emperor Franz Joseph I = Franz Joseph I = Emperor Franz Joseph | 1848..1916 6
Maria Theresa | 1740..1780 f 6
# head-of-government pl m
Donald Tusk | 2007..2014 7
Donald Tusk | 2023.. 7
Mateusz Morawiecki | 2017..2023 6
Beata Szydło | 2015..2017 f 5
# head-of-state pl m
Andrzej Duda | 2015..2025 6
Lech Wałęsa = Lech Walesa | 1990..1995 7
Lech Kaczyński = Lech Kaczynski | 2005..2010 6
Bronisław Komorowski | 2010..2015 5
Aleksander Kwaśniewski | 1995..2005 5
Karol Nawrocki | 2025.. 5
Wojciech Jaruzelski | 1985..1990 5
Józef Piłsudski | 1918..1922 6
# politician pl m
Jarosław Kaczyński = Jaroslaw Kaczynski | 2003.. 6
# foreign-minister pl m
Radosław Sikorski = Radoslaw Sikorski = Radek Sikorski | 2007..2014 6
Radosław Sikorski = Radoslaw Sikorski = Radek Sikorski | 2023.. 6
Zbigniew Rau | 2020..2023 4
# defence-minister pl m
Mariusz Błaszczak = Mariusz Blaszczak | 2018..2023 5
Władysław Kosiniak-Kamysz | 2023.. 5
# head-of-state cz m
Petr Pavel | 2023.. 6
Miloš Zeman = Milos Zeman | 2013..2023 6
Václav Klaus = Vaclav Klaus | 2003..2013 5
Václav Havel = Vaclav Havel | 1993..2003 7
# head-of-government cz m
Petr Fiala | 2021..2025 5
Andrej Babiš = Andrej Babis | 2017..2021 6
# head-of-state cs m
Alexander Dubček = Alexander Dubcek | 1968..1969 6
Gustáv Husák | 1975..1989 4
Tomáš Garrigue Masaryk = Tomas Masaryk | 1918..1935 6
Edvard Beneš = Edvard Benes | 1935..1948 5
# head-of-state sk f
Zuzana Čaputová = Zuzana Caputova | 2019..2024 6
Peter Pellegrini | 2024.. m 5
Andrej Kiska | 2014..2019 m 4
# head-of-government sk m
Robert Fico | 2006..2018 6
Robert Fico | 2023.. 6
Vladimír Mečiar | 1994..1998 4
# head-of-government hu m
Viktor Orbán = Viktor Orban = Orban = Orbán | 1998..2002 8
Viktor Orbán = Viktor Orban = Orban = Orbán | 2010.. 8
Ferenc Gyurcsány | 2004..2009 5
Imre Nagy | 1953..1956 6
János Kádár | 1956..1988 5
# foreign-minister hu m
Péter Szijjártó = Peter Szijjarto | 2014.. 5
# politician hu m
Péter Magyar = Peter Magyar | 2024.. 5
# head-of-state hu f
Katalin Novák = Katalin Novak | 2022..2024 5
Miklós Horthy | 1920..1944 m 5
# head-of-state ro m
Klaus Iohannis | 2014..2025 5
Nicolae Ceaușescu = Nicolae Ceausescu | 1965..1989 7
Traian Băsescu | 2004..2014 4
Ion Iliescu | 1990..1996 4
Nicușor Dan | 2025.. 4
# politician ro m
Călin Georgescu = Calin Georgescu | 2024.. 5
# head-of-state bg m
Rumen Radev | 2017..2026 5
Todor Zhivkov | 1971..1989 5
# head-of-government bg m
Boyko Borissov | 2009..2021 5
# head-of-state rs m
Aleksandar Vučić = Aleksandar Vucic | 2017.. 6
Boris Tadić | 2004..2012 4
Tomislav Nikolić | 2012..2017 4
Slobodan Milošević = Slobodan Milosevic = Milosevic | 1989..1997 7
# head-of-government rs f
Ana Brnabić = Ana Brnabic | 2017..2024 5
Zoran Djindjic = Zoran Đinđić | 2001..2003 m 5
# head-of-state yu m
Josip Broz Tito = Tito = Marshal Tito | 1953..1980 8
# politician ba m
Milorad Dodik | 2010..2025 5
Radovan Karadžić = Radovan Karadzic | 1992..1996 6
Alija Izetbegović | 1990..2000 5
# military-leader ba m
Ratko Mladić = Ratko Mladic | 1992..1996 6
# head-of-government xk m
Albin Kurti | 2021.. 5
Hashim Thaçi = Hashim Thaci | 2008..2014 5
# head-of-state xk f
Vjosa Osmani | 2021.. 4
Hashim Thaçi = Hashim Thaci | 2016..2020 m 5
# head-of-state hr m
Zoran Milanović = Zoran Milanovic | 2020.. 5
Kolinda Grabar-Kitarović = Kolinda Grabar-Kitarovic | 2015..2020 f 5
Franjo Tuđman = Franjo Tudjman | 1990..1999 6
# head-of-government hr m
Andrej Plenković = Andrej Plenkovic | 2016.. 5
# head-of-government si m
Janez Janša = Janez Jansa | 2020..2022 5
Robert Golob | 2022.. 4
# head-of-state si f
Nataša Pirc Musar | 2022.. 4
Borut Pahor | 2012..2022 m 4
# head-of-state me m
Milo Đukanović = Milo Djukanovic | 2018..2023 5
# head-of-government mk m
Zoran Zaev | 2017..2022 4
# head-of-government al m
Edi Rama | 2013.. 5
Enver Hoxha | 1944..1954 6
Sali Berisha | 2005..2013 4
# head-of-government gr m
Kyriakos Mitsotakis | 2019.. 6
Alexis Tsipras | 2015..2019 6
Antonis Samaras | 2012..2015 5
George Papandreou | 2009..2011 5
Andreas Papandreou | 1981..1989 5
# minister gr m
Yanis Varoufakis | 2015..2015 6
# foreign-minister gr m
Nikos Dendias | 2019..2023 4
# head-of-state cy m
Nikos Christodoulides | 2023.. 5
Nicos Anastasiades | 2013..2023 4
Makarios III = Archbishop Makarios | 1960..1977 5
# head-of-government mt m
Robert Abela | 2020.. 4
Joseph Muscat | 2013..2020 4
# head-of-state fi m
Alexander Stubb | 2024.. 6
Sauli Niinistö = Sauli Niinisto | 2012..2024 6
Tarja Halonen | 2000..2012 f 5
Urho Kekkonen | 1956..1982 5
Carl Gustaf Emil Mannerheim | 1944..1946 6
Martti Ahtisaari | 1994..2000 5
# head-of-government fi f
Sanna Marin | 2019..2023 6
Petteri Orpo | 2023.. m 5
# head-of-government se m
Ulf Kristersson | 2022.. 6
Magdalena Andersson | 2021..2022 f 6
Stefan Löfven = Stefan Lofven | 2014..2021 5
Fredrik Reinfeldt | 2006..2014 5
Göran Persson | 1996..2006 4
Olof Palme | 1982..1986 6
# foreign-minister se m
Tobias Billström = Tobias Billstrom | 2022..2024 4
Carl Bildt | 2006..2014 5
Margot Wallström | 2014..2019 f 5
# defence-minister se m
Pål Jonson | 2022.. 4
# monarch se m
King Carl XVI Gustaf = Carl XVI Gustaf | 1973.. 5
# head-of-government no m
Jonas Gahr Støre = Jonas Gahr Stoere | 2021.. 5
Erna Solberg | 2013..2021 f 5
Jens Stoltenberg | 2005..2013 7
Gro Harlem Brundtland | 1986..1989 f 5
Vidkun Quisling | 1942..1945 6
# monarch no m
King Harald V = Harald V | 1991.. 5
King Haakon VII | 1905..1957 4
# head-of-government dk f
Mette Frederiksen | 2019.. 6
Lars Løkke Rasmussen = Lars Loekke Rasmussen | 2015..2019 m 5
Helle Thorning-Schmidt | 2011..2015 5
Anders Fogh Rasmussen | 2001..2009 m 6
# foreign-minister dk m
Lars Løkke Rasmussen = Lars Loekke Rasmussen | 2022.. 5
# monarch dk m
King Frederik X = Frederik X | 2024.. 5
Queen Margrethe II = Margrethe II | 1972..2024 f 6
# head-of-government is f
Katrín Jakobsdóttir = Katrin Jakobsdottir | 2017..2024 5
Jóhanna Sigurðardóttir | 2009..2013 4
# head-of-state is m
Guðni Th. Jóhannesson | 2016..2024 4
Vigdís Finnbogadóttir | 1980..1996 f 5
# head-of-government ee f
Kaja Kallas | 2021..2024 6
Jüri Ratas | 2016..2021 m 4
Kristen Michal | 2024.. m 4
# head-of-state ee m
Alar Karis | 2021.. 4
Toomas Hendrik Ilves | 2006..2016 4
# head-of-state lv m
Edgars Rinkēvičs = Edgars Rinkevics | 2023.. 4
Egils Levits | 2019..2023 4
Vaira Vīķe-Freiberga | 1999..2007 f 4
# head-of-government lv f
Evika Siliņa = Evika Silina | 2023.. 4
Krišjānis Kariņš | 2019..2023 m 4
# head-of-state lt m
Gitanas Nausėda = Gitanas Nauseda | 2019.. 5
Dalia Grybauskaitė = Dalia Grybauskaite | 2009..2019 f 5
Vytautas Landsbergis | 1990..1992 5
# head-of-government lt f
Ingrida Šimonytė = Ingrida Simonyte | 2020..2024 4
# foreign-minister lt m
Gabrielius Landsbergis | 2020..2024 4
# head-of-state ch f
Viola Amherd | 2024..2024 4
Alain Berset | 2023..2023 m 4
Karin Keller-Sutter | 2025..2025 4
# head-of-government ca m
Justin Trudeau = Trudeau | 2015..2025 8
Mark Carney | 2025.. 7
Stephen Harper | 2006..2015 6
Paul Martin | 2003..2006 5
Jean Chrétien = Jean Chretien | 1993..2003 6
Kim Campbell | 1993..1993 f 5
Brian Mulroney | 1984..1993 6
Pierre Trudeau = Pierre Elliott Trudeau | 1968..1984 6
Lester B. Pearson = Lester Pearson | 1963..1968 5
John Diefenbaker | 1957..1963 5
William Lyon Mackenzie King | 1935..1948 5
# minister ca f
Chrystia Freeland | 2015..2024 6
# foreign-minister ca f
Mélanie Joly = Melanie Joly | 2021..2025 5
Anita Anand | 2025.. 5
# defence-minister ca m
Bill Blair | 2023..2025 4
Anita Anand | 2021..2023 f 5
# politician ca m
Pierre Poilievre | 2022.. 6
Jagmeet Singh | 2017..2025 5
Doug Ford | 2018.. 5
# mayor ca m
Rob Ford | 2010..2014 5
# head-of-state mx m
Andrés Manuel López Obrador = Andres Manuel Lopez Obrador = AMLO = López Obrador | 2018..2024 7
Claudia Sheinbaum | 2024.. f 7
Enrique Peña Nieto = Enrique Pena Nieto | 2012..2018 6
Felipe Calderón = Felipe Calderon | 2006..2012 6
Vicente Fox | 2000..2006 6
Ernesto Zedillo | 1994..2000 5
Carlos Salinas de Gortari | 1988..1994 5
Lázaro Cárdenas | 1934..1940 5
Porfirio Díaz | 1884..1911 5
Benito Juárez | 1858..1872 6
# militant-leader mx m
Emiliano Zapata | 1910..1919 6
Pancho Villa | 1910..1920 6
Subcomandante Marcos | 1994..2014 5
# foreign-minister mx m
Marcelo Ebrard | 2018..2023 5
# criminal mx m
Joaquín "El Chapo" Guzmán = Joaquin Guzman = Joaquín Guzmán = El Chapo = Joaquin "El Chapo" Guzman | 1989..2016 7
Ismael "El Mayo" Zambada = Ismael Zambada | 1989..2024 5
# criminal co m
Pablo Escobar | 1975..1993 7
# head-of-state gt m
Bernardo Arévalo = Bernardo Arevalo | 2024.. 5
Alejandro Giammattei | 2020..2024 5
Jimmy Morales | 2016..2020 5
Jacobo Árbenz | 1951..1954 5
Efraín Ríos Montt | 1982..1983 5
# head-of-state sv m
Nayib Bukele | 2019.. 6
Mauricio Funes | 2009..2014 4
# head-of-state hn f
Xiomara Castro | 2022..2026 5
Juan Orlando Hernández = Juan Orlando Hernandez | 2014..2022 m 5
Manuel Zelaya | 2006..2009 m 5
# head-of-state ni m
Daniel Ortega | 2007.. 6
Violeta Chamorro | 1990..1997 f 5
Anastasio Somoza | 1967..1979 5
# militant-leader ni m
Augusto César Sandino | 1927..1934 5
# head-of-state cr m
Óscar Arias = Oscar Arias | 1986..1990 5
Rodrigo Chaves | 2022..2026 4
Carlos Alvarado | 2018..2022 3
# head-of-state pa m
José Raúl Mulino = Jose Raul Mulino | 2024.. 4
Laurentino Cortizo | 2019..2024 4
Omar Torrijos | 1968..1981 5
Manuel Noriega | 1983..1989 6
# head-of-state cu m
Fidel Castro = Castro | 1959..2008 9
Raúl Castro = Raul Castro | 2008..2018 7
Miguel Díaz-Canel = Miguel Diaz-Canel | 2018.. 6
Fulgencio Batista | 1952..1959 6
# foreign-minister cu m
Bruno Rodríguez = Bruno Rodriguez | 2009.. 4
# militant-leader ar m
Ernesto "Che" Guevara = Che Guevara = Ernesto Guevara = Che | 1955..1967 8
# head-of-state ht m
Jovenel Moïse = Jovenel Moise | 2017..2021 5
Michel Martelly | 2011..2016 5
René Préval | 2006..2011 5
Jean-Bertrand Aristide | 2001..2004 6
François Duvalier = Francois Duvalier = Papa Doc | 1957..1971 6
Jean-Claude Duvalier = Baby Doc | 1971..1986 5
# head-of-government ht m
Ariel Henry | 2021..2024 5
# militant-leader ht m
Toussaint Louverture | 1791..1802 6
Jean-Jacques Dessalines | 1791..1806 5
# head-of-state do m
Luis Abinader | 2020.. 4
Danilo Medina | 2012..2020 4
Rafael Trujillo | 1930..1961 6
# head-of-government jm m
Andrew Holness | 2016.. 4
Michael Manley | 1972..1980 4
# head-of-government bb f
Mia Mottley | 2018.. 5
# head-of-state gy m
Irfaan Ali | 2020.. 4
# head-of-state co m
Gustavo Petro | 2022..2026 6
Iván Duque = Ivan Duque | 2018..2022 6
Juan Manuel Santos | 2010..2018 6
Álvaro Uribe = Alvaro Uribe | 2002..2010 6
Ernesto Samper | 1994..1998 4
# politician co f
Francia Márquez | 2022..2026 4
Íngrid Betancourt = Ingrid Betancourt | 1998..2002 5
# militant-leader co m
Rodrigo Londoño = Timochenko | 2011.. 4
# head-of-state ve m
Nicolás Maduro = Nicolas Maduro = Maduro | 2013..2026 7
Hugo Chávez = Hugo Chavez = Chavez = Chávez | 1999..2013 8
Carlos Andrés Pérez | 1989..1993 4
# politician ve m
Juan Guaidó = Juan Guaido | 2019..2023 6
María Corina Machado = Maria Corina Machado | 2011.. f 6
Edmundo González = Edmundo Gonzalez | 2024.. 5
Leopoldo López = Leopoldo Lopez | 2009.. 5
Henrique Capriles | 2008.. 5
Delcy Rodríguez = Delcy Rodriguez | 2014.. f 5
Diosdado Cabello | 2002.. 5
# military-leader ve m
Simón Bolívar = Simon Bolivar | 1810..1830 8
Francisco de Miranda | 1806..1812 4
# military-leader ar m
José de San Martín = Jose de San Martin | 1812..1822 6
# head-of-state ec m
Daniel Noboa | 2023.. 5
Guillermo Lasso | 2021..2023 5
Lenín Moreno = Lenin Moreno | 2017..2021 5
Rafael Correa | 2007..2017 6
# politician ec m
Fernando Villavicencio | 2017..2023 5
# head-of-state pe m
Pedro Castillo | 2021..2022 6
Dina Boluarte | 2022..2025 f 5
Martín Vizcarra = Martin Vizcarra | 2018..2020 5
Pedro Pablo Kuczynski | 2016..2018 5
Ollanta Humala | 2011..2016 5
Alan García = Alan Garcia | 2006..2011 5
Alejandro Toledo | 2001..2006 5
Alberto Fujimori | 1990..2000 6
# politician pe f
Keiko Fujimori | 2006.. 5
# militant-leader pe m
Abimael Guzmán = Abimael Guzman | 1969..1992 5
# head-of-state bo m
Evo Morales | 2006..2019 7
Luis Arce | 2020..2025 5
Jeanine Áñez = Jeanine Anez | 2019..2020 f 5
Rodrigo Paz | 2025.. 4
# head-of-state cl m
Gabriel Boric | 2022..2026 6
Sebastián Piñera = Sebastian Pinera | 2018..2022 6
Michelle Bachelet | 2014..2018 f 6
Ricardo Lagos | 2000..2006 5
Augusto Pinochet = Pinochet | 1973..1990 8
Salvador Allende | 1970..1973 7
José Antonio Kast = Jose Antonio Kast | 2026.. 5
# head-of-state ar m
Javier Milei | 2023.. 7
Alberto Fernández = Alberto Fernandez | 2019..2023 6
Mauricio Macri | 2015..2019 6
Cristina Fernández de Kirchner = Cristina Fernandez de Kirchner = Cristina Kirchner = Cristina Fernández | 2007..2015 f 7
Néstor Kirchner = Nestor Kirchner | 2003..2007 6
Carlos Menem | 1989..1999 6
Raúl Alfonsín | 1983..1989 5
Leopoldo Galtieri | 1981..1982 5
Jorge Rafael Videla | 1976..1981 5
Juan Perón = Juan Peron = Juan Domingo Perón | 1946..1955 7
Isabel Perón | 1974..1976 f 5
# first-lady ar f
Eva Perón = Eva Peron = Evita = Evita Perón | 1946..1952 7
# politician ar m
Sergio Massa | 2013.. 5
Patricia Bullrich | 2015.. f 5
# head-of-state br m
Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva = Lula | 2003..2010 8
Luiz Inácio Lula da Silva = Luiz Inacio Lula da Silva = Lula | 2023.. 8
Jair Bolsonaro = Bolsonaro | 2019..2022 8
Michel Temer | 2016..2018 6
Dilma Rousseff | 2011..2016 f 6
Fernando Henrique Cardoso | 1995..2002 6
Fernando Collor de Mello = Fernando Collor | 1990..1992 5
Getúlio Vargas = Getulio Vargas | 1930..1945 6
Juscelino Kubitschek | 1956..1961 5
# foreign-minister br m
Mauro Vieira | 2023.. 4
Celso Amorim | 2003..2010 5
# judge br m
Alexandre de Moraes | 2017.. 6
Sergio Moro | 1996..2018 6
# politician br m
Fernando Haddad | 2013.. 5
Geraldo Alckmin | 2001.. 5
Marina Silva | 2003.. f 6
# head-of-state uy m
José Mujica = Jose Mujica | 2010..2015 6
Luis Lacalle Pou | 2020..2025 5
Tabaré Vázquez = Tabare Vazquez | 2015..2020 5
Yamandú Orsi | 2025.. 4
# head-of-state py m
Santiago Peña = Santiago Pena | 2023.. 4
Mario Abdo Benítez | 2018..2023 4
Alfredo Stroessner | 1954..1989 5
Fernando Lugo | 2008..2012 4
# head-of-government fj m
Sitiveni Rabuka | 2022.. 4
Frank Bainimarama | 2007..2022 4
# head-of-government pg m
James Marape | 2019.. 3
Michael Somare | 1975..1980 4
# head-of-government sb m
Manasseh Sogavare | 2019..2024 4
# international-official m
António Guterres = Antonio Guterres = Guterres | pt 2017..2026 8
Ban Ki-moon = Ban Ki Moon | kr 2007..2016 7
Kofi Annan | gh 1997..2006 7
Boutros Boutros-Ghali | eg 1992..1996 6
Javier Pérez de Cuéllar = Javier Perez de Cuellar | pe 1982..1991 5
Kurt Waldheim | at 1972..1981 5
U Thant | mm 1961..1971 5
Dag Hammarskjöld = Dag Hammarskjold | se 1953..1961 6
Trygve Lie | no 1946..1952 5
Jens Stoltenberg | no 2014..2024 7
Mark Rutte | nl 2024.. 7
Anders Fogh Rasmussen | dk 2009..2014 6
Jaap de Hoop Scheffer | nl 2004..2009 4
Javier Solana | es 1995..1999 5
Ursula von der Leyen | de 2019.. f 8
Jean-Claude Juncker | lu 2014..2019 6
José Manuel Barroso = Jose Manuel Barroso | pt 2004..2014 6
Romano Prodi | it 1999..2004 6
Jacques Delors | fr 1985..1995 6
Charles Michel | be 2019..2024 6
António Costa = Antonio Costa | pt 2024.. 6
Donald Tusk | pl 2014..2019 7
Herman Van Rompuy | be 2009..2014 5
Josep Borrell | es 2019..2024 6
Kaja Kallas | ee 2024.. f 6
Federica Mogherini | it 2014..2019 f 6
Catherine Ashton | gb 2009..2014 f 5
Roberta Metsola | mt 2022.. f 5
Michel Barnier | fr 2016..2021 6
Thierry Breton | fr 2019..2024 5
Margrethe Vestager | dk 2014..2024 f 5
Valdis Dombrovskis | lv 2014.. 4
Christine Lagarde | fr 2011.. f 7
Mario Draghi | it 2011..2019 7
Jean-Claude Trichet | fr 2003..2011 5
Kristalina Georgieva | bg 2019.. f 6
Dominique Strauss-Kahn | fr 2007..2011 6
Ajay Banga | us 2023.. 5
David Malpass | us 2019..2023 5
Jim Yong Kim | us 2012..2019 5
Paul Wolfowitz | us 2005..2007 5
Tedros Adhanom Ghebreyesus = Tedros = Tedros Adhanom | et 2017.. 7
Margaret Chan | hk 2006..2017 f 6
Gro Harlem Brundtland | no 1998..2003 f 5
Maria Van Kerkhove | us 2020.. f 5
Mike Ryan = Michael Ryan | ie 2017..2025 5
Rafael Grossi = Rafael Mariano Grossi | ar 2019.. 6
Yukiya Amano | jp 2009..2019 6
Mohamed ElBaradei = Mohammed ElBaradei | eg 1997..2009 6
Hans Blix | se 1981..1997 6
Filippo Grandi | it 2016..2025 5
Volker Türk = Volker Turk | at 2022.. 5
Zeid Ra'ad al-Hussein | jo 2014..2018 4
Navi Pillay | za 2008..2014 f 5
Martin Griffiths | gb 2021..2024 5
Mark Lowcock | gb 2017..2021 4
Philippe Lazzarini | ch 2020.. 5
Catherine Russell | us 2022.. f 4
David Beasley | us 2017..2023 5
Cindy McCain | us 2023.. f 5
Ngozi Okonjo-Iweala | ng 2021.. f 6
Roberto Azevêdo | br 2013..2020 4
Pascal Lamy | fr 2005..2013 5
Karim Khan | gb 2021.. 6
Fatou Bensouda | gm 2012..2021 f 5
Luis Moreno-Ocampo = Luis Moreno Ocampo | ar 2003..2012 5
Carla Del Ponte | ch 1999..2007 f 5
Audrey Azoulay | fr 2017..2025 f 5
Irina Bokova | bg 2009..2017 f 5
Gianni Infantino | ch 2016.. 6
Sepp Blatter | ch 1998..2015 6
Michel Platini | fr 2007..2016 6
Thomas Bach | de 2013..2025 6
Jacques Rogge | be 2001..2013 5
Juan Antonio Samaranch | es 1980..2001 5
Kirsty Coventry | zw 2025.. f 5
Fatih Birol | tr 2015.. 5
Ahmed Aboul Gheit | eg 2016.. 4
Moussa Faki | td 2017..2025 4
Luis Almagro | uy 2015..2025 5
Kao Kim Hourn | kh 2023.. 3
`,
};
