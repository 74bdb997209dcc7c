/** Whether the stored cards still are what the log says. */

import { fingerprint } from './fold.ts';
import type { Scheduler } from './fsrs.ts';
import { AHEAD_ALLOWED } from './log.ts';

/** What the snapshot of cards was computed with. */
export interface SnapshotMark {
  /** Fold, algorithm and parameters, in one string. */
  readonly fingerprint: string;
  /** Time of the latest entry that counted, ms; 0 when the log was empty. */
  readonly latest: number;
  /** The earliest entry that lay in the future then, ms; null when none did. */
  readonly waiting: number | null;
}

/** True when all cards are to be folded anew: other parameters, a clock that had run ahead, entries whose time has come. */
export function isStale(mark: SnapshotMark | null, scheduler: Scheduler, now: number): boolean {
  if (mark === null || mark.fingerprint !== fingerprint(scheduler)) return true;
  return mark.latest > now + AHEAD_ALLOWED || (mark.waiting !== null && mark.waiting <= now);
}
