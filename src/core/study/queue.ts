/** What to ask next: due cards, new ones, in an order that helps. */

import type { Card, LogEntry, Question, Scope, Settings, StudyPlan } from '../model.ts';
import { type Askable, askables, isInScope, turnOf, withoutSiblings } from './askable.ts';
import type { Scheduler } from './fsrs.ts';
import { gentleReturn, returnDay } from './gentle.ts';
import { byImportance, notCrowded } from './importance.ts';
import { orderLog } from './log.ts';
import { inArticleOrder, mixed } from './order.ts';
import { medianTime } from './vary.ts';

export interface QueueOptions {
  readonly scope: Scope;
  /** How many at most; null = all that the caps allow. */
  readonly length: number | null;
  readonly settings: Pick<Settings, 'newPerDay' | 'reviewsPerDay'>;
  readonly scheduler: Scheduler;
  /** Today's study day. */
  readonly day: number;
  /** Study days with at least one answer, ascending; the last two returns from a journey are enough. */
  readonly studied: readonly number[];
  /** See `doneToday`. */
  readonly today: DoneToday;
  /** Ask also what is not due yet, least remembered first, when nothing else is left. */
  readonly ahead?: boolean;
  /** Lift the day's caps, by the learner's wish. */
  readonly uncapped?: boolean;
  /** Names the sentence that a question is from, so that a sitting does not dwell on one. */
  readonly sentenceOf?: (question: Question) => string;
}

/** Cards met for the first time today, and known ones reviewed. */
export interface DoneToday {
  readonly fresh: number;
  readonly reviews: number;
}

/** ms for reading the feedback, and for a question that was never timed. */
const FEEDBACK = 5000;
const UNTIMED = 12_000;

/**
 * @param questions of every article in scope; of a card without a question nothing is asked
 * @param cards of the same articles
 */
export function planSitting(
  questions: readonly Question[],
  cards: ReadonlyMap<string, Card>,
  options: QueueOptions,
): StudyPlan {
  const { scope, settings, day, today } = options;
  const everything = askables(questions, cards, day);
  const inScope = everything.filter((askable) => isInScope(askable, scope));
  const apart = withoutSiblings(byImportance(inScope, day, options.scheduler), cards, day);
  const isList = scope.kind === 'cards' || scope.kind === 'mistakes';
  const started = new Set(everything.filter(({ card }) => card?.graded).map(({ question }) => question.articleId));
  // “Everything due” brings no article that the learner never opened.
  const isWanted = ({ question }: Askable) => scope.kind !== 'due' || started.has(question.articleId);
  const fresh = apart.filter((askable) => turnOf(askable, day) === 'fresh' && isWanted(askable));
  const due = apart.filter((askable) => turnOf(askable, day) === 'due');
  const later = apart.filter((askable) => turnOf(askable, day) === 'ahead');

  const returned = returnDay(options.studied, day);
  const overdue = due.filter(({ card }) => returned !== null && (card?.due ?? day) < returned).length;
  const gentle = gentleReturn(returned, day, overdue);
  const caps = options.uncapped || isList ? { fresh: Infinity, due: Infinity } : capsOf(settings, today);
  const room = Math.min(options.length ?? Infinity, gentle.perSitting ?? Infinity);
  const dueCap = Math.min(
    caps.due,
    gentle.overduePerDay === null ? Infinity : gentle.overduePerDay + due.length - overdue,
  );

  const chosenDue = due.slice(0, Math.min(room, dueCap));
  const chosenFresh = notCrowded(fresh, options.sentenceOf).slice(
    0,
    Math.max(0, Math.min(room - chosenDue.length, caps.fresh)),
  );
  const rest = room - chosenDue.length - chosenFresh.length;
  const chosenLater = isList || options.ahead ? later.slice(0, Math.max(0, rest)) : [];

  const [errors, others] = [true, false].map((sure) =>
    [...chosenDue, ...chosenLater].filter(({ card }) => (card?.sureButWrong ?? false) === sure),
  );
  const list = [...(errors ?? []), ...mixed(others ?? []), ...inArticleOrder(chosenFresh)];
  return {
    cards: list.map(({ cardId }) => cardId),
    fresh: chosenFresh.length,
    due: chosenDue.length,
    ahead: chosenLater.length,
    takes: list.reduce((sum, { card, question }) => sum + FEEDBACK + (medianTime(card, question.id) ?? UNTIMED), 0),
    gentle: gentle.today,
    held: {
      fresh: fresh.length - Math.min(fresh.length, caps.fresh),
      due: gentle.overduePerDay === null ? due.length - Math.min(due.length, caps.due) : 0,
    },
    aheadAvailable: later.length - chosenLater.length,
  };
}

/** Counts a day's answers for the caps. @param log entries of that day, or more */
export function doneToday(log: Iterable<LogEntry>, day: number): DoneToday {
  const [fresh, reviews] = [new Set<string>(), new Set<string>()];
  for (const entry of orderLog(log, Infinity).entries) {
    if (entry.kind !== 'review' || entry.day !== day) continue;
    if (entry.ungraded === 'repeat' || entry.ungraded === 'not-first-today') continue;
    (entry.predicted === null ? fresh : reviews).add(entry.cardId);
  }
  return { fresh: fresh.size, reviews: reviews.size };
}

function capsOf(settings: QueueOptions['settings'], today: DoneToday): { fresh: number; due: number } {
  return {
    fresh: Math.max(0, settings.newPerDay - today.fresh),
    due: Math.max(0, settings.reviewsPerDay - today.reviews),
  };
}
