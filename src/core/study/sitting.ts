/** One sitting, decided: start, answer, ask a miss again, take back, resume, result. */

import type { Card, Confidence, LogEntry, Moment, ReviewEntry, Scope, Sitting, StudyPlan, UndoEntry } from '../model.ts';
import type { Scheduler } from './fsrs.ts';
import type { Presented } from './vary.ts';

/** @param articleIds of the planned cards, for the list of sittings */
export declare function startSitting(id: string, moment: Moment, scope: Scope, plan: StudyPlan, articleIds: readonly string[]): Sitting;

/** Where a sitting stands: computed from its plan and its entries, so it can be resumed after a kill. */
export interface Progress {
  /** What to ask now; null at the end. */
  readonly next: { readonly cardId: string; readonly repeat: boolean; /** The question missed, when it is a repeat. */ readonly again: string | null } | null;
  /** Counted without repeats. */
  readonly asked: number;
  readonly right: number;
  readonly total: number;
  /** What undo would take back; null when nothing. */
  readonly last: ReviewEntry | null;
}

/** @param entries those of the sitting, in any order */
export declare function progressOf(sitting: Sitting, entries: readonly LogEntry[]): Progress;

export interface AnswerInput {
  /** Random, new. */
  readonly id: string;
  readonly moment: Moment;
  readonly sittingId: string | null;
  readonly presented: Presented;
  readonly chosen: number | null;
  readonly confidence: Confidence | null;
  readonly took: number;
  readonly away: boolean;
  readonly repeat: boolean;
  /** Null when it was never asked. */
  readonly card: Card | null;
  readonly scheduler: Scheduler;
  /** Cards due on a study day: for levelling; 0 where unknown. */
  readonly load: (day: number) => number;
  /** Due days of the fact's other cards. */
  readonly siblings: readonly number[];
}

export declare function decideAnswer(input: AnswerInput): ReviewEntry;

export declare function decideUndo(id: string, moment: Moment, target: ReviewEntry): UndoEntry;

/** The sitting as it is to be stored after its entries; `endedAt` set when nothing is left to ask, cleared when an undo opens it again. */
export declare function updateSitting(sitting: Sitting, entries: readonly LogEntry[], at: number): Sitting;

export interface SittingResult {
  readonly asked: number;
  readonly right: number;
  /** Share right, corrected for guessing: max(0, (a − g)/(1 − g)); null when nothing was asked. */
  readonly corrected: number | null;
  /** First answers that were wrong: sure but wrong first. */
  readonly mistakes: readonly ReviewEntry[];
  readonly sureButWrong: number;
  /** Right, but by a guess. */
  readonly lucky: readonly ReviewEntry[];
  /** ms of answering. */
  readonly took: number;
}

export declare function resultOf(sitting: Sitting, entries: readonly LogEntry[]): SittingResult;
