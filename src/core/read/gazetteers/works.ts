/** Works with titles: books, plays, films, series, songs, pictures, scriptures and laws. */

import type { Table } from './table.ts';

export const works: Table = {
  kind: 'work',
  text: `
# novel
Don Quixote | es 1605..1605 8
Robinson Crusoe | gb 1719..1719 6
Gulliver's Travels | ie 1726..1726 6
Pride and Prejudice | gb 1813..1813 7
Sense and Sensibility | gb 1811..1811 6
Emma | gb 1815..1815 5
Frankenstein | gb 1818..1818 7
Ivanhoe | gb 1819..1819 4
Jane Eyre | gb 1847..1847 6
Wuthering Heights | gb 1847..1847 6
Vanity Fair | gb 1848..1848 5
David Copperfield | gb 1850..1850 6
Great Expectations | gb 1861..1861 6
A Tale of Two Cities | gb 1859..1859 6
Oliver Twist | gb 1838..1838 6
A Christmas Carol | gb 1843..1843 6
Bleak House | gb 1853..1853 4
Middlemarch | gb 1871..1872 5
Alice's Adventures in Wonderland = Alice in Wonderland | gb 1865..1865 7
Treasure Island | gb 1883..1883 6
Strange Case of Dr Jekyll and Mr Hyde = Dr. Jekyll and Mr. Hyde | gb 1886..1886 6
The Picture of Dorian Gray | ie 1890..1890 6
Dracula | ie 1897..1897 6
The War of the Worlds | gb 1898..1898 6
The Time Machine | gb 1895..1895 6
The Jungle Book | gb 1894..1894 6
Heart of Darkness | pl 1899..1899 5
The Hound of the Baskervilles | gb 1902..1902 6
Ulysses | ie 1922..1922 6
Finnegans Wake | ie 1939..1939 4
Mrs Dalloway = Mrs. Dalloway | gb 1925..1925 5
A Passage to India | gb 1924..1924 5
Lady Chatterley's Lover | gb 1928..1928 5
Brave New World | gb 1932..1932 6
Animal Farm | gb 1945..1945 7
Nineteen Eighty-Four = 1984 | gb 1949..1949 7
Lord of the Flies | gb 1954..1954 6
The Lord of the Rings | gb 1954..1955 8
The Hobbit | gb 1937..1937 6
The Lion, the Witch and the Wardrobe | gb 1950..1950 6
A Clockwork Orange | gb 1962..1962 6
The Satanic Verses | gb 1988..1988 6
Midnight's Children | gb 1981..1981 5
Atonement | gb 2001..2001 5
The Remains of the Day | gb 1989..1989 5
Wolf Hall | gb 2009..2009 5
Harry Potter and the Philosopher's Stone = Harry Potter and the Sorcerer's Stone | gb 1997..1997 7
Uncle Tom's Cabin | us 1852..1852 6
Moby-Dick = Moby Dick | us 1851..1851 7
The Scarlet Letter | us 1850..1850 6
Little Women | us 1868..1868 6
The Adventures of Tom Sawyer = Tom Sawyer | us 1876..1876 6
Adventures of Huckleberry Finn = Huckleberry Finn | us 1884..1884 7
The Call of the Wild | us 1903..1903 5
The Jungle | us 1906..1906 5
The Great Gatsby | us 1925..1925 7
The Sun Also Rises | us 1926..1926 5
A Farewell to Arms | us 1929..1929 6
For Whom the Bell Tolls | us 1940..1940 6
The Old Man and the Sea | us 1952..1952 6
The Sound and the Fury | us 1929..1929 5
Gone with the Wind | us 1936..1936 6
The Grapes of Wrath | us 1939..1939 6
Of Mice and Men | us 1937..1937 6
Native Son | us 1940..1940 5
Invisible Man | us 1952..1952 5
The Catcher in the Rye | us 1951..1951 7
Fahrenheit 451 | us 1953..1953 6
On the Road | us 1957..1957 6
Lolita | us 1955..1955 6
To Kill a Mockingbird | us 1960..1960 7
Catch-22 | us 1961..1961 6
Slaughterhouse-Five | us 1969..1969 6
Portnoy's Complaint | us 1969..1969 4
The Bluest Eye | us 1970..1970 5
Song of Solomon | us 1977..1977 5
The Color Purple | us 1982..1982 6
Beloved | us 1987..1987 6
The Road | us 2006..2006 5
The Da Vinci Code | us 2003..2003 6
Twilight | us 2005..2005 6
The Hunger Games | us 2008..2008 6
Fifty Shades of Grey | gb 2011..2011 6
Gone Girl | us 2012..2012 5
The Kite Runner | us 2003..2003 5
A Game of Thrones | us 1996..1996 6
The Handmaid's Tale | ca 1985..1985 6
Life of Pi | ca 2001..2001 5
Les Misérables = Les Miserables | fr 1862..1862 7
The Hunchback of Notre-Dame | fr 1831..1831 6
The Three Musketeers | fr 1844..1844 6
The Count of Monte Cristo | fr 1844..1846 6
Madame Bovary | fr 1856..1857 6
Germinal | fr 1885..1885 4
Around the World in Eighty Days | fr 1873..1873 6
Twenty Thousand Leagues Under the Seas | fr 1870..1870 6
In Search of Lost Time | fr 1913..1927 5
The Stranger | fr 1942..1942 6
The Plague | fr 1947..1947 5
The Little Prince | fr 1943..1943 6
The Sorrows of Young Werther | de 1774..1774 5
Buddenbrooks | de 1901..1901 5
The Magic Mountain | de 1924..1924 5
All Quiet on the Western Front | de 1928..1929 6
The Tin Drum | de 1959..1959 5
The Trial | cz 1925..1925 6
The Castle | cz 1926..1926 4
The Metamorphosis | cz 1915..1915 6
The Unbearable Lightness of Being | cz 1984..1984 5
War and Peace | ru 1869..1869 8
Anna Karenina | ru 1877..1877 7
Crime and Punishment | ru 1866..1866 7
The Brothers Karamazov | ru 1880..1880 6
The Idiot | ru 1869..1869 5
Doctor Zhivago | ru 1957..1957 6
The Master and Margarita | ru 1967..1967 5
One Day in the Life of Ivan Denisovich | ru 1962..1962 5
The Gulag Archipelago | ru 1973..1973 6
The Name of the Rose | it 1980..1980 5
The Leopard | it 1958..1958 4
One Hundred Years of Solitude | co 1967..1967 6
Love in the Time of Cholera | co 1985..1985 5
The House of the Spirits | cl 1982..1982 5
The Alchemist | br 1988..1988 6
Things Fall Apart | ng 1958..1958 6
Half of a Yellow Sun | ng 2006..2006 4
Disgrace | za 1999..1999 4
Cry, the Beloved Country | za 1948..1948 4
The God of Small Things | in 1997..1997 5
The Tale of Genji | jp 1008..1021 5
Norwegian Wood | jp 1987..1987 5
Journey to the West | cn 1592..1592 5
Dream of the Red Chamber | cn 1791..1791 5
Romance of the Three Kingdoms | cn 1522..1522 5
The Three-Body Problem | cn 2008..2008 5
The Vegetarian | kr 2007..2007 4
The Girl with the Dragon Tattoo | se 2005..2005 5
# book
The Diary of a Young Girl = The Diary of Anne Frank | de 1947..1947 6
The Origin of Species = On the Origin of Species | gb 1859..1859 7
Principia = Philosophiæ Naturalis Principia Mathematica | gb 1687..1687 5
A Brief History of Time | gb 1988..1988 6
The Wealth of Nations | gb 1776..1776 6
Das Kapital | de 1867..1867 6
The Communist Manifesto = Communist Manifesto | de 1848..1848 6
Mein Kampf | de 1925..1925 7
The Prince | it 1532..1532 6
The Art of War | cn 6
The Analects | cn 4
Leviathan | gb 1651..1651 5
The Social Contract | fr 1762..1762 5
Common Sense | us 1776..1776 5
Walden | us 1854..1854 5
The Federalist Papers | us 1787..1788 5
Silent Spring | us 1962..1962 6
The Feminine Mystique | us 1963..1963 5
The Second Sex | fr 1949..1949 5
A Vindication of the Rights of Woman | gb 1792..1792 4
The Interpretation of Dreams | at 1899..1899 5
The Double Helix | us 1968..1968 4
In Cold Blood | us 1966..1966 5
Night | us 1960..1960 5
I Know Why the Caged Bird Sings | us 1969..1969 5
The Autobiography of Malcolm X | us 1965..1965 5
Long Walk to Freedom | za 1994..1994 5
Dreams from My Father | us 1995..1995 5
Becoming | us 2018..2018 6
Spare | gb 2023..2023 6
The Art of the Deal | us 1987..1987 5
The Republic | gr 5
Poetics | gr 3
The Little Red Book = Quotations from Chairman Mao Tse-tung | cn 1964..1964 5
Oxford English Dictionary | gb 1884..1928 6
Encyclopaedia Britannica | gb 1768..1771 6
Guinness World Records | gb 1955.. 6
The Ninety-five Theses = Ninety-five Theses = 95 Theses | de 1517..1517 6
Institutes of the Christian Religion | fr 1536..1536 4
# scripture the
Bible = Holy Bible | 8
Old Testament | 6
New Testament | 6
Torah | il 6
Talmud | il 5
Quran = Koran = Qur'an | sa 7
Hadith | 4
Bhagavad Gita | in 5
Vedas | in 5
Guru Granth Sahib | in 4
Book of Mormon | us 6
Tao Te Ching | cn 5
Book of Common Prayer | gb 5
Augsburg Confession | de 1530..1530 4
Dead Sea Scrolls | il 5
# poem
The Iliad = Iliad | gr 6
The Odyssey = Odyssey | gr 6
The Aeneid = Aeneid | it 5
The Divine Comedy = Divine Comedy | it 1321..1321 6
The Epic of Gilgamesh | iq 5
Beowulf | gb 5
The Canterbury Tales | gb 1400..1400 6
Paradise Lost | gb 1667..1667 6
Childe Harold's Pilgrimage | gb 1812..1818 4
Don Juan | gb 1819..1824 5
The Rime of the Ancient Mariner | gb 1798..1798 5
Ozymandias | gb 1818..1818 4
The Raven | us 1845..1845 6
Leaves of Grass | us 1855..1855 5
The Waste Land | us 1922..1922 5
Howl | us 1956..1956 5
The Road Not Taken | us 1915..1915 5
Eugene Onegin | ru 1833..1833 4
The Ramayana = Ramayana | in 5
The Mahabharata = Mahabharata | in 5
The Song of Roland | fr 4
The Kalevala | fi 1835..1835 3
The New Colossus | us 1883..1883 4
# play
Hamlet | gb 1600..1600 8
Macbeth | gb 1606..1606 7
Romeo and Juliet | gb 1597..1597 8
Othello | gb 1603..1603 6
King Lear | gb 1606..1606 6
A Midsummer Night's Dream | gb 1596..1596 6
The Merchant of Venice | gb 1597..1597 5
Julius Caesar | gb 1599..1599 6
Richard III | gb 1593..1593 5
Henry V | gb 1599..1599 5
The Tempest | gb 1611..1611 5
Twelfth Night | gb 1602..1602 5
Much Ado About Nothing | gb 1599..1599 5
The Taming of the Shrew | gb 1592..1592 5
Doctor Faustus | gb 1592..1592 5
Faust | de 1808..1808 6
Manfred | gb 1817..1817 3
Tartuffe | fr 1664..1664 5
Cyrano de Bergerac | fr 1897..1897 5
Oedipus Rex | gr 6
Antigone | gr 5
Medea | gr 5
A Doll's House | no 1879..1879 5
Peer Gynt | no 1867..1867 4
Hedda Gabler | no 1891..1891 4
The Cherry Orchard | ru 1904..1904 5
The Seagull | ru 1896..1896 5
The Importance of Being Earnest | ie 1895..1895 6
Pygmalion | ie 1913..1913 5
Waiting for Godot | ie 1953..1953 6
Mother Courage and Her Children | de 1941..1941 4
Death of a Salesman | us 1949..1949 6
The Crucible | us 1953..1953 6
A Streetcar Named Desire | us 1947..1947 6
Our Town | us 1938..1938 5
Angels in America | us 1991..1991 5
The Mousetrap | gb 1952..1952 5
# musical
The Phantom of the Opera | gb 1986..1986 6
Cats | gb 1981..1981 6
Evita | gb 1978..1978 5
Jesus Christ Superstar | gb 1971..1971 5
West Side Story | us 1957..1957 6
The Sound of Music | us 1959..1959 6
My Fair Lady | us 1956..1956 6
Oklahoma! | us 1943..1943 5
Chicago | us 1975..1975 5
A Chorus Line | us 1975..1975 5
Rent | us 1996..1996 5
Hair | us 1967..1967 5
Wicked | us 2003..2003 6
Hamilton | us 2015..2015 7
The Book of Mormon | us 2011..2011 5
Mamma Mia! | gb 1999..1999 5
Dear Evan Hansen | us 2015..2015 4
# opera
The Marriage of Figaro | at 1786..1786 6
Don Giovanni | at 1787..1787 6
The Magic Flute | at 1791..1791 6
Così fan tutte | at 1790..1790 4
Fidelio | at 1805..1805 5
The Barber of Seville | it 1816..1816 6
La traviata | it 1853..1853 6
Rigoletto | it 1851..1851 5
Aida | it 1871..1871 6
Nabucco | it 1842..1842 4
Otello | it 1887..1887 4
La bohème = La Bohème | it 1896..1896 6
Tosca | it 1900..1900 5
Madama Butterfly = Madame Butterfly | it 1904..1904 6
Turandot | it 1926..1926 5
Pagliacci | it 1892..1892 4
Carmen | fr 1875..1875 7
Tristan und Isolde = Tristan and Isolde | de 1865..1865 5
Lohengrin | de 1850..1850 4
Parsifal | de 1882..1882 4
Der Ring des Nibelungen = Ring cycle | de 1876..1876 5
Die Fledermaus | at 1874..1874 4
Salome | de 1905..1905 4
Boris Godunov | ru 1874..1874 4
Rusalka | cz 1901..1901 4
The Bartered Bride | cz 1866..1866 3
Alfred | cz 1870..1870 2
Armida | cz 1904..1904 2
Porgy and Bess | us 1935..1935 5
Peter Grimes | gb 1945..1945 3
Dido and Aeneas | gb 1689..1689 3
# ballet
Swan Lake | ru 1877..1877 6
The Nutcracker | ru 1892..1892 6
The Sleeping Beauty | ru 1890..1890 5
Giselle | fr 1841..1841 4
The Rite of Spring | ru 1913..1913 5
The Firebird | ru 1910..1910 4
Coppélia | fr 1870..1870 3
# symphony
the Eroica Symphony = Beethoven's Third Symphony | de 1804..1804 5
Beethoven's Fifth Symphony | de 1808..1808 6
Beethoven's Ninth Symphony = Ode to Joy | de 1824..1824 6
the New World Symphony = From the New World = Symphony No. 9 From the New World | cz 1893..1893 5
the Unfinished Symphony | at 1822..1822 5
the Jupiter Symphony | at 1788..1788 5
Symphonie fantastique | fr 1830..1830 4
the Pathétique Symphony | ru 1893..1893 4
the Leningrad Symphony | ru 1942..1942 4
The Planets | gb 1916..1916 5
The Four Seasons | it 1725..1725 6
Messiah = Handel's Messiah | de 1741..1741 6
the Brandenburg Concertos | de 1721..1721 5
the St. Matthew Passion | de 1727..1727 4
Eine kleine Nachtmusik | at 1787..1787 5
the Requiem of Mozart = Mozart's Requiem | at 1791..1791 5
Moonlight Sonata | de 1801..1801 5
Für Elise = Fur Elise | de 1810..1810 5
The Blue Danube | at 1866..1866 5
Boléro = Bolero | fr 1928..1928 5
Clair de Lune | fr 1905..1905 5
the Slavonic Dances = Slavonic Dances | cz 1878..1886 4
Má vlast | cz 1879..1879 3
the American String Quartet = American Quartet | cz 1893..1893 3
Finlandia | fi 1899..1899 4
Rhapsody in Blue | us 1924..1924 5
Appalachian Spring | us 1944..1944 4
Pomp and Circumstance | gb 1901..1901 4
1812 Overture | ru 1882..1882 5
Pictures at an Exhibition | ru 1874..1874 4
Peter and the Wolf | ru 1936..1936 5
# song
The Star-Spangled Banner = Star-Spangled Banner | us 1814..1814 7
America the Beautiful | us 1895..1895 5
God Bless America | us 1918..1938 5
Lift Every Voice and Sing | us 1900..1900 5
God Save the King = God Save the Queen | gb 1745..1745 6
La Marseillaise = Marseillaise | fr 1792..1792 6
Deutschlandlied | de 1841..1841 4
O Canada | ca 1880..1880 5
Advance Australia Fair | au 1878..1878 4
The Internationale | fr 1871..1871 5
Aegukka | kp 1947..1947 4
Arirang | kr 5
Amazing Grace | gb 1772..1772 6
Silent Night | at 1818..1818 6
Jingle Bells | us 1857..1857 5
White Christmas | us 1942..1942 6
Happy Birthday to You | us 5
Auld Lang Syne | gb 1788..1788 6
A Mighty Fortress Is Our God | de 1529..1529 4
Imagine | gb 1971..1971 6
Hey Jude | gb 1968..1968 6
Yesterday | gb 1965..1965 6
Let It Be | gb 1970..1970 6
Bohemian Rhapsody | gb 1975..1975 6
Stairway to Heaven | gb 1971..1971 6
Satisfaction = (I Can't Get No) Satisfaction | gb 1965..1965 5
Candle in the Wind | gb 1973..1973 5
Rocket Man | gb 1972..1972 5
Viva la Vida | gb 2008..2008 5
Paradise | gb 2011..2011 3
Adventure of a Lifetime | gb 2015..2015 4
Fix You | gb 2005..2005 4
Rolling in the Deep | gb 2010..2010 5
Hello | gb 2015..2015 5
Like a Rolling Stone | us 1965..1965 5
Blowin' in the Wind | us 1963..1963 5
Born in the U.S.A. | us 1984..1984 5
Hotel California | us 1977..1977 5
Billie Jean | us 1983..1983 6
Like a Prayer | us 1989..1989 5
Purple Rain | us 1984..1984 6
Smells Like Teen Spirit | us 1991..1991 5
I Will Always Love You | us 1974..1974 5
Respect | us 1967..1967 5
What's Going On | us 1971..1971 5
Crazy in Love | us 2003..2003 5
Single Ladies | us 2008..2008 5
Formation | us 2016..2016 5
Halo | us 2008..2008 4
Uptown Funk | us 2014..2014 5
Shake It Off | us 2014..2014 5
Love Story | us 2008..2008 5
Bad Romance | us 2009..2009 5
Umbrella | bb 2007..2007 5
Despacito | us 2017..2017 5
Gangnam Style | kr 2012..2012 6
Dynamite | kr 2020..2020 5
Waterloo | se 1974..1974 5
Dancing Queen | se 1976..1976 5
Lili Marleen | de 1939..1939 4
Bella Ciao | it 4
# album
Sgt. Pepper's Lonely Hearts Club Band = Sgt. Pepper's | gb 1967..1967 6
Abbey Road | gb 1969..1969 6
the White Album | gb 1968..1968 5
The Dark Side of the Moon | gb 1973..1973 6
The Wall | gb 1979..1979 5
Led Zeppelin IV | gb 1971..1971 4
OK Computer | gb 1997..1997 4
A Head Full of Dreams | gb 2015..2015 4
Back in Black | au 1980..1980 5
The Joshua Tree | ie 1987..1987 5
Thriller | us 1982..1982 7
Bad | us 1987..1987 5
Pet Sounds | us 1966..1966 5
Rumours | us 1977..1977 5
Born to Run | us 1975..1975 5
Nevermind | us 1991..1991 5
Highway 61 Revisited | us 1965..1965 4
Kind of Blue | us 1959..1959 5
The Miseducation of Lauryn Hill | us 1998..1998 4
Lemonade | us 2016..2016 5
Renaissance | us 2022..2022 5
Cowboy Carter | us 2024..2024 5
Fearless | us 2008..2008 4
Red | us 2012..2012 4
Midnights | us 2022..2022 5
Folklore | us 2020..2020 5
The Tortured Poets Department | us 2024..2024 5
21 | gb 2011..2011 5
25 | gb 2015..2015 4
# film
The Birth of a Nation | us 1915..1915 5
Metropolis | de 1927..1927 5
Battleship Potemkin | ru 1925..1925 5
King Kong | us 1933..1933 6
Snow White and the Seven Dwarfs | us 1937..1937 6
The Wizard of Oz | us 1939..1939 7
Citizen Kane | us 1941..1941 7
Casablanca | us 1942..1942 7
It's a Wonderful Life | us 1946..1946 6
Singin' in the Rain | us 1952..1952 6
Rear Window | us 1954..1954 5
Vertigo | us 1958..1958 6
Psycho | us 1960..1960 6
Some Like It Hot | us 1959..1959 5
Ben-Hur | us 1959..1959 6
Lawrence of Arabia | gb 1962..1962 6
Dr. Strangelove | us 1964..1964 5
Mary Poppins | us 1964..1964 6
The Graduate | us 1967..1967 5
2001: A Space Odyssey | us 1968..1968 6
Easy Rider | us 1969..1969 5
The Godfather | us 1972..1972 8
The Godfather Part II | us 1974..1974 5
The Exorcist | us 1973..1973 6
Jaws | us 1975..1975 7
One Flew Over the Cuckoo's Nest | us 1975..1975 5
Taxi Driver | us 1976..1976 6
Rocky | us 1976..1976 6
Star Wars | us 1977..1977 8
Close Encounters of the Third Kind | us 1977..1977 5
Alien | us 1979..1979 6
Apocalypse Now | us 1979..1979 6
The Shining | us 1980..1980 6
Raiders of the Lost Ark | us 1981..1981 6
E.T. the Extra-Terrestrial = E.T. | us 1982..1982 7
Blade Runner | us 1982..1982 6
Gandhi | gb 1982..1982 5
The Terminator | us 1984..1984 6
Ghostbusters | us 1984..1984 6
Back to the Future | us 1985..1985 6
Top Gun | us 1986..1986 6
Die Hard | us 1988..1988 6
Rain Man | us 1988..1988 5
Dances with Wolves | us 1990..1990 5
Goodfellas | us 1990..1990 6
Pretty Woman | us 1990..1990 5
Home Alone | us 1990..1990 6
The Silence of the Lambs | us 1991..1991 6
Jurassic Park | us 1993..1993 7
Schindler's List | us 1993..1993 7
The Lion King | us 1994..1994 7
Forrest Gump | us 1994..1994 7
Pulp Fiction | us 1994..1994 7
The Shawshank Redemption | us 1994..1994 6
Toy Story | us 1995..1995 6
Braveheart | us 1995..1995 6
Apollo 13 | us 1995..1995 6
Fargo | us 1996..1996 5
Titanic | us 1997..1997 7
Saving Private Ryan | us 1998..1998 6
The Matrix | us 1999..1999 7
Fight Club | us 1999..1999 6
American Beauty | us 1999..1999 5
The Blair Witch Project | us 1999..1999 5
Gladiator | us 2000..2000 6
Shrek | us 2001..2001 6
A Beautiful Mind | us 2001..2001 5
Finding Nemo | us 2003..2003 6
The Passion of the Christ | us 2004..2004 5
Fahrenheit 9/11 | us 2004..2004 5
Brokeback Mountain | us 2005..2005 6
An Inconvenient Truth | us 2006..2006 5
No Country for Old Men | us 2007..2007 5
The Dark Knight | us 2008..2008 7
Iron Man | us 2008..2008 6
Slumdog Millionaire | gb 2008..2008 6
Avatar | us 2009..2009 8
The Hurt Locker | us 2009..2009 5
Inception | us 2010..2010 6
The Social Network | us 2010..2010 6
The King's Speech | gb 2010..2010 5
The Artist | fr 2011..2011 4
The Avengers | us 2012..2012 6
Skyfall | gb 2012..2012 5
Argo | us 2012..2012 5
Zero Dark Thirty | us 2012..2012 5
Lincoln | us 2012..2012 5
12 Years a Slave | us 2013..2013 5
Gravity | us 2013..2013 6
Frozen | us 2013..2013 7
The Interview | us 2014..2014 6
Interstellar | us 2014..2014 6
Birdman | us 2014..2014 4
Spotlight | us 2015..2015 5
Mad Max: Fury Road | au 2015..2015 5
The Martian | us 2015..2015 6
The Revenant | us 2015..2015 5
La La Land | us 2016..2016 6
Moonlight | us 2016..2016 5
Get Out | us 2017..2017 6
The Shape of Water | us 2017..2017 5
Dunkirk | gb 2017..2017 5
Black Panther | us 2018..2018 6
Green Book | us 2018..2018 5
Roma | mx 2018..2018 5
Joker | us 2019..2019 6
Avengers: Endgame | us 2019..2019 7
Parasite | kr 2019..2019 7
Nomadland | us 2020..2020 5
Dune | us 2021..2021 6
CODA | us 2021..2021 5
Top Gun: Maverick | us 2022..2022 6
Everything Everywhere All at Once | us 2022..2022 6
Avatar: The Way of Water | us 2022..2022 6
Barbie | us 2023..2023 7
Oppenheimer | us 2023..2023 7
Killers of the Flower Moon | us 2023..2023 5
Poor Things | gb 2023..2023 5
Anora | us 2024..2024 5
The Brutalist | us 2024..2024 4
Seven Samurai | jp 1954..1954 6
Rashomon | jp 1950..1950 5
Godzilla | jp 1954..1954 6
Spirited Away | jp 2001..2001 6
My Neighbor Totoro | jp 1988..1988 5
Crouching Tiger, Hidden Dragon | tw 2000..2000 5
Oldboy | kr 2003..2003 5
La Dolce Vita | it 1960..1960 5
Life Is Beautiful | it 1997..1997 5
Bicycle Thieves | it 1948..1948 5
Amélie = Amelie | fr 2001..2001 6
Breathless | fr 1960..1960 5
The Seventh Seal | se 1957..1957 5
Das Boot | de 1981..1981 5
Good Bye, Lenin! | de 2003..2003 5
The Lives of Others | de 2006..2006 5
Downfall | de 2004..2004 5
Triumph of the Will | de 1935..1935 4
Amadeus | us 1984..1984 5
Pan's Labyrinth | mx 2006..2006 5
City of God | br 2002..2002 5
A Separation | ir 2011..2011 5
Lagaan | in 2001..2001 4
RRR | in 2022..2022 5
Navalny | us 2022..2022 5
20 Days in Mariupol | ua 2023..2023 5
# tv-series
The Simpsons | us 1989.. 7
Friends | us 1994..2004 7
Seinfeld | us 1989..1998 6
Cheers | us 1982..1993 5
M*A*S*H | us 1972..1983 6
I Love Lucy | us 1951..1957 6
The Twilight Zone | us 1959..1964 5
Star Trek | us 1966..1969 7
Saturday Night Live = SNL | us 1975.. 7
Sesame Street | us 1969.. 7
Dallas | us 1978..1991 5
The Cosby Show | us 1984..1992 5
The X-Files | us 1993..2002 6
ER | us 1994..2009 5
The West Wing | us 1999..2006 5
The Sopranos | us 1999..2007 6
The Wire | us 2002..2008 5
Sex and the City | us 1998..2004 6
Lost | us 2004..2010 5
The Office | us 2005..2013 6
Mad Men | us 2007..2015 5
Breaking Bad | us 2008..2013 6
Modern Family | us 2009..2020 5
The Big Bang Theory | us 2007..2019 5
The Walking Dead | us 2010..2022 5
Game of Thrones | us 2011..2019 7
House of Cards | us 2013..2018 5
Orange Is the New Black | us 2013..2019 5
Stranger Things | us 2016..2025 6
Westworld | us 2016..2022 4
Succession | us 2018..2023 6
Yellowstone | us 2018..2024 5
Ted Lasso | us 2020..2023 5
The Last of Us | us 2023.. 5
The Apprentice | us 2004..2017 6
American Idol | us 2002.. 6
Survivor | us 2000.. 5
The Voice | us 2011.. 5
Keeping Up with the Kardashians | us 2007..2021 5
Jeopardy! = Jeopardy | us 1964.. 6
Wheel of Fortune | us 1975.. 5
The Daily Show | us 1996.. 5
60 Minutes | us 1968.. 6
Meet the Press | us 1947.. 5
Face the Nation | us 1954.. 4
Good Morning America | us 1975.. 5
The Oprah Winfrey Show | us 1986..2011 5
The Late Show with Stephen Colbert = The Late Show | us 2015..2026 5
The Tonight Show | us 1954.. 6
South Park | us 1997.. 6
Family Guy | us 1999.. 5
SpongeBob SquarePants | us 1999.. 5
Doctor Who | gb 1963.. 6
Downton Abbey | gb 2010..2015 6
The Crown | gb 2016..2023 6
Sherlock | gb 2010..2017 5
Fawlty Towers | gb 1975..1979 5
Monty Python's Flying Circus | gb 1969..1974 5
Top Gear | gb 2002..2022 5
EastEnders | gb 1985.. 4
Coronation Street | gb 1960.. 4
Black Mirror | gb 2011.. 5
Peaky Blinders | gb 2013..2022 5
Squid Game | kr 2021..2025 6
Crash Landing on You | kr 2019..2020 5
Money Heist | es 2017..2021 5
Lupin | fr 2021..2023 4
Dark | de 2017..2020 4
Borgen | dk 2010..2013 4
Pokémon | jp 1997.. 6
Dragon Ball | jp 1986.. 5
Fauda | il 2015.. 4
# painting
Mona Lisa | it 1506..1506 9
The Last Supper | it 1498..1498 7
Salvator Mundi | it 1500..1500 6
The Birth of Venus | it 1485..1485 6
The School of Athens | it 1511..1511 6
The Creation of Adam | it 1512..1512 6
The Starry Night = Starry Night | nl 1889..1889 7
Sunflowers | nl 1888..1888 6
Girl with a Pearl Earring | nl 1665..1665 6
The Milkmaid | nl 1658..1658 4
The Night Watch | nl 1642..1642 6
The Garden of Earthly Delights | nl 1510..1510 5
The Arnolfini Portrait | be 1434..1434 5
Las Meninas | es 1656..1656 6
The Third of May 1808 | es 1814..1814 5
Guernica | es 1937..1937 7
Les Demoiselles d'Avignon | es 1907..1907 5
The Persistence of Memory | es 1931..1931 6
Impression, Sunrise | fr 1872..1872 5
Water Lilies | fr 1914..1926 6
Olympia | fr 1863..1863 4
Liberty Leading the People | fr 1830..1830 5
The Raft of the Medusa | fr 1819..1819 4
The Scream | no 1893..1893 7
The Kiss | at 1908..1908 6
American Gothic | us 1930..1930 6
Nighthawks | us 1942..1942 5
Whistler's Mother | us 1871..1871 5
Washington Crossing the Delaware | us 1851..1851 5
Campbell's Soup Cans | us 1962..1962 5
Christina's World | us 1948..1948 4
The Fighting Temeraire | gb 1839..1839 4
The Hay Wain | gb 1821..1821 4
Girl with Balloon | gb 2002..2002 5
The Great Wave off Kanagawa | jp 1831..1831 6
Black Square | ru 1915..1915 4
Wanderer above the Sea of Fog | de 1818..1818 4
# sculpture
David | it 1504..1504 7
Pietà | it 1499..1499 6
the Venus de Milo = Venus de Milo | gr 6
the Winged Victory of Samothrace | gr 5
the Elgin Marbles = Parthenon Marbles | gr 6
Laocoön and His Sons | gr 4
The Thinker | fr 1904..1904 6
The Little Mermaid | dk 1913..1913 5
the Terracotta Army = Terracotta Army | cn 6
the Rosetta Stone = Rosetta Stone | eg 6
the Bust of Nefertiti | eg 5
the Manneken Pis | be 4
the Benin Bronzes = Benin Bronzes | ng 5
Fearless Girl | us 2017..2017 4
Cloud Gate | us 2006..2006 4
# law the
U.S. Constitution = Constitution = United States Constitution | us 1787..1787 8
Declaration of Independence | us 1776..1776 8
Bill of Rights | us 1791..1791 7
First Amendment | us 1791..1791 7
Second Amendment | us 1791..1791 7
Fifth Amendment | us 1791..1791 6
13th Amendment | us 1865..1865 6
14th Amendment = Fourteenth Amendment | us 1868..1868 6
15th Amendment | us 1870..1870 5
18th Amendment | us 1919..1919 4
19th Amendment | us 1920..1920 6
25th Amendment | us 1967..1967 5
Emancipation Proclamation | us 1863..1863 6
Gettysburg Address | us 1863..1863 6
Civil Rights Act | us 1964..1964 7
Voting Rights Act | us 1965..1965 6
Fair Housing Act | us 1968..1968 4
Social Security Act | us 1935..1935 5
Affordable Care Act = Obamacare | us 2010..2010 7
Inflation Reduction Act | us 2022..2022 6
CHIPS and Science Act = CHIPS Act | us 2022..2022 5
Patriot Act = USA Patriot Act | us 2001..2001 6
Espionage Act | us 1917..1917 5
Insurrection Act | us 1807..1807 5
War Powers Resolution | us 1973..1973 5
Clean Air Act | us 1970..1970 5
Clean Water Act | us 1972..1972 5
Endangered Species Act | us 1973..1973 5
Americans with Disabilities Act | us 1990..1990 5
Freedom of Information Act = FOIA | us 1966..1966 5
Digital Millennium Copyright Act | us 1998..1998 4
Sherman Antitrust Act | us 1890..1890 5
Glass-Steagall Act | us 1933..1933 4
Dodd-Frank Act = Dodd-Frank | us 2010..2010 5
Sarbanes-Oxley Act | us 2002..2002 4
Magnitsky Act | us 2012..2012 5
Taiwan Relations Act | us 1979..1979 5
Monroe Doctrine | us 1823..1823 6
Truman Doctrine | us 1947..1947 5
Title IX | us 1972..1972 5
Jim Crow laws | us 1877..1965 6
Fugitive Slave Act | us 1850..1850 5
Homestead Act | us 1862..1862 5
Chinese Exclusion Act | us 1882..1882 5
Federal Food, Drug, and Cosmetic Act | us 1938..1938 4
Magna Carta | gb 1215..1215 6
English Bill of Rights | gb 1689..1689 4
Act of Supremacy | gb 1534..1534 4
Acts of Union | gb 1707..1707 4
Stamp Act | gb 1765..1765 5
Official Secrets Act | gb 1889..1889 4
Domesday Book | gb 1086..1086 5
Napoleonic Code | fr 1804..1804 5
Declaration of the Rights of Man and of the Citizen | fr 1789..1789 5
Basic Law | de 1949..1949 4
Nuremberg Laws | de 1935..1935 5
Hong Kong national security law = national security law | hk 2020..2020 6
General Data Protection Regulation = GDPR | 2018..2018 6
Digital Services Act | 2022..2022 5
Digital Markets Act | 2022..2022 4
AI Act = EU AI Act | 2024..2024 5
Code of Hammurabi | iq 5
Ten Commandments | 7
`,
};
