/** One sitting as it goes: what to ask now, a miss asked again, where to resume after a kill. */

import type { LogEntry, Moment, ReviewEntry, Scope, Sitting, StudyPlan } from '../model.ts';
import { hash } from '../text/hash.ts';
import { orderLog } from './log.ts';

/** @param articleIds of the planned cards, for the list of sittings */
export function startSitting(
  id: string,
  moment: Moment,
  scope: Scope,
  plan: Pick<StudyPlan, 'cards'>,
  articleIds: readonly string[],
): Sitting {
  const { at, offset, day } = moment;
  return { id, at, offset, day, scope, plan: plan.cards, articleIds, endedAt: null, asked: 0, right: 0, chance: 0 };
}

export interface Next {
  readonly cardId: string;
  /** Asked again after a miss in this sitting: practice. */
  readonly repeat: boolean;
  /** Of a repeat: the id of the question that was missed, to be asked again with its options reshuffled. */
  readonly again: string | null;
}

/** Where a sitting stands: computed from its plan and its entries, so it can be resumed after a kill. */
export interface Progress {
  /** Null at the end. */
  readonly next: Next | null;
  /** First answers, without repeats. */
  readonly asked: number;
  readonly right: number;
  readonly total: number;
  /** What undo would take back; null when there is nothing. */
  readonly last: ReviewEntry | null;
}

/** A miss comes again after 3 to 5 other questions. */
const [SOONEST, LATEST] = [3, 5];

export function isRight(entry: Pick<ReviewEntry, 'chosen' | 'key'>): boolean {
  return entry.chosen === entry.key;
}

/**
 * @param entries those of the sitting (others are ignored), in any order
 * @param gone cards that can't be asked any more: hidden, resting, or without a question left
 */
export function progressOf(
  sitting: Sitting,
  entries: Iterable<LogEntry>,
  gone: ReadonlySet<string> = new Set(),
): Progress {
  const waiting: Next[] = sitting.plan.map((cardId) => ({ cardId, repeat: false, again: null }));
  const tally = { asked: 0, right: 0, last: null as ReviewEntry | null };
  for (const entry of answersOf(sitting, entries)) {
    const index = waiting.findIndex(({ cardId }) => cardId === entry.cardId);
    const turn = waiting[index];
    // A second answer from another tab; or the practice after a miss that was taken back.
    if (!turn || (!turn.repeat && isPractice(entry))) continue;
    waiting.splice(index, 1);
    tally.last = entry;
    if (!turn.repeat) tally.asked++;
    if (isRight(entry)) {
      if (!turn.repeat) tally.right++;
    } else {
      const others = SOONEST + (hash(entry.id) % (LATEST - SOONEST + 1));
      waiting.splice(others, 0, { cardId: entry.cardId, repeat: true, again: entry.questionId });
    }
  }
  const left = waiting.filter(({ cardId }) => !gone.has(cardId));
  const unasked = left.filter(({ repeat }) => !repeat).length;
  return { ...tally, next: left[0] ?? null, total: tally.asked + unasked };
}

function isPractice({ ungraded }: ReviewEntry): boolean {
  return ungraded === 'repeat';
}

/** The answers of a sitting that stand, in order. */
export function answersOf(sitting: Sitting, entries: Iterable<LogEntry>): readonly ReviewEntry[] {
  return orderLog(entries, Number.POSITIVE_INFINITY).entries.filter(
    (entry): entry is ReviewEntry => entry.kind === 'review' && entry.sittingId === sitting.id,
  );
}

/** The first answer to each card of a sitting: repeats are practice. */
export function firstAnswers(sitting: Sitting, entries: Iterable<LogEntry>): readonly ReviewEntry[] {
  const firsts = new Map<string, ReviewEntry>();
  for (const entry of answersOf(sitting, entries)) {
    if (!firsts.has(entry.cardId) && !isPractice(entry)) firsts.set(entry.cardId, entry);
  }
  return [...firsts.values()];
}

/**
 * The sitting as it is to be stored together with its newest entry: `endedAt` is set when nothing is left to ask, and cleared when an undo opens it
 * again.
 */
export function updateSitting(
  sitting: Sitting,
  entries: readonly LogEntry[],
  at: number,
  gone: ReadonlySet<string> = new Set(),
): Sitting {
  const { next } = progressOf(sitting, entries, gone);
  return { ...counted(sitting, entries), endedAt: next ? null : (sitting.endedAt ?? at) };
}

/** Left before its end, by the learner's wish: it is not offered to be resumed. */
export function leaveSitting(sitting: Sitting, at: number): Sitting {
  return { ...sitting, endedAt: sitting.endedAt ?? at };
}

function counted(sitting: Sitting, entries: readonly LogEntry[]): Sitting {
  const firsts = firstAnswers(sitting, entries);
  return {
    ...sitting,
    asked: firsts.length,
    right: firsts.filter(isRight).length,
    chance: firsts.reduce((sum, { options }) => sum + 1 / options.length, 0),
  };
}
