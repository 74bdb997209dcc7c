/** Which full stops end no sentence: the abbreviations of English news and biography. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Before a name or a number: never the end of a sentence. Lower case, without the full stop. */
export const beforeName = set(
  `mr mrs ms messrs mme mlle dr prof gen sen rep reps sens gov govs pres rev fr hon st ste sgt cpl pvt maj col lt capt cmdr cdr
  adm brig supt insp det atty amb mt ft vs v viz cf ca c fig figs eq no nos vol vols ch pp p para sec art al-h eds op approx est
  b d r née incl esp e.g i.e eg ie nr ave`,
);

/** May end a sentence: it does when a word follows that opens sentences. */
export const mayEnd = set(
  `inc corp ltd co cos bros llc plc jr sr esq etc al dept univ assn mass calif conn fla ill ind kan ky la md mich minn miss mo mont neb
  nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark ala colo del ga cal b.c a.d bc ad am pm ed hwy blvd rd tel ext`,
);

/** Months and weekdays: no end before a number (“Jan. 6”), else as {@link mayEnd}. */
export const calendar = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Words that open sentences and hardly ever stand capitalised inside a name. */
export const openers = set(
  `a an the this that these those he she it we they you i his her its our their my your there here who what when where why how
  which in on at by for from with without after before during since until while as if although though because despite following under over between
  among both all many most some several few each every no not one two three but and or so yet however moreover meanwhile instead also then now
  thus therefore nevertheless according other others another such only even once today yesterday later earlier last among is are was were do does did
  has have had can could will would should may might must nor`,
);

/** A quotation's attribution behind it: `“Is it over?” Smith asked.` */
export const speechVerbs = set(
  `said says asked asks added adds replied replies wrote writes told tells shouted cried explained explains insisted noted notes
  remarked declared answered continued recalled exclaimed wondered joked warned argued concluded demanded observed commented`,
);
