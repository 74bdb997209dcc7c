/** What to ask next: due cards, new ones, in an order that helps. */

import type { Card, LogEntry, Question, Scope, Settings, StudyPlan } from '../model.ts';
import { type Askable, askables, isInScope, turnOf, withoutSiblings } from './askable.ts';
import type { Scheduler } from './fsrs.ts';
import { expectedGain, recallNow } from './gain.ts';
import { gentleReturn, returnDay } from './gentle.ts';
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
/** Questions of one sitting from one sentence, as long as there are others. */
const PER_SENTENCE = 2;

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
  const apart = withoutSiblings(byImportance(inScope, options), cards, day);
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
  const chosenFresh = spread(fresh, Math.min(room - chosenDue.length, caps.fresh), options.sentenceOf);
  const rest = room - chosenDue.length - chosenFresh.length;
  const chosenLater = isList || options.ahead ? later.slice(0, Math.max(0, rest)) : [];

  const list = [...mixed([...chosenDue, ...chosenLater]), ...inArticleOrder(chosenFresh)];
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

/** Confident errors first, then what a review helps most; new cards by salience; the rest by how far they are forgotten. */
function byImportance(list: readonly Askable[], { day, scheduler }: QueueOptions): readonly Askable[] {
  const turns = { due: 0, fresh: 1, ahead: 2 };
  const ranked = list.map((askable) => {
    const { card, question } = askable;
    const turn = turnOf(askable, day);
    const known =
      card && (turn === 'due' ? expectedGain(card, day, scheduler) : 1 - (recallNow(card, day, scheduler) ?? 0));
    const worth = turn === 'fresh' || known === null ? question.salience : known;
    return { askable, turn: turns[turn], sure: card?.sureButWrong ? 0 : 1, worth };
  });
  return ranked
    .sort(
      (one, other) =>
        one.turn - other.turn ||
        one.sure - other.sure ||
        other.worth - one.worth ||
        (one.askable.cardId < other.askable.cardId ? -1 : 1),
    )
    .map(({ askable }) => askable);
}

/** The most salient, but no more than two of a sentence while there are others. */
function spread(list: readonly Askable[], room: number, sentenceOf: QueueOptions['sentenceOf']): readonly Askable[] {
  const used = new Map<string, number>();
  const crowded: Askable[] = [];
  const chosen: Askable[] = [];
  for (const askable of list) {
    const { question } = askable;
    const sentence = sentenceOf?.(question) ?? `${question.articleId}\n${question.evidence.start}`;
    const count = used.get(sentence) ?? 0;
    used.set(sentence, count + 1);
    (count < PER_SENTENCE ? chosen : crowded).push(askable);
  }
  return [...chosen, ...crowded].slice(0, Math.max(0, room));
}
