/** From an answer to a rating: the one table that decides what an answer says about memory. */

import type { Confidence, Rating, UngradedReason } from '../model.ts';

export interface Answer {
  readonly right: boolean;
  /** Null where it was not asked for. */
  readonly confidence: Confidence | null;
  /** Recall as predicted before the answer, 0 to 1; null on first encounter. */
  readonly predicted: number | null;
}

/** Below this predicted recall a right guess counts as luck. */
const LUCK = 0.7;

/**
 * Never *easy* by itself, and never by response time. Correct = good, wrong = again, as the author of FSRS advises for two-button grading;
 * confidence moves only the answers that are right by less than knowledge.
 */
export function rate({ right, confidence, predicted }: Answer): Rating {
  if (!right) return 1;
  if (confidence === 'guess') return predicted === null || predicted < LUCK ? 1 : 2;
  if (confidence === 'think') return predicted === null ? 2 : 3;
  return 3;
}

export interface Circumstances {
  /** From the question's appearance to the answer, ms. */
  readonly took: number;
  /** The median time of earlier answers to this question, ms; null when there are none. */
  readonly median: number | null;
  /** The page was out of sight for a while before the answer. */
  readonly away: boolean;
  /** The card was already answered on this study day. */
  readonly seenToday: boolean;
  /** It is asked again in the sitting in which it was missed. */
  readonly repeat: boolean;
}

/** No question can be read in less. */
const FASTEST = 600;
/** Share of the median below which an answer was a slip of the finger. */
const SLIP = 0.1;

/** Why an answer does not move the schedule, or null when it does. It is logged either way. */
export function whyUngraded({ took, median, away, seenToday, repeat }: Circumstances): UngradedReason | null {
  if (repeat) return 'repeat';
  if (seenToday) return 'not-first-today';
  if (away) return 'page-hidden';
  // `!(≥)` so that an impossible time (NaN) is not graded either.
  return took >= Math.max(FASTEST, SLIP * (median ?? 0)) ? null : 'too-fast';
}
