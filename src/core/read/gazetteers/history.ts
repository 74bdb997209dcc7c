/** Rulers, soldiers, rebels, outlaws and holy men of the past, with the years of their reign or work. */

import type { Table } from './table.ts';

export const history: Table = {
  kind: 'person',
  text: `
# historical-ruler m
Napoleon Bonaparte = Napoleon = Napoleon I | fr 1799..1815 9
Napoleon III = Louis-Napoléon Bonaparte | fr 1848..1870 6
King Louis XIV = Louis XIV | fr 1643..1715 7
King Louis XV = Louis XV | fr 1715..1774 5
King Louis XVI = Louis XVI | fr 1774..1792 6
King Louis XIII = Louis XIII | fr 1610..1643 5
King Louis XVIII = Louis XVIII | fr 1814..1824 5
King Louis IX = Louis IX | fr 1226..1270 5
Louis Philippe I = Louis-Philippe | fr 1830..1848 5
King Henry IV of France = Henry IV of France = Henry of Navarre = Henri IV | fr 1589..1610 5
King Francis I = Francis I of France | fr 1515..1547 5
King Charles IX of France = Charles IX | fr 1560..1574 4
Catherine de' Medici = Catherine de Medici | fr 1547..1589 f 5
Marie Antoinette | fr 1774..1792 f 7
Charlemagne | de 768..814 7
Hugh Capet | fr 987..996 4
Clovis I | fr 481..511 4
Rollo | fr 911..927 4
Eleanor of Aquitaine | fr 1137..1204 f 5
King Philip II Augustus = Philip II of France | fr 1180..1223 4
Emperor Charles V = Charles V = Holy Roman Emperor Charles V | es 1519..1556 6
Emperor Maximilian I = Maximilian I | at 1493..1519 4
Frederick Barbarossa | de 1155..1190 5
Frederick the Great = Frederick II of Prussia | de 1740..1786 6
Frederick the Wise = Frederick III, Elector of Saxony | de 1486..1525 4
Emperor Ferdinand I = Ferdinand I | at 1556..1564 3
Archduke Franz Ferdinand = Franz Ferdinand | at 1896..1914 6
Alfred the Great | gb 871..899 6
Edward the Confessor | gb 1042..1066 5
Harold Godwinson | gb 1066..1066 5
King William II = William Rufus | gb 1087..1100 4
King Henry I | gb 1100..1135 4
King Stephen | gb 1135..1154 4
King Henry II = Henry II | gb 1154..1189 5
Richard the Lionheart = Richard I | gb 1189..1199 6
King Henry III | gb 1216..1272 4
King Edward I = Edward I | gb 1272..1307 5
King Henry V = Henry V | gb 1413..1422 6
King Henry VII = Henry VII | gb 1485..1509 5
Anne Boleyn | gb 1533..1536 f 6
Catherine of Aragon | gb 1509..1533 f 5
Queen Mary I = Mary I = Bloody Mary | gb 1553..1558 f 6
Mary, Queen of Scots = Mary Queen of Scots | gb 1542..1567 f 6
Oliver Cromwell | gb 1653..1658 7
King James II = James II | gb 1685..1688 5
William of Orange = William III | gb 1689..1702 5
Queen Anne | gb 1702..1714 f 5
King George IV | gb 1820..1830 4
Prince Albert | gb 1840..1861 5
Robert the Bruce | gb 1306..1329 5
King Malcolm III of Scotland = Malcolm III | gb 1058..1093 3
Brian Boru | ie 1002..1014 4
Canute the Great = Cnut = Canute | dk 1016..1035 5
Harald Hardrada | no 1046..1066 4
Gustavus Adolphus | se 1611..1632 5
King Charles XII | se 1697..1718 4
Queen Christina | se 1632..1654 f 4
Ivan the Terrible = Ivan IV | ru 1547..1584 6
Boris Godunov | ru 1598..1605 5
Peter the Great = Peter I | ru 1682..1725 7
Catherine the Great = Catherine II | ru 1762..1796 f 7
Czar Alexander I = Alexander I | ru 1801..1825 5
Czar Nicholas I = Nicholas I | ru 1825..1855 4
Czar Alexander II = Alexander II | ru 1855..1881 5
Czar Nicholas II = Tsar Nicholas II = Nicholas II | ru 1894..1917 7
Alexander Kerensky | ru 1917..1917 5
Vladimir the Great | ua 980..1015 4
Yaroslav the Wise | ua 1019..1054 4
Julius Caesar = Caesar | it -49..-44 8
Augustus = Octavian | it -27..14 7
Tiberius | it 14..37 5
Caligula | it 37..41 6
Claudius | it 41..54 5
Nero | it 54..68 7
Vespasian | it 69..79 4
Titus | it 79..81 4
Trajan | it 98..117 5
Hadrian | it 117..138 6
Diocletian | it 284..305 5
Constantine the Great = Constantine | it 306..337 6
Theodosius I | it 379..395 4
Romulus Augustulus | it 475..476 4
Justinian I = Justinian | tr 527..565 5
Lorenzo de' Medici | it 1469..1492 5
Cesare Borgia | it 1499..1507 5
Victor Emmanuel II | it 1861..1878 4
King Victor Emmanuel III | it 1900..1946 4
Robert Guiscard | it 1059..1085 4
Roger II of Sicily = Roger II | it 1130..1154 4
Roger I of Sicily = Roger I | it 1071..1101 3
Bohemond I | it 1098..1111 3
Alexios I Komnenos = Alexius Komnenos | tr 1081..1118 3
Ferdinand II of Aragon = King Ferdinand | es 1479..1516 5
Joseph Bonaparte | es 1808..1813 4
Alexander the Great | gr -336..-323 8
Philip II of Macedon | gr -359..-336 5
Pericles | gr -461..-429 5
Leonidas | gr -490..-480 5
Solon | gr -594..-560 4
Cyrus the Great | ir -559..-530 5
Darius the Great = Darius I | ir -522..-486 5
Xerxes I = Xerxes | ir -486..-465 5
Nebuchadnezzar II = Nebuchadnezzar | iq -605..-562 5
Hammurabi | iq -1792..-1750 5
Tutankhamun = King Tut | eg -1332..-1323 7
Ramses II = Ramesses II | eg -1279..-1213 6
Nefertiti | eg -1370..-1330 f 6
Hatshepsut | eg -1479..-1458 f 5
Akhenaten | eg -1353..-1336 5
Cleopatra | eg -51..-30 f 8
Muhammad Ali Pasha | eg 1805..1848 4
Saladin | eg 1174..1193 6
Harun al-Rashid | iq 786..809 5
Suleiman the Magnificent | tr 1520..1566 6
Mehmed II = Mehmed the Conqueror | tr 1451..1481 5
Osman I | tr 1299..1326 4
Genghis Khan | mn 1206..1227 8
Kublai Khan | mn 1260..1294 6
Tamerlane = Timur | uz 1370..1405 6
Attila the Hun = Attila | hu 434..453 6
Alaric I | de 395..410 4
Vercingetorix | fr -52..-46 5
Ashoka | in -268..-232 5
Akbar the Great = Akbar | in 1556..1605 5
Shah Jahan | in 1628..1658 5
Aurangzeb | in 1658..1707 4
Babur | in 1526..1530 4
Qin Shi Huang | cn -221..-210 6
Empress Wu = Wu Zetian | cn 690..705 f 5
Kangxi Emperor | cn 1661..1722 4
Qianlong Emperor | cn 1735..1796 4
Empress Dowager Cixi = Cixi | cn 1861..1908 f 5
Puyi = Pu Yi | cn 1908..1912 6
Yuan Shikai | cn 1912..1916 4
King Sejong = Sejong the Great | kr 1418..1450 5
Emperor Gojong = King Gojong | kr 1864..1907 4
Toyotomi Hideyoshi | jp 1585..1598 5
Oda Nobunaga | jp 1568..1582 5
Tokugawa Ieyasu | jp 1603..1605 5
Moctezuma II = Montezuma = Moctezuma | mx 1502..1520 6
Atahualpa | pe 1532..1533 5
Emperor Maximilian | mx 1864..1867 4
Antonio López de Santa Anna = Santa Anna | mx 1833..1855 5
Pedro II of Brazil = Pedro II | br 1831..1889 4
Queen Lili'uokalani = Liliuokalani | us 1891..1893 f 4
Menelik II | et 1889..1913 5
Shaka Zulu = Shaka | za 1816..1828 6
Mansa Musa | ml 1312..1337 5
King David | il -1010..-970 6
King Solomon | il -970..-931 6
Herod the Great = King Herod | il -37..-4 5
Vlad the Impaler | ro 1456..1462 5
Skanderbeg | al 1443..1468 4
Stephen the Great | ro 1457..1504 3
Matthias Corvinus | hu 1458..1490 4
King Charles IV = Charles IV, Holy Roman Emperor | cz 1346..1378 4
Wenceslas I = Saint Wenceslas | cz 921..935 4
Emperor Rudolf II = Rudolf II | cz 1576..1612 4
# military-leader m
Arthur Wellesley, Duke of Wellington = Duke of Wellington | gb 1808..1815 6
Horatio Nelson = Admiral Nelson = Lord Nelson | gb 1794..1805 7
Bernard Montgomery | gb 1942..1946 6
Louis Mountbatten = Lord Mountbatten | gb 1943..1965 5
Herbert Kitchener = Lord Kitchener | gb 1892..1916 5
Charles Cornwallis = Lord Cornwallis | gb 1776..1794 5
T.E. Lawrence = Lawrence of Arabia = T. E. Lawrence | gb 1916..1922 6
Joan of Arc | fr 1429..1431 f 7
Marquis de Lafayette = Lafayette | fr 1777..1830 6
Ferdinand Foch | fr 1914..1920 5
Michel Ney | fr 1804..1815 4
Gebhard von Blücher | de 1813..1815 4
Carl von Clausewitz | de 1792..1831 5
Helmuth von Moltke | de 1857..1888 4
Manfred von Richthofen = Red Baron | de 1916..1918 6
Claus von Stauffenberg | de 1939..1944 5
Mikhail Kutuzov | ru 1805..1813 5
Alexander Suvorov | ru 1770..1799 4
Hannibal | tn -221..-183 7
Scipio Africanus | it -211..-201 5
Mark Antony | it -49..-30 6
Pompey | it -83..-48 5
Spartacus | it -73..-71 6
Miltiades | gr -490..-489 4
Giuseppe Garibaldi | it 1834..1871 6
Yi Sun-sin | kr 1592..1598 5
Isoroku Yamamoto | jp 1939..1943 6
Tomoyuki Yamashita | jp 1941..1945 5
Togo Heihachiro | jp 1903..1905 4
George Armstrong Custer = George Custer = General Custer | us 1861..1876 6
Benedict Arnold | us 1775..1781 6
John J. Pershing = John Pershing | us 1917..1924 5
Billy Mitchell | us 1917..1926 4
William Halsey | us 1941..1945 5
Curtis LeMay | us 1944..1965 5
John Paul Jones | us 1775..1788 5
William Wallace | gb 1297..1305 6
El Cid | es 1065..1099 5
Bernardo O'Higgins | cl 1814..1823 5
Antonio José de Sucre | ve 1822..1829 4
Miguel Hidalgo | mx 1810..1811 5
José Martí = Jose Marti | cu 1892..1895 5
Samori Ture | gn 1878..1898 3
# native-leader us m
Sitting Bull | 1868..1890 6
Crazy Horse | 1865..1877 6
Geronimo | 1858..1886 6
Chief Joseph | 1871..1877 5
Red Cloud | 1866..1909 4
Tecumseh | 1805..1813 5
Pocahontas | 1607..1617 f 6
Sacagawea | 1804..1812 f 6
Squanto | 1614..1622 5
# criminal m
Al Capone | us 1925..1931 7
John Gotti | us 1985..1992 6
Lucky Luciano = Charles Luciano | us 1931..1946 5
Jimmy Hoffa | us 1957..1975 6
Whitey Bulger = James "Whitey" Bulger | us 1970..1995 5
Bonnie Parker | us 1932..1934 f 5
Clyde Barrow | us 1932..1934 5
John Dillinger | us 1933..1934 6
Jesse James | us 1866..1882 6
Billy the Kid | us 1875..1881 6
Butch Cassidy | us 1889..1908 5
Charles Manson | us 1967..1971 6
Ted Bundy | us 1974..1978 6
Jeffrey Dahmer | us 1978..1991 6
John Wayne Gacy | us 1972..1978 5
Timothy McVeigh | us 1995..1997 6
Ted Kaczynski = Theodore Kaczynski = Unabomber | us 1978..1996 6
Eric Rudolph | us 1996..1998 5
Dylann Roof | us 2015..2015 5
Dzhokhar Tsarnaev | us 2013..2013 5
Adam Lanza | us 2012..2012 4
Derek Chauvin | us 2020..2020 5
Alex Murdaugh | us 2021..2021 5
Bryan Kohberger | us 2022..2022 4
Luigi Mangione | us 2024..2024 5
R. Kelly | us 1994..2021 5
Larry Nassar | us 1992..2016 5
Ghislaine Maxwell | gb 1994..2004 f 6
Jack the Ripper | gb 1888..1888 6
Harold Shipman | gb 1975..1998 5
Guy Fawkes | gb 1605..1605 6
Ned Kelly | au 1878..1880 5
Anders Behring Breivik = Anders Breivik | no 2011..2011 5
Carlos the Jackal | ve 1973..1994 5
Viktor Bout | ru 1990..2008 5
Adolf Eichmann | de 1939..1945 6
Josef Mengele | de 1943..1945 6
Klaus Barbie | de 1942..1944 4
Rudolf Höss | de 1940..1945 4
Martin Bormann | de 1941..1945 4
# assassin m
Lee Harvey Oswald | us 1963..1963 7
John Wilkes Booth | us 1865..1865 7
James Earl Ray | us 1968..1968 6
Sirhan Sirhan | us 1968..1968 6
Jack Ruby | us 1963..1963 5
Mark David Chapman | us 1980..1980 6
John Hinckley Jr. = John Hinckley | us 1981..1981 6
Charles Guiteau | us 1881..1881 5
Leon Czolgosz | us 1901..1901 5
Gavrilo Princip | ba 1914..1914 6
Nathuram Godse | in 1948..1948 5
Yigal Amir | il 1995..1995 5
Mehmet Ali Agca | tr 1981..1981 5
Tetsuya Yamagami | jp 2022..2022 4
Marcus Junius Brutus = Brutus | it -44..-44 6
# revolutionary m
Maximilien Robespierre = Robespierre | fr 1789..1794 6
Georges Danton | fr 1789..1794 5
Jean-Paul Marat | fr 1789..1793 5
Charlotte Corday | fr 1793..1793 f 4
Paul Revere | us 1770..1776 6
Nat Turner | us 1831..1831 5
Giuseppe Mazzini | it 1831..1872 5
Lajos Kossuth | hu 1848..1849 5
Tadeusz Kościuszko = Tadeusz Kosciuszko | pl 1776..1794 5
Wolfe Tone | ie 1791..1798 4
Mikhail Bakunin | ru 1840..1876 5
Karl Liebknecht | de 1912..1919 5
Subhas Chandra Bose | in 1938..1945 5
Bhagat Singh | in 1926..1931 4
José Rizal = Jose Rizal | ph 1887..1896 5
Emilio Aguinaldo | ph 1896..1901 5
Ahn Jung-geun | kr 1909..1909 4
Rasputin = Grigori Rasputin | ru 1905..1916 6
# biblical-figure m
Jesus Christ = Jesus = Jesus of Nazareth = Christ | 9
Moses | 8
Abraham | 7
Noah | 7
Jacob | 5
Isaac | 5
Joseph | 5
Daniel | 5
Jonah | 5
Job | 5
Adam | 6
Eve | f 6
Mary Magdalene | f 6
the Virgin Mary = Virgin Mary | f 7
John the Baptist | 6
Saint Peter = St. Peter = Simon Peter | 7
Saint Paul = St. Paul = Apostle Paul | 7
Judas Iscariot = Judas | 6
Pontius Pilate | 6
# religious-founder m
the Prophet Muhammad = Prophet Muhammad = Prophet Mohammed | sa 610..632 8
Buddha = the Buddha = Siddhartha Gautama = Gautama Buddha | np 7
Zoroaster | ir 5
Guru Nanak | in 1500..1539 5
Francis of Assisi = St. Francis of Assisi = Saint Francis of Assisi | it 1206..1226 6
St. Patrick = Saint Patrick | ie 432..461 6
Benedict of Nursia | it 500..547 4
Ellen G. White | us 1844..1915 f 3
L. Ron Hubbard | us 1950..1986 5
# deity m
Zeus | gr 7
Hera | gr f 5
Poseidon | gr 6
Athena | gr f 6
Apollo | gr 6
Ares | gr 5
Aphrodite | gr f 6
Hermes | gr 5
Hades | gr 5
Dionysus | gr 5
Jupiter | it 6
Mars | it 6
Venus | it f 6
Neptune | it 5
Minerva | it f 4
Odin | no 6
Thor | no 6
Loki | no 5
Freyja | no f 4
Osiris | eg 5
Isis | eg f 5
Ra | eg 5
Anubis | eg 5
Shiva | in 6
Vishnu | in 6
Krishna | in 6
Ganesha = Ganesh | in 5
Kali | in f 5
# mythical-hero m
Hercules = Heracles | gr 6
Achilles | gr 6
Odysseus = Ulysses | gr 6
Perseus | gr 5
Theseus | gr 5
Hector | tr 5
Prometheus | gr 5
Oedipus | gr 5
Icarus | gr 5
Helen of Troy | gr f 5
Medusa | gr f 5
Romulus | it 5
Remus | it 4
Aeneas | it 4
Gilgamesh | iq 5
King Arthur | gb 6
Merlin | gb 5
Lancelot | gb 5
Robin Hood | gb 6
Beowulf | gb 5
Siegfried | de 4
William Tell | ch 5
# fictional-character m
Sherlock Holmes | gb 1887..1927 7
Dr. Watson | gb 1887..1927 5
Hercule Poirot | be 1920..1975 6
Miss Marple | gb 1927..1976 f 5
James Bond = 007 | gb 1953.. 7
Harry Potter | gb 1997..2007 7
Hermione Granger | gb 1997..2007 f 5
Frodo Baggins = Frodo | gb 1954..1955 5
Gandalf | gb 1937..1955 5
Bilbo Baggins | gb 1937..1955 5
Winnie the Pooh | gb 1926.. 6
Peter Pan | gb 1904.. 6
Hamlet | gb 1600.. 7
Macbeth | gb 1606.. 6
Romeo | gb 1597.. 6
Juliet | gb 1597.. f 6
Othello | gb 1603.. 5
King Lear | gb 1606.. 5
Ophelia | gb 1600.. f 4
Dracula | ie 1897.. 6
Frankenstein | gb 1818.. 6
Ebenezer Scrooge | gb 1843.. 6
Oliver Twist | gb 1838.. 5
Elizabeth Bennet | gb 1813.. f 5
Mr. Darcy | gb 1813.. 5
Jane Eyre | gb 1847.. f 5
Huckleberry Finn | us 1884.. 6
Tom Sawyer | us 1876.. 6
Captain Ahab | us 1851.. 5
Jay Gatsby | us 1925.. 5
Atticus Finch | us 1960.. 5
Holden Caulfield | us 1951.. 5
Superman | us 1938.. 7
Batman | us 1939.. 7
Spider-Man | us 1962.. 7
Wonder Woman | us 1941.. f 6
Iron Man | us 1963.. 6
Captain America | us 1941.. 6
the Hulk = Hulk | us 1962.. 5
Black Panther | us 1966.. 5
Mickey Mouse | us 1928.. 7
Donald Duck | us 1934.. 6
Bugs Bunny | us 1940.. 6
Homer Simpson | us 1987.. 6
Bart Simpson | us 1987.. 5
Barbie | us 1959.. f 6
Kermit the Frog | us 1955.. 5
Big Bird | us 1969.. 5
Luke Skywalker | us 1977.. 6
Darth Vader | us 1977.. 6
Princess Leia | us 1977.. f 5
Han Solo | us 1977.. 5
Yoda | us 1980.. 5
Indiana Jones | us 1981.. 6
Forrest Gump | us 1986.. 5
Tarzan | us 1912.. 6
King Kong | us 1933.. 6
Godzilla | jp 1954.. 6
Mario | jp 1981.. 6
Pikachu | jp 1996.. 6
Hello Kitty | jp 1974.. f 5
Pinocchio | it 1883.. 6
Don Quixote | es 1605.. 7
Sancho Panza | es 1605.. 4
Faust | de 1808.. 5
Tintin | be 1929.. 6
Asterix | fr 1959.. 5
Jean Valjean | fr 1862.. 4
D'Artagnan | fr 1844.. 5
Captain Nemo | fr 1870.. 5
Pippi Longstocking | se 1945.. f 5
Anna Karenina | ru 1877.. f 5
Santa Claus | 8
Baba Yaga | ru f 3
`,
};
