/** Sport: athletes and coaches, clubs and teams, leagues and governing bodies, competitions. */

import type { Table } from './table.ts';

export const sport: Table = {
  kind: 'person',
  text: `
# footballer m
Lionel Messi = Messi | ar 2004.. 9
Cristiano Ronaldo = Ronaldo | pt 2002.. 9
Diego Maradona = Maradona | ar 1976..1997 8
Pelé = Pele | br 1956..1977 9
Kylian Mbappé = Kylian Mbappe = Mbappé | fr 2015.. 8
Neymar | br 2009.. 8
Ronaldinho | br 1998..2015 6
Ronaldo Nazário | br 1993..2011 6
Kaká = Kaka | br 2001..2017 5
Romário = Romario | br 1985..2008 5
Vinícius Júnior = Vinicius Junior = Vinícius Jr. | br 2017.. 6
Marta | br 2000.. f 6
Zinedine Zidane = Zidane | fr 1989..2006 7
Thierry Henry | fr 1994..2014 6
Karim Benzema | fr 2004.. 6
Antoine Griezmann | fr 2009.. 6
Paul Pogba | fr 2011.. 6
Olivier Giroud | fr 2005.. 5
Michel Platini | fr 1972..1987 6
Eric Cantona | fr 1983..1997 5
N'Golo Kanté | fr 2012.. 5
David Beckham | gb 1992..2013 8
Wayne Rooney | gb 2002..2021 6
Harry Kane | gb 2010.. 7
Jude Bellingham | gb 2019.. 6
Bukayo Saka | gb 2018.. 6
Marcus Rashford | gb 2015.. 6
Raheem Sterling | gb 2012.. 5
Bobby Charlton | gb 1956..1975 6
Bobby Moore | gb 1958..1978 5
George Best | gb 1963..1984 6
Gary Lineker | gb 1978..1994 6
Alan Shearer | gb 1988..2006 5
Steven Gerrard | gb 1998..2016 6
Frank Lampard | gb 1995..2016 5
Gareth Bale | gb 2006..2023 6
Ryan Giggs | gb 1990..2014 5
Kenny Dalglish | gb 1969..1990 4
Leah Williamson | gb 2014.. f 4
Franz Beckenbauer | de 1964..1983 7
Gerd Müller | de 1963..1981 5
Miroslav Klose | de 1998..2016 5
Thomas Müller = Thomas Mueller | de 2008.. 5
Manuel Neuer | de 2004.. 5
Toni Kroos | de 2007..2024 5
Mesut Özil = Mesut Ozil | de 2006..2023 5
Bastian Schweinsteiger | de 2002..2019 5
İlkay Gündoğan = Ilkay Gundogan | de 2009.. 4
Jamal Musiala | de 2019.. 4
Johan Cruyff | nl 1964..1984 7
Marco van Basten | nl 1981..1995 5
Ruud Gullit | nl 1979..1998 5
Arjen Robben | nl 2000..2021 5
Robin van Persie | nl 2001..2019 4
Virgil van Dijk | nl 2011.. 6
Frenkie de Jong | nl 2015.. 4
Kevin De Bruyne | be 2008.. 6
Eden Hazard | be 2007..2023 5
Romelu Lukaku | be 2009.. 5
Thibaut Courtois | be 2009.. 5
Luka Modrić = Luka Modric | hr 2003.. 6
Davor Šuker | hr 1984..2003 4
Robert Lewandowski | pl 2005.. 6
Zbigniew Boniek | pl 1973..1988 3
Andriy Shevchenko | ua 1994..2012 5
Zlatan Ibrahimović = Zlatan Ibrahimovic | se 1999..2023 6
Erling Haaland | no 2016.. 6
Martin Ødegaard = Martin Odegaard | no 2014.. 4
Christian Eriksen | dk 2010.. 5
Peter Schmeichel | dk 1981..2003 4
Andrés Iniesta = Andres Iniesta | es 2002..2024 6
Xavi = Xavi Hernández | es 1998..2019 6
Sergio Ramos | es 2003.. 6
Iker Casillas | es 1999..2020 5
Pedri | es 2019.. 5
Lamine Yamal | es 2023.. 6
Rodri | es 2015.. 5
Álvaro Morata | es 2010.. 4
Gerard Piqué = Gerard Pique | es 2004..2022 5
Alexia Putellas | es 2010.. f 5
Aitana Bonmatí = Aitana Bonmati | es 2016.. f 5
Jenni Hermoso = Jennifer Hermoso | es 2010.. f 5
Eusébio = Eusebio | pt 1957..1979 5
Luís Figo = Luis Figo | pt 1989..2009 5
Bruno Fernandes | pt 2012.. 5
Paolo Maldini | it 1984..2009 5
Gianluigi Buffon | it 1995..2023 6
Francesco Totti | it 1992..2017 5
Roberto Baggio | it 1982..2004 6
Andrea Pirlo | it 1995..2017 5
Paolo Rossi | it 1973..1987 4
Hristo Stoichkov | bg 1984..2004 4
Gheorghe Hagi | ro 1982..2001 4
Ferenc Puskás = Ferenc Puskas | hu 1943..1966 5
Lev Yashin | ru 1950..1970 5
Mohamed Salah | eg 2010.. 7
Sadio Mané = Sadio Mane | sn 2011.. 6
Didier Drogba | ci 1998..2018 6
Yaya Touré = Yaya Toure | ci 2001..2019 5
Samuel Eto'o | cm 1997..2019 5
Roger Milla | cm 1977..1996 4
George Weah | lr 1985..2003 6
Pierre-Emerick Aubameyang | ga 2008.. 4
Victor Osimhen | ng 2017.. 4
Achraf Hakimi | ma 2016.. 5
Riyad Mahrez | dz 2009.. 4
Luis Suárez = Luis Suarez | uy 2005.. 6
Edinson Cavani | uy 2005.. 5
Diego Forlán | uy 1997..2018 4
James Rodríguez = James Rodriguez | co 2006.. 5
Ángel Di María = Angel Di Maria | ar 2005.. 5
Sergio Agüero = Sergio Aguero | ar 2003..2021 5
Emiliano Martínez = Emiliano Martinez | ar 2010.. 5
Julián Álvarez = Julian Alvarez | ar 2018.. 5
Gabriel Batistuta | ar 1988..2005 4
Alexis Sánchez = Alexis Sanchez | cl 2005.. 4
Javier Hernández = Javier Hernandez = Chicharito | mx 2006.. 5
Hugo Sánchez = Hugo Sanchez | mx 1976..1997 4
Son Heung-min | kr 2010.. 6
Park Ji-sung | kr 2000..2014 5
Hidetoshi Nakata | jp 1995..2006 4
Christian Pulisic | us 2015.. 5
Landon Donovan | us 1999..2018 5
Tim Howard | us 1997..2020 4
Megan Rapinoe | us 2009..2023 f 6
Alex Morgan | us 2010..2024 f 6
Abby Wambach | us 2001..2015 f 5
Mia Hamm | us 1987..2004 f 6
Carli Lloyd | us 2005..2021 f 5
Sam Kerr | au 2008.. f 5
# football-coach m
Pep Guardiola | es 2007.. 7
José Mourinho = Jose Mourinho | pt 2000.. 7
Jürgen Klopp = Jurgen Klopp | de 2001..2024 7
Alex Ferguson = Sir Alex Ferguson | gb 1974..2013 7
Arsène Wenger = Arsene Wenger | fr 1984..2018 6
Carlo Ancelotti | it 1995.. 6
Antonio Conte | it 2006.. 5
Didier Deschamps | fr 2001.. 6
Zinedine Zidane = Zidane | fr 2014.. 7
Luis Enrique | es 2008.. 5
Vicente del Bosque | es 1994..2016 4
Mikel Arteta | es 2019.. 5
Xabi Alonso | es 2019.. 5
Thomas Tuchel | de 2007.. 5
Joachim Löw = Joachim Low | de 1994..2021 5
Jürgen Klinsmann = Jurgen Klinsmann | de 2004.. 5
Hansi Flick | de 2019.. 5
Julian Nagelsmann | de 2016.. 5
Louis van Gaal | nl 1991..2022 5
Ronald Koeman | nl 2000.. 5
Erik ten Hag | nl 2012.. 5
Guus Hiddink | nl 1987..2021 5
Gareth Southgate | gb 2006..2024 6
Roy Hodgson | gb 1976..2024 4
Lionel Scaloni | ar 2018.. 5
Diego Simeone | ar 2006.. 5
Mauricio Pochettino | ar 2009.. 5
Marcelo Bielsa | ar 1990.. 4
Tite | br 1990.. 4
Luiz Felipe Scolari | br 1982.. 4
Unai Emery | es 2004.. 4
Roberto Martínez = Roberto Martinez | es 2007.. 4
Claudio Ranieri | it 1986..2025 4
Roberto Mancini | it 2001.. 4
Gregg Berhalter | us 2011.. 4
Sarina Wiegman | nl 2007.. f 4
Jill Ellis | us 2014..2019 f 4
# tennis-player m
Roger Federer = Federer | ch 1998..2022 8
Rafael Nadal = Nadal | es 2001..2024 8
Novak Djokovic = Djokovic | rs 2003.. 8
Andy Murray | gb 2005..2024 7
Carlos Alcaraz | es 2018.. 7
Jannik Sinner | it 2018.. 6
Daniil Medvedev | ru 2014.. 6
Andrey Rublev | ru 2014.. 5
Stefanos Tsitsipas | gr 2016.. 5
Alexander Zverev | de 2013.. 5
Dominic Thiem | at 2011..2024 5
Stan Wawrinka | ch 2002.. 5
Nick Kyrgios | au 2013.. 5
Holger Rune | dk 2020.. 4
Casper Ruud | no 2015.. 4
Taylor Fritz | us 2015.. 5
Ben Shelton | us 2022.. 4
Pete Sampras | us 1988..2002 6
Andre Agassi | us 1986..2006 7
John McEnroe | us 1978..1992 7
Jimmy Connors | us 1972..1996 6
Arthur Ashe | us 1969..1980 6
Andy Roddick | us 2000..2012 5
Björn Borg = Bjorn Borg | se 1973..1984 6
Stefan Edberg | se 1983..1996 5
Boris Becker | de 1984..1999 6
Ivan Lendl | cz 1978..1994 5
Rod Laver | au 1962..1979 5
Goran Ivanišević = Goran Ivanisevic | hr 1988..2004 4
Fred Perry | gb 1929..1956 4
Serena Williams | us 1995..2022 f 8
Venus Williams | us 1994.. f 7
Coco Gauff | us 2018.. f 6
Jessica Pegula | us 2009.. f 4
Sloane Stephens | us 2009.. f 4
Chris Evert | us 1972..1989 f 6
Billie Jean King | us 1959..1990 f 6
Althea Gibson | us 1941..1958 f 4
Martina Navratilova | us 1975..2006 f 6
Monica Seles | us 1989..2008 f 5
Steffi Graf | de 1982..1999 f 6
Angelique Kerber | de 2003..2024 f 4
Martina Hingis | ch 1994..2017 f 5
Justine Henin | be 1999..2011 f 4
Kim Clijsters | be 1997..2022 f 4
Maria Sharapova | ru 2001..2020 f 6
Elena Rybakina | kz 2016.. f 4
Aryna Sabalenka | by 2015.. f 5
Victoria Azarenka | by 2003.. f 4
Iga Świątek = Iga Swiatek | pl 2018.. f 6
Simona Halep | ro 2006..2025 f 5
Naomi Osaka | jp 2013.. f 6
Li Na | cn 1999..2014 f 4
Peng Shuai | cn 1999..2022 f 5
Ashleigh Barty = Ash Barty | au 2010..2022 f 5
Emma Raducanu | gb 2018.. f 5
Elina Svitolina | ua 2010.. f 4
Marketa Vondrousova = Markéta Vondroušová | cz 2014.. f 4
Petra Kvitova = Petra Kvitová | cz 2006..2025 f 4
Jana Novotna = Jana Novotná | cz 1987..1999 f 3
Garbiñe Muguruza = Garbine Muguruza | es 2012..2024 f 4
Ons Jabeur | tn 2010.. f 4
# basketball-player m
Michael Jordan | us 1984..2003 9
LeBron James | us 2003.. 9
Kobe Bryant | us 1996..2016 8
Shaquille O'Neal | us 1992..2011 7
Magic Johnson | us 1979..1996 7
Larry Bird | us 1979..1992 6
Kareem Abdul-Jabbar | us 1969..1989 6
Bill Russell | us 1956..1969 6
Wilt Chamberlain | us 1959..1973 6
Stephen Curry = Steph Curry | us 2009.. 7
Kevin Durant | us 2007.. 6
James Harden | us 2009.. 5
Russell Westbrook | us 2008.. 5
Kawhi Leonard | us 2011.. 5
Anthony Davis | us 2012.. 5
Chris Paul | us 2005.. 5
Dwyane Wade | us 2003..2019 6
Allen Iverson | us 1996..2010 5
Charles Barkley | us 1984..2000 6
Scottie Pippen | us 1987..2004 5
Dennis Rodman | us 1986..2006 6
Tim Duncan | us 1997..2016 5
Kyrie Irving | us 2011.. 5
Jayson Tatum | us 2017.. 5
Ja Morant | us 2019.. 5
Yao Ming | cn 2002..2011 6
Dirk Nowitzki | de 1998..2019 5
Giannis Antetokounmpo | gr 2013.. 6
Nikola Jokić = Nikola Jokic | rs 2012.. 6
Luka Dončić = Luka Doncic | si 2015.. 6
Tony Parker | fr 1999..2019 5
Victor Wembanyama | fr 2019.. 6
Pau Gasol | es 1998..2021 5
Manu Ginóbili = Manu Ginobili | ar 1995..2018 4
Hakeem Olajuwon | ng 1984..2002 5
Joel Embiid | cm 2014.. 5
Steve Nash | ca 1996..2015 5
Shai Gilgeous-Alexander | ca 2018.. 5
Brittney Griner | us 2013.. f 6
Caitlin Clark | us 2020.. f 7
Angel Reese | us 2020.. f 5
Diana Taurasi | us 2004..2025 f 5
Sue Bird | us 2002..2022 f 5
Lisa Leslie | us 1997..2009 f 4
# american-football-player m us
Tom Brady | 2000..2022 8
Peyton Manning | 1998..2015 7
Eli Manning | 2004..2019 6
Cam Newton | 2011..2021 6
Aaron Rodgers | 2005.. 7
Patrick Mahomes | 2017.. 7
Josh Allen | 2018.. 6
Joe Burrow | 2020.. 6
Lamar Jackson | 2018.. 6
Jalen Hurts | 2020.. 6
Russell Wilson | 2012.. 6
Drew Brees | 2001..2020 6
Ben Roethlisberger | 2004..2021 5
Dak Prescott | 2016.. 5
Brock Purdy | 2022.. 5
Travis Kelce | 2013.. 7
Jason Kelce | 2011..2023 5
Rob Gronkowski | 2010..2021 5
Von Miller | 2011.. 6
DeMarcus Ware | 2005..2016 5
Luke Kuechly | 2012..2019 5
Josh Norman | 2012..2023 4
Thomas Davis | 2005..2020 3
Kony Ealy | 2014..2019 3
Aqib Talib | 2008..2019 4
Emmanuel Sanders | 2010..2021 4
Demaryius Thomas | 2010..2019 4
Ted Ginn Jr. | 2007..2020 4
Greg Olsen | 2007..2020 4
C.J. Anderson | 2013..2019 3
Malik Jackson | 2012..2021 3
T.J. Ward | 2010..2017 3
Kawann Short | 2013..2021 3
J.J. Watt | 2011..2022 6
Aaron Donald | 2014..2023 6
Damar Hamlin | 2021.. 6
Colin Kaepernick | 2011..2016 7
Joe Montana | 1979..1994 6
Jerry Rice | 1985..2004 6
Dan Marino | 1983..1999 6
John Elway | 1983..1998 6
Brett Favre | 1991..2010 6
Steve Young | 1985..1999 5
Troy Aikman | 1989..2000 5
Terry Bradshaw | 1970..1983 5
Joe Namath | 1965..1977 6
Johnny Unitas | 1955..1973 5
Jim Brown | 1957..1965 6
Walter Payton | 1975..1987 5
Emmitt Smith | 1990..2004 5
Barry Sanders | 1989..1998 5
Lawrence Taylor | 1981..1993 5
Deion Sanders | 1989..2005 6
O.J. Simpson = O. J. Simpson | 1969..1979 7
Michael Vick | 2001..2015 5
Randy Moss | 1998..2012 5
Ray Lewis | 1996..2012 5
Marshawn Lynch | 2007..2019 5
Pat Tillman | 1998..2001 5
# american-football-coach m us
Bill Belichick | 1991.. 6
Andy Reid | 1999.. 6
Ron Rivera | 2011..2023 5
Gary Kubiak | 2006..2016 5
John Fox | 2002..2017 4
Wade Phillips | 1985..2019 4
Sean McVay | 2017.. 5
Kyle Shanahan | 2017.. 5
Pete Carroll | 1994.. 5
John Harbaugh | 2008.. 5
Jim Harbaugh | 2007.. 5
Mike Tomlin | 2007.. 5
Vince Lombardi | 1959..1969 6
Don Shula | 1963..1995 5
Tom Landry | 1960..1988 5
Nick Saban | 1990..2023 6
Bear Bryant | 1945..1982 5
Joe Paterno | 1966..2011 5
# baseball-player m us
Babe Ruth | 1914..1935 8
Jackie Robinson | 1947..1956 8
Lou Gehrig | 1923..1939 6
Joe DiMaggio | 1936..1951 7
Ted Williams | 1939..1960 6
Mickey Mantle | 1951..1968 6
Willie Mays | 1951..1973 6
Hank Aaron | 1954..1976 7
Yogi Berra | 1946..1965 6
Roberto Clemente | 1955..1972 6
Pete Rose | 1963..1986 6
Nolan Ryan | 1966..1993 5
Cal Ripken Jr. | 1981..2001 5
Ken Griffey Jr. | 1989..2010 5
Barry Bonds | 1986..2007 6
Mark McGwire | 1986..2001 5
Roger Clemens | 1984..2007 5
Derek Jeter | 1995..2014 7
Alex Rodriguez | 1994..2016 6
Mariano Rivera | pa 1995..2013 5
David Ortiz | do 1997..2016 5
Sammy Sosa | do 1989..2007 5
Albert Pujols | do 2001..2022 5
Juan Soto | do 2018.. 5
Miguel Cabrera | ve 2003..2023 4
Aaron Judge | 2016.. 6
Mike Trout | 2011.. 6
Bryce Harper | 2012.. 5
Mookie Betts | 2014.. 5
Clayton Kershaw | 2008..2025 5
Shohei Ohtani | jp 2013.. 7
Ichiro Suzuki | jp 1992..2019 6
# ice-hockey-player m
Wayne Gretzky | ca 1978..1999 7
Gordie Howe | ca 1946..1980 5
Bobby Orr | ca 1966..1978 5
Mario Lemieux | ca 1984..2006 5
Sidney Crosby | ca 2005.. 6
Connor McDavid | ca 2015.. 6
Alexander Ovechkin = Alex Ovechkin | ru 2001.. 6
Pavel Bure | ru 1987..2003 4
Jaromír Jágr = Jaromir Jagr | cz 1988..2024 5
Dominik Hašek = Dominik Hasek | cz 1981..2011 4
Auston Matthews | us 2014.. 4
Teemu Selänne | fi 1987..2014 4
# golfer m
Tiger Woods | us 1996.. 9
Jack Nicklaus | us 1961..2005 7
Arnold Palmer | us 1954..2006 6
Phil Mickelson | us 1992.. 6
Jordan Spieth | us 2012.. 5
Dustin Johnson | us 2007.. 5
Brooks Koepka | us 2012.. 5
Bryson DeChambeau | us 2016.. 5
Scottie Scheffler | us 2018.. 6
Rory McIlroy | gb 2007.. 6
Nick Faldo | gb 1976..2015 4
Seve Ballesteros | es 1974..2007 5
Jon Rahm | es 2016.. 5
Gary Player | za 1953..2009 5
Ernie Els | za 1989.. 5
Greg Norman | au 1976..2009 5
Hideki Matsuyama | jp 2013.. 4
Annika Sörenstam = Annika Sorenstam | se 1992..2008 f 4
Nelly Korda | us 2016.. f 4
# athlete m
Usain Bolt | jm 2001..2017 8
Shelly-Ann Fraser-Pryce | jm 2007..2025 f 5
Yohan Blake | jm 2005.. 4
Carl Lewis | us 1979..1996 6
Jesse Owens | us 1933..1936 7
Michael Johnson | us 1990..2000 5
Florence Griffith Joyner = Florence Griffith-Joyner | us 1983..1989 f 5
Jackie Joyner-Kersee | us 1984..2000 f 5
Allyson Felix | us 2003..2022 f 5
Noah Lyles | us 2014.. 6
Sha'Carri Richardson | us 2018.. f 5
Sydney McLaughlin-Levrone | us 2016.. f 4
Marion Jones | us 1991..2007 f 5
Justin Gatlin | us 2001..2022 4
Ben Johnson | ca 1982..1993 5
Andre De Grasse | ca 2013.. 4
Mo Farah | gb 2005..2023 6
Sebastian Coe | gb 1977..1990 5
Roger Bannister | gb 1947..1954 5
Jessica Ennis-Hill | gb 2005..2016 f 4
Linford Christie | gb 1980..1997 4
Eliud Kipchoge | ke 2003.. 6
Kelvin Kiptum | ke 2018..2024 5
David Rudisha | ke 2006.. 4
Faith Kipyegon | ke 2010.. f 4
Haile Gebrselassie | et 1992..2015 5
Kenenisa Bekele | et 2001.. 4
Abebe Bikila | et 1956..1969 4
Letesenbet Gidey | et 2014.. f 3
Hicham El Guerrouj | ma 1995..2004 3
Paavo Nurmi | fi 1920..1934 4
Emil Zátopek = Emil Zatopek | cz 1943..1957 5
Armand Duplantis = Mondo Duplantis | se 2015.. 5
Karsten Warholm | no 2013.. 4
Jakob Ingebrigtsen | no 2017.. 4
Yelena Isinbayeva | ru 1997..2016 f 5
Mariya Lasitskene | ru 2010.. f 3
Yaroslava Mahuchikh | ua 2017.. f 4
Caster Semenya | za 2008.. f 5
Oscar Pistorius | za 2004..2013 6
Cathy Freeman | au 1990..2003 f 5
Neeraj Chopra | in 2013.. 4
# swimmer m
Michael Phelps | us 2000..2016 8
Katie Ledecky | us 2012.. f 6
Mark Spitz | us 1965..1972 6
Ryan Lochte | us 2004..2021 5
Caeleb Dressel | us 2013.. 5
Missy Franklin | us 2009..2018 f 4
Ian Thorpe | au 1997..2012 5
Ariarne Titmus | au 2016..2025 f 4
Adam Peaty | gb 2012.. 4
Tom Daley | gb 2007..2024 5
Léon Marchand = Leon Marchand | fr 2019.. 5
Sun Yang | cn 2007.. 4
Katinka Hosszú | hu 2004..2021 f 3
Summer McIntosh | ca 2021.. f 4
Rikako Ikee | jp 2014.. f 3
# gymnast f
Simone Biles | us 2013.. 8
Nadia Comăneci = Nadia Comaneci | ro 1970..1984 6
Mary Lou Retton | us 1980..1986 5
Gabby Douglas | us 2010.. 5
Aly Raisman | us 2010..2016 5
Sunisa Lee = Suni Lee | us 2018.. 5
Olga Korbut | by 1969..1977 4
Larisa Latynina | ua 1954..1966 4
Rebeca Andrade | br 2012.. 5
Kohei Uchimura | jp 2007..2022 m 4
Jordan Chiles | us 2013.. 4
# boxer m
Muhammad Ali = Cassius Clay | us 1960..1981 9
Mike Tyson | us 1985..2005 8
Joe Frazier | us 1965..1981 5
George Foreman | us 1969..1997 6
Joe Louis | us 1934..1951 5
Rocky Marciano | us 1947..1955 5
Sugar Ray Leonard | us 1977..1997 5
Sugar Ray Robinson | us 1940..1965 5
Evander Holyfield | us 1984..2011 5
Floyd Mayweather Jr. = Floyd Mayweather | us 1996..2017 6
Oscar De La Hoya | us 1992..2008 5
Terence Crawford | us 2008..2025 5
Manny Pacquiao | ph 1995.. 6
Canelo Álvarez = Canelo Alvarez | mx 2005.. 5
Tyson Fury | gb 2008..2024 6
Anthony Joshua | gb 2013.. 6
Lennox Lewis | gb 1989..2003 5
Frank Bruno | gb 1982..1996 4
Wladimir Klitschko | ua 1996..2017 5
Vitali Klitschko = Vitaliy Klitschko | ua 1996..2012 6
Oleksandr Usyk | ua 2013.. 6
Katie Taylor | ie 2001.. f 4
Conor McGregor | ie 2008.. 6
Ronda Rousey | us 2010..2016 f 5
Imane Khelif | dz 2017.. f 5
# racing-driver m
Lewis Hamilton | gb 2007.. 7
Max Verstappen | nl 2015.. 7
Michael Schumacher | de 1991..2012 7
Sebastian Vettel | de 2007..2022 6
Nico Rosberg | de 2006..2016 5
Ayrton Senna | br 1984..1994 7
Nelson Piquet | br 1978..1991 4
Alain Prost | fr 1980..1993 5
Niki Lauda | at 1971..1985 6
Fernando Alonso | es 2001.. 6
Carlos Sainz Jr. = Carlos Sainz | es 2015.. 4
Kimi Räikkönen = Kimi Raikkonen | fi 2001..2021 5
Mika Häkkinen | fi 1991..2001 4
Charles Leclerc | mc 2018.. 5
Sergio Pérez = Sergio Perez | mx 2011.. 4
Daniel Ricciardo | au 2011..2024 4
Oscar Piastri | au 2023.. 5
Lando Norris | gb 2019.. 5
George Russell | gb 2019.. 4
Jenson Button | gb 2000..2017 4
Nigel Mansell | gb 1980..1995 5
Jackie Stewart | gb 1965..1973 5
Stirling Moss | gb 1951..1961 5
Juan Manuel Fangio | ar 1950..1958 5
Mario Andretti | us 1964..1994 5
Dale Earnhardt | us 1975..2001 5
Jimmie Johnson | us 2001..2020 4
Danica Patrick | us 2005..2018 f 5
Bubba Wallace | us 2017.. 4
# cyclist m
Lance Armstrong | us 1992..2011 7
Greg LeMond | us 1980..1994 5
Eddy Merckx | be 1965..1978 5
Remco Evenepoel | be 2019.. 4
Bernard Hinault | fr 1975..1986 4
Miguel Induráin = Miguel Indurain | es 1984..1996 5
Alberto Contador | es 2003..2017 4
Bradley Wiggins | gb 2001..2016 5
Chris Froome | gb 2007..2025 5
Chris Hoy | gb 1999..2013 4
Mark Cavendish | gb 2005..2024 5
Geraint Thomas | gb 2006..2025 4
Tadej Pogačar = Tadej Pogacar | si 2019.. 5
Primož Roglič = Primoz Roglic | si 2013.. 4
Jonas Vingegaard | dk 2019.. 5
Marco Pantani | it 1992..2004 4
# cricketer m
Sachin Tendulkar | in 1989..2013 6
Virat Kohli | in 2008.. 6
MS Dhoni = Mahendra Singh Dhoni | in 2004..2020 5
Rohit Sharma | in 2007.. 5
Don Bradman = Donald Bradman | au 1928..1948 6
Shane Warne | au 1992..2007 6
Ricky Ponting | au 1995..2012 4
Steve Smith | au 2010.. 4
Ben Stokes | gb 2011.. 5
Ian Botham | gb 1977..1992 5
Joe Root | gb 2012.. 4
Brian Lara | tt 1990..2007 5
Vivian Richards = Viv Richards | ag 1974..1991 4
Imran Khan | pk 1971..1992 8
Babar Azam | pk 2015.. 4
Wasim Akram | pk 1984..2003 4
Muttiah Muralitharan | lk 1992..2011 4
Jacques Kallis | za 1995..2014 3
# skier m
Lindsey Vonn | us 2002.. f 6
Mikaela Shiffrin | us 2011.. f 6
Bode Miller | us 1997..2017 5
Eileen Gu | cn 2018.. f 5
Shaun White | us 2002..2022 5
Chloe Kim | us 2015.. f 5
Marcel Hirscher | at 2007.. 4
Hermann Maier | at 1996..2009 4
Alberto Tomba | it 1987..1998 4
Ingemar Stenmark | se 1973..1989 4
Ole Einar Bjørndalen | no 1993..2018 4
Marit Bjørgen | no 1999..2018 f 4
Martin Fourcade | fr 2008..2020 4
Jean-Claude Killy | fr 1963..1973 4
# figure-skater f
Yuna Kim = Kim Yuna = Yu-na Kim | kr 2006..2014 6
Tonya Harding | us 1986..1994 6
Nancy Kerrigan | us 1987..1994 5
Michelle Kwan | us 1993..2006 5
Kristi Yamaguchi | us 1986..1992 5
Katarina Witt | de 1979..1994 5
Sonja Henie | no 1923..1936 4
Kamila Valieva | ru 2018.. 5
Evgeni Plushenko | ru 1997..2017 m 4
Yuzuru Hanyu | jp 2010..2022 m 5
Nathan Chen | us 2016..2022 m 5
Ilia Malinin | us 2021.. m 4
Mao Asada | jp 2005..2017 4
# speed-skater m
Apolo Anton Ohno | us 1999..2010 5
Eric Heiden | us 1976..1980 5
Bonnie Blair | us 1984..1995 f 4
Sven Kramer | nl 2004..2022 4
Ireen Wüst | nl 2003..2022 f 4
# chess-player m
Magnus Carlsen | no 2004.. 6
Garry Kasparov | ru 1980..2005 6
Anatoly Karpov | ru 1969..2009 5
Bobby Fischer | us 1956..1992 6
Boris Spassky | ru 1953..1992 5
Viswanathan Anand | in 1984.. 5
Hikaru Nakamura | us 2003.. 4
Ding Liren | cn 2009.. 4
Gukesh Dommaraju = D. Gukesh | in 2019.. 4
Hans Niemann | us 2019.. 4
Ian Nepomniachtchi | ru 2007.. 4
Judit Polgár | hu 1988..2014 f 4
# football-club kind:organisation
Manchester United | gb 8
Manchester City | gb 8
Liverpool | gb 7
Arsenal | gb 7
Chelsea | gb 7
Tottenham Hotspur = Tottenham = Spurs | gb 6
Newcastle United | gb 6
Aston Villa | gb 6
Everton | gb 6
West Ham United = West Ham | gb 5
Leicester City | gb 5
Leeds United | gb 5
Nottingham Forest | gb 5
Crystal Palace | gb 5
Wolverhampton Wanderers = Wolves | gb 4
Celtic | gb 6
Rangers | gb 6
Real Madrid | es 8
Barcelona = FC Barcelona = Barça | es 8
Atlético Madrid = Atletico Madrid | es 6
Sevilla | es 5
Valencia CF = Valencia | es 4
Athletic Bilbao = Athletic Club | es 5
Real Sociedad | es 4
Villarreal | es 4
Bayern Munich | de 8
Borussia Dortmund | de 7
Bayer Leverkusen | de 6
RB Leipzig | de 5
Schalke 04 = Schalke | de 5
VfB Stuttgart | de 4
Hamburger SV | de 4
Eintracht Frankfurt | de 4
Juventus | it 7
AC Milan | it 7
Inter Milan = Inter = Internazionale | it 7
AS Roma = Roma | it 6
Napoli | it 6
Lazio | it 5
Fiorentina | it 4
Paris Saint-Germain = PSG = Paris St. Germain | fr 7
Olympique Marseille | fr 5
Olympique Lyonnais | fr 5
AS Monaco | fr 5
Lille OSC | fr 4
Ajax = Ajax Amsterdam | nl 6
PSV Eindhoven | nl 5
Feyenoord | nl 5
Benfica | pt 6
FC Porto | pt 5
Sporting Lisbon = Sporting CP | pt 5
Galatasaray | tr 5
Fenerbahce = Fenerbahçe | tr 5
Besiktas = Beşiktaş | tr 5
Shakhtar Donetsk | ua 5
Dynamo Kyiv = Dynamo Kiev | ua 5
Zenit St. Petersburg | ru 4
CSKA Moscow | ru 4
Spartak Moscow | ru 4
Red Star Belgrade | rs 4
Sparta Prague | cz 4
Slavia Prague | cz 4
Boca Juniors | ar 6
River Plate | ar 6
Flamengo | br 5
Santos | br 5
Palmeiras | br 5
Corinthians | br 5
Fluminense | br 4
Club América | mx 4
Al-Nassr | sa 5
Al-Hilal | sa 5
Al-Ittihad | sa 4
Inter Miami = Inter Miami CF | us 6
LA Galaxy = Los Angeles Galaxy | us 5
Seattle Sounders | us 4
# american-football-team us kind:organisation the
New England Patriots = Patriots | 7
Kansas City Chiefs = Chiefs | 7
Dallas Cowboys = Cowboys | 8
Denver Broncos = Broncos | 6
Carolina Panthers = Panthers | 6
San Francisco 49ers = 49ers | 7
Green Bay Packers = Packers | 7
Pittsburgh Steelers = Steelers | 7
Philadelphia Eagles = Eagles | 7
New York Giants = Giants | 6
New York Jets = Jets | 6
Chicago Bears = Bears | 6
Seattle Seahawks = Seahawks | 6
Baltimore Ravens = Ravens | 6
Buffalo Bills = Bills | 6
Cincinnati Bengals = Bengals | 6
Cleveland Browns = Browns | 6
Miami Dolphins = Dolphins | 6
Los Angeles Rams = Rams | 6
Los Angeles Chargers = Chargers | 5
Las Vegas Raiders = Raiders = Oakland Raiders | 6
Minnesota Vikings = Vikings | 6
Detroit Lions = Lions | 6
Indianapolis Colts = Colts | 5
Tennessee Titans = Titans | 5
Houston Texans = Texans | 5
Jacksonville Jaguars = Jaguars | 5
New Orleans Saints = Saints | 6
Atlanta Falcons = Falcons | 6
Tampa Bay Buccaneers = Buccaneers | 6
Arizona Cardinals | 6
Washington Commanders = Commanders = Washington Redskins = Redskins | 6
# basketball-team us kind:organisation the
Los Angeles Lakers = Lakers | 7
Boston Celtics = Celtics | 7
Golden State Warriors = Warriors | 7
Chicago Bulls = Bulls | 7
Miami Heat = Heat | 6
New York Knicks = Knicks | 6
San Antonio Spurs | 6
Philadelphia 76ers = 76ers | 6
Milwaukee Bucks = Bucks | 6
Denver Nuggets = Nuggets | 6
Dallas Mavericks = Mavericks | 6
Phoenix Suns = Suns | 6
Cleveland Cavaliers = Cavaliers | 6
Brooklyn Nets = Nets | 5
Houston Rockets = Rockets | 5
Los Angeles Clippers = Clippers | 5
Toronto Raptors = Raptors | ca 5
Oklahoma City Thunder = Thunder | 5
Detroit Pistons = Pistons | 5
Utah Jazz | 5
Sacramento Kings | 5
Portland Trail Blazers | 5
Minnesota Timberwolves | 5
Memphis Grizzlies | 5
# baseball-team us kind:organisation the
New York Yankees = Yankees | 8
Boston Red Sox = Red Sox | 7
Los Angeles Dodgers = Dodgers | 7
Chicago Cubs = Cubs | 7
Chicago White Sox = White Sox | 6
San Francisco Giants | 6
St. Louis Cardinals | 6
New York Mets = Mets | 6
Philadelphia Phillies = Phillies | 6
Houston Astros = Astros | 6
Atlanta Braves = Braves | 6
Washington Nationals = Nationals | 5
Cincinnati Reds | 5
Detroit Tigers | 5
Baltimore Orioles = Orioles | 5
Seattle Mariners = Mariners | 5
Texas Rangers | 5
San Diego Padres = Padres | 5
Oakland Athletics = Oakland A's | 5
Los Angeles Angels | 5
Pittsburgh Pirates | 5
Cleveland Guardians = Cleveland Indians | 5
Toronto Blue Jays = Blue Jays | ca 5
Kansas City Royals | 5
Milwaukee Brewers | 5
Arizona Diamondbacks | 5
# ice-hockey-team us kind:organisation the
New York Rangers | 6
Boston Bruins = Bruins | 6
Chicago Blackhawks = Blackhawks | 6
Pittsburgh Penguins = Penguins | 6
Detroit Red Wings = Red Wings | 6
Washington Capitals | 6
Philadelphia Flyers = Flyers | 5
Vegas Golden Knights | 5
Florida Panthers | 5
Tampa Bay Lightning | 5
Los Angeles Kings | 5
Colorado Avalanche | 5
Montreal Canadiens = Canadiens | ca 6
Toronto Maple Leafs = Maple Leafs | ca 6
Edmonton Oilers = Oilers | ca 6
Vancouver Canucks = Canucks | ca 5
Calgary Flames | ca 5
# sports-league kind:organisation
the NFL = NFL = National Football League | us 8
the NBA = NBA = National Basketball Association | us 8
Major League Baseball = MLB | us 8
the NHL = NHL = National Hockey League | us 7
Major League Soccer = MLS | us 6
the WNBA = WNBA | us 6
the NCAA = NCAA = National Collegiate Athletic Association | us 7
NASCAR | us 7
the PGA Tour = PGA Tour | us 6
LIV Golf = LIV | sa 6
the XFL | us 4
the American Football League = AFL | us 4
the Premier League = English Premier League = Premier League | gb 7
the English Football League | gb 4
La Liga | es 7
Serie A | it 7
the Bundesliga = Bundesliga | de 7
Ligue 1 | fr 6
the Eredivisie | nl 5
the Saudi Pro League | sa 5
the Indian Premier League = IPL | in 6
the J.League | jp 4
the K League | kr 4
the Kontinental Hockey League = KHL | ru 5
UFC = Ultimate Fighting Championship | us 6
WWE | us 6
# sports-body kind:organisation
FIFA | ch 8
UEFA | ch 7
CONMEBOL | py 5
CONCACAF | us 5
the Confederation of African Football = CAF | eg 4
the Asian Football Confederation = AFC | my 4
the Football Association = FA | gb 5
U.S. Soccer = U.S. Soccer Federation | us 5
the International Olympic Committee = IOC | ch 8
the International Paralympic Committee | de 5
World Athletics = IAAF | mc 6
World Aquatics = FINA | ch 5
FIBA | ch 5
the FIA = FIA | fr 5
World Rugby | ie 5
the International Cricket Council = ICC | ae 5
the World Anti-Doping Agency = WADA | ca 6
the Court of Arbitration for Sport = CAS | ch 6
RUSADA | ru 4
USA Gymnastics | us 5
the U.S. Tennis Association | us 4
the WTA = WTA | us 5
the ATP = ATP | gb 5
FIDE | ch 4
the U.S. Olympic & Paralympic Committee | us 4
the International Ski Federation | ch 3
# sports-event kind:event the
Olympic Games = Olympics = Summer Olympics | 9
Winter Olympics | 8
Paralympic Games = Paralympics | 7
World Cup = FIFA World Cup = soccer World Cup | 9
Women's World Cup = FIFA Women's World Cup | 7
European Championship = Euros = UEFA European Championship | 7
Copa América = Copa America | 6
Africa Cup of Nations | 6
Asian Cup | 5
Gold Cup = CONCACAF Gold Cup | 5
Champions League = UEFA Champions League | 7
Europa League = UEFA Europa League | 6
Copa Libertadores | 5
FA Cup | gb 6
Copa del Rey | es 5
Club World Cup | 5
Super Bowl | us 8
World Series | us 8
NBA Finals | us 7
Stanley Cup | us 7
NCAA Tournament = March Madness | us 6
Rose Bowl | us 6
Pro Bowl | us 5
Kentucky Derby | us 7
Preakness Stakes | us 5
Belmont Stakes | us 5
Grand National | gb 5
Royal Ascot | gb 5
Daytona 500 | us 6
Indianapolis 500 = Indy 500 | us 6
24 Hours of Le Mans | fr 6
Monaco Grand Prix | mc 6
British Grand Prix | gb 5
Masters = Masters Tournament | us 7
U.S. Open | us 7
British Open = Open Championship | gb 6
PGA Championship | us 6
Ryder Cup | 6
Wimbledon | gb 8
French Open = Roland Garros | fr 7
Australian Open | au 7
US Open | us 6
Davis Cup | 5
Tour de France | fr 8
Giro d'Italia | it 6
Vuelta a España = Vuelta | es 5
Boston Marathon | us 7
New York City Marathon | us 6
London Marathon | gb 6
Berlin Marathon | de 6
Chicago Marathon | us 5
Tokyo Marathon | jp 4
World Athletics Championships | 6
Commonwealth Games | 6
Asian Games | 6
Pan American Games = Pan Am Games | 5
Goodwill Games | 4
Invictus Games | 4
Special Olympics | 5
X Games | us 4
Rugby World Cup | 6
Six Nations = Six Nations Championship | 5
Cricket World Cup | 6
Ashes | 5
America's Cup | 5
Boat Race | gb 4
Iditarod | us 5
Ironman World Championship | us 4
`,
};
