/** The stores of the learner's database. What they hold is typed here; when they came is in migrations/. */

import type { DBSchema, IDBPDatabase } from 'idb';
import type { ArticleSummary, Card, LogEntry, Settings, Sitting, StoredArticle } from '../core/model.ts';
import type { SnapshotMark } from '../core/study/snapshot.ts';

export interface Schema extends DBSchema {
  /** Appended to, never changed. `sittingId` null is no key: such entries are not in `by-sitting`. */
  log: { key: string; value: LogEntry; indexes: { 'by-card': string; 'by-sitting': string; 'by-time': number } };
  /** A snapshot of the fold. `due` null is no key: `by-due` holds only what is scheduled. */
  cards: { key: string; value: Card; indexes: { 'by-due': number; 'by-article': string } };
  sittings: { key: string; value: Sitting; indexes: { 'by-time': number } };
  /** One row, `settings`. */
  settings: { key: string; value: Settings };
  /** Titles, for lists. */
  articles: { key: string; value: ArticleSummary };
  /** Text and facts, read only when an article is opened. */
  texts: { key: string; value: StoredArticle };
  /** `snapshot`: what the cards were computed with. `probe`: a test write. */
  marks: { key: string; value: SnapshotMark | number };
}

export type Database = IDBPDatabase<Schema>;
