/** Who acts between and within states: international bodies, governments, agencies, parties, forces and armed groups. */

import type { Table } from './table.ts';

export const organisations: Table = {
  kind: 'organisation',
  text: `
# un-body
the United Nations = United Nations = UN = U.N. | 9
the U.N. Security Council = United Nations Security Council = UN Security Council = Security Council = UNSC | 8 | the United Nations
the U.N. General Assembly = United Nations General Assembly = UN General Assembly = General Assembly | 7 | the United Nations
the U.N. Human Rights Council = United Nations Human Rights Council = UN Human Rights Council = Human Rights Council | 6 | the United Nations
the U.N. Secretariat = United Nations Secretariat | 3 | the United Nations
the International Atomic Energy Agency = IAEA = I.A.E.A. | at 8
the World Health Organization = WHO = W.H.O. = World Health Organisation | 9
UNESCO = United Nations Educational, Scientific and Cultural Organization = Unesco | 8
UNICEF = United Nations Children's Fund = Unicef = U.N. children's agency | 8
UNHCR = U.N. refugee agency = UN refugee agency = United Nations High Commissioner for Refugees | 7
UNRWA = U.N. agency for Palestinian refugees | 7
the World Food Programme = WFP = World Food Program | 7
the Food and Agriculture Organization = FAO | it 6
the International Labour Organization = ILO = International Labor Organization | ch 6
the International Monetary Fund = IMF = I.M.F. | 8
the World Bank = World Bank Group | 8
the World Meteorological Organization = WMO | ch 6
the World Intellectual Property Organization = WIPO | ch 4
the International Maritime Organization = IMO | gb 5
the International Civil Aviation Organization = ICAO | ca 5
the International Telecommunication Union = ITU | ch 4
the Universal Postal Union | ch 3
the U.N. Development Programme = UNDP = United Nations Development Programme | 6
the U.N. Environment Programme = UNEP = United Nations Environment Programme | ke 5
UNAIDS | 6
UN Women | 5
UNFPA = U.N. Population Fund | 5
OCHA = U.N. Office for the Coordination of Humanitarian Affairs | 6
OHCHR = U.N. human rights office | ch 5
the U.N. Office on Drugs and Crime = UNODC | 5
the U.N. Command = United Nations Command = UN Command = UNC = U.N. forces = UN forces | kr 6 | the United Nations
UNIFIL | lb 6
MONUSCO | cd 4
MINUSMA | ml 4
the International Organization for Migration = IOM | ch 6
the Intergovernmental Panel on Climate Change = IPCC | 7
the League of Nations | 6 1920..1946
# court
the International Criminal Court = ICC | nl 8
the International Court of Justice = ICJ = World Court | nl 7
the European Court of Human Rights = ECHR | fr 6
the European Court of Justice = ECJ = Court of Justice of the European Union | lu 6
the Permanent Court of Arbitration | nl 5
the International Criminal Tribunal for the former Yugoslavia = ICTY | nl 5
the Inter-American Court of Human Rights | cr 4
the U.S. Supreme Court = Supreme Court = United States Supreme Court = SCOTUS | us 8
the U.K. Supreme Court | gb 4
the Constitutional Court of South Korea | kr 4
the Federal Constitutional Court = German Constitutional Court | de 5
the Old Bailey | gb 5
# alliance
NATO = North Atlantic Treaty Organization = Nato = North Atlantic Treaty Organisation = North Atlantic Alliance | 9
the Warsaw Pact = Warsaw Treaty Organization | 7 1955..1991
the European Union = EU = E.U. | 9
the Collective Security Treaty Organization = CSTO | 6
the Commonwealth of Independent States = CIS | 5
the Eurasian Economic Union = EAEU | 5
the Shanghai Cooperation Organization = SCO = Shanghai Cooperation Organisation | 6
ASEAN = Association of Southeast Asian Nations = Association of South East Asian Nations | 8
BRICS = Brics | 7
the Group of Seven = G7 = G-7 | 8
the Group of 20 = G20 = G-20 = Group of Twenty | 8
the Group of Eight = G8 = G-8 | 6
the Group of 77 = G77 | 5
the Quad = Quadrilateral Security Dialogue | 6
AUKUS | 6
ANZUS | 4
Five Eyes | 6
SEATO = Southeast Asia Treaty Organization | 4 1954..1977
the African Union = AU = Organization of African Unity | 7
the Arab League = League of Arab States | 7
the Gulf Cooperation Council = GCC | 6
the Organisation of Islamic Cooperation = OIC = Organization of Islamic Cooperation | 6
OPEC = Organization of the Petroleum Exporting Countries | 8
OPEC+ | 6 | OPEC
ECOWAS = Economic Community of West African States | 6
the East African Community | 4
the Southern African Development Community = SADC | 4
the Alliance of Sahel States | 4
Mercosur = Mercosul | 5
UNASUR | 4
the Organization of American States = OAS | 6
CARICOM = Caribbean Community = Caricom | 5
ALBA = Bolivarian Alliance for the Peoples of Our America | 3
APEC = Asia-Pacific Economic Cooperation | 7
the Pacific Islands Forum | 5
SAARC = South Asian Association for Regional Cooperation | 4
the Nordic Council | 4
the Council of Europe | 6
the Benelux Union = Benelux | 4
the Visegrad Group | 4
the Non-Aligned Movement | 5
the Commonwealth of Nations = Commonwealth | 6
the Axis powers = Axis | 6 1936..1945
the Allied powers = Allies | 6
the Triple Entente | 5 1907..1917
the Central Powers | 5 1914..1918
the Hanseatic League | 5
the Iroquois Confederacy | 5
# international-organisation
the World Trade Organization = WTO = W.T.O. | ch 8
the OECD = Organisation for Economic Co-operation and Development = OECD | fr 7
the OSCE = Organization for Security and Co-operation in Europe = OSCE | at 7
the OPCW = Organisation for the Prohibition of Chemical Weapons = OPCW = Organization for the Prohibition of Chemical Weapons | nl 6
the CTBTO = Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO | at 4
the European Commission | be 8 | the European Union
the European Parliament | fr 7 | the European Union
the European Council | be 7 | the European Union
the European Central Bank = ECB | de 7
the Bank for International Settlements | ch 5
the European Medicines Agency = EMA | nl 6
Europol | nl 6
Eurojust | nl 4
Frontex | pl 5
Interpol = INTERPOL | fr 7
Eurocontrol | be 4
the International Energy Agency = IEA | fr 6
the Financial Action Task Force = FATF | fr 5
the International Committee of the Red Cross = ICRC | ch 7
the International Red Cross = Red Cross = Red Crescent = International Federation of Red Cross and Red Crescent Societies | ch 7 | the International Committee of the Red Cross
CERN = European Organization for Nuclear Research | ch 7
the African Development Bank | ci 4
the Asian Development Bank = ADB | ph 5
the Asian Infrastructure Investment Bank = AIIB | cn 5
the European Bank for Reconstruction and Development = EBRD | gb 5
the International Whaling Commission | gb 4
the International Air Transport Association = IATA | ca 5
the Inter-Parliamentary Union | ch 3
# charity
Amnesty International = Amnesty | gb 8
Human Rights Watch = HRW | us 8
Doctors Without Borders = MSF = Médecins Sans Frontières = Medecins Sans Frontieres | fr 8
Reporters Without Borders = RSF | fr 7
the Committee to Protect Journalists = CPJ | us 6
Oxfam | gb 7
Save the Children | gb 7
Greenpeace | nl 8
the World Wildlife Fund = WWF = World Wide Fund for Nature | ch 7
Transparency International | de 6
the International Rescue Committee | us 6
CARE International = CARE | us 5
Mercy Corps | us 5
World Vision | us 5
World Central Kitchen | us 6
Caritas | va 5
the Norwegian Refugee Council | no 5
the Salvation Army | gb 6
Habitat for Humanity | us 6
Human Rights First | us 4
the Bill & Melinda Gates Foundation = Gates Foundation = Bill and Melinda Gates Foundation | us 7
the Rockefeller Foundation | us 6
the Ford Foundation | us 5
the Open Society Foundations | us 5
the Carter Center | us 5
the Clinton Foundation | us 5
the Sierra Club | us 6
the ACLU = American Civil Liberties Union = ACLU | us 7
the NAACP = NAACP | us 7
the National Rifle Association = NRA | us 7
Planned Parenthood | us 6
the Southern Poverty Law Center | us 5
the Anti-Defamation League = ADL | us 5
the Electronic Frontier Foundation = EFF | us 5
the Wikimedia Foundation | us 6
the Syrian Observatory for Human Rights | gb 6
the White Helmets = Syria Civil Defence | sy 6
B'Tselem | il 5
Peace Now | il 4
Memorial | ru 6
the Anti-Corruption Foundation | ru 5
PETA = People for the Ethical Treatment of Animals | us 6
the RSPCA | gb 5
# think-tank
the Brookings Institution = Brookings | us 7
the RAND Corporation = RAND | us 7
the Council on Foreign Relations | us 7
the Heritage Foundation | us 6
the Cato Institute | us 6
the Center for Strategic and International Studies = CSIS | us 6
the Carnegie Endowment for International Peace = Carnegie Endowment | us 6
the Atlantic Council | us 6
the Institute for the Study of War = ISW | us 6
the American Enterprise Institute | us 5
the Hoover Institution | us 6
the Hudson Institute | us 5
the Pew Research Center = Pew | us 7
the International Crisis Group = Crisis Group | be 6
Chatham House | gb 6
the International Institute for Strategic Studies = IISS | gb 6
the Royal United Services Institute = RUSI | gb 5
SIPRI = Stockholm International Peace Research Institute | se 6
the Sejong Institute | kr 5
the Asan Institute for Policy Studies | kr 5
the Korea Institute for National Unification | kr 5
the Federation of American Scientists | us 5
the Stimson Center | us 5
the Arms Control Association | us 5
the Nuclear Threat Initiative | us 4
the Lowy Institute | au 5
the Australian Strategic Policy Institute | au 5
# government
the White House = White House | us 9 | the Trump administration = the Biden administration = the Obama administration = the Bush administration = the Clinton administration = the Reagan administration = the State Department = the Pentagon = the Treasury Department
the Kremlin = Kremlin | ru 9
Downing Street = No. 10 = 10 Downing Street | gb 7
the Élysée = Elysee = Élysée Palace | fr 6
the Blue House = Cheong Wa Dae | kr 6
Zhongnanhai | cn 5
the Biden administration | us 7 2021..2025
the Trump administration | us 8 2017..
the Obama administration | us 7 2009..2017
the Bush administration | us 6 2001..2009
the Clinton administration | us 5 1993..2001
the Reagan administration | us 6 1981..1989
# ministry us the
State Department = U.S. State Department = Department of State = U.S. Department of State | 8
Defense Department = Department of Defense = U.S. Department of Defense = DoD = Department of War = War Department | 7 | the Pentagon
Pentagon | 8 | the Defense Department
Justice Department = U.S. Justice Department = Department of Justice = DOJ | 8
Treasury Department = U.S. Treasury Department = U.S. Treasury = Treasury = Department of the Treasury | 7
Department of Homeland Security = Homeland Security Department = DHS | 7
Interior Department = Department of the Interior | 6
Energy Department = Department of Energy = U.S. Department of Energy | 6
Commerce Department = Department of Commerce | 6
Labor Department = Department of Labor | 6
Agriculture Department = Department of Agriculture = USDA | 6
Department of Education = Education Department | 6
Department of Health and Human Services = HHS | 6
Transportation Department = Department of Transportation | 6
Department of Veterans Affairs = Veterans Affairs Department = VA | 6
Department of Housing and Urban Development = HUD | 5
# ministry
the Russian Defense Ministry = Russian Ministry of Defense = Russia's Defense Ministry = Russian Defence Ministry | ru 7
the Russian Foreign Ministry = Russia's Foreign Ministry | ru 7
the Ukrainian Defense Ministry = Ukraine's Defense Ministry | ua 6
the Ukrainian Foreign Ministry = Ukraine's Foreign Ministry | ua 6
the Chinese Foreign Ministry = China's Foreign Ministry | cn 7
the Chinese Defense Ministry = China's Defense Ministry | cn 6
the Chinese Commerce Ministry = China's Commerce Ministry | cn 5
the South Korean Defense Ministry = South Korea's Defense Ministry | kr 6
the South Korean Unification Ministry = Unification Ministry = South Korea's Unification Ministry | kr 6
the South Korean Foreign Ministry = South Korea's Foreign Ministry | kr 6
the North Korean Foreign Ministry = North Korea's Foreign Ministry | kp 6
the North Korean Defense Ministry = North Korea's Defense Ministry | kp 5
the Japanese Defense Ministry = Japan's Defense Ministry | jp 6
the Japanese Foreign Ministry = Japan's Foreign Ministry | jp 6
the British Defence Ministry = Ministry of Defence = British Ministry of Defence | gb 6
the British Foreign Office = Foreign Office | gb 6
the Home Office = British Home Office | gb 6
the Israeli Foreign Ministry = Israel's Foreign Ministry | il 6
the Israeli Defense Ministry = Israel's Defense Ministry | il 5
the Iranian Foreign Ministry = Iran's Foreign Ministry | ir 6
the Gaza Health Ministry = Gaza's Health Ministry | ps 6
the German Foreign Ministry = Germany's Foreign Ministry = German Foreign Office | de 6
the French Foreign Ministry = France's Foreign Ministry | fr 6
the Indian Foreign Ministry = India's Foreign Ministry | in 5
the Turkish Foreign Ministry = Turkey's Foreign Ministry | tr 5
the Turkish Defense Ministry = Turkey's Defense Ministry | tr 5
# ministry-kind
the Defense Ministry = Defence Ministry = Ministry of Defense = Ministry of National Defense = defense ministry | 6 | the Russian Defense Ministry = the Ukrainian Defense Ministry = the Chinese Defense Ministry = the South Korean Defense Ministry = the North Korean Defense Ministry = the Japanese Defense Ministry = the British Defence Ministry = the Israeli Defense Ministry = the Turkish Defense Ministry
the Foreign Ministry = Ministry of Foreign Affairs = foreign ministry | 6 | the Russian Foreign Ministry = the Ukrainian Foreign Ministry = the Chinese Foreign Ministry = the South Korean Foreign Ministry = the North Korean Foreign Ministry = the Japanese Foreign Ministry = the British Foreign Office = the Israeli Foreign Ministry = the Iranian Foreign Ministry = the German Foreign Ministry = the French Foreign Ministry = the Indian Foreign Ministry = the Turkish Foreign Ministry
the Interior Ministry = Ministry of the Interior = Ministry of Internal Affairs = interior ministry | 6
the Finance Ministry = Ministry of Finance = finance ministry | 6
the Justice Ministry = Ministry of Justice = justice ministry | 5
the Health Ministry = Ministry of Health = health ministry | 6
the Education Ministry = Ministry of Education = education ministry | 5
the Energy Ministry = Ministry of Energy = energy ministry | 5
the Economy Ministry = Ministry of Economy = economy ministry | 5
the Transport Ministry = Ministry of Transport = transport ministry | 5
the Agriculture Ministry = Ministry of Agriculture = agriculture ministry | 5
the Environment Ministry = Ministry of Environment = environment ministry | 5
the Culture Ministry = Ministry of Culture = culture ministry | 5
the Trade Ministry = Ministry of Commerce = Commerce Ministry = Ministry of Trade | 5
the Labor Ministry = Ministry of Labor = Labour Ministry | 4
the Emergency Situations Ministry = Ministry of Emergency Situations | 4
# party-body the
Political Bureau = Politburo = Political Bureau of the Central Committee = Politburo of the Central Committee | kp 7 | the Presidium of the Political Bureau = the Politburo Standing Committee
Presidium of the Political Bureau = Presidium of the Politburo | kp 5
Politburo Standing Committee = Standing Committee of the Politburo = Political Bureau Standing Committee | cn 6
Central Committee = Central Committee of the Workers' Party = Central Committee of the Communist Party | kp 7
Central Military Commission | kp 6
State Affairs Commission | kp 6
Secretariat of the Central Committee | kp 4
Organization and Guidance Department | kp 5
Propaganda and Agitation Department | kp 5
United Front Department = United Front Work Department | kp 5
Central Commission for Discipline Inspection | cn 5
State Council of China | cn 5
Democratic National Committee = DNC | us 6
Republican National Committee = RNC | us 6
Chinese People's Political Consultative Conference | cn 5
# intelligence-agency
the CIA = CIA = Central Intelligence Agency | us 9
the NSA = NSA = National Security Agency | us 8
the Defense Intelligence Agency = DIA | us 5
the Director of National Intelligence's office = ODNI | us 4
the KGB = KGB | su 8
the FSB = FSB = Federal Security Service | ru 8
the GRU = GRU | ru 7
the SVR = SVR = Foreign Intelligence Service | ru 6
the Stasi = Stasi | dd 6
MI5 = Security Service | gb 7
MI6 = Secret Intelligence Service | gb 8
GCHQ | gb 7
Mossad | il 8
Shin Bet = Shabak | il 7
the BND = BND | de 6
the DGSE = DGSE | fr 6
the National Intelligence Service = NIS | kr 7
the Ministry of State Security = MSS | cn 6
the Reconnaissance General Bureau | kp 5
the ISI = ISI = Inter-Services Intelligence | pk 7
RAW = Research and Analysis Wing | in 5
the SBU = SBU = Security Service of Ukraine | ua 7
the HUR = HUR = Ukraine's military intelligence | ua 5
MIT | tr 4
CSIS = Canadian Security Intelligence Service | ca 5
ASIO | au 4
the Gestapo = Gestapo | de 7 1933..1945
# police
the FBI = FBI = Federal Bureau of Investigation | us 9
the Secret Service = U.S. Secret Service = Secret Service | us 7
the DEA = DEA = Drug Enforcement Administration | us 7
the ATF = ATF = Bureau of Alcohol, Tobacco, Firearms and Explosives | us 6
ICE = Immigration and Customs Enforcement = U.S. Immigration and Customs Enforcement | us 7
Customs and Border Protection = CBP = U.S. Customs and Border Protection | us 6
the U.S. Border Patrol = Border Patrol | us 6
the U.S. Marshals Service = U.S. Marshals | us 5
the NYPD = New York Police Department = NYPD = New York City Police Department | us 7
the LAPD = Los Angeles Police Department = LAPD | us 7
the Capitol Police = U.S. Capitol Police | us 6
Scotland Yard = Metropolitan Police = London's Metropolitan Police | gb 7
the Royal Canadian Mounted Police = RCMP | ca 6
the Carabinieri | it 5
the Guardia Civil = Civil Guard | es 5
the NKVD | su 6
# agency us the
EPA = Environmental Protection Agency | 7
FCC = Federal Communications Commission | 7
FTC = Federal Trade Commission | 7
SEC = Securities and Exchange Commission | 7
FAA = Federal Aviation Administration | 7
NTSB = National Transportation Safety Board | 6
TSA = Transportation Security Administration | 6
IRS = Internal Revenue Service | 8
National Weather Service | 6
National Hurricane Center | 6
U.S. Geological Survey = USGS | 6
National Park Service | 6
Census Bureau = U.S. Census Bureau | 6
Bureau of Labor Statistics | 6
Congressional Budget Office = CBO | 6
Government Accountability Office = GAO | 5
Federal Reserve = Fed = U.S. Federal Reserve | 8
Federal Election Commission = FEC | 5
Nuclear Regulatory Commission = NRC | 5
National Highway Traffic Safety Administration = NHTSA | 5
National Science Foundation = NSF | 6
National Institute of Standards and Technology = NIST | 5
Library of Congress | 6
National Archives | 6
Peace Corps | 6
Postal Service = U.S. Postal Service = USPS | 6
Small Business Administration | 4
Social Security Administration | 5
Tennessee Valley Authority | 4
General Services Administration | 4
Office of Management and Budget = OMB | 5
Council of Economic Advisers | 4
National Security Council | 6
Joint Chiefs of Staff | 6
# agency us
FEMA = Federal Emergency Management Agency | 7
NOAA = National Oceanic and Atmospheric Administration | 7
DARPA = Defense Advanced Research Projects Agency | 5
USAID = U.S. Agency for International Development | 7
# health-agency
the Centers for Disease Control and Prevention = CDC = U.S. Centers for Disease Control and Prevention | us 8
the Food and Drug Administration = FDA = U.S. Food and Drug Administration | us 8
the National Institutes of Health = NIH | us 7
the National Institute of Allergy and Infectious Diseases = NIAID | us 5
the National Cancer Institute | us 5
the National Health Service = NHS | gb 7
the European Centre for Disease Prevention and Control = ECDC | se 5
the Robert Koch Institute | de 5
Africa CDC | et 5
the Korea Disease Control and Prevention Agency = KDCA | kr 4
Health Canada | ca 4
the Therapeutic Goods Administration | au 4
Food Standards Australia New Zealand | au 3
# space-agency
NASA = National Aeronautics and Space Administration | us 9
ESA = European Space Agency | fr 8
Roscosmos = Russian space agency | ru 8
JAXA = Japan Aerospace Exploration Agency | jp 7
ISRO = Indian Space Research Organisation = Indian Space Research Organization | in 7
the China National Space Administration = CNSA = China's space agency | cn 6
the Canadian Space Agency = CSA | ca 5
the Korea Aerospace Research Institute = KARI | kr 5
the National Aerospace Technology Administration = NATA | kp 5
the Israel Space Agency | il 4
the UAE Space Agency | ae 4
the Italian Space Agency = ASI | it 4
CNES | fr 5
DLR = German Aerospace Center | de 5
the UK Space Agency | gb 5
the Jet Propulsion Laboratory = JPL | us 6
# legislature the
U.S. Congress = Congress | us 8
U.S. Senate = Senate | us 8
U.S. House of Representatives = House of Representatives = House | us 8
British Parliament = Parliament | gb 7
House of Commons = Commons | gb 7
House of Lords | gb 6
Bundestag | de 7
Bundesrat | de 5
French National Assembly | fr 6
French Senate | fr 4
State Duma = Duma | ru 7
Federation Council | ru 6
Supreme Soviet | su 5
Verkhovna Rada = Rada | ua 6
Sejm | pl 5
Knesset | il 7
National People's Congress | cn 7
Supreme People's Assembly | kp 6
South Korean National Assembly | kr 6
National Diet = Diet | jp 6
Legislative Yuan | tw 5
Legislative Council | hk 5
Lok Sabha | in 5
Rajya Sabha | in 5
Majlis | ir 5
Loya Jirga | af 4
Shura Council | sa 4
Scottish Parliament = Holyrood | gb 5
Welsh Parliament = Senedd | gb 4
Northern Ireland Assembly = Stormont | gb 5
Dáil = Dail | ie 4
Storting | no 4
Riksdag | se 4
Folketing | dk 4
Althing | is 4
Grand National Assembly | tr 4
Reichstag parliament = Reichstag | de 5
# central-bank
the Bank of England | gb 7
the Bank of Japan = BOJ | jp 7
the People's Bank of China = PBOC | cn 6
the Bundesbank | de 6
the Bank of France | fr 4
the Swiss National Bank | ch 6
the Bank of Canada | ca 6
the Reserve Bank of Australia | au 6
the Reserve Bank of India = RBI | in 6
the Bank of Korea | kr 5
the Central Bank of Russia = Bank of Russia | ru 5
the Central Bank of Turkey | tr 4
# armed-force
the U.S. Army = US Army | us 8
the U.S. Navy = US Navy | us 8
the U.S. Air Force = US Air Force | us 8
the U.S. Marine Corps = Marine Corps = U.S. Marines = Marines | us 8
the U.S. Coast Guard = Coast Guard = US Coast Guard | us 7
the U.S. Space Force = Space Force | us 6
the National Guard | us 7
U.S. Central Command = CENTCOM = Central Command | us 6
U.S. Indo-Pacific Command = Indo-Pacific Command | us 6
U.S. Forces Korea = USFK | us 6
U.S. Africa Command = AFRICOM | us 5
U.S. European Command | us 5
the 82nd Airborne Division = 82nd Airborne | us 6
the 101st Airborne Division | us 6
the Green Berets | us 6
Delta Force | us 6
the Navy SEALs = Navy SEALs = SEAL Team Six | us 7
the 7th Fleet = Seventh Fleet = U.S. 7th Fleet | us 6
the Royal Navy | gb 7
the Royal Air Force = RAF | gb 7
the British Army | gb 6
the Special Air Service = SAS | gb 6
the Gurkhas | gb 5
the French Foreign Legion = Foreign Legion | fr 6
the Bundeswehr | de 6
the Wehrmacht | de 6 1935..1945
the Luftwaffe | de 6
the Red Army | su 7 1918..1946
the Russian Armed Forces | ru 6
the Black Sea Fleet | ru 6
the Northern Fleet | ru 5
the Pacific Fleet | ru 4
the Spetsnaz = Spetsnaz | ru 6
Rosgvardia | ru 5
the Wagner Group = Wagner = Wagner mercenary group | ru 8
the Azov Brigade = Azov Battalion = Azov Regiment | ua 6
the Ukrainian Armed Forces = Armed Forces of Ukraine | ua 6
the Korean People's Army = KPA | kp 7
the Strategic Force of North Korea | kp 4 | the Korean People's Army
the Republic of Korea Army | kr 5
the Joint Chiefs of Staff of South Korea | kr 5
the People's Liberation Army = PLA | cn 8
the People's Volunteer Army = Chinese People's Volunteers = Chinese People's Volunteer Army | cn 6
the PLA Rocket Force = Rocket Force | cn 5 | the People's Liberation Army
the PLA Navy | cn 5 | the People's Liberation Army
the Kuomintang army = National Revolutionary Army | tw 4
the Japan Self-Defense Forces = Self-Defense Forces = SDF | jp 6
the Imperial Japanese Army | jp 5 ..1945
the Imperial Japanese Navy | jp 5 ..1945
the Kwantung Army | jp 4 ..1945
the Viet Minh = Viet Minh | vn 5
the Viet Cong = Viet Cong = Vietcong | vn 6
the Tatmadaw | mm 5
the Israel Defense Forces = IDF = Israeli Defense Forces = Israeli military | il 8
the Haganah | il 4
the Islamic Revolutionary Guard Corps = IRGC = Revolutionary Guard = Revolutionary Guards = Islamic Revolutionary Guards Corps | ir 8
the Quds Force | ir 7 | the Islamic Revolutionary Guard Corps
the Basij | ir 5 | the Islamic Revolutionary Guard Corps
the Iraqi army | iq 4
the Republican Guard | iq 5
the Peshmerga | iq 6
the Popular Mobilization Forces | iq 5
the Syrian Democratic Forces | sy 6
the Free Syrian Army | sy 6
the Kurdish People's Protection Units = YPG | sy 6
the Libyan National Army | ly 5
the Rapid Support Forces = RSF | sd 6
the Janjaweed | sd 5
the Swiss Guard = Pontifical Swiss Guard | va 5
# armed-group
Hamas | ps 9
Palestinian Islamic Jihad = Islamic Jihad | ps 7
the Al-Qassam Brigades = Qassam Brigades | ps 6 | Hamas
the Al-Aqsa Martyrs' Brigades | ps 5
the Palestine Liberation Organization = PLO | ps 7
Hezbollah = Hizbollah = Hizbullah | lb 9
the Houthis = Houthis = Houthi rebels = Ansar Allah = Houthi movement | ye 8
the Islamic State = Islamic State group = ISIS = ISIL = Daesh = Islamic State militant group | iq 9
ISIS-K = Islamic State Khorasan | af 5 | the Islamic State
al-Qaida = al-Qaeda = Al-Qaeda = Al-Qaida = al Qaeda = al Qaida | af 9
al-Qaida in the Arabian Peninsula = AQAP = al-Qaeda in the Arabian Peninsula | ye 6 | al-Qaida
al-Qaida in the Islamic Maghreb = AQIM | dz 5 | al-Qaida
the Taliban = Taliban | af 9
the Haqqani network | af 6 | the Taliban
the Mujahideen = mujahedeen | af 5
the Northern Alliance | af 5
the Pakistani Taliban = Tehrik-i-Taliban Pakistan = TTP = Tehreek-e-Taliban Pakistan | pk 6
Lashkar-e-Taiba | pk 6
Jaish-e-Mohammed | pk 5
Hayat Tahrir al-Sham = HTS | sy 6
the Nusra Front = al-Nusra Front = Jabhat al-Nusra | sy 6
Kataib Hezbollah | iq 5
Asaib Ahl al-Haq | iq 4
the Mahdi Army | iq 5
the PKK = PKK = Kurdistan Workers' Party | tr 7
the Gray Wolves | tr 4
Boko Haram | ng 8
ISWAP = Islamic State West Africa Province | ng 5 | the Islamic State = Boko Haram
al-Shabab = al-Shabaab = Al-Shabaab = Al-Shabab | so 7
Jama'at Nusrat al-Islam wal-Muslimin = JNIM | ml 5
M23 = M23 rebels | cd 6
the Lord's Resistance Army = LRA | ug 6
the Allied Democratic Forces = ADF | cd 5
the Tigray People's Liberation Front = TPLF | et 6
the Oromo Liberation Army | et 4
FARC = Revolutionary Armed Forces of Colombia | co 7
the ELN = ELN = National Liberation Army | co 6
M-19 | co 4
the Shining Path = Shining Path = Sendero Luminoso | pe 6
Tupac Amaru Revolutionary Movement | pe 4
the Contras = Contras | ni 5
the Zapatistas = Zapatistas = EZLN | mx 5
the Tamil Tigers = Tamil Tigers = LTTE | lk 6
Abu Sayyaf | ph 6
the Moro Islamic Liberation Front = MILF | ph 5
the New People's Army | ph 5
Jemaah Islamiyah | id 5
the Arakan Army | mm 5
the Kachin Independence Army | mm 4
the Karen National Union | mm 4
the Khmer Rouge = Khmer Rouge | kh 7
the Pathet Lao | la 4
the Irish Republican Army = IRA = Provisional IRA | gb 7
the Ulster Volunteer Force = UVF | gb 5
ETA = Basque separatist group ETA | es 6
the Red Brigades | it 5
the Red Army Faction = Baader-Meinhof Gang | de 5
the Kosovo Liberation Army = KLA | xk 5
Aum Shinrikyo | jp 6
the Japanese Red Army | jp 4
the Lehi | il 3
the Irgun | il 5
the Ku Klux Klan = KKK | us 7
the Proud Boys = Proud Boys | us 6
the Oath Keepers = Oath Keepers | us 6
the Weather Underground | us 4
the Symbionese Liberation Army | us 4
the Black Panther Party = Black Panthers | us 6
# gang
the Sinaloa cartel = Sinaloa Cartel | mx 7
the Jalisco New Generation Cartel = CJNG | mx 6
the Zetas = Los Zetas | mx 5
the Gulf Cartel | mx 4
the Medellín cartel = Medellin cartel | co 6
the Cali cartel | co 5
MS-13 = Mara Salvatrucha | sv 7
Barrio 18 = 18th Street gang | sv 5
Tren de Aragua | ve 6
the Gulf Clan = Clan del Golfo | co 5
the Sicilian Mafia = Mafia = Cosa Nostra | it 7
the Camorra = Camorra | it 6
the 'Ndrangheta = 'Ndrangheta | it 6
the Yakuza = Yakuza = yakuza | jp 6
the Triads = Triads | hk 6
the Hells Angels = Hells Angels | us 6
the Crips = Crips | us 5
the Bloods = Bloods | us 5
the Lazarus Group = Lazarus hacking group | kp 6
Fancy Bear = APT28 | ru 5
Cozy Bear = APT29 | ru 5
REvil | ru 4
Conti | ru 4
LockBit | ru 5
Anonymous | 6
# party us
the Democratic Party = Democrats = Democratic Party | 9
the Republican Party = Republicans = GOP = Republican Party | 9
the Libertarian Party | 6
the Green Party of the United States | 5
the Federalist Party | 4 ..1824
the Whig Party | 5 1833..1856
the Tea Party = Tea Party movement | 5 | the Republican Party
# party
the Workers' Party of Korea = WPK = Workers' Party = Korean Workers' Party | kp 7
the Chinese Communist Party = Communist Party of China = CCP = CPC | cn 8
the Kuomintang = KMT = Nationalist Party | tw 7
the Democratic Progressive Party = DPP | tw 6
the Democratic Alliance for the Betterment and Progress of Hong Kong = DAB | hk 4
the Civic Party | hk 4
the Democratic Party of Hong Kong | hk 4
the New People's Party = New People Party | hk 3
the League of Social Democrats | hk 3
Demosisto = Demosistō | hk 4
Youngspiration | hk 3
Civic Passion | hk 3
the Hong Kong Federation of Trade Unions = FTU | hk 3
the Taiwan People's Party | tw 4
the People Power Party = PPP | kr 6
the Democratic Party of Korea = Democratic Party of South Korea | kr 6
the Justice Party of Korea | kr 3
the Liberty Korea Party | kr 4
the Rebuilding Korea Party | kr 3
the Liberal Democratic Party of Japan = Liberal Democratic Party = LDP | jp 7
the Constitutional Democratic Party of Japan | jp 5
Komeito | jp 5
the Japanese Communist Party | jp 4
the Japan Innovation Party = Nippon Ishin | jp 4
the Communist Party of Vietnam | vn 5
the Lao People's Revolutionary Party | la 2
the Cambodian People's Party | kh 4
the National League for Democracy = NLD | mm 6
UMNO = United Malays National Organization | my 5
Pakatan Harapan | my 4
the People's Action Party | sg 5
Pheu Thai = Pheu Thai Party | th 5
the Move Forward Party | th 5
the Bharatiya Janata Party = BJP | in 7
the Indian National Congress = Congress Party | in 6
the Aam Aadmi Party = AAP | in 5
the Pakistan People's Party | pk 5
Pakistan Tehreek-e-Insaf = PTI | pk 5
the Pakistan Muslim League-N = PML-N | pk 5
the Awami League | bd 5
the Bangladesh Nationalist Party = BNP | bd 5
United Russia | ru 7
the Communist Party of the Soviet Union = Soviet Communist Party | su 6
the Communist Party of the Russian Federation = Russian Communist Party | ru 5
the Liberal Democratic Party of Russia = LDPR | ru 5
A Just Russia | ru 4
the Bolsheviks = Bolsheviks = Bolshevik Party | ru 6
the Mensheviks = Mensheviks | ru 5
Servant of the People | ua 6
European Solidarity | ua 4
Batkivshchyna = Fatherland | ua 4
Georgian Dream | ge 5
Law and Justice = PiS | pl 6
Civic Platform = Civic Coalition | pl 5
Solidarity | pl 6
Fidesz | hu 6
Jobbik | hu 4
Tisza | hu 4
ANO | cz 4
Smer | sk 4
the Christian Democratic Union = CDU | de 7
the Christian Social Union = CSU | de 6
the Social Democratic Party of Germany = SPD = German Social Democrats | de 7
Alternative for Germany = AfD | de 7
the German Greens = Alliance 90/The Greens | de 6
the Free Democratic Party = FDP = Free Democrats | de 6
the Left Party = Die Linke | de 5
the Nazi Party = Nazis = National Socialist German Workers' Party | de 7 1920..1945
the Freedom Party of Austria = FPÖ = Freedom Party | at 5
the Austrian People's Party = ÖVP | at 5
the Conservative Party = Conservatives = Tories = Tory Party | gb 8
the Labour Party = Labour | gb 8
the Liberal Democrats = Liberal Democrats = Lib Dems | gb 6
Reform UK | gb 6
UKIP = UK Independence Party | gb 6
the Scottish National Party = SNP | gb 6
Plaid Cymru | gb 4
the Democratic Unionist Party = DUP | gb 6
Sinn Féin = Sinn Fein | ie 6
Fianna Fáil = Fianna Fail | ie 5
Fine Gael | ie 5
the National Rally = National Front = Rassemblement National | fr 7
Renaissance = La République En Marche = En Marche | fr 6
the Republicans of France = Les Républicains | fr 5
the French Socialist Party | fr 5
La France Insoumise = France Unbowed | fr 5
Brothers of Italy | it 6
the League = Lega = Northern League | it 6
the Five Star Movement = 5-Star Movement | it 6
Forza Italia | it 6
the Democratic Party of Italy | it 4
the National Fascist Party | it 4 1921..1943
the People's Party = Partido Popular | es 6
the Spanish Socialist Workers' Party = PSOE | es 6
Podemos | es 5
Vox | es 5
Ciudadanos | es 4
Chega | pt 4
Syriza | gr 5
New Democracy | gr 5
Golden Dawn | gr 5
the Party for Freedom = PVV | nl 5
the Sweden Democrats | se 5
the Finns Party | fi 4
the Danish People's Party | dk 4
the Justice and Development Party = AKP = AK Party | tr 6
the Republican People's Party = CHP | tr 5
the Peoples' Democratic Party = HDP | tr 5
Likud | il 7
the Israeli Labor Party | il 5
Yesh Atid | il 6
Blue and White | il 5
Shas | il 5
Religious Zionism | il 4
Otzma Yehudit = Jewish Power | il 5
Yisrael Beiteinu | il 4
Kadima | il 4
Fatah | ps 7
the Muslim Brotherhood | eg 7
the Baath Party = Ba'ath Party | sy 6
Ennahda | tn 5
the African National Congress = ANC | za 7
the Democratic Alliance = DA | za 5
the Economic Freedom Fighters = EFF | za 5
uMkhonto weSizwe Party | za 4
ZANU-PF | zw 5
the Movement for Democratic Change | zw 4
the All Progressives Congress = APC | ng 5
the Peoples Democratic Party = PDP | ng 5
the Liberal Party of Canada | ca 6
the Conservative Party of Canada | ca 6
the New Democratic Party = NDP | ca 5
the Bloc Québécois | ca 5
the Australian Labor Party = Labor Party | au 6
the Liberal Party of Australia | au 6
the Nationals = National Party of Australia | au 4
One Nation | au 4
the New Zealand National Party | nz 5
the New Zealand Labour Party | nz 5
the Institutional Revolutionary Party = PRI | mx 6
the National Action Party = PAN | mx 6
Morena | mx 6
the Brazilian Workers' Party | br 5
the Brazilian Liberal Party | br 4
the United Socialist Party of Venezuela = PSUV | ve 5
the Justicialist Party | ar 4
La Libertad Avanza = Liberty Advances | ar 5
the Sandinista National Liberation Front = Sandinistas | ni 6
the Communist Party of Cuba | cu 5
the FMLN = Farabundo Martí National Liberation Front | sv 5
Nuevas Ideas | sv 4
the Movement for Socialism = MAS | bo 4
`,
};
