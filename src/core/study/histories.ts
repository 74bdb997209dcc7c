/** The log as the trainer reads it: for each card its graded answers, with the days between them. */

import type { LogEntry, Rating } from '../model.ts';
import { orderLog } from './log.ts';
import { elapsedDays } from './study-day.ts';

export interface Step {
  readonly at: number;
  readonly rating: Rating;
  /** Study days since the graded answer before; 0 for the first. */
  readonly elapsed: number;
}

/** The same answers count as in the fold: the first of each study day, when it was graded. */
export function histories(log: Iterable<LogEntry>, now: number): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const seen = new Map<string, number>();
  const graded = new Map<string, number>();
  for (const entry of orderLog(log, now).entries) {
    if (entry.kind !== 'review') continue;
    const { cardId, day, rating, at } = entry;
    const last = seen.get(cardId) ?? Number.NEGATIVE_INFINITY;
    seen.set(cardId, Math.max(last, day));
    if (rating === null || day <= last) continue;
    const elapsed = elapsedDays(graded.get(cardId) ?? day, day);
    graded.set(cardId, day);
    const own = steps.get(cardId) ?? [];
    own.push({ at, rating, elapsed });
    steps.set(cardId, own);
  }
  return steps;
}
