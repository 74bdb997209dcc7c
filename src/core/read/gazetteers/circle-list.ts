/** Circles of well-known names; written by hand. */

/** One circle a line: class, then “@” and the town where one binds them, then the members, as running text says them. */
export const CIRCLES = `
agency: Health Canada; Environment Canada; Transport Canada; Parks Canada; Statistics Canada; Library and Archives Canada; Elections Canada
agency: the National Science Foundation; the National Institutes of Health; the Department of Energy; the National Endowment for the Humanities
agency: the National Weather Service; the National Hurricane Center; the U.S. Geological Survey; the National Park Service; the Forest Service
airport @Chicago: O’Hare International Airport; Midway Airport; Meigs Field
airport @London: Heathrow Airport; Gatwick Airport; Stansted Airport; Luton Airport; London City Airport
airport @Moscow: Sheremetyevo Airport; Domodedovo Airport; Vnukovo Airport; Zhukovsky Airport
airport @New York: John F. Kennedy International Airport; LaGuardia Airport; Newark Airport; Teterboro Airport; Westchester County Airport
airport @Paris: Charles de Gaulle Airport; Orly Airport; Le Bourget Airport
airport @Tokyo: Narita Airport; Haneda Airport; Yokota Air Base
airport @Washington: Dulles International Airport; Reagan National Airport; Baltimore/Washington International Airport
alliance: the United Nations; the European Union; NATO; the African Union; the Arab League; the Commonwealth of Nations; the Organization of American States
archipelago: the Azores; the Canary Islands; Madeira; Cape Verde; the Balearic Islands
archipelago: the Chatham Islands; the Cook Islands; the Kermadec Islands; the Auckland Islands; the Campbell Islands
archipelago: the Falkland Islands; South Georgia; the South Orkney Islands; the South Shetland Islands; Tristan da Cunha
archipelago: the Faroe Islands; the Shetland Islands; the Orkney Islands; the Hebrides; Svalbard
archipelago: the Maldives; the Seychelles; the Comoros; the Chagos Islands; the Andaman Islands
archipelago: the Marshall Islands; the Solomon Islands; the Gilbert Islands; the Caroline Islands; the Mariana Islands
area: Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; the Balkans
area: North Africa; West Africa; East Africa; Southern Africa; Central Africa; the Middle East
area: South East Asia; East Asia; South Asia; Central Asia; the Middle East
area: Southeast Asia; East Asia; South Asia; Central Asia; the Middle East
area: the Caribbean; Central America; South America; the Bahamas
armed-force: the Army Corps of Engineers; the Continental Army; the Continental Navy; the Continental Marines
armed-force: the Continental Army; the British Army; the French Army; the Hessian troops
armed-group: Hamas; Hezbollah; Islamic Jihad; the Houthis; Fatah
armed-group: the Taliban; al-Qaeda; the Islamic State; the Haqqani network; the Northern Alliance
asteroid: Vesta; Pallas; Juno; Hygiea; Eros; Bennu; Ryugu
award: the Academy Award for Best Picture; the Academy Award for Best Director; the Academy Award for Best Actor; the Academy Award for Best Actress
award: the Academy Award; the Emmy Award; the Grammy Award; the Tony Award; the Golden Globe
award: the BAFTA; the Brit Award; the Mercury Prize; the Olivier Award
award: the Booker Prize; the Pulitzer Prize; the National Book Award; the Costa Book Award; the Women’s Prize for Fiction
award: the Congressional Gold Medal; the Presidential Medal of Freedom; the National Medal of Arts; the National Humanities Medal
award: the Copley Medal; the Royal Medal; the Davy Medal; the Rumford Medal; the Darwin Medal
award: the Fields Medal; the Abel Prize; the Wolf Prize; the Turing Award; the Breakthrough Prize
award: the Golden Boot; the Golden Ball; the Golden Glove; the Ballon d’Or
award: the Hugo Award; the Nebula Award; the World Fantasy Award; the Arthur C. Clarke Award
award: the Medal of Honor; the Purple Heart; the Silver Star; the Bronze Star; the Distinguished Service Cross
award: the Nobel Peace Prize; the Nobel Prize in Literature; the Nobel Prize in Physics; the Nobel Prize in Chemistry; the Nobel Prize in Physiology or Medicine; the Nobel Memorial Prize in Economic Sciences
award: the Order of Australia; the Order of Canada; the Order of New Zealand; the Order of the British Empire
award: the Order of Lenin; the Order of the Red Banner; the Order of the Red Star; the Order of Victory
award: the Palme d’Or; the Golden Lion; the Golden Bear; the Golden Leopard
award: the Victoria Cross; the George Cross; the Military Cross; the Distinguished Service Order
award: the gold medal; the silver medal; the bronze medal
ballet: Swan Lake; The Nutcracker; The Sleeping Beauty; Giselle; Romeo and Juliet; Coppélia
band: AC/DC; INXS; Midnight Oil; the Bee Gees; Cold Chisel
band: BTS; Blackpink; EXO; Twice; Big Bang
band: Metallica; Megadeth; Slayer; Anthrax; Iron Maiden; Black Sabbath
band: Nirvana; Pearl Jam; Soundgarden; Alice in Chains; Foo Fighters
band: Oasis; Blur; Pulp; Suede; Radiohead; Coldplay
band: One Direction; Take That; Westlife; the Backstreet Boys; NSYNC
band: the Beatles; the Rolling Stones; the Who; the Kinks; Led Zeppelin; Pink Floyd
bridge @London: Tower Bridge; London Bridge; Westminster Bridge; Waterloo Bridge; the Millennium Bridge
bridge @New York: the Brooklyn Bridge; the Manhattan Bridge; the George Washington Bridge; the Queensboro Bridge; the Verrazzano-Narrows Bridge; the Tappan Zee Bridge
bridge @San Francisco: the Golden Gate Bridge; the San Francisco–Oakland Bay Bridge; the San Mateo Bridge; the Richmond–San Rafael Bridge
broadcaster: ABC; CBS; NBC; Fox; PBS; CNN
broadcaster: CBC; CTV; Global News; TVA; Radio-Canada
broadcaster: Radio New Zealand; TVNZ; Newshub; Māori Television
broadcaster: the Australian Broadcasting Corporation; SBS; the Seven Network; the Nine Network; Network 10
broadcaster: the BBC; ITV; Channel 4; Sky News; Channel 5
charity: Amnesty International; Human Rights Watch; Reporters Without Borders; Freedom House; the Committee to Protect Journalists
charity: Doctors Without Borders; Save the Children; Oxfam; CARE International; the International Rescue Committee; Mercy Corps
charity: Greenpeace; the World Wildlife Fund; Friends of the Earth; the Sierra Club; the Nature Conservancy
charity: the Bill & Melinda Gates Foundation; the Rockefeller Foundation; the Ford Foundation; the Carnegie Corporation; the Wellcome Trust
charity: the British Red Cross; the Refugee Council; Save the Children; Oxfam; Amnesty International
charity: the Make-A-Wish Foundation; the Ronald McDonald House Charities; the Starlight Children’s Foundation; UNICEF
church: the Church of England; the Catholic Church; the Methodist Church; the Baptist Church; the Presbyterian Church; the Church of Scotland
city: Berkeley; Stanford; Palo Alto; Mountain View; Cupertino; Menlo Park
city: Cambridge; Oxford; Durham; St Andrews
city: Cape Canaveral; Cocoa Beach; Titusville; Orlando
city: Florence; Venice; Milan; Siena; Pisa; Genoa; Bologna
city: Heidelberg; Tübingen; Göttingen; Jena; Marburg; Leipzig
city: Hiroshima; Nagasaki; Kokura; Kyoto; Osaka
city: Jerusalem; Bethlehem; Nazareth; Hebron; Jericho
city: Mecca; Medina; Jeddah; Riyadh; Taif
city: Salerno; Naples; Amalfi; Bari; Capua; Benevento
city: Sochi; Kazan; Samara; Nizhny Novgorod; Volgograd; Rostov-on-Don; Saransk; Kaliningrad
company: Kodak; Polaroid; Fujifilm; Canon; Nikon
continent: Europe; Asia; Africa; North America; South America; Australia; Antarctica
court: the International Criminal Court; the International Court of Justice; the European Court of Human Rights; the European Court of Justice; the Permanent Court of Arbitration
desert: the Gobi Desert; the Taklamakan Desert; the Thar Desert; the Karakum Desert
desert: the Sahara; the Kalahari; the Namib; the Libyan Desert; the Nubian Desert
desert: the Sonoran Desert; the Mojave Desert; the Chihuahuan Desert; the Great Basin Desert
disputed-region: Aceh; Papua; East Timor; Sumatra; Kalimantan; Sulawesi
era: the Middle Ages; the Renaissance; the Enlightenment; the Reformation; the Industrial Revolution
era: the Roaring Twenties; the Great Depression; the Progressive Era; the Gilded Age; Prohibition
era: the Stone Age; the Bronze Age; the Iron Age
event: the Hajj; Ramadan; the Umrah; Eid al-Adha; Ashura; Eid al-Fitr
film: Jaws; E.T.; Raiders of the Lost Ark; Jurassic Park; Close Encounters of the Third Kind; Schindler’s List
film: Psycho; Vertigo; Rear Window; The Birds; North by Northwest
film: Snow White and the Seven Dwarfs; Pinocchio; Fantasia; Dumbo; Bambi; Cinderella
film: Star Wars; The Empire Strikes Back; Return of the Jedi; The Phantom Menace; Attack of the Clones; Revenge of the Sith
film: The Lion King; Aladdin; Beauty and the Beast; The Little Mermaid; Pocahontas; Mulan
film: Toy Story; Finding Nemo; Up; Cars; Ratatouille; Monsters, Inc.
gang: the Hells Angels; the Bandidos; the Outlaws; the Mongols; the Rebels
historic-region: Bohemia; Moravia; Silesia; Lusatia; Slovakia; Galicia
historic-region: Castile; Aragon; León; Navarre; Catalonia
historic-region: Cilicia; Cappadocia; Anatolia; Galatia; Phrygia; Lycia; Pontus
historic-region: Gaul; Britannia; Hispania; Germania; Dacia; Illyria
historic-region: Mercia; Wessex; Northumbria; East Anglia; Kent; Sussex
historic-region: Normandy; Brittany; Burgundy; Anjou; Aquitaine; Flanders; Picardy; Maine
historic-region: Prussia; Saxony; Bavaria; Hanover; Pomerania; Silesia
historic-region: Thrace; Macedonia; Thessaly; Epirus; Attica
historic-region: Transylvania; Wallachia; Moldavia; Bessarabia; Bukovina
holiday: Anzac Day; Waitangi Day; Labour Day; the King’s Birthday; Matariki; Boxing Day
holiday: Australia Day; Anzac Day; Labour Day; the Melbourne Cup Day; the King’s Birthday
holiday: Canada Day; Victoria Day; Labour Day; Remembrance Day; Family Day
holiday: Christmas Eve; New Year’s Eve; Christmas Day; New Year’s Day; Boxing Day
holiday: Christmas; Easter; Pentecost; Epiphany; Good Friday; All Saints’ Day; Palm Sunday
holiday: Diwali; Holi; Dussehra; Navaratri; Raksha Bandhan
holiday: Eid al-Fitr; Eid al-Adha; Ashura; Mawlid; Ramadan
holiday: Independence Day; Memorial Day; Labor Day; Veterans Day; Thanksgiving; Presidents Day
holiday: Passover; Yom Kippur; Rosh Hashanah; Hanukkah; Purim; Sukkot
holiday: Vesak; Songkran; Losar; Magha Puja; Asalha Puja
holiday: the Lunar New Year; the Mid-Autumn Festival; the Dragon Boat Festival; the Qingming Festival; the Lantern Festival
hospital @Baltimore: Johns Hopkins Hospital; Sinai Hospital; Mercy Medical Center; Good Samaritan Hospital
hospital @Boston: Massachusetts General Hospital; Brigham and Women’s Hospital; Beth Israel Deaconess Medical Center; Boston Children’s Hospital
hospital @London: St Thomas’ Hospital; Guy’s Hospital; St Bartholomew’s Hospital; the Royal London Hospital; King’s College Hospital
hospital @New York: Bellevue Hospital; Mount Sinai Hospital; Lenox Hill Hospital; NewYork-Presbyterian Hospital
international-organisation: Europol; Interpol; Frontex; Eurojust
international-organisation: the European Commission; the European Parliament; the European Council; the European Central Bank; the European Court of Justice
international-organisation: the International Air Transport Association; the International Civil Aviation Organization; Eurocontrol; the Federal Aviation Administration
international-organisation: the International Committee of the Red Cross; Doctors Without Borders; UNHCR; UNICEF
international-organisation: the World Trade Organization; the International Monetary Fund; the World Bank; the OECD
island: Guernsey; Jersey; Sark; Alderney
island: Hawaii; Maui; Oahu; Kauai; Molokai; Lanai
island: Honshu; Hokkaido; Kyushu; Shikoku; Okinawa
island: Java; Sumatra; Borneo; Sulawesi; Bali; Lombok
island: Lanzarote; Fuerteventura; Tenerife; Gran Canaria; La Palma; El Hierro; La Gomera
island: Luzon; Mindanao; Palawan; Cebu; Leyte; Negros
island: Mallorca; Menorca; Ibiza; Formentera
island: Martinique; Guadeloupe; Dominica; Saint Lucia; Barbados; Grenada
island: Sicily; Sardinia; Corsica; Malta; Crete; Cyprus
island: Stewart Island; Chatham Island; Pitt Island; Great Barrier Island; Waiheke Island
lake: Lake Como; Lake Garda; Lake Maggiore; Lake Lugano
lake: Lake Erie; Lake Huron; Lake Michigan; Lake Ontario; Lake Superior
lake: Lake Geneva; Lake Constance; Lake Zurich; Lake Lucerne; Lake Neuchâtel
lake: Lake Taupo; Lake Wakatipu; Lake Te Anau; Lake Wanaka
lake: Lake Victoria; Lake Tanganyika; Lake Malawi; Lake Turkana; Lake Albert; Lake Kivu
landmark @Berlin: the Brandenburg Gate; the Reichstag; Checkpoint Charlie; the Berlin Wall; the Victory Column
landmark @London: Big Ben; the Tower of London; Buckingham Palace; Westminster Abbey; St Paul’s Cathedral; the London Eye
landmark @Moscow: the Kremlin; Red Square; St. Basil’s Cathedral; Lenin’s Mausoleum
landmark @New York: the Empire State Building; the Chrysler Building; Rockefeller Center; the Statue of Liberty; the Flatiron Building
landmark @Paris: the Eiffel Tower; the Arc de Triomphe; Notre-Dame; Sacré-Cœur; the Panthéon
landmark @Rome: the Colosseum; the Pantheon; the Trevi Fountain; the Roman Forum; Castel Sant’Angelo
landmark @Washington: the Washington Monument; the Lincoln Memorial; the Jefferson Memorial; the Vietnam Veterans Memorial
legislature: the House of Representatives; the Senate
legislature: the Legislative Council; the Executive Council; the District Councils; the National People’s Congress
media-company: Ubisoft; Electronic Arts; Activision; Nintendo; Sega; Capcom
military-base: Wright-Patterson Air Force Base; Edwards Air Force Base; Andrews Air Force Base; Nellis Air Force Base; Travis Air Force Base; Dover Air Force Base
mountain-range: the Alps; the Pyrenees; the Carpathians; the Apennines; the Vosges; the Jura Mountains
mountain-range: the Appalachian Mountains; the Rocky Mountains; the Sierra Nevada; the Cascade Range; the Ozark Mountains; the Blue Ridge Mountains
mountain-range: the Himalayas; the Karakoram; the Hindu Kush; the Pamirs; the Tian Shan
mountain-range: the Taurus Mountains; the Zagros Mountains; the Caucasus Mountains; the Pontic Mountains; the Anti-Lebanon Mountains
museum @Amsterdam: the Rijksmuseum; the Van Gogh Museum; the Stedelijk Museum; the Rembrandt House; the Anne Frank House
museum @Berlin: the Pergamon Museum; the Altes Museum; the Neues Museum; the Bode Museum; the Jewish Museum
museum @Boston: the Museum of Fine Arts; the Isabella Stewart Gardner Museum; the Institute of Contemporary Art; the Museum of Science
museum @Chicago: the Art Institute of Chicago; the Field Museum; the Adler Planetarium; the Museum of Science and Industry; the Shedd Aquarium
museum @Cleveland: the Cleveland Museum of Art; the Rock and Roll Hall of Fame; the Great Lakes Science Center; the Western Reserve Historical Society
museum @Florence: the Uffizi Gallery; the Bargello; the Accademia Gallery; the Pitti Palace
museum @Houston: Space Center Houston; the Museum of Fine Arts; the Menil Collection; the Houston Museum of Natural Science
museum @London: the British Museum; the Tate Modern; the Victoria and Albert Museum; the National Gallery; the Natural History Museum; the Science Museum; the Imperial War Museum
museum @Los Angeles: the Getty Museum; the California Science Center; the Broad; the Hammer Museum; the Natural History Museum of Los Angeles County; the Los Angeles County Museum of Art
museum @Madrid: the Prado Museum; the Reina Sofía Museum; the Thyssen-Bornemisza Museum; the Sorolla Museum
museum @Moscow: the Tretyakov Gallery; the Pushkin Museum; the State Historical Museum; the Kremlin Armoury
museum @New York City: the Metropolitan Museum of Art; the Museum of Modern Art; the Guggenheim Museum; the Whitney Museum; the American Museum of Natural History; the Brooklyn Museum; the Intrepid Sea, Air & Space Museum
museum @New York: the Metropolitan Museum of Art; the Museum of Modern Art; the Guggenheim Museum; the Whitney Museum; the American Museum of Natural History; the Brooklyn Museum; the Intrepid Sea, Air & Space Museum
museum @Paris: the Louvre; the Musée d’Orsay; the Centre Pompidou; the Musée Rodin; the Musée de l’Orangerie
museum @Philadelphia: the Philadelphia Museum of Art; the Barnes Foundation; the Franklin Institute; the Rodin Museum
museum @Rome: the Vatican Museums; the Galleria Borghese; the Capitoline Museums; the Palazzo Barberini
museum @San Francisco: the de Young Museum; the Legion of Honor; the Exploratorium; the California Academy of Sciences; the Asian Art Museum
museum @Seattle: the Museum of Flight; the Museum of Pop Culture; the Seattle Art Museum; the Burke Museum
museum @Vienna: the Kunsthistorisches Museum; the Albertina; the Belvedere; the Leopold Museum
museum @Washington: the National Air and Space Museum; the National Gallery of Art; the National Museum of Natural History; the National Museum of American History; the Hirshhorn Museum
news-site: the Huffington Post; BuzzFeed News; Vox; Slate; Salon; Politico; the Daily Beast
newspaper: Corriere della Sera; la Repubblica; La Stampa; Il Sole 24 Ore; Il Giornale
newspaper: Dawn; The News International; The Express Tribune; The Nation
newspaper: Die Welt; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; Bild; Die Zeit; Der Tagesspiegel
newspaper: El País; El Mundo; ABC; La Vanguardia; El Periódico
newspaper: Haaretz; The Jerusalem Post; Yedioth Ahronoth; Israel Hayom
newspaper: The Globe and Mail; the Toronto Star; the National Post; the Ottawa Citizen; the Montreal Gazette; the Vancouver Sun
newspaper: The New Zealand Herald; The Press; The Dominion Post; the Otago Daily Times
newspaper: The Plain Dealer; The Columbus Dispatch; The Cincinnati Enquirer; The Toledo Blade
newspaper: The Straits Times; South China Morning Post; The Bangkok Post; The Jakarta Post; The Japan Times
newspaper: The Sydney Morning Herald; The Age; The Australian; The Courier-Mail; the Herald Sun; The West Australian
newspaper: The Times of India; The Hindu; The Indian Express; the Hindustan Times; The Telegraph
newspaper: the Deseret News; The Salt Lake Tribune; The Denver Post; the Las Vegas Review-Journal; The Arizona Republic; the Idaho Statesman
newspaper: the Los Angeles Times; the San Francisco Chronicle; The Sacramento Bee; The San Diego Union-Tribune; The Mercury News
novel: Crime and Punishment; The Idiot; The Brothers Karamazov; Demons
novel: Great Expectations; Oliver Twist; David Copperfield; A Tale of Two Cities; Bleak House; Hard Times
novel: Pride and Prejudice; Sense and Sensibility; Emma; Mansfield Park; Persuasion; Northanger Abbey
novel: The Great Gatsby; Tender Is the Night; This Side of Paradise; The Beautiful and Damned
novel: The Hobbit; The Lord of the Rings; The Silmarillion
novel: The Old Man and the Sea; A Farewell to Arms; For Whom the Bell Tolls; The Sun Also Rises
novel: Tom Sawyer; Adventures of Huckleberry Finn; The Prince and the Pauper; A Connecticut Yankee in King Arthur’s Court
novel: War and Peace; Anna Karenina; Resurrection; The Death of Ivan Ilyich
opera: Aida; La traviata; Rigoletto; Otello; Falstaff; Nabucco; Il trovatore
opera: Don Giovanni; The Marriage of Figaro; The Magic Flute; Così fan tutte; Idomeneo
opera: La bohème; Tosca; Madama Butterfly; Turandot
opera: Lohengrin; Tannhäuser; Parsifal; Tristan und Isolde; The Flying Dutchman
operating-system: Windows 95; Windows 98; Windows 2000; Windows XP; Windows Vista; Windows 7
park @London: Hyde Park; Regent’s Park; Kensington Gardens; St James’s Park; Green Park
park @New York: Central Park; Prospect Park; Bryant Park; Battery Park
park: Kruger National Park; Serengeti National Park; Etosha National Park; Chobe National Park
park: Yellowstone National Park; Yosemite National Park; Grand Canyon National Park; Zion National Park; Glacier National Park; Rocky Mountain National Park
play: A Doll’s House; Hedda Gabler; Ghosts; Peer Gynt; An Enemy of the People
play: Hamlet; Macbeth; King Lear; Othello; Romeo and Juliet; Julius Caesar; The Tempest; A Midsummer Night’s Dream
play: The Seagull; Three Sisters; Uncle Vanya; The Cherry Orchard
poem: Don Juan; Childe Harold’s Pilgrimage; Manfred; The Corsair; The Giaour
poem: The Iliad; The Odyssey; The Aeneid; The Divine Comedy
region: Apulia; Calabria; Sicily; Campania; Basilicata; Sardinia; Abruzzo
region: Lombardy; Piedmont; Tuscany; Veneto; Liguria; Emilia-Romagna; Umbria
region: the Midwest; the Pacific Northwest; New England; the Deep South; the Southwest; the Great Plains; the East Coast; the West Coast
religious-group: Catholics; Protestants; Orthodox Christians; Jews; Muslims; Hindus; Buddhists
research-institute: the Royal Society; the Royal Society of Edinburgh; the Linnean Society; the Society of Antiquaries; the Royal Institution
river: the Cuyahoga River; the Maumee River; the Ohio River; the Scioto River
river: the Hudson River; the Delaware River; the Connecticut River; the Potomac River; the Susquehanna River
river: the Murray River; the Darling River; the Swan River; the Yarra River; the Brisbane River
river: the River Tyne; the River Wear; the River Tees; the River Humber; the River Mersey
river: the Seine River; the Loire River; the Rhône River; the Garonne River; the Marne River
river: the Tigris River; the Euphrates River; the Jordan River; the Orontes River
river: the Volga River; the Don River; the Dnipro River; the Ural River; the Oka River
river: the Waikato River; the Whanganui River; the Clutha River; the Waitaki River
school: Eton College; Harrow School; Winchester College; Rugby School; Westminster School
school: the National Conservatory of Music of America; the Juilliard School; the New England Conservatory; the Peabody Institute; the Curtis Institute of Music
school: the Prague Conservatory; the Vienna Conservatory; the Leipzig Conservatory; the Warsaw Conservatory
sea: the Mediterranean Sea; the Adriatic Sea; the Aegean Sea; the Ionian Sea; the Tyrrhenian Sea; the Black Sea
sea: the North Sea; the Baltic Sea; the Irish Sea; the Norwegian Sea; the English Channel
sea: the Red Sea; the Arabian Sea; the Persian Gulf; the Gulf of Aden
society: the Royal Society; the French Academy of Sciences; the Prussian Academy of Sciences; the Royal Society of Edinburgh
spaceport: Cape Canaveral; Vandenberg Space Force Base; Wallops Island; Edwards Air Force Base
spaceship: Atlantis; Challenger; Columbia; Discovery; Endeavour; Enterprise
sports-body: FIFA; UEFA; the International Olympic Committee; FIBA; World Rugby; World Athletics
sports-body: UEFA; CONMEBOL; CONCACAF; the Asian Football Confederation; the Confederation of African Football
sports-event: Wimbledon; the French Open; the Australian Open; the U.S. Open
sports-event: the Boston Marathon; the New York City Marathon; the London Marathon; the Berlin Marathon; the Chicago Marathon; the Tokyo Marathon
sports-event: the Champions League; the Europa League; the Club World Cup; the Super Cup
sports-event: the Cricket World Cup; the Champions Trophy; the Ashes; the Twenty20 World Cup; the Asia Cup
sports-event: the FA Cup; the League Cup; the Community Shield; the Premier League
sports-event: the FIFA World Cup; the European Championship; the Confederations Cup; the Copa América; the Africa Cup of Nations; the Nations League
sports-event: the Indianapolis 500; the Daytona 500; the 24 Hours of Le Mans; the Monaco Grand Prix
sports-event: the Kentucky Derby; the Preakness Stakes; the Belmont Stakes; the Breeders’ Cup
sports-event: the Masters; the PGA Championship; the U.S. Open; the British Open; the Ryder Cup
sports-event: the Monaco Grand Prix; the British Grand Prix; the Italian Grand Prix; the Belgian Grand Prix; the Brazilian Grand Prix
sports-event: the Olympic Games; the Winter Olympics; the Paralympic Games; the Commonwealth Games; the World Championships
sports-event: the Rugby World Cup; the Six Nations; the Rugby Championship; the Heineken Cup
sports-event: the Super Bowl; the World Series; the NBA Finals; the Stanley Cup
sports-event: the Tour de France; the Giro d’Italia; the Vuelta a España; Paris–Roubaix; Milan–San Remo
sports-event: the Tri-Nations; the Super 14; the Bledisloe Cup; the Rugby World Cup
sports-league: the NFL; the NBA; Major League Baseball; the NHL; Major League Soccer
sports-league: the Premier League; La Liga; Serie A; the Bundesliga; Ligue 1
square @Beijing: Tiananmen Square; Wangfujing; the Forbidden City; Beihai Park
square @London: Trafalgar Square; Leicester Square; Parliament Square; Russell Square; Piccadilly Circus
square @Moscow: Red Square; Lubyanka Square; Pushkin Square; Manezhnaya Square
square @New York: Times Square; Union Square; Herald Square; Washington Square
square @Paris: the Place de la Concorde; the Place de la République; the Place Vendôme; the Place de la Bastille
stadium @London: Wembley Stadium; the Emirates Stadium; Stamford Bridge; Twickenham; Craven Cottage; White Hart Lane
stadium @Manchester: Old Trafford; the Etihad Stadium; Maine Road
stadium @Melbourne: the Melbourne Cricket Ground; Docklands Stadium; Rod Laver Arena; AAMI Park
stadium @Moscow: Luzhniki Stadium; Spartak Stadium; Lokomotiv Stadium; VTB Arena
stadium @New York: Yankee Stadium; Citi Field; Madison Square Garden; Barclays Center
stadium: Eden Park; Westpac Stadium; Lancaster Park; Carisbrook; Forsyth Barr Stadium
stadium: Fisht Stadium; Luzhniki Stadium; Nizhny Novgorod Stadium; Volgograd Arena; Kazan Arena; Samara Arena; Rostov Arena; Saint Petersburg Stadium
state: Alabama; Mississippi; Tennessee; Kentucky; Georgia; Louisiana
state: Alaska; Hawaii; Washington state; Oregon
state: California; Nevada; Oregon; Arizona; Washington state
state: Colorado; Utah; Nevada; Arizona; New Mexico; Wyoming
state: Florida; Georgia; Alabama; South Carolina; Louisiana
state: Idaho; Montana; Wyoming; Utah; Oregon
state: Illinois; Indiana; Iowa; Wisconsin; Missouri
state: Iowa; Missouri; Kansas; Nebraska; Minnesota; North Dakota; South Dakota
state: Maine; New Hampshire; Vermont; Massachusetts; Connecticut; Rhode Island
state: Missouri; Arkansas; Kentucky; Tennessee; Illinois
state: New York; New Jersey; Pennsylvania; Delaware; Maryland; Connecticut
state: Ohio; Indiana; Illinois; Michigan; Wisconsin; Pennsylvania
state: Oregon; Washington state; Idaho; California
state: Texas; Oklahoma; Louisiana; Arkansas; New Mexico; Arizona
state: Virginia; North Carolina; South Carolina; Georgia; Florida; Maryland
state: West Virginia; Virginia; Kentucky; Pennsylvania; Ohio
theatre @London: the Royal Opera House; the Globe Theatre; the Royal Albert Hall; the Old Vic; the Royal Court Theatre; the National Theatre
theatre @Moscow: the Bolshoi Theatre; the Maly Theatre; the Moscow Art Theatre; the Taganka Theatre
theatre @New York: Carnegie Hall; the Metropolitan Opera House; Lincoln Center; Radio City Music Hall
theatre @Vienna: the Vienna State Opera; the Burgtheater; the Musikverein; the Theater an der Wien
un-body: the World Health Organization; UNICEF; UNESCO; the World Food Programme; the World Bank; the United Nations Development Programme
university @Boston: Harvard University; the Massachusetts Institute of Technology; Boston University; Boston College; Tufts University; Northeastern University
university @Cambridge: Trinity College; King’s College; St John’s College; Christ’s College; Peterhouse; Jesus College
university @Chicago: the University of Chicago; Northwestern University; DePaul University; Loyola University
university @Copenhagen: the University of Copenhagen; the Technical University of Denmark; Copenhagen Business School
university @London: University College London; King’s College London; Imperial College London; the London School of Economics; Queen Mary University
university @Los Angeles: the University of Southern California; the University of California, Los Angeles; Loyola Marymount University; the California Institute of Technology; Occidental College
university @New York: Columbia University; New York University; Fordham University; the City University of New York; the New School
university @Oxford: Balliol College; Christ Church; Magdalen College; Merton College; New College; Trinity College
university @Paris: the Sorbonne; École Normale Supérieure; Sciences Po; École Polytechnique; the Collège de France
university @Sydney: the University of Sydney; the University of New South Wales; Macquarie University; the University of Technology
university @Tokyo: the University of Tokyo; Waseda University; Keio University; Hitotsubashi University
university @Washington: Georgetown University; George Washington University; American University; Howard University
university: Uppsala University; Lund University; Stockholm University; the University of Gothenburg
university: the University of Auckland; Victoria University of Wellington; the University of Otago; the University of Canterbury; Massey University
university: the University of Copenhagen; Aarhus University; the University of Southern Denmark; Lund University
university: the University of Oxford; the University of Cambridge; the University of Edinburgh; the University of St Andrews; the University of Glasgow; Durham University
war: World War I; World War II; the Korean War; the Vietnam War
war: the American Revolutionary War; the War of 1812; the French and Indian War; the Seven Years’ War
war: the First Crusade; the Second Crusade; the Third Crusade; the Fourth Crusade
war: the Gulf War; the Iraq War; the War in Afghanistan; the Kosovo War
war: the Napoleonic Wars; the Crimean War; the Franco-Prussian War; the Austro-Prussian War
war: the Spanish Civil War; the Russian Civil War; the Finnish Civil War; the Chinese Civil War
`;
