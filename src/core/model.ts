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
  /** Of extracted persons: what they play, stand or speak for, as ids of organisations and countries of the article. */
  readonly sides?: readonly EntityId[];
  /** Of extracted persons: the first and the last year that the article tells of them; negative is BC. */
  readonly from?: number;
  readonly until?: number;
  /** Of extracted entities: how often whole sentences name it; captions and picture credits do not count. */
  readonly mentions?: number;
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
  | 'description'
  /** A predicate with its forms: `handed over`. */
  | 'verb';

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
  /** Of verb phrases: other forms by name, said by `{action.base}`: `asked` (after “who”), `aux` and `base` (of “did … hand over”). */
  readonly forms?: Readonly<Record<string, string>>;
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
  /** The fact's roles that the stem says: what another fact must agree with to make another option right. */
  readonly said: readonly string[];
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

// ---- Study ---------------------------------------------------------------------------------------------------

/** When something was done: the instant in ms, the clock's minutes east of UTC then, and the study day (days begin at 4 a.m. local). */
export interface Moment {
  readonly at: number;
  readonly offset: number;
  /** Days since 1970-01-01 by the local calendar; 3 a.m. still belongs to the day before. */
  readonly day: number;
}

/** again 1, hard 2, good 3, easy 4, as in FSRS. */
export type Rating = 1 | 2 | 3 | 4;

/** How sure the learner said to be: *sure*, *think so*, *guess*. */
export type Confidence = 'sure' | 'think' | 'guess';

export type ReportReason = 'two-right-answers' | 'not-in-article' | 'unclear' | 'trivial';

/** Why an answer is in the log but does not move the schedule. */
export type UngradedReason = 'too-fast' | 'page-hidden' | 'not-first-today' | 'repeat';

interface EntryBase extends Moment {
  /** Random; the same id is the same entry, on every device. */
  readonly id: string;
  readonly cardId: string;
}

/** What a learner does with a card; the card may be met in the log for the first time. */
interface CardBase extends EntryBase {
  readonly articleId: string;
  readonly factId: string;
}

/** One answer, as it was given. */
export interface ReviewEntry extends CardBase {
  readonly kind: 'review';
  readonly topic: Topic;
  readonly questionId: string;
  readonly template: string;
  readonly sittingId: string | null;
  /** The options' texts in the order shown. */
  readonly options: readonly string[];
  /** The key's index in `options`. */
  readonly key: number;
  /** Index in `options`; null for “I don't know”. */
  readonly chosen: number | null;
  readonly confidence: Confidence | null;
  /** From the question's appearance to the answer, ms. */
  readonly took: number;
  /** The page was out of sight for a while in between. */
  readonly away: boolean;
  /** The rating given then; null when not graded. */
  readonly rating: Rating | null;
  readonly ungraded: UngradedReason | null;
  /** Recall as predicted before the answer, 0 to 1; null on first encounter. */
  readonly predicted: number | null;
  /** The graded review that the schedule stood on then: a merge from another device shows by it. */
  readonly previous: string | null;
  /** Days until the next review as chosen then (1 to 365); null when not graded. */
  readonly interval: number | null;
  readonly algorithm: { readonly name: string; readonly version: string };
}

/** Takes back one earlier entry, which stays in the log. */
export interface UndoEntry extends EntryBase {
  readonly kind: 'undo';
  readonly target: string;
  readonly sittingId: string | null;
}

/** The card is asked no more, until `unhide`. */
export interface HideEntry extends CardBase {
  readonly kind: 'hide' | 'unhide';
}

/** One question of the card is asked no more, until `unreport`. */
export interface ReportEntry extends CardBase {
  readonly kind: 'report';
  readonly questionId: string;
  readonly reason: ReportReason;
}

export interface UnreportEntry extends CardBase {
  readonly kind: 'unreport';
  readonly questionId: string;
}

/** The card is left alone until a study day; `wake` ends the rest early. */
export interface RestEntry extends CardBase {
  readonly kind: 'rest';
  readonly until: number;
}

export interface WakeEntry extends CardBase {
  readonly kind: 'wake';
}

/** All that makes a card; an undo only takes such an entry away. */
export type CardEntry = ReviewEntry | HideEntry | ReportEntry | UnreportEntry | RestEntry | WakeEntry;

/** The permanent record: appended to, never changed. Order is (at, id). */
export type LogEntry = CardEntry | UndoEntry;

/** Stability in days (recall falls to 90 %), difficulty 1 to 10. */
export interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

/** How a card was lately asked, newest last. */
export interface Shown {
  readonly questionId: string;
  readonly template: string;
  readonly options: readonly string[];
  readonly right: boolean;
  readonly took: number;
}

/** What we believe the learner remembers of one fact and one asked role: the fold of its entries. */
export interface Card {
  readonly id: string;
  readonly articleId: string;
  readonly factId: string;
  /** Null until it was asked once. */
  readonly topic: Topic | null;
  /** Null until graded once. */
  readonly memory: Memory | null;
  /** The last graded review: its entry and its study day. */
  readonly graded: { readonly id: string; readonly day: number } | null;
  readonly interval: number | null;
  /** Study day on which it is to be asked; null while never graded, or hidden. */
  readonly due: number | null;
  /** Study day of the last answer of any kind. */
  readonly seen: number | null;
  /** Time of the last entry of any kind, ms. */
  readonly at: number;
  /** Graded reviews, and those of them rated *again* after the first. */
  readonly reviews: number;
  readonly lapses: number;
  /** Graded wrong answers. */
  readonly misses: number;
  /** The last graded answer was sure and wrong. */
  readonly sureButWrong: boolean;
  readonly hidden: boolean;
  readonly restUntil: number | null;
  readonly reported: readonly { readonly questionId: string; readonly reason: ReportReason }[];
  /** The last eight times it was asked. */
  readonly recent: readonly Shown[];
}

/** What a sitting asks about. */
export type Scope =
  | { readonly kind: 'due' }
  | { readonly kind: 'article'; readonly articleId: string }
  | { readonly kind: 'mistakes' }
  | { readonly kind: 'topic'; readonly topic: Topic }
  /** A list of the learner's own: retry my mistakes, ask me about the rest. */
  | { readonly kind: 'cards'; readonly cardIds: readonly string[] };

/** One sitting: what it was to ask, and, kept up to date for the list of sittings, how it went. */
export interface Sitting extends Moment {
  readonly id: string;
  readonly scope: Scope;
  /** Card ids in the order to ask. */
  readonly plan: readonly string[];
  readonly articleIds: readonly string[];
  /** When it was finished, or left by the learner's wish, ms; null while it can be resumed. */
  readonly endedAt: number | null;
  /** First answers given, and right; repeats not counted. */
  readonly asked: number;
  readonly right: number;
  /** How many of the asked a blind guesser would get right: the sum of 1/options. */
  readonly chance: number;
}

/** What the next questions are, and what was left out. */
export interface StudyPlan {
  /** Card ids in the order to ask. */
  readonly cards: readonly string[];
  readonly fresh: number;
  readonly due: number;
  /** Not due yet, asked because the learner wished for more. */
  readonly ahead: number;
  /** Estimated length, ms. */
  readonly takes: number;
  /** After a long absence: at most ten, and no count of the rest. */
  readonly gentle: boolean;
  /** What else could be asked if the day's caps were lifted. */
  readonly held: { readonly fresh: number; readonly due: number };
  /** In scope, askable, neither due nor new. */
  readonly aheadAvailable: number;
}

/** FSRS parameters fitted to this learner, and what they were learned from. */
export interface Fitted {
  readonly parameters: readonly number[];
  readonly reviews: number;
  readonly day: number;
  /** Log loss on the latest fifth, before and after. */
  readonly before: number;
  readonly after: number;
}

export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Ask how sure the learner is. */
  readonly confidence: boolean;
  /** Hide the options until asked for. */
  readonly recallFirst: boolean;
  readonly options: 3 | 4;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Desired retention, 0.80 to 0.95. */
  readonly retention: number;
  readonly useFitted: boolean;
  readonly fitted: Fitted | null;
  /** Study day of the last attempt at fitting, kept or not. */
  readonly fitTried: number | null;
  /** Time of the last backup, ms. */
  readonly backedUpAt: number | null;
}

/** An article that the learner added, with all that questions are written from. */
export interface StoredArticle {
  readonly article: Article;
  readonly addedAt: number;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

/** A stored article without its text and facts, for lists. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly published: PartialDate | null;
  readonly publisher: string | null;
  readonly source: string | null;
  readonly addedAt: number;
  readonly facts: number;
}

/** Entries that could not count: kept, and said once in settings. */
export interface LogTrouble {
  /** Same id, said twice. */
  readonly duplicates: number;
  /** More than a day ahead of the clock. */
  readonly future: number;
  /** Impossible ratings, times or targets. */
  readonly damaged: number;
}
