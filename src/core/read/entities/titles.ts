/** Words that stand before a person's name: “Prime Minister”, “Dr.”, “General”. */

/** Heads of titles; what stands before them belongs to the title (“Russian Defense Minister”). */
const TITLE_HEADS = new Set(
  `president minister premier chancellor secretary senator sen sen. rep rep. representative congressman congresswoman governor gov gov. mayor
  councillor councilor councilman commissioner ambassador envoy consul attorney prosecutor judge justice magistrate sheriff marshal
  general gen gen. admiral adm adm. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal cpl commander
  cmdr cmdr. brigadier private officer detective inspector constable superintendent chief director administrator chairman chairwoman chairperson
  chair ceo cfo coo cto executive manager editor spokesman spokeswoman spokesperson professor prof prof. doctor dr dr. rector dean provost principal
  king queen prince princess emperor empress tsar czar kaiser sultan emir sheikh shah duke duchess earl count countess baron baroness
  viscount marquess lord lady sir dame knight pope bishop archbishop cardinal patriarch rabbi imam ayatollah reverend rev rev. father fr fr. sister brother
  mother pastor saint st st. mr mr. mrs mrs. ms ms. miss mister madam mx master leader speaker whip deputy coach quarterback midfielder
  striker goalkeeper analyst correspondent reporter lecturer treasurer mp msp mep councilmember assemblyman assemblywoman astronaut
  cosmonaut sub-lieutenant vice-president warden superintendent postmaster registrar archdeacon canon vicar abbot abbess friar comrade
  head founder co-founder cofounder delegate dictator`.split(/\s+/),
);

/** Titles that stay with a lone name, because nobody says “Francis visited”: “Pope Francis”, “Lord Byron”. */
const KEPT = new Set(
  `king queen prince princess emperor empress tsar czar kaiser sultan emir sheikh shah duke duchess earl count countess baron baroness
  viscount lord lady sir dame pope saint st st. mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor rev rev. reverend father
  fr fr. sister mother brother rabbi imam ayatollah bishop archbishop cardinal judge justice captain colonel general major sergeant
  lieutenant admiral`.split(/\s+/),
);
const FEMALE = new Set(
  'queen princess empress duchess countess baroness lady dame mrs mrs. ms ms. miss madam sister mother abbess congresswoman chairwoman spokeswoman assemblywoman actress heroine wife daughter woman girl businesswoman grandmother aunt niece widow nun'.split(
    ' ',
  ),
);
const MALE = new Set(
  'king prince emperor tsar czar kaiser sultan emir sheikh shah duke earl count baron viscount marquess lord sir pope mr mr. mister father fr fr. brother friar abbot congressman chairman spokesman councilman assemblyman husband son man boy businessman grandfather uncle nephew imam ayatollah cardinal priest monk'.split(
    ' ',
  ),
);

export function isTitleHead(word: string): boolean {
  return TITLE_HEADS.has(word.toLowerCase());
}

/** A title without which a lone surname or given name is no name. */
export function isKeptTitle(word: string): boolean {
  return KEPT.has(word.toLowerCase());
}

/** What a title or role noun says about its bearer. */
export function genderOfTitle(word: string): 'female' | 'male' | undefined {
  const lower = word.toLowerCase();
  if (FEMALE.has(lower)) return 'female';
  return MALE.has(lower) ? 'male' : undefined;
}
