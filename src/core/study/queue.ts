/** What to ask next: due cards, new ones, in an order that helps. */

import type { Card, Question, Scope, Settings, StudyPlan } from '../model.ts';
import type { Scheduler } from './fsrs.ts';

export interface QueueOptions {
  readonly scope: Scope;
  /** How many at most; null = all that the caps allow. */
  readonly length: number | null;
  readonly settings: Settings;
  readonly scheduler: Scheduler;
  /** Today's study day. */
  readonly day: number;
  /** Study days with at least one answer, ascending; for the gentle return and the day's caps. The last 90 days are enough. */
  readonly studied: readonly number[];
  /** Of today: cards met for the first time, and reviews of known cards. See `doneToday`. */
  readonly today: { readonly fresh: number; readonly reviews: number };
  /** Ask also what is not due yet (lowest predicted recall first), when nothing else is left. */
  readonly ahead?: boolean;
  /** Lift the day's caps, by the learner's wish. */
  readonly uncapped?: boolean;
}

/** @param questions of every article in scope; of cards without a question nothing is asked */
export declare function planSitting(questions: readonly Question[], cards: ReadonlyMap<string, Card>, options: QueueOptions): StudyPlan;

/** Counts today's answers for the caps, from the log of today. */
export declare function doneToday(reviews: Iterable<import('../model.ts').LogEntry>, day: number): { fresh: number; reviews: number };
