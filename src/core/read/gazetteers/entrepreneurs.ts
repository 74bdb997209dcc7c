/** Founders and chiefs of companies. */

import type { Table } from './table.ts';

export const entrepreneurs: Table = {
  kind: 'person',
  text: `
# entrepreneur m
Elon Musk = Musk | us 1995.. 9
Jeff Bezos | us 1994.. 8
Bill Gates | us 1975.. 9
Steve Jobs | us 1976..2011 9
Steve Wozniak | us 1976.. 6
Paul Allen | us 1975..2018 5
Mark Zuckerberg | us 2004.. 8
Larry Page | us 1998.. 7
Sergey Brin | us 1998.. 7
Larry Ellison | us 1977.. 6
Michael Dell | us 1984.. 5
Jack Dorsey | us 2006.. 6
Peter Thiel | us 1998.. 6
Reid Hoffman | us 2002.. 5
Sam Altman | us 2005.. 7
Jensen Huang | us 1993.. 7
Travis Kalanick | us 2001.. 5
Brian Chesky | us 2008.. 5
Elizabeth Holmes | us 2003..2018 f 6
Sam Bankman-Fried | us 2017..2022 6
Adam Neumann | us 2010.. 5
Reed Hastings | us 1997.. 5
Warren Buffett | us 1956.. 8
Charlie Munger | us 1959..2023 6
George Soros | us 1970.. 7
Carl Icahn | us 1968.. 5
Ray Dalio | us 1975.. 5
Bernard Madoff = Bernie Madoff | us 1960..2008 6
Jeffrey Epstein | us 1982..2019 7
Ted Turner | us 1970.. 6
Rupert Murdoch | au 1952..2023 7
Martha Stewart | us 1976.. f 6
Howard Schultz | us 1982.. 5
Phil Knight | us 1964.. 5
Sam Walton | us 1945..1992 6
Ray Kroc | us 1954..1984 5
Henry Ford | us 1903..1947 8
John D. Rockefeller | us 1863..1937 7
Andrew Carnegie | us 1865..1919 7
J.P. Morgan = J. P. Morgan | us 1871..1913 6
Cornelius Vanderbilt | us 1810..1877 5
Howard Hughes | us 1926..1976 6
William Randolph Hearst | us 1887..1951 6
Joseph Pulitzer | us 1878..1911 6
Hugh Hefner | us 1953..2017 5
Vince McMahon | us 1982..2024 5
Harvey Weinstein | us 1979..2017 6
Richard Branson | gb 1970.. 7
James Dyson | gb 1991.. 5
Alan Sugar | gb 1968.. 4
Bernard Arnault | fr 1984.. 6
Coco Chanel | fr 1910..1971 f 6
Enzo Ferrari | it 1929..1988 6
Giorgio Armani | it 1975..2025 5
Gianni Agnelli | it 1966..2003 4
Amancio Ortega | es 1975.. 5
Ingvar Kamprad | se 1943..2018 5
Daniel Ek | se 2006.. 4
Dietrich Mateschitz | at 1984..2022 4
Akio Morita | jp 1946..1994 4
Soichiro Honda | jp 1937..1973 4
Masayoshi Son | jp 1981.. 5
Kiichiro Toyoda | jp 1937..1950 4
Jack Ma | cn 1999.. 7
Pony Ma = Ma Huateng | cn 1998.. 4
Ren Zhengfei | cn 1987.. 5
Zhang Yiming | cn 2012.. 4
Lei Jun | cn 2010.. 4
Robin Li | cn 2000.. 3
Li Ka-shing | hk 1950.. 5
Morris Chang | tw 1987.. 4
Terry Gou | tw 1974.. 5
Lee Kun-hee | kr 1987..2020 5
Lee Jae-yong = Jay Y. Lee | kr 2012.. 5
Chung Ju-yung | kr 1947..2001 4
Mukesh Ambani | in 1981.. 5
Gautam Adani | in 1988.. 5
Ratan Tata | in 1991..2024 5
Carlos Slim | mx 1965.. 5
Aliko Dangote | ng 1977.. 5
Roman Abramovich | ru 1992.. 6
Boris Berezovsky | ru 1989..2013 5
Pavel Durov | ru 2006.. 6
Oleg Deripaska | ru 1994.. 5
Rinat Akhmetov | ua 1995.. 4
Ihor Kolomoisky | ua 1990..2023 4
Mo Ibrahim | sd 1998.. 3
Mohamed Al-Fayed = Mohamed al Fayed | eg 1985..2023 5
# executive m
Tim Cook | us 2011.. 7
Satya Nadella | us 2014.. 6
Sundar Pichai | us 2015.. 6
Andy Jassy | us 2021.. 5
Steve Ballmer | us 2000..2014 6
Eric Schmidt | us 2001..2018 6
Sheryl Sandberg | us 2008..2022 f 6
Susan Wojcicki | us 2014..2023 f 5
Marissa Mayer | us 2012..2017 f 5
Meg Whitman | us 1998..2018 f 5
Carly Fiorina | us 1999..2005 f 6
Ginni Rometty | us 2012..2020 f 4
Lisa Su | us 2014.. f 5
Pat Gelsinger | us 2021..2024 5
Parag Agrawal | us 2021..2022 4
Linda Yaccarino | us 2023..2025 f 5
Shou Zi Chew = Shou Chew | sg 2021.. 5
Dara Khosrowshahi | us 2017.. 5
Mira Murati | us 2018..2024 f 4
Dario Amodei | us 2021.. 5
Bob Iger | us 2005.. 6
Bob Chapek | us 2020..2022 4
David Zaslav | us 2007.. 4
Jamie Dimon | us 2005.. 6
David Solomon | us 2018.. 4
Jane Fraser | us 2021.. f 4
Lloyd Blankfein | us 2006..2018 5
Larry Fink | us 1988.. 5
Mary Barra | us 2014.. f 6
Jim Farley | us 2020.. 5
Lee Iacocca | us 1978..1992 5
Jack Welch | us 1981..2001 5
Dave Calhoun | us 2020..2024 4
Dennis Muilenburg | us 2015..2019 4
Gwynne Shotwell | us 2008.. f 5
Albert Bourla | us 2019.. 5
Stéphane Bancel = Stephane Bancel | us 2011.. 4
Indra Nooyi | us 2006..2018 f 5
Doug McMillon | us 2014.. 4
Rex Tillerson | us 2006..2016 6
Carlos Ghosn | fr 1999..2018 6
Akio Toyoda | jp 2009..2023 5
Martin Winterkorn | de 2007..2015 4
Herbert Diess | de 2018..2022 4
Uğur Şahin = Ugur Sahin | de 2008.. 5
Özlem Türeci = Ozlem Tureci | de 2008.. f 4
Guillaume Faury | fr 2019.. 3
Michael O'Leary | ie 1994.. 5
Alexei Miller | ru 2001.. 5
Igor Sechin | ru 2012.. 5
Meng Wanzhou | cn 2011.. f 6
Roger Goodell | us 2006.. 6
Adam Silver | us 2014.. 5
`,
};
