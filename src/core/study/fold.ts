/** From the log to the cards: what the learner did is the truth, what we believe of their memory is computed. */

import type { Card, CardEntry, LogEntry, LogTrouble, ReviewEntry } from '../model.ts';
import { ALGORITHM, LONGEST_INTERVAL, type Scheduler } from './fsrs.ts';
import { ALONE, levelInterval } from './level.ts';
import { orderLog } from './log.ts';
import { elapsedDays } from './study-day.ts';

export interface FoldOptions {
  readonly scheduler: Scheduler;
  /** ms; entries more than a day later do not count (yet). */
  readonly now: number;
}

/** Raised when a change in this file makes other cards of the same log. */
const FOLD = 1;
/** How many of the last answers a card remembers, so as not to ask the same way again. */
const RECENT = 8;

/** All entries of one card, in any order → the card; null when none counts. */
export function foldCard(entries: Iterable<LogEntry>, { scheduler, now }: FoldOptions): Card | null {
  let card: Card | null = null;
  for (const entry of orderLog(entries, now).entries) card = stepCard(card, entry, scheduler);
  return card;
}

/** A whole log, or several one after the other, in any order → all cards, and what could not count. */
export function foldLog(
  log: Iterable<LogEntry>,
  { scheduler, now }: FoldOptions,
): { readonly cards: ReadonlyMap<string, Card>; readonly trouble: LogTrouble } {
  const { entries, trouble } = orderLog(log, now);
  const cards = new Map<string, Card>();
  for (const entry of entries) cards.set(entry.cardId, stepCard(cards.get(entry.cardId) ?? null, entry, scheduler));
  return { cards, trouble };
}

/** What cards depend on besides the log: with another fingerprint a stored snapshot is to be folded again. */
export function fingerprint(scheduler: Scheduler): string {
  return [FOLD, ALGORITHM.name, ALGORITHM.version, scheduler.parameters.join(' ')].join('|');
}

/** One more entry on top of a card. It counts, is no undo, and is later than everything the card was made of. */
export function stepCard(before: Card | null, entry: CardEntry, scheduler: Scheduler): Card {
  const card = { ...(before ?? unasked(entry)), at: entry.at };
  switch (entry.kind) {
    case 'review':
      return scheduled(afterReview(card, entry, scheduler));
    case 'hide':
      return scheduled({ ...card, hidden: true });
    case 'unhide':
      return scheduled({ ...card, hidden: false });
    case 'rest':
      return scheduled({ ...card, restUntil: entry.until });
    case 'wake':
      return scheduled({ ...card, restUntil: null });
    case 'report': {
      const others = card.reported.filter(({ questionId }) => questionId !== entry.questionId);
      return { ...card, reported: [...others, { questionId: entry.questionId, reason: entry.reason }] };
    }
    case 'unreport':
      return { ...card, reported: card.reported.filter(({ questionId }) => questionId !== entry.questionId) };
  }
}

function unasked(entry: CardEntry): Card {
  return {
    id: entry.cardId,
    articleId: entry.articleId,
    factId: entry.factId,
    topic: null,
    memory: null,
    graded: null,
    interval: null,
    due: null,
    seen: null,
    at: entry.at,
    reviews: 0,
    lapses: 0,
    misses: 0,
    sureButWrong: false,
    hidden: false,
    restUntil: null,
    reported: [],
    recent: [],
  };
}

function afterReview(card: Card, entry: ReviewEntry, scheduler: Scheduler): Card {
  const right = entry.chosen === entry.key;
  const { questionId, template, options, took, day, rating } = entry;
  const answered: Card = {
    ...card,
    articleId: entry.articleId,
    factId: entry.factId,
    topic: entry.topic,
    seen: Math.max(card.seen ?? day, day),
    recent: [...card.recent, { questionId, template, options, right, took }].slice(-RECENT),
  };
  // The first answer of a study day counts, whichever device it was given on.
  if (rating === null || (card.seen !== null && day <= card.seen)) return answered;
  const elapsed = card.graded ? elapsedDays(card.graded.day, day) : 0;
  const memory = scheduler.next(card.memory, elapsed, rating);
  return {
    ...answered,
    memory,
    interval: keptInterval(card, entry) ?? levelInterval(card.id, scheduler.interval(memory), day, ALONE),
    graded: { id: entry.id, day },
    reviews: card.reviews + 1,
    lapses: card.lapses + (rating === 1 && card.memory ? 1 : 0),
    misses: card.misses + (right ? 0 : 1),
    sureButWrong: !right && entry.confidence === 'sure',
  };
}

/** The interval chosen at the time stands, so that new parameters reschedule nothing in bulk; unless another device's answers came between. */
function keptInterval(card: Card, { interval, previous }: ReviewEntry): number | null {
  const isPossible = interval !== null && Number.isInteger(interval) && interval >= 1 && interval <= LONGEST_INTERVAL;
  return isPossible && previous === (card.graded?.id ?? null) ? interval : null;
}

function scheduled(card: Card): Card {
  const next = card.graded && card.interval !== null ? card.graded.day + card.interval : null;
  return { ...card, due: card.hidden || next === null ? null : Math.max(next, card.restUntil ?? next) };
}
