/** People of science, letters, arts, sport, enterprise and history, with the years of their work. */

import type { Table } from './table.ts';

export const culture: Table = {
  kind: 'person',
  text: `
# scientist m
Albert Einstein = Einstein | de 1900..1955 9
Isaac Newton = Newton | gb 1665..1727 9
Galileo Galilei = Galileo | it 1589..1642 8
Charles Darwin = Darwin | gb 1831..1882 9
Marie Curie = Marie Skłodowska Curie | pl 1891..1934 f 8
Pierre Curie | fr 1880..1906 6
Nicolaus Copernicus = Copernicus | pl 1500..1543 7
Johannes Kepler = Kepler | de 1594..1630 7
Tycho Brahe | dk 1572..1601 6
Robert Hooke | gb 1660..1703 5
Robert Boyle | ie 1650..1691 6
Edmond Halley | gb 1676..1742 5
Christiaan Huygens | nl 1650..1695 5
Antonie van Leeuwenhoek | nl 1670..1723 5
Carl Linnaeus | se 1730..1778 6
Alexander von Humboldt | de 1790..1859 6
Joseph Priestley | gb 1760..1804 6
Antoine Lavoisier | fr 1764..1794 6
Carl Wilhelm Scheele | se 1765..1786 5
John Dalton | gb 1793..1844 5
Humphry Davy | gb 1798..1829 5
Michael Faraday | gb 1813..1867 7
James Clerk Maxwell | gb 1850..1879 7
Henry Cavendish | gb 1766..1810 5
William Herschel | gb 1774..1822 5
Caroline Herschel | gb 1783..1848 f 4
Alessandro Volta | it 1774..1827 5
Luigi Galvani | it 1760..1798 4
André-Marie Ampère | fr 1800..1836 5
Georg Ohm | de 1817..1854 4
Heinrich Hertz | de 1878..1894 5
James Prescott Joule | gb 1838..1889 5
William Thomson = Lord Kelvin | gb 1845..1907 6
Ernest Rutherford | nz 1894..1937 6
Niels Bohr | dk 1911..1962 7
Max Planck | de 1880..1947 6
Werner Heisenberg | de 1923..1976 6
Erwin Schrödinger | at 1910..1961 6
Wolfgang Pauli | at 1921..1958 5
Paul Dirac | gb 1925..1984 5
Max Born | de 1909..1970 5
Enrico Fermi | it 1922..1954 6
J. Robert Oppenheimer = Robert Oppenheimer = Oppenheimer | us 1927..1967 7
Edward Teller | us 1930..2003 6
Leo Szilard | us 1922..1964 5
Richard Feynman | us 1942..1988 7
Murray Gell-Mann | us 1951..2019 5
Hans Bethe | us 1928..2005 5
Lise Meitner | at 1907..1960 f 6
Otto Hahn | de 1901..1968 6
Stephen Hawking | gb 1965..2018 8
Peter Higgs | gb 1954..2012 6
Roger Penrose | gb 1957.. 5
Carl Sagan | us 1960..1996 7
Neil deGrasse Tyson | us 1991.. 6
Edwin Hubble | us 1919..1953 6
Subrahmanyan Chandrasekhar | us 1930..1995 5
Vera Rubin | us 1954..2016 f 5
Fritz Zwicky | ch 1922..1974 4
Wernher von Braun | de 1932..1977 6
Gregor Mendel | at 1856..1884 6
Alfred Russel Wallace | gb 1848..1913 5
Thomas Henry Huxley | gb 1846..1895 4
Louis Pasteur | fr 1848..1895 7
Robert Koch | de 1872..1910 6
Dmitri Mendeleev = Dmitry Mendeleev | ru 1855..1907 6
Ivan Pavlov | ru 1879..1936 6
Konstantin Tsiolkovsky | ru 1880..1935 5
Sergei Korolev | ru 1930..1966 6
Igor Kurchatov | ru 1930..1960 4
Linus Pauling | us 1922..1994 6
Francis Crick | gb 1949..2004 6
James Watson | us 1950..2007 6
Rosalind Franklin | gb 1945..1958 f 6
Maurice Wilkins | gb 1938..2004 4
Barbara McClintock | us 1927..1992 f 5
Jennifer Doudna | us 1994.. f 6
Emmanuelle Charpentier | fr 1995.. f 6
Katalin Karikó = Katalin Kariko | hu 1985.. f 6
Drew Weissman | us 1990.. 5
Fritz Haber | de 1891..1934 5
Rachel Carson | us 1936..1964 f 6
Jane Goodall | gb 1960..2025 f 7
Dian Fossey | us 1963..1985 f 5
Richard Dawkins | gb 1967.. 6
E.O. Wilson = Edward O. Wilson | us 1955..2021 5
Sigmund Freud = Freud | at 1885..1939 8
Carl Jung | ch 1900..1961 6
B.F. Skinner = B. F. Skinner | us 1931..1990 5
Jean Piaget | ch 1918..1980 5
Otto Jespersen | dk 1887..1943 4
Noam Chomsky | us 1955.. 6
Ferdinand de Saussure | ch 1878..1913 4
Margaret Mead | us 1925..1978 f 5
Jacques Cousteau | fr 1943..1997 6
David Attenborough | gb 1952.. 7
Alfred Wegener | de 1905..1930 5
Abdus Salam | pk 1951..1996 4
Srinivasa Ramanujan | in 1910..1920 6
C.V. Raman = C. V. Raman | in 1907..1970 5
Hideki Yukawa | jp 1929..1981 4
Tu Youyou | cn 1955.. f 5
Chien-Shiung Wu | us 1936..1997 f 4
Geoffrey Hinton | ca 1978.. 6
Yann LeCun | fr 1987.. 5
Yoshua Bengio | ca 1991.. 5
Demis Hassabis | gb 2010.. 6
Fei-Fei Li | us 2005.. f 5
Samuel Hahnemann | de 1779..1843 4
# mathematician m
Euclid | gr -300..-270 6
Archimedes | gr -250..-212 7
Pythagoras | gr -540..-495 7
René Descartes = Rene Descartes = Descartes | fr 1619..1650 7
Blaise Pascal | fr 1640..1662 6
Pierre de Fermat | fr 1629..1665 6
Gottfried Wilhelm Leibniz = Gottfried Leibniz | de 1666..1716 6
Leonhard Euler | ch 1726..1783 6
Carl Friedrich Gauss | de 1795..1855 6
Joseph-Louis Lagrange | it 1754..1813 4
Pierre-Simon Laplace | fr 1770..1827 5
Évariste Galois | fr 1829..1832 5
Bernhard Riemann | de 1851..1866 5
David Hilbert | de 1885..1943 5
Georg Cantor | de 1867..1918 4
Henri Poincaré | fr 1879..1912 5
Emmy Noether | de 1907..1935 f 5
Kurt Gödel | at 1929..1978 6
Alan Turing | gb 1936..1954 8
John von Neumann | us 1926..1957 6
Ada Lovelace | gb 1833..1852 f 6
Charles Babbage | gb 1812..1871 6
George Boole | gb 1844..1864 4
Claude Shannon | us 1937..2001 5
Alonzo Church | us 1927..1995 4
Stephen Cook | us 1966.. 3
Paul Erdős | hu 1932..1996 5
Grigori Perelman | ru 1992..2006 5
Andrew Wiles | gb 1980.. 5
Terence Tao | au 1996.. 5
Maryam Mirzakhani | ir 1999..2017 f 5
John Nash | us 1950..2015 6
Benoit Mandelbrot | fr 1952..2010 5
Katherine Johnson | us 1953..1986 f 5
Hipparchus | gr -162..-127 4
# inventor m
Thomas Edison | us 1868..1931 8
Nikola Tesla | us 1882..1943 7
Alexander Graham Bell | us 1871..1922 7
Samuel Morse | us 1832..1872 5
Guglielmo Marconi | it 1894..1937 6
Wilbur Wright | us 1899..1912 6
Orville Wright | us 1899..1948 6
James Watt | gb 1763..1819 6
George Stephenson | gb 1802..1848 5
Robert Fulton | us 1797..1815 5
Eli Whitney | us 1792..1825 5
Johannes Gutenberg | de 1439..1468 7
Alfred Nobel | se 1850..1896 7
Rudolf Diesel | de 1880..1913 5
Karl Benz | de 1871..1929 5
Gottlieb Daimler | de 1870..1900 4
Werner von Siemens | de 1841..1892 4
Ferdinand Porsche | at 1898..1951 5
Tim Berners-Lee | gb 1989.. 6
Mikhail Kalashnikov | ru 1938..2013 6
Igor Sikorsky | us 1909..1957 4
George Washington Carver | us 1896..1943 5
George Westinghouse | us 1865..1914 5
Isambard Kingdom Brunel | gb 1825..1859 5
# physician m
Hippocrates | gr -430..-370 6
Galen | gr 150..216 5
Avicenna = Ibn Sina | ir 1000..1037 5
Paracelsus | ch 1515..1541 4
William Harvey | gb 1602..1657 5
Edward Jenner | gb 1772..1823 6
Ignaz Semmelweis | hu 1844..1865 5
Joseph Lister | gb 1852..1912 5
Alexander Fleming | gb 1906..1955 6
Jonas Salk | us 1939..1995 6
Albert Sabin | us 1935..1993 5
Christiaan Barnard | za 1950..2001 5
Albert Schweitzer | fr 1913..1965 6
John Snow | gb 1838..1858 5
Elizabeth Blackwell | us 1849..1910 f 5
Li Wenliang | cn 2014..2020 5
Frederick Banting | ca 1921..1941 5
Barry Marshall | au 1981.. 4
# explorer m
Christopher Columbus = Columbus | it 1492..1504 8
Amerigo Vespucci | it 1497..1504 6
Vasco da Gama | pt 1497..1524 6
Ferdinand Magellan = Magellan | pt 1505..1521 7
Bartolomeu Dias | pt 1487..1500 5
Marco Polo | it 1271..1295 7
Hernán Cortés = Hernan Cortes | es 1519..1541 7
Francisco Pizarro | es 1524..1541 6
Hernando de Soto | es 1532..1542 5
Francisco Vásquez de Coronado | es 1540..1542 4
Juan Ponce de León = Juan Ponce de Leon | es 1493..1521 5
Vasco Núñez de Balboa | es 1500..1519 5
Francisco de Orellana | es 1541..1546 4
Jacques Cartier | fr 1534..1542 5
Samuel de Champlain | fr 1603..1635 5
Henry Hudson | gb 1607..1611 5
Francis Drake = Sir Francis Drake | gb 1567..1596 6
Walter Raleigh = Sir Walter Raleigh | gb 1578..1618 6
James Cook = Captain Cook = Captain James Cook | gb 1768..1779 7
Abel Tasman | nl 1642..1644 5
Vitus Bering | dk 1725..1741 4
Meriwether Lewis | us 1803..1809 5
William Clark | us 1803..1838 5
David Livingstone | gb 1849..1873 6
Henry Morton Stanley | gb 1871..1890 5
Roald Amundsen | no 1897..1928 6
Robert Falcon Scott = Robert Scott | gb 1901..1912 6
Ernest Shackleton | gb 1901..1922 6
Fridtjof Nansen | no 1888..1930 5
Robert Peary | us 1886..1909 5
Edmund Hillary = Sir Edmund Hillary | nz 1951..1985 6
Tenzing Norgay | np 1935..1986 6
Leif Erikson = Leif Ericson | is 990..1020 5
Zheng He | cn 1405..1433 5
Ibn Battuta | ma 1325..1354 4
Amelia Earhart | us 1921..1937 f 7
Charles Lindbergh | us 1923..1974 7
Thor Heyerdahl | no 1937..2002 5
# astronaut m
Neil Armstrong | us 1962..1971 8
Buzz Aldrin | us 1963..1971 7
Michael Collins | us 1963..1970 6
John Glenn | us 1959..1998 7
Alan Shepard | us 1959..1974 6
Gus Grissom = Virgil Grissom | us 1959..1967 5
Jim Lovell | us 1962..1973 6
Fred Haise | us 1966..1979 4
Jack Swigert | us 1966..1973 4
Frank Borman | us 1962..1970 5
Gene Cernan = Eugene Cernan | us 1963..1976 5
Pete Conrad | us 1962..1973 4
Ed White | us 1962..1967 4
Roger Chaffee | us 1963..1967 4
Harrison Schmitt | us 1965..1975 4
Sally Ride | us 1978..1987 f 6
Christa McAuliffe | us 1985..1986 f 5
Mae Jemison | us 1987..1993 f 5
Scott Kelly | us 1996..2016 5
Mark Kelly | us 1996..2011 6
Peggy Whitson | us 1996.. f 5
Christina Koch | us 2013.. f 5
Suni Williams = Sunita Williams | us 1998.. f 5
Butch Wilmore | us 2000..2025 5
Frank Rubio | us 2017.. 4
Reid Wiseman | us 2009.. 4
Victor Glover | us 2013.. 5
Jeremy Hansen | ca 2009.. 4
Chris Hadfield | ca 1992..2013 5
Yuri Gagarin = Gagarin | ru 1960..1968 8
Valentina Tereshkova | ru 1962..1997 f 7
Alexei Leonov | ru 1960..1991 6
Gherman Titov | ru 1960..1970 4
Oleg Kononenko | ru 1996.. 4
Sergei Krikalev | ru 1985..2007 4
Yang Liwei | cn 1998.. 5
Liu Yang | cn 2010.. f 4
Wang Yaping | cn 2010.. f 4
Tim Peake | gb 2009..2022 5
Thomas Pesquet | fr 2009.. 4
Samantha Cristoforetti | it 2009.. f 5
Alexander Gerst | de 2009.. 4
Koichi Wakata | jp 1992..2024 4
Rakesh Sharma | in 1982..1987 4
Yi So-yeon | kr 2008..2014 f 3
# philosopher m
Socrates | gr -440..-399 8
Plato | gr -400..-348 8
Aristotle | gr -367..-322 8
Confucius | cn -530..-479 8
Laozi = Lao Tzu | cn -500..-450 6
Sun Tzu | cn -520..-496 6
Epicurus | gr -306..-270 5
Seneca | it 30..65 5
Marcus Aurelius | it 161..180 6
Augustine of Hippo = St. Augustine = Saint Augustine | dz 386..430 6
Thomas Aquinas = St. Thomas Aquinas | it 1250..1274 6
Averroes = Ibn Rushd | es 1150..1198 4
Maimonides | eg 1160..1204 4
Niccolò Machiavelli = Niccolo Machiavelli = Machiavelli | it 1498..1527 6
Francis Bacon | gb 1597..1626 6
Thomas Hobbes | gb 1640..1679 6
John Locke | gb 1667..1704 6
David Hume | gb 1739..1776 6
Baruch Spinoza | nl 1660..1677 6
Voltaire | fr 1718..1778 7
Jean-Jacques Rousseau = Rousseau | fr 1750..1778 7
Montesquieu | fr 1721..1755 5
Denis Diderot | fr 1746..1784 5
Immanuel Kant = Kant | de 1755..1804 7
Georg Wilhelm Friedrich Hegel = Hegel | de 1801..1831 6
Arthur Schopenhauer | de 1813..1860 6
Friedrich Nietzsche = Nietzsche | de 1869..1889 7
Karl Marx = Marx | de 1842..1883 8
Friedrich Engels | de 1842..1895 6
Søren Kierkegaard = Soren Kierkegaard | dk 1841..1855 6
Jeremy Bentham | gb 1776..1832 5
John Stuart Mill | gb 1843..1873 6
Thomas Paine | us 1774..1809 6
Ralph Waldo Emerson | us 1836..1882 6
Henry David Thoreau | us 1840..1862 6
William James | us 1875..1910 5
John Dewey | us 1884..1952 5
Bertrand Russell | gb 1895..1970 6
Ludwig Wittgenstein | at 1912..1951 6
Martin Heidegger | de 1916..1976 5
Jean-Paul Sartre | fr 1936..1980 6
Simone de Beauvoir | fr 1943..1986 f 6
Hannah Arendt | us 1933..1975 f 6
Karl Popper | at 1934..1994 5
Michel Foucault | fr 1954..1984 6
Jürgen Habermas | de 1962.. 5
Rosa Luxemburg | de 1898..1919 f 6
Antonio Gramsci | it 1914..1937 5
Mary Wollstonecraft | gb 1787..1797 f 6
# writer m
William Shakespeare = Shakespeare | gb 1589..1613 9
Charles Dickens = Dickens | gb 1833..1870 8
Jane Austen | gb 1795..1817 f 8
Charlotte Brontë = Charlotte Bronte | gb 1846..1855 f 7
Emily Brontë = Emily Bronte | gb 1846..1848 f 6
Mary Shelley | gb 1817..1851 f 6
George Eliot | gb 1857..1880 f 6
Thomas Hardy | gb 1867..1928 6
Oscar Wilde | ie 1878..1900 7
George Bernard Shaw | ie 1885..1950 6
James Joyce | ie 1904..1941 7
Samuel Beckett | ie 1930..1989 6
Jonathan Swift | ie 1691..1745 6
Bram Stoker | ie 1875..1912 5
Sally Rooney | ie 2017.. f 5
Daniel Defoe | gb 1697..1731 5
Walter Scott = Sir Walter Scott | gb 1805..1832 5
Robert Louis Stevenson | gb 1878..1894 6
Arthur Conan Doyle = Sir Arthur Conan Doyle | gb 1886..1930 7
Agatha Christie | gb 1920..1976 f 7
Rudyard Kipling | gb 1886..1936 6
H.G. Wells = H. G. Wells | gb 1895..1946 6
Lewis Carroll | gb 1865..1898 6
Virginia Woolf | gb 1915..1941 f 7
E.M. Forster = E. M. Forster | gb 1905..1970 5
D.H. Lawrence = D. H. Lawrence | gb 1911..1930 6
George Orwell = Orwell | gb 1933..1950 8
Aldous Huxley | gb 1921..1963 6
Graham Greene | gb 1929..1991 6
Evelyn Waugh | gb 1928..1966 5
J.R.R. Tolkien = J. R. R. Tolkien = Tolkien | gb 1937..1973 8
C.S. Lewis = C. S. Lewis | gb 1936..1963 6
Roald Dahl | gb 1943..1990 6
Ian Fleming | gb 1953..1964 6
John le Carré = John le Carre | gb 1961..2020 6
Doris Lessing | gb 1950..2013 f 5
Harold Pinter | gb 1957..2008 5
Salman Rushdie | gb 1981.. 7
Ian McEwan | gb 1975.. 5
Kazuo Ishiguro | gb 1982.. 6
Hilary Mantel | gb 1985..2022 f 5
Zadie Smith | gb 2000.. f 5
J.K. Rowling = J. K. Rowling | gb 1997.. f 8
Philip Pullman | gb 1978.. 5
Neil Gaiman | gb 1988.. 5
Terry Pratchett | gb 1971..2015 5
Mark Twain = Samuel Clemens | us 1865..1910 8
Herman Melville | us 1846..1891 6
Nathaniel Hawthorne | us 1828..1864 6
Harriet Beecher Stowe | us 1843..1896 f 6
Louisa May Alcott | us 1854..1888 f 6
Henry James | us 1871..1916 5
Edith Wharton | us 1897..1937 f 5
Jack London | us 1899..1916 5
F. Scott Fitzgerald | us 1920..1940 7
Ernest Hemingway = Hemingway | us 1923..1961 8
William Faulkner | us 1926..1962 6
John Steinbeck | us 1929..1968 7
J.D. Salinger = J. D. Salinger | us 1948..1965 6
Harper Lee | us 1960..2016 f 6
Truman Capote | us 1945..1984 6
Tennessee Williams | us 1939..1983 6
Arthur Miller | us 1944..2005 6
Eugene O'Neill | us 1916..1953 5
Kurt Vonnegut | us 1952..2007 6
Joseph Heller | us 1961..1999 5
Ray Bradbury | us 1947..2012 6
Isaac Asimov | us 1939..1992 6
Arthur C. Clarke | gb 1946..2008 6
Philip K. Dick | us 1952..1982 5
Ursula K. Le Guin | us 1961..2018 f 5
Toni Morrison | us 1970..2019 f 7
James Baldwin | us 1947..1987 6
Ralph Ellison | us 1952..1994 5
Richard Wright | us 1938..1960 5
Zora Neale Hurston | us 1925..1960 f 5
Alice Walker | us 1968.. f 5
Philip Roth | us 1959..2018 6
John Updike | us 1958..2009 5
Saul Bellow | us 1944..2005 5
Don DeLillo | us 1971.. 5
Cormac McCarthy | us 1965..2023 6
Joan Didion | us 1963..2021 f 5
Tom Wolfe | us 1965..2018 5
Stephen King | us 1974.. 8
John Grisham | us 1989.. 6
Dan Brown | us 1998.. 6
James Patterson | us 1976.. 6
George R.R. Martin = George R. R. Martin | us 1976.. 6
Suzanne Collins | us 2003.. f 5
Colleen Hoover | us 2012.. f 5
Colson Whitehead | us 1999.. 5
Jonathan Franzen | us 1988.. 5
Ta-Nehisi Coates | us 2008.. 5
Margaret Atwood | ca 1964.. f 7
Alice Munro | ca 1968..2024 f 6
Yann Martel | ca 1993.. 4
Victor Hugo | fr 1822..1885 7
Alexandre Dumas | fr 1829..1870 6
Honoré de Balzac = Honore de Balzac | fr 1829..1850 6
Gustave Flaubert | fr 1857..1880 6
Émile Zola = Emile Zola | fr 1867..1902 6
Jules Verne | fr 1863..1905 7
Marcel Proust | fr 1896..1922 6
Molière = Moliere | fr 1655..1673 6
Guy de Maupassant | fr 1880..1893 5
Albert Camus | fr 1937..1960 7
Antoine de Saint-Exupéry | fr 1926..1944 6
Annie Ernaux | fr 1974.. f 5
Michel Houellebecq | fr 1994.. 5
Johann Wolfgang von Goethe = Goethe | de 1770..1832 8
Friedrich Schiller | de 1781..1805 6
Thomas Mann | de 1897..1955 6
Hermann Hesse | de 1904..1962 6
Bertolt Brecht | de 1918..1956 6
Günter Grass = Gunter Grass | de 1956..2015 6
Heinrich Böll | de 1947..1985 5
Erich Maria Remarque | de 1920..1970 5
Anne Frank | de 1942..1944 f 8
Franz Kafka = Kafka | cz 1908..1924 7
Milan Kundera | cz 1953..2023 6
Stefan Zweig | at 1900..1942 5
Elfriede Jelinek | at 1967.. f 4
Peter Handke | at 1966.. 5
Hans Christian Andersen | dk 1829..1875 7
Karen Blixen | dk 1934..1962 f 4
Henrik Ibsen | no 1850..1906 6
Knut Hamsun | no 1890..1952 5
Jon Fosse | no 1983.. 5
Karl Ove Knausgaard = Karl Ove Knausgård | no 1998.. 5
August Strindberg | se 1870..1912 5
Astrid Lindgren | se 1944..2002 f 6
Stieg Larsson | se 1990..2004 5
Selma Lagerlöf | se 1891..1940 f 4
Leo Tolstoy = Tolstoy | ru 1852..1910 8
Fyodor Dostoevsky = Fyodor Dostoyevsky = Dostoevsky | ru 1846..1881 8
Anton Chekhov | ru 1880..1904 7
Ivan Turgenev | ru 1847..1883 5
Nikolai Gogol | ru 1831..1852 6
Maxim Gorky | ru 1892..1936 6
Boris Pasternak | ru 1914..1960 6
Mikhail Bulgakov | ru 1919..1940 5
Alexander Solzhenitsyn = Aleksandr Solzhenitsyn | ru 1962..2008 7
Mikhail Sholokhov | ru 1925..1984 5
Vladimir Nabokov | ru 1926..1977 6
Svetlana Alexievich | by 1985.. f 5
Adam Mickiewicz | pl 1822..1855 5
Henryk Sienkiewicz | pl 1869..1916 5
Stanisław Lem = Stanislaw Lem | pl 1946..2006 5
Olga Tokarczuk | pl 1989.. f 5
Joseph Conrad | pl 1895..1924 6
Miguel de Cervantes = Cervantes | es 1585..1616 7
Federico García Lorca | es 1918..1936 6
Lope de Vega | es 1580..1635 4
Camilo José Cela | es 1942..2002 4
Carlos Ruiz Zafón | es 1993..2020 4
José Saramago = Jose Saramago | pt 1947..2010 5
Dante Alighieri = Dante | it 1292..1321 7
Giovanni Boccaccio | it 1336..1375 5
Umberto Eco | it 1980..2016 6
Italo Calvino | it 1947..1985 5
Primo Levi | it 1947..1987 6
Luigi Pirandello | it 1893..1936 4
Dario Fo | it 1953..2016 5
Elena Ferrante | it 1992.. f 5
Carlo Collodi | it 1875..1890 4
Nikos Kazantzakis | gr 1906..1957 4
Sophocles | gr -468..-406 6
Aeschylus | gr -499..-456 5
Euripides | gr -455..-406 5
Aristophanes | gr -427..-386 5
Aesop | gr -590..-560 6
Herodotus | gr -450..-425 6
Thucydides | gr -431..-400 5
Plutarch | gr 75..120 5
Tacitus | it 98..120 5
Cicero | it -80..-43 6
Orhan Pamuk | tr 1982.. 6
Elif Shafak | tr 1998.. f 5
Amos Oz | il 1965..2018 5
David Grossman | il 1983.. 4
Elie Wiesel | us 1956..2016 6
Naguib Mahfouz | eg 1939..2006 5
Chinua Achebe | ng 1958..2013 6
Wole Soyinka | ng 1958.. 6
Chimamanda Ngozi Adichie | ng 2003.. f 6
Ben Okri | ng 1980.. 4
Ngũgĩ wa Thiong'o = Ngugi wa Thiong'o | ke 1964..2025 5
Nadine Gordimer | za 1949..2014 f 5
J.M. Coetzee = J. M. Coetzee | za 1974.. 5
Abdulrazak Gurnah | tz 1987.. 5
Gabriel García Márquez = Gabriel Garcia Marquez | co 1955..2014 7
Mario Vargas Llosa | pe 1963..2025 6
Jorge Luis Borges | ar 1923..1986 6
Julio Cortázar | ar 1951..1984 5
Isabel Allende | cl 1982.. f 6
Carlos Fuentes | mx 1954..2012 5
Octavio Paz | mx 1933..1998 5
Juan Rulfo | mx 1953..1986 4
Paulo Coelho | br 1974.. 6
Jorge Amado | br 1931..2001 4
Clarice Lispector | br 1943..1977 f 4
Haruki Murakami | jp 1979.. 6
Yasunari Kawabata | jp 1921..1972 5
Kenzaburo Oe | jp 1957..2013 5
Yukio Mishima | jp 1944..1970 5
Murasaki Shikibu | jp 1000..1014 f 5
Natsume Soseki | jp 1905..1916 4
Mo Yan | cn 1981.. 5
Lu Xun | cn 1918..1936 5
Liu Cixin | cn 1999.. 5
Gao Xingjian | cn 1982.. 4
Cao Xueqin | cn 1740..1763 4
Han Kang | kr 1993.. f 6
Rabindranath Tagore | in 1878..1941 6
Arundhati Roy | in 1997.. f 5
R.K. Narayan = R. K. Narayan | in 1935..2001 4
Vikram Seth | in 1980.. 4
V.S. Naipaul = V. S. Naipaul | tt 1957..2018 5
Derek Walcott | lc 1948..2017 4
Khaled Hosseini | us 2003.. 5
Rumi | ir 1244..1273 5
Omar Khayyam | ir 1070..1131 5
# poet m
Homer | gr -800..-700 7
Sappho | gr -610..-570 f 5
Virgil | it -42..-19 6
Ovid | it -16..17 5
Horace | it -35..-8 5
Petrarch | it 1327..1374 5
Geoffrey Chaucer | gb 1369..1400 6
John Milton | gb 1637..1674 6
John Donne | gb 1590..1631 5
Alexander Pope | gb 1709..1744 5
William Blake | gb 1783..1827 6
William Wordsworth | gb 1793..1850 6
Samuel Taylor Coleridge | gb 1794..1834 6
Lord Byron = Byron = George Gordon Byron | gb 1807..1824 7
Percy Bysshe Shelley = Percy Shelley | gb 1810..1822 6
John Keats | gb 1816..1821 6
Robert Burns | gb 1784..1796 6
Alfred Tennyson = Alfred, Lord Tennyson | gb 1827..1892 5
Robert Browning | gb 1833..1889 5
Elizabeth Barrett Browning | gb 1838..1861 f 5
Robert Southey | gb 1794..1843 4
Thomas Moore | ie 1800..1852 4
Wilfred Owen | gb 1915..1918 5
Siegfried Sassoon | gb 1912..1967 4
Philip Larkin | gb 1945..1985 5
Ted Hughes | gb 1957..1998 5
Dylan Thomas | gb 1934..1953 6
W.H. Auden = W. H. Auden | gb 1930..1973 6
T.S. Eliot = T. S. Eliot | us 1915..1965 7
Ezra Pound | us 1908..1972 5
W.B. Yeats = William Butler Yeats = W. B. Yeats | ie 1889..1939 6
Seamus Heaney | ie 1966..2013 6
Walt Whitman | us 1855..1892 7
Emily Dickinson | us 1858..1886 f 7
Edgar Allan Poe | us 1827..1849 7
Henry Wadsworth Longfellow | us 1839..1882 5
Robert Frost | us 1913..1963 6
Langston Hughes | us 1926..1967 6
E.E. Cummings = e.e. cummings | us 1922..1962 5
Sylvia Plath | us 1960..1963 f 6
Allen Ginsberg | us 1956..1997 5
Maya Angelou | us 1969..2014 f 6
Amanda Gorman | us 2015.. f 5
Louise Glück | us 1968..2023 f 4
Charles Baudelaire | fr 1845..1867 6
Arthur Rimbaud | fr 1870..1875 5
Paul Verlaine | fr 1866..1896 4
Heinrich Heine | de 1821..1856 5
Rainer Maria Rilke | at 1894..1926 5
Alexander Pushkin = Pushkin | ru 1814..1837 7
Mikhail Lermontov | ru 1828..1841 4
Anna Akhmatova | ru 1910..1966 f 5
Vladimir Mayakovsky | ru 1912..1930 5
Joseph Brodsky | ru 1958..1996 5
Taras Shevchenko | ua 1838..1861 5
Czesław Miłosz = Czeslaw Milosz | pl 1930..2004 5
Wisława Szymborska = Wislawa Szymborska | pl 1945..2012 f 5
Pablo Neruda | cl 1921..1973 6
Gabriela Mistral | cl 1914..1957 f 4
Li Bai | cn 725..762 4
Du Fu | cn 736..770 4
Matsuo Basho | jp 1664..1694 4
Hafez | ir 1340..1390 4
Mahmoud Darwish | ps 1960..2008 4
# composer m
Ludwig van Beethoven = Beethoven | de 1782..1827 9
Wolfgang Amadeus Mozart = Mozart | at 1762..1791 9
Johann Sebastian Bach = Bach = J.S. Bach | de 1703..1750 9
George Frideric Handel = Handel | de 1704..1759 7
Antonio Vivaldi | it 1703..1741 7
Joseph Haydn = Haydn | at 1750..1809 6
Franz Schubert | at 1810..1828 6
Felix Mendelssohn | de 1820..1847 6
Robert Schumann | de 1829..1856 6
Clara Schumann | de 1828..1896 f 5
Frédéric Chopin = Frederic Chopin = Chopin | pl 1817..1849 7
Franz Liszt | hu 1822..1886 6
Richard Wagner | de 1832..1883 7
Johannes Brahms | de 1851..1897 7
Johann Strauss II = Johann Strauss | at 1844..1899 6
Richard Strauss | de 1876..1949 6
Anton Bruckner | at 1864..1896 5
Gustav Mahler | at 1878..1911 6
Arnold Schoenberg | at 1897..1951 5
Giuseppe Verdi | it 1836..1901 7
Giacomo Puccini | it 1884..1924 6
Gioachino Rossini | it 1806..1868 6
Gaetano Donizetti | it 1816..1848 5
Vincenzo Bellini | it 1825..1835 5
Niccolò Paganini | it 1797..1840 5
Claudio Monteverdi | it 1587..1643 5
Ennio Morricone | it 1958..2020 6
Hector Berlioz | fr 1824..1869 5
Georges Bizet | fr 1855..1875 5
Claude Debussy | fr 1880..1918 6
Maurice Ravel | fr 1895..1937 6
Camille Saint-Saëns | fr 1846..1921 5
Erik Satie | fr 1884..1925 5
Gabriel Fauré | fr 1865..1924 4
Charles Gounod | fr 1842..1893 4
Jacques Offenbach | fr 1850..1880 5
Pyotr Ilyich Tchaikovsky = Tchaikovsky = Peter Tchaikovsky = Pyotr Tchaikovsky | ru 1866..1893 7
Modest Mussorgsky | ru 1858..1881 5
Nikolai Rimsky-Korsakov | ru 1861..1908 5
Sergei Rachmaninoff | ru 1886..1943 6
Igor Stravinsky | ru 1907..1971 6
Sergei Prokofiev | ru 1906..1953 6
Dmitri Shostakovich | ru 1923..1975 6
Antonín Dvořák = Antonin Dvorak = Dvořák = Dvorak | cz 1861..1904 6
Bedřich Smetana = Bedrich Smetana | cz 1848..1884 5
Leoš Janáček = Leos Janacek | cz 1877..1928 5
Bohuslav Martinů | cz 1912..1959 3
Josef Suk | cz 1890..1935 3
Béla Bartók = Bela Bartok | hu 1900..1945 5
Zoltán Kodály | hu 1905..1967 4
György Ligeti | hu 1944..2006 4
Edvard Grieg | no 1864..1907 6
Jean Sibelius | fi 1891..1929 5
Carl Nielsen | dk 1890..1931 4
Edward Elgar | gb 1878..1934 6
Gustav Holst | gb 1895..1934 5
Ralph Vaughan Williams | gb 1902..1958 5
Benjamin Britten | gb 1932..1976 5
Henry Purcell | gb 1680..1695 5
Andrew Lloyd Webber | gb 1968.. 6
Aaron Copland | us 1923..1990 5
George Gershwin | us 1916..1937 6
Leonard Bernstein | us 1943..1990 6
Samuel Barber | us 1928..1981 4
John Cage | us 1938..1992 5
Philip Glass | us 1966.. 5
Scott Joplin | us 1895..1917 5
Irving Berlin | us 1907..1989 5
Cole Porter | us 1915..1958 5
Stephen Sondheim | us 1954..2021 6
John Williams | us 1958.. 7
Lin-Manuel Miranda | us 2002.. 6
Hans Zimmer | de 1982.. 6
Arvo Pärt | ee 1954.. 4
Manuel de Falla | es 1904..1946 4
Heitor Villa-Lobos | br 1909..1959 4
Astor Piazzolla | ar 1946..1990 4
Toru Takemitsu | jp 1950..1996 4
Ryuichi Sakamoto | jp 1978..2023 5
A.R. Rahman = A. R. Rahman | in 1992.. 5
# musician m
Elvis Presley | us 1953..1977 8
Michael Jackson | us 1964..2009 8
Madonna | us 1982.. f 7
Taylor Swift | us 2006.. f 9
Beyoncé = Beyonce | us 1997.. f 8
Bob Dylan | us 1961.. 8
Bruce Springsteen | us 1972.. 7
Frank Sinatra | us 1935..1995 7
Johnny Cash | us 1955..2003 6
Louis Armstrong | us 1922..1971 6
Ella Fitzgerald | us 1934..1993 f 6
Billie Holiday | us 1933..1959 f 6
Miles Davis | us 1944..1991 6
Duke Ellington | us 1923..1974 6
John Coltrane | us 1946..1967 5
Charlie Parker | us 1937..1955 5
Ray Charles | us 1947..2004 6
Aretha Franklin | us 1956..2017 f 6
Stevie Wonder | us 1961.. 6
James Brown | us 1953..2006 6
Prince | us 1978..2016 7
Whitney Houston | us 1977..2012 f 7
Mariah Carey | us 1988.. f 6
Jimi Hendrix | us 1963..1970 6
Janis Joplin | us 1962..1970 f 5
Jim Morrison | us 1965..1971 5
Kurt Cobain | us 1987..1994 6
Tina Turner | us 1957..2009 f 6
Dolly Parton | us 1964.. f 6
Willie Nelson | us 1956.. 6
Cher | us 1963.. f 6
Billy Joel | us 1971.. 6
Lady Gaga | us 2005.. f 7
Katy Perry | us 2008.. f 6
Britney Spears | us 1998.. f 6
Justin Timberlake | us 1995.. 6
Jay-Z | us 1996.. 7
Kanye West = Ye | us 2001.. 7
Eminem | us 1996.. 6
Kendrick Lamar | us 2010.. 6
Snoop Dogg | us 1992.. 6
Tupac Shakur | us 1991..1996 6
Dr. Dre | us 1985.. 5
Bruno Mars | us 2010.. 6
Billie Eilish | us 2015.. f 6
Ariana Grande | us 2008.. f 6
Olivia Rodrigo | us 2020.. f 5
Nicki Minaj | tt 2007.. f 6
Rihanna | bb 2005.. f 7
Bob Marley | jm 1962..1981 7
John Lennon | gb 1957..1980 8
Paul McCartney | gb 1957.. 8
George Harrison | gb 1958..2001 6
Ringo Starr | gb 1957.. 6
Mick Jagger | gb 1962.. 7
Keith Richards | gb 1962.. 6
David Bowie | gb 1964..2016 7
Elton John | gb 1964.. 7
Freddie Mercury | gb 1970..1991 7
Eric Clapton | gb 1963.. 6
George Michael | gb 1981..2016 6
Phil Collins | gb 1970.. 6
Sting | gb 1977.. 6
Rod Stewart | gb 1964.. 5
Amy Winehouse | gb 2003..2011 f 6
Adele | gb 2006.. f 7
Ed Sheeran | gb 2005.. 7
Harry Styles | gb 2010.. 6
Dua Lipa | gb 2015.. f 6
Chris Martin | gb 1996.. 5
Bono | ie 1976.. 6
Sinéad O'Connor = Sinead O'Connor | ie 1986..2023 f 5
Justin Bieber | ca 2009.. 6
Drake | ca 2006.. 6
Celine Dion = Céline Dion | ca 1981.. f 6
Leonard Cohen | ca 1967..2016 6
Joni Mitchell | ca 1967.. f 5
Neil Young | ca 1963.. 5
Shania Twain | ca 1993.. f 5
The Weeknd | ca 2010.. 6
Édith Piaf = Edith Piaf | fr 1935..1963 f 6
Charles Aznavour | fr 1946..2018 4
Luciano Pavarotti | it 1961..2006 6
Andrea Bocelli | it 1982.. 5
Plácido Domingo = Placido Domingo | es 1957.. 5
Julio Iglesias | es 1968.. 5
Enrique Iglesias | es 1995.. 5
Maria Callas | gr 1947..1965 f 5
Yo-Yo Ma | us 1976.. 5
Björk = Bjork | is 1984.. f 5
Psy | kr 2001.. 5
Shakira | co 1990.. f 6
J Balvin | co 2004.. 4
Bad Bunny | us 2016.. 6
Jennifer Lopez | us 1986.. f 6
Carlos Santana | mx 1966.. 5
Miriam Makeba | za 1954..2008 f 4
Fela Kuti | ng 1958..1997 5
Burna Boy | ng 2010.. 5
Fairuz | lb 1950.. f 4
Umm Kulthum = Oum Kalthoum | eg 1924..1973 f 4
Ravi Shankar | in 1939..2012 5
Lata Mangeshkar | in 1942..2022 f 4
# band kind:organisation
the Beatles = Beatles | gb 1960..1970 9
the Rolling Stones = Rolling Stones | gb 1962.. 8
Queen | gb 1970.. 7
Pink Floyd | gb 1965..1995 7
Led Zeppelin | gb 1968..1980 7
the Who | gb 1964.. 6
Oasis | gb 1991.. 6
Coldplay | gb 1996.. 7
Radiohead | gb 1985.. 6
Black Sabbath | gb 1968.. 6
the Clash = Clash | gb 1976..1986 5
the Sex Pistols = Sex Pistols | gb 1975..1978 5
the Spice Girls = Spice Girls | gb 1994.. 6
One Direction | gb 2010..2016 5
U2 | ie 1976.. 7
AC/DC | au 1973.. 6
ABBA | se 1972..1982 7
BTS | kr 2013.. 7
Blackpink | kr 2016.. 6
Nirvana | us 1987..1994 6
Metallica | us 1981.. 6
the Beach Boys = Beach Boys | us 1961.. 6
the Doors | us 1965..1973 5
Pearl Jam | us 1990.. 5
Guns N' Roses | us 1985.. 6
Fleetwood Mac | gb 1967.. 6
Red Hot Chili Peppers | us 1983.. 5
Maroon 5 | us 1994.. 5
Pussy Riot | ru 2011.. 6
Kraftwerk | de 1970.. 4
Rammstein | de 1994.. 5
Daft Punk | fr 1993..2021 5
the Vienna Philharmonic | at 1842.. 5
the Berlin Philharmonic | de 1882.. 5
the New York Philharmonic | us 1842.. 5
the London Symphony Orchestra | gb 1904.. 5
the Czech Philharmonic | cz 1896.. 3
the Moranbong Band | kp 2012.. 4
# painter m
Leonardo da Vinci = Leonardo | it 1466..1519 9
Michelangelo = Michelangelo Buonarroti | it 1489..1564 8
Raphael | it 1500..1520 7
Titian | it 1508..1576 6
Caravaggio | it 1592..1610 6
Sandro Botticelli = Botticelli | it 1470..1510 6
Giotto | it 1290..1337 5
Artemisia Gentileschi | it 1610..1656 f 5
Amedeo Modigliani | it 1906..1920 5
Vincent van Gogh = Van Gogh | nl 1880..1890 9
Rembrandt = Rembrandt van Rijn | nl 1625..1669 8
Johannes Vermeer = Vermeer | nl 1653..1675 7
Frans Hals | nl 1610..1666 5
Hieronymus Bosch | nl 1480..1516 6
Piet Mondrian | nl 1892..1944 5
M.C. Escher = M. C. Escher | nl 1919..1972 5
Jan van Eyck | be 1422..1441 6
Pieter Bruegel the Elder = Pieter Bruegel | be 1551..1569 6
Peter Paul Rubens = Rubens | be 1598..1640 6
Anthony van Dyck | be 1617..1641 5
René Magritte = Rene Magritte | be 1920..1967 5
Albrecht Dürer = Albrecht Durer | de 1490..1528 6
Lucas Cranach the Elder | de 1502..1553 4
Hans Holbein the Younger | de 1515..1543 5
Caspar David Friedrich | de 1794..1840 5
Max Ernst | de 1909..1976 5
Gerhard Richter | de 1961.. 5
Pablo Picasso = Picasso | es 1894..1973 9
Salvador Dalí = Salvador Dali = Dalí | es 1922..1989 8
Francisco Goya = Goya | es 1771..1828 7
Diego Velázquez = Diego Velazquez | es 1617..1660 6
El Greco | es 1567..1614 6
Joan Miró = Joan Miro | es 1912..1983 5
Claude Monet = Monet | fr 1858..1926 8
Édouard Manet = Edouard Manet | fr 1856..1883 6
Pierre-Auguste Renoir = Renoir | fr 1862..1919 7
Edgar Degas | fr 1855..1917 6
Paul Cézanne = Paul Cezanne | fr 1861..1906 7
Paul Gauguin | fr 1875..1903 6
Georges Seurat | fr 1878..1891 5
Henri de Toulouse-Lautrec | fr 1882..1901 6
Henri Matisse = Matisse | fr 1896..1954 7
Georges Braque | fr 1905..1963 5
Jacques-Louis David | fr 1774..1825 5
Eugène Delacroix = Eugene Delacroix | fr 1822..1863 6
Gustave Courbet | fr 1844..1877 5
Camille Pissarro | fr 1855..1903 5
Marc Chagall | fr 1908..1985 6
Marcel Duchamp | fr 1902..1968 6
Gustav Klimt | at 1888..1918 6
Egon Schiele | at 1908..1918 5
Edvard Munch = Munch | no 1881..1944 7
Paul Klee | ch 1898..1940 5
Wassily Kandinsky | ru 1896..1944 6
Kazimir Malevich | ru 1904..1935 5
Ilya Repin | ru 1870..1930 5
J.M.W. Turner = J. M. W. Turner | gb 1790..1851 6
John Constable | gb 1799..1837 5
Thomas Gainsborough | gb 1745..1788 5
Joshua Reynolds | gb 1749..1792 4
Francis Bacon | gb 1945..1992 6
Lucian Freud | gb 1943..2011 5
David Hockney | gb 1960.. 6
Damien Hirst | gb 1988.. 6
Banksy | gb 1990.. 7
Tracey Emin | gb 1993.. f 4
Andy Warhol = Warhol | us 1949..1987 7
Jackson Pollock | us 1930..1956 6
Mark Rothko | us 1925..1970 6
Georgia O'Keeffe | us 1915..1984 f 6
Edward Hopper | us 1906..1966 6
Norman Rockwell | us 1912..1978 6
Roy Lichtenstein | us 1951..1997 5
Jean-Michel Basquiat | us 1976..1988 6
Keith Haring | us 1980..1990 5
Jasper Johns | us 1954.. 5
Grant Wood | us 1920..1942 5
Winslow Homer | us 1857..1910 5
Mary Cassatt | us 1868..1914 f 5
James McNeill Whistler | us 1859..1903 5
Willem de Kooning | us 1935..1990 5
Jeff Koons | us 1980.. 6
Frida Kahlo | mx 1925..1954 f 7
Diego Rivera | mx 1907..1957 6
Fernando Botero | co 1948..2023 5
Hokusai = Katsushika Hokusai | jp 1779..1849 6
Yayoi Kusama | jp 1950.. f 5
Takashi Murakami | jp 1991.. 4
Alphonse Mucha | cz 1887..1939 4
# sculptor m
Auguste Rodin = Rodin | fr 1864..1917 6
Donatello | it 1404..1466 6
Gian Lorenzo Bernini = Bernini | it 1610..1680 6
Benvenuto Cellini | it 1520..1571 4
Antonio Canova | it 1775..1822 5
Alberto Giacometti | ch 1922..1966 6
Constantin Brâncuși = Constantin Brancusi | ro 1903..1957 5
Henry Moore | gb 1922..1986 5
Anish Kapoor | gb 1980.. 5
Louise Bourgeois | us 1938..2010 f 5
Alexander Calder | us 1926..1976 5
Richard Serra | us 1966..2024 4
Christo | us 1958..2020 5
Phidias | gr -460..-430 5
# architect m
Frank Lloyd Wright | us 1893..1959 7
Frank Gehry | us 1962..2025 6
I.M. Pei = I. M. Pei | us 1948..2016 6
Louis Sullivan | us 1873..1924 4
Louis Kahn | us 1935..1974 4
Le Corbusier | fr 1907..1965 6
Jean Nouvel | fr 1975.. 4
Gustave Eiffel | fr 1855..1923 6
Antoni Gaudí = Antoni Gaudi | es 1878..1926 7
Santiago Calatrava | es 1981.. 5
Walter Gropius | de 1910..1969 5
Ludwig Mies van der Rohe = Mies van der Rohe | de 1907..1969 5
Christopher Wren = Sir Christopher Wren | gb 1663..1711 6
Norman Foster | gb 1967.. 5
Zaha Hadid | gb 1980..2016 f 6
Richard Rogers | gb 1963..2020 5
Renzo Piano | it 1970.. 5
Andrea Palladio | it 1540..1580 5
Filippo Brunelleschi | it 1418..1446 6
Oscar Niemeyer | br 1936..2012 5
Alvar Aalto | fi 1923..1976 4
Tadao Ando | jp 1969.. 4
Kenzo Tange | jp 1946..2005 4
Rem Koolhaas | nl 1975.. 4
Bjarke Ingels | dk 2001.. 4
# film-director m
Steven Spielberg | us 1968.. 8
Martin Scorsese | us 1967.. 7
Francis Ford Coppola | us 1962.. 7
George Lucas | us 1967.. 7
Quentin Tarantino | us 1992.. 7
Christopher Nolan | gb 1998.. 7
Stanley Kubrick | us 1951..1999 7
Alfred Hitchcock | gb 1922..1980 8
Orson Welles | us 1934..1985 6
Woody Allen | us 1965.. 6
Clint Eastwood | us 1955.. 7
Spike Lee | us 1983.. 6
David Lynch | us 1967..2025 6
Tim Burton | us 1982.. 6
James Cameron | ca 1982.. 7
Denis Villeneuve | ca 1994.. 5
Ridley Scott | gb 1965.. 6
Danny Boyle | gb 1987.. 5
Coen brothers = Joel Coen | us 1984.. 5
David Fincher | us 1984.. 6
Wes Anderson | us 1994.. 6
Greta Gerwig | us 2006.. f 6
Kathryn Bigelow | us 1981.. f 5
Sofia Coppola | us 1989.. f 5
Jordan Peele | us 2003.. 5
Ryan Coogler | us 2009.. 5
Peter Jackson | nz 1987.. 6
Taika Waititi | nz 2002.. 5
Jane Campion | nz 1982.. f 5
Walt Disney | us 1920..1966 8
Charlie Chaplin | gb 1914..1967 8
Ingmar Bergman | se 1944..2003 6
Lars von Trier | dk 1984.. 5
François Truffaut | fr 1954..1984 5
Jean-Luc Godard | fr 1955..2022 6
Federico Fellini | it 1942..1993 6
Sergio Leone | it 1959..1989 6
Fritz Lang | de 1919..1960 5
Leni Riefenstahl | de 1926..2002 f 5
Werner Herzog | de 1962.. 5
Wim Wenders | de 1967.. 5
Miloš Forman = Milos Forman | cz 1960..2011 5
Roman Polanski | pl 1955.. 6
Andrzej Wajda | pl 1950..2016 4
Sergei Eisenstein | ru 1923..1948 5
Andrei Tarkovsky | ru 1956..1986 5
Akira Kurosawa | jp 1936..1993 6
Hayao Miyazaki | jp 1971.. 6
Hirokazu Kore-eda | jp 1991.. 4
Bong Joon-ho = Bong Joon Ho | kr 1994.. 6
Park Chan-wook | kr 1992.. 5
Zhang Yimou | cn 1987.. 5
Ang Lee | tw 1991.. 6
Wong Kar-wai | hk 1988.. 5
Satyajit Ray | in 1955..1992 5
Pedro Almodóvar = Pedro Almodovar | es 1974.. 6
Luis Buñuel | es 1929..1977 5
Alfonso Cuarón = Alfonso Cuaron | mx 1983.. 6
Guillermo del Toro | mx 1985.. 6
Alejandro González Iñárritu = Alejandro G. Iñárritu | mx 1995.. 5
Asghar Farhadi | ir 2003.. 5
Abbas Kiarostami | ir 1970..2016 4
Jafar Panahi | ir 1995.. 4
# actor m
Tom Hanks | us 1980.. 8
Tom Cruise | us 1981.. 8
Brad Pitt | us 1987.. 7
Leonardo DiCaprio | us 1989.. 8
Robert De Niro | us 1963.. 7
Al Pacino | us 1967.. 7
Jack Nicholson | us 1956.. 6
Marlon Brando | us 1944..2004 6
Robert Redford | us 1960..2025 6
Paul Newman | us 1953..2007 6
Harrison Ford | us 1966.. 7
George Clooney | us 1978.. 7
Matt Damon | us 1988.. 6
Ben Affleck | us 1981.. 6
Johnny Depp | us 1984.. 7
Will Smith | us 1985.. 7
Denzel Washington | us 1975.. 7
Morgan Freeman | us 1964.. 6
Samuel L. Jackson | us 1972.. 6
Robert Downey Jr. | us 1970.. 6
Robin Williams | us 1976..2014 6
Jim Carrey | ca 1980.. 6
Keanu Reeves | ca 1984.. 6
Ryan Reynolds | ca 1991.. 6
Ryan Gosling | ca 1993.. 6
Dwayne Johnson | us 1999.. 6
Sylvester Stallone | us 1970.. 6
John Wayne | us 1926..1976 6
James Dean | us 1951..1955 6
Humphrey Bogart | us 1921..1956 6
Clark Gable | us 1924..1960 5
Fred Astaire | us 1905..1981 5
James Stewart | us 1932..1991 5
Gregory Peck | us 1942..1998 5
Kirk Douglas | us 1946..2008 5
Dustin Hoffman | us 1961.. 6
Alec Baldwin | us 1980.. 6
Bill Cosby | us 1962.. 6
Kevin Spacey | us 1981.. 6
Timothée Chalamet = Timothee Chalamet | us 2007.. 6
Chadwick Boseman | us 2003..2020 6
Marilyn Monroe | us 1945..1962 f 8
Audrey Hepburn | gb 1948..1993 f 7
Katharine Hepburn | us 1928..1994 f 6
Elizabeth Taylor | us 1942..2003 f 6
Grace Kelly | us 1950..1956 f 6
Judy Garland | us 1924..1969 f 6
Bette Davis | us 1929..1989 f 5
Ingrid Bergman | se 1932..1982 f 5
Greta Garbo | se 1920..1941 f 5
Marlene Dietrich | de 1919..1984 f 5
Sophia Loren | it 1950.. f 5
Brigitte Bardot | fr 1952..2025 f 6
Meryl Streep | us 1975.. f 7
Julia Roberts | us 1987.. f 7
Angelina Jolie | us 1982.. f 7
Jennifer Aniston | us 1988.. f 7
Jennifer Lawrence | us 2006.. f 6
Scarlett Johansson | us 1994.. f 6
Natalie Portman | us 1994.. f 6
Sandra Bullock | us 1987.. f 6
Jodie Foster | us 1968.. f 6
Jane Fonda | us 1959.. f 6
Sharon Stone | us 1980.. f 5
Whoopi Goldberg | us 1982.. f 6
Halle Berry | us 1989.. f 5
Viola Davis | us 1996.. f 5
Emma Stone | us 2004.. f 6
Anne Hathaway | us 1999.. f 6
Reese Witherspoon | us 1991.. f 5
Gwyneth Paltrow | us 1990.. f 5
Zendaya | us 2009.. f 6
Nicole Kidman | au 1983.. f 6
Cate Blanchett | au 1992.. f 6
Margot Robbie | au 2008.. f 6
Hugh Jackman | au 1994.. 6
Russell Crowe | au 1985.. 5
Mel Gibson | au 1976.. 6
Heath Ledger | au 1993..2008 6
Chris Hemsworth | au 2002.. 5
Sean Connery | gb 1954..2003 7
Roger Moore | gb 1945..2017 6
Daniel Craig | gb 1992.. 6
Pierce Brosnan | ie 1982.. 5
Michael Caine | gb 1950.. 6
Anthony Hopkins | gb 1960.. 6
Laurence Olivier | gb 1926..1989 6
Ian McKellen | gb 1961.. 6
Patrick Stewart | gb 1959.. 5
Alan Rickman | gb 1978..2016 5
Hugh Grant | gb 1982.. 6
Colin Firth | gb 1983.. 6
Daniel Day-Lewis | gb 1971.. 6
Benedict Cumberbatch | gb 2000.. 6
Daniel Radcliffe | gb 1999.. 6
Emma Watson | gb 2001.. f 6
Judi Dench | gb 1957.. f 6
Maggie Smith | gb 1952..2024 f 6
Helen Mirren | gb 1966.. f 6
Kate Winslet | gb 1991.. f 6
Keira Knightley | gb 1993.. f 5
Emma Thompson | gb 1982.. f 5
Tilda Swinton | gb 1984.. f 5
Cillian Murphy | ie 1996.. 6
Liam Neeson | gb 1976.. 6
Gérard Depardieu = Gerard Depardieu | fr 1967.. 6
Catherine Deneuve | fr 1957.. f 5
Alain Delon | fr 1949..2019 5
Juliette Binoche | fr 1983.. f 5
Penélope Cruz = Penelope Cruz | es 1989.. f 6
Antonio Banderas | es 1982.. 6
Javier Bardem | es 1974.. 5
Salma Hayek | mx 1988.. f 5
Mads Mikkelsen | dk 1996.. 5
Bruce Lee | hk 1941..1973 6
Jackie Chan | hk 1962.. 6
Michelle Yeoh | my 1984.. f 6
Shah Rukh Khan | in 1988.. 6
Amitabh Bachchan | in 1969.. 5
Priyanka Chopra | in 2002.. f 5
Toshiro Mifune | jp 1947..1995 4
Lee Jung-jae | kr 1993.. 4
Youn Yuh-jung | kr 1966.. f 4
# tv-host us m
Oprah Winfrey | 1976.. f 8
David Letterman | 1978.. 6
Jay Leno | 1977.. 6
Johnny Carson | 1950..1992 6
Jimmy Fallon | 1998.. 6
Jimmy Kimmel | 1999.. 6
Stephen Colbert | 1984.. 6
Jon Stewart | 1987.. 6
Conan O'Brien | 1985.. 6
Trevor Noah | 2002.. 6
John Oliver | 1998.. 6
Ellen DeGeneres | 1978.. f 6
Larry King | 1957..2021 6
Rush Limbaugh | 1967..2021 6
Joe Rogan | 1994.. 6
Dr. Phil = Phil McGraw | 1998.. 5
# journalist us m
Walter Cronkite | 1935..2009 6
Edward R. Murrow | 1935..1965 6
Dan Rather | 1950.. 5
Tom Brokaw | 1966..2021 5
Anderson Cooper | 1992.. 6
Tucker Carlson | 1995.. 6
Sean Hannity | 1989.. 6
Bill O'Reilly | 1975.. 5
Rachel Maddow | 1999.. f 6
Wolf Blitzer | 1972.. 5
Barbara Walters | 1961..2015 f 6
Katie Couric | 1979.. f 5
Christiane Amanpour | 1983.. f 6
Bob Woodward | 1970.. 6
Carl Bernstein | 1966.. 6
Seymour Hersh | 1959.. 5
Glenn Greenwald | 2005.. 5
Evan Gershkovich | 2016.. 6
Daniel Pearl | 1990..2002 5
Megyn Kelly | 2004.. f 5
# journalist
Anna Politkovskaya | ru 1982..2006 f 6
Dmitry Muratov | ru 1987.. m 5
Marina Ovsyannikova | ru 2003.. f 4
Maria Ressa | ph 1987.. f 5
Daphne Caruana Galizia | mt 1987..2017 f 4
Ján Kuciak = Jan Kuciak | sk 2013..2018 m 4
Shireen Abu Akleh | ps 1997..2022 f 6
Piers Morgan | gb 1985.. m 5
Jeremy Clarkson | gb 1978.. m 5
David Frost | gb 1962..2013 m 4
`,
};
