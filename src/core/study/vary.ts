/** Which wording, which distractors, in which order: so that neither position nor phrasing can be memorised. */

import type { Card, Option, Question } from '../model.ts';

/** A question as it stands on the screen. */
export interface Presented {
  readonly question: Question;
  /** In the order to show; holds the key. */
  readonly options: readonly Option[];
  /** The key's index in `options`. */
  readonly key: number;
  /** The card was missed five times: show the whole paragraph, and offer a rest of 14 days. */
  readonly struggling: boolean;
}

/**
 * Deterministic from the log: the same card in the same state is asked the same way on every device.
 *
 * @param questions those of this card (others are ignored); at least one
 * @param count options wanted, 3 or 4
 * @param again the question to repeat within the sitting, options reshuffled; null for a first answer
 * @returns null when the card has no question left to ask (all reported)
 */
export declare function present(
  cardId: string,
  questions: readonly Question[],
  card: Card | null,
  count: 3 | 4,
  again: string | null,
): Presented | null;

/** Median time, ms, of remembered answers to the question; of the card's when the question has none; null when there are none at all. */
export declare function medianTime(card: Card | null, questionId: string): number | null;
