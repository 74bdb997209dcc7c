/** The words of the house: every type that two rooms share. Imports nothing. */

// ---- Article -------------------------------------------------------------------------------------------------

/** Half-open range of UTF-16 offsets into `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 8601 with reduced precision: `'2023'`, `'2023-07'` or `'2023-07-27'`. */
export type PartialDate = string;

/** The text being learned; also the deck. */
export interface Article {
  /** The shelf's slug, or a hash of title and text for an article that the learner added. */
  readonly id: string;
  readonly title: string;
  readonly published: PartialDate | null;
  readonly publisher: string | null;
  /** Where it was read: an `https:` address, or null. */
  readonly source: string | null;
  readonly text: string;
}

/** The quote that proves a fact, and where it stands in the article: `text.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly quote: string;
}

// ---- Entities ------------------------------------------------------------------------------------------------

export type EntityKind =
  | 'person'
  | 'organisation'
  | 'country'
  | 'city'
  | 'region'
  | 'place'
  | 'group'
  | 'nationality'
  | 'event'
  | 'work'
  | 'weapon'
  | 'product'
  | 'thing';

export type EntityId = string;

/** Who or what, once per article. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Finer than the kind; the options of one question share it: `news-agency`, `head-of-state`, `war`, `missile`, `party`. */
  readonly class?: string;
  /** How a stem names it, understandable without the article: `the Korean War`, `the July 2023 arms exhibition in Pyongyang`. */
  readonly name: string;
  /** How the same stem names it a second time: `Shoigu`, `the exhibition`. */
  readonly short?: string;
  /** What may stand before the name on first use: `Russian Defense Minister`. */
  readonly title?: string;
  /** Other names in this article: surnames, acronyms, role descriptions, metonyms. */
  readonly aliases: readonly string[];
  readonly gender?: 'female' | 'male';
  readonly plural?: boolean;
  /** ISO 3166 alpha-2 code, lower case, of the country it is or belongs to; picks neighbours: `kp`. */
  readonly nation?: string;
  /** What it may not meet among options, being nearly the same: `soviet-union` for `russia`. */
  readonly near?: readonly EntityId[];
}

// ---- Facts ---------------------------------------------------------------------------------------------------

export type PhraseKind =
  | 'thing'
  | 'title'
  | 'quotation'
  | 'date'
  | 'time'
  | 'duration'
  | 'count'
  | 'ordinal'
  | 'money'
  | 'percent'
  | 'age'
  | 'reason'
  | 'purpose'
  | 'topic'
  | 'clause'
  | 'description';

/** A role's value that is no entity. */
export interface Phrase {
  /** As it is said in a stem or an option: `a personal letter`, `70th`, `June 30, 2019`. */
  readonly text: string;
  readonly kind: PhraseKind;
  /** Finer than the kind; options share it: `gift`, `border`. */
  readonly class?: string;
  /** Of counts, ordinals, money (in major units), percentages, ages, durations (in `unit`s). */
  readonly value?: number;
  /** What is counted, plural: `years`, `people`, `US dollars`. */
  readonly unit?: string;
  /** Of dates. */
  readonly iso?: PartialDate;
  readonly plural?: boolean;
}

export type RoleAtom = EntityId | Phrase;
/** An entity's id, a phrase, or several that share the role (“Kim and Shoigu”). */
export type RoleValue = RoleAtom | readonly RoleAtom[];

/** When it happened. `inferred`: the iso date is worked out from the article's own date, not read. */
export interface When {
  readonly iso?: PartialDate;
  /** The last day or year of a range whose first is `iso`. */
  readonly until?: PartialDate;
  readonly precision: 'year' | 'month' | 'day' | 'time';
  /** The words of the article. */
  readonly said: string;
  /** How a stem says it where the iso date can't: `a day before the anniversary`. */
  readonly phrase?: string;
  readonly inferred: boolean;
}

export type Stance = 'states' | 'claims' | 'denies' | 'disputes';

/** Who says so; absent from a fact that the article itself states. */
export interface Attribution {
  readonly speaker: EntityId;
  readonly stance: Stance;
  /** Through whom we know: the speaker's remark as the news agency relays it. */
  readonly via?: EntityId;
}

export type FactOrigin = 'curated' | 'extracted' | 'edited' | 'assisted';

/** Who did what to whom, when, where, and who says so. */
export interface Fact {
  /** Permanent. Of an extracted fact: a hash of its content, so that progress survives a re-read. */
  readonly id: string;
  /** A name from core/read/relations. */
  readonly relation: string;
  readonly roles: Readonly<Record<string, RoleValue>>;
  readonly when?: When;
  readonly where?: RoleAtom;
  readonly attribution?: Attribution;
  readonly evidence: Evidence;
  readonly origin: FactOrigin;
  /** The fact that says the opposite: a claim and its denial point at each other. */
  readonly opposes?: string;
  /** The roles worth asking; absent: every role that the relation can ask. */
  readonly ask?: readonly string[];
  /** Hand-picked wrong options by role, for phrases that have no typed neighbours. Never true of the fact. */
  readonly foils?: Readonly<Record<string, readonly string[]>>;
  /** A rule name by role (`alias`, `resolved-date`, `inferred-year`) where the evidence does not hold the key literally. */
  readonly derives?: Readonly<Record<string, string>>;
  /** 0 to 1, how sure the reader is; 1 for curated facts. */
  readonly confidence: number;
  /** 0 to 1, how central to the article. */
  readonly salience: number;
}

/** Everything a question is written from and checked against. */
export interface FactBase {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly facts: readonly Fact[];
}

// ---- Questions -----------------------------------------------------------------------------------------------

export type Topic = 'people' | 'dates' | 'places' | 'numbers' | 'quotations' | 'who-says-so' | 'things';

export interface Option {
  readonly text: string;
  /** An entity's or a phrase's kind. */
  readonly kind: string;
  readonly class?: string;
  readonly entity?: EntityId;
  /** Of an ordered kind (date, count …): its place on the scale. */
  readonly value?: number;
  /** Of a distractor: where it was found. */
  readonly source?: 'article' | 'gazetteer' | 'arithmetic' | 'foil';
  /** Of a distractor: a true sentence about it, shown when it was chosen. */
  readonly why?: string;
}

/** A question before its options are found and its flaws are looked for. */
export interface Draft {
  readonly id: string;
  readonly cardId: string;
  readonly articleId: string;
  readonly factId: string;
  /** The asked role: one of the relation's, or `when`, `where`, `speaker`, `stance`. */
  readonly role: string;
  /** A name from core/write/templates. */
  readonly template: string;
  /** Which wording of the template and the relation; permanent. */
  readonly wording: string;
  readonly stem: string;
  readonly key: Option;
  readonly topic: Topic;
  /** Entities that the stem names: never options. */
  readonly named: readonly EntityId[];
  /** `Complete the sentence`: the one kind that may hold a blank. */
  readonly label?: string;
  readonly evidence: Evidence;
  /** Who says so, in words: `KCNA`, `Sergei Shoigu, according to KCNA`; null where the article states it. */
  readonly attribution: { readonly speaker: string; readonly stance: Stance; readonly via: string | null } | null;
  /** What is true, as one sentence with its attribution and hedges; shown with the feedback. */
  readonly statement: string;
  readonly salience: number;
  readonly confidence: number;
}

export interface Question extends Draft {
  readonly distractors: readonly Option[];
  /** Options of an ordered kind stand in their order; others are shuffled when shown. */
  readonly ordered: boolean;
}

/** What a rule found; an error drops the question. */
export interface Flaw {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A draft that was dropped, and why. */
export interface Rejected {
  readonly stem: string;
  readonly key: string;
  readonly rule: string;
  readonly message: string;
  readonly factId: string;
  readonly role: string;
  readonly template: string;
}
