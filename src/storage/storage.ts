/** What the learner's device can remember: the words the rest of the app speaks to the database with. */

import type { ArticleSummary, Card, LogEntry, Settings, Sitting, StoredArticle } from '../core/model.ts';
import type { SnapshotMark } from '../core/study/snapshot.ts';

/** Everything that one action changes: written in one transaction, or not at all. */
export interface Change {
  readonly entries: readonly LogEntry[];
  /** The sitting as it is after the entries. */
  readonly sitting?: Sitting;
  readonly fold: FoldCard;
}

/** All entries of one card → the card; null when none counts. Runs inside the transaction, so that two tabs agree. */
export type FoldCard = (entries: readonly LogEntry[]) => Card | null;

export interface Everything {
  readonly log: readonly LogEntry[];
  readonly sittings: readonly Sitting[];
  readonly settings: Settings | null;
  readonly articles: readonly StoredArticle[];
}

export interface Merged {
  readonly entries: number;
  readonly sittings: number;
  readonly articles: number;
}

/** All methods reject with StorageTrouble, and with nothing else. */
export interface Storage {
  /** False: it lives in memory only and forgets when the window closes. */
  readonly lasting: boolean;
  /** Decided before, shown after: resolves with the changed cards once they are on disk. */
  remember(change: Change): Promise<ReadonlyMap<string, Card | null>>;
  /** Answers kept aside when the database could not be written, written now; how many there were. */
  replayAside(fold: FoldCard): Promise<number>;

  /** Ascending by due day, at most `limit`. */
  dueCards(day: number, limit?: number): Promise<Card[]>;
  countDue(day: number): Promise<number>;
  /** Due days of all scheduled cards, as counts by study day, for levelling and the forecast. */
  dueLoad(from: number, to: number): Promise<ReadonlyMap<number, number>>;
  cards(ids: readonly string[]): Promise<ReadonlyMap<string, Card>>;
  cardsOfArticle(articleId: string): Promise<Card[]>;
  allCards(): Promise<Card[]>;
  snapshotMark(): Promise<SnapshotMark | null>;
  /** Folds every card anew, in one transaction; when `isStale(await snapshotMark(), …)`, and after a merge. @param now ms */
  refold(fold: FoldCard, fingerprint: string, now: number): Promise<void>;

  countLog(): Promise<number>;
  logOfSitting(sittingId: string): Promise<LogEntry[]>;
  logOfCard(cardId: string): Promise<LogEntry[]>;
  /** Entries from a time on, ascending. */
  logSince(at: number): Promise<LogEntry[]>;
  /** The whole log; never at start. */
  wholeLog(): Promise<LogEntry[]>;

  sitting(id: string): Promise<Sitting | null>;
  /** Newest first. */
  sittings(limit: number): Promise<Sitting[]>;
  putSitting(sitting: Sitting): Promise<void>;

  settings(): Promise<Settings | null>;
  putSettings(settings: Settings): Promise<void>;

  /** Titles only. */
  articles(): Promise<ArticleSummary[]>;
  article(id: string): Promise<StoredArticle | null>;
  putArticle(article: StoredArticle): Promise<void>;
  /** The log of its cards is kept. */
  removeArticle(id: string): Promise<void>;

  everything(): Promise<Everything>;
  /** Adds what is not there yet, by id: twice is the same as once. Cards are to be computed anew afterwards. */
  merge(everything: Everything): Promise<Merged>;

  close(): void;
}
