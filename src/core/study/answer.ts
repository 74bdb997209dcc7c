/** What one tap means: the entry that the log will hold for ever. */

import type { Card, Confidence, LogEntry, Moment, ReportReason, ReviewEntry, UndoEntry } from '../model.ts';
import { ALGORITHM, type Scheduler } from './fsrs.ts';
import { levelInterval, type Surroundings } from './level.ts';
import { rate, whyUngraded } from './rate.ts';
import { elapsedDays } from './study-day.ts';
import { medianTime, type Presented } from './vary.ts';

export interface AnswerInput extends Surroundings {
  /** Random, new. */
  readonly id: string;
  readonly moment: Moment;
  readonly sittingId: string | null;
  readonly presented: Presented;
  /** Index in `presented.options`; null for “I don't know”. */
  readonly chosen: number | null;
  readonly confidence: Confidence | null;
  /** From the question's appearance to the answer, ms. */
  readonly took: number;
  /** The page was out of sight for a while in between. */
  readonly away: boolean;
  /** Asked again after a miss in the same sitting. */
  readonly repeat: boolean;
  /** Null when it was never asked. */
  readonly card: Card | null;
  readonly scheduler: Scheduler;
}

export function decideAnswer(input: AnswerInput): ReviewEntry {
  const { id, moment, sittingId, presented, chosen, confidence, took, away, repeat, card, scheduler } = input;
  const { question, options, key } = presented;
  const { at, offset, day } = moment;
  const elapsed = card?.graded ? elapsedDays(card.graded.day, day) : 0;
  const memory = card?.memory ?? null;
  const predicted = memory ? scheduler.recall(memory, elapsed) : null;
  const ungraded = whyUngraded({
    took,
    median: medianTime(card, question.id),
    away,
    // A clock set back, or a flight west, counts as the same day.
    seenToday: card?.seen != null && day <= card.seen,
    repeat,
  });
  const rating = ungraded ? null : rate({ right: chosen === key, confidence, predicted });
  const days = rating && scheduler.interval(scheduler.next(memory, elapsed, rating));
  return {
    kind: 'review',
    ...{ id, at, offset, day },
    cardId: question.cardId,
    articleId: question.articleId,
    factId: question.factId,
    topic: question.topic,
    questionId: question.id,
    template: question.template,
    sittingId,
    options: options.map(({ text }) => text),
    ...{ key, chosen, confidence, took, away, rating, ungraded, predicted },
    previous: card?.graded?.id ?? null,
    interval: days && levelInterval(question.cardId, days, day, input),
    algorithm: ALGORITHM,
  };
}

/** Takes back an answer; the log keeps both. */
export function decideUndo(id: string, { at, offset, day }: Moment, target: ReviewEntry): UndoEntry {
  return { kind: 'undo', id, at, offset, day, cardId: target.cardId, target: target.id, sittingId: target.sittingId };
}

/** What a learner can say about a question instead of answering it. */
export type Remark =
  | { readonly kind: 'hide' | 'unhide' | 'wake' }
  | { readonly kind: 'report'; readonly questionId: string; readonly reason: ReportReason }
  | { readonly kind: 'unreport'; readonly questionId: string }
  /** For so many study days. */
  | { readonly kind: 'rest'; readonly days: number };

export function decideRemark(
  id: string,
  { at, offset, day }: Moment,
  card: { readonly cardId: string; readonly articleId: string; readonly factId: string },
  remark: Remark,
): LogEntry {
  const { cardId, articleId, factId } = card;
  const base = { id, at, offset, day, cardId, articleId, factId };
  switch (remark.kind) {
    case 'report':
      return { ...base, kind: 'report', questionId: remark.questionId, reason: remark.reason };
    case 'unreport':
      return { ...base, kind: 'unreport', questionId: remark.questionId };
    case 'rest':
      return { ...base, kind: 'rest', until: day + remark.days };
    default:
      return { ...base, kind: remark.kind };
  }
}
