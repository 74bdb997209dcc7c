/** A question on the screen, and what became of it. */

import type { Article, Confidence, ReviewEntry, Span } from '../core/model.ts';
import type { Presented } from '../core/study/vary.ts';

/** A question as it is put to the learner. */
export interface Asked extends Presented {
  /** New for every appearance, so that a repeat is a fresh question to the screen. */
  readonly turn: number;
  readonly article: Pick<Article, 'id' | 'title' | 'published'>;
  /** Its place among the questions of the sitting, from 1; a repeat keeps the place where the sitting stands. */
  readonly number: number;
  readonly total: number;
  /** Asked again after a miss in the same sitting: practice. */
  readonly repeat: boolean;
}

/** The sentence that proves a fact, to be shown with its evidence marked. */
export interface Proof {
  readonly text: string;
  readonly within: Span;
  readonly mark: Span;
}

/** An answer that has been saved. */
export interface Answered {
  readonly asked: Asked;
  readonly entry: ReviewEntry;
  readonly right: boolean;
  /** Index in `asked.options`; null for “I don't know”. */
  readonly chosen: number | null;
  readonly confidence: Confidence | null;
  readonly proof: Proof;
  /** Nothing is left to ask in this sitting. */
  readonly last: boolean;
}
