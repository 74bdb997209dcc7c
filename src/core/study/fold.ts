/** From the log to the cards: what the learner did is the truth, what we believe of their memory is computed. */

import type { Card, LogEntry, LogTrouble } from '../model.ts';
import type { Scheduler } from './fsrs.ts';

export interface FoldOptions {
  readonly scheduler: Scheduler;
  /** ms; entries more than a day later do not count (yet). */
  readonly now: number;
}

/** All entries of one card, in any order → the card; null when none counts. Pass it to `storage.remember`. */
export declare function foldCard(cardId: string, entries: readonly LogEntry[], options: FoldOptions): Card | null;

/** A whole log, or several one after the other, in any order → all cards, and what could not count. */
export declare function foldLog(
  log: Iterable<LogEntry>,
  options: FoldOptions,
): { readonly cards: ReadonlyMap<string, Card>; readonly trouble: LogTrouble };

/**
 * One more entry on top of a card, cheaply. Null when the card must be folded from its entries again: an undo, or an entry older than the card.
 */
export declare function stepCard(card: Card | null, entry: LogEntry, options: FoldOptions): Card | 'fold again';

/** One sentence for settings, or null when everything counts. `unknown`: cards whose article is no longer here. */
export declare function sayTrouble(trouble: LogTrouble, unknown: number): string | null;
