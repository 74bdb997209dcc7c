/** What asking a card today is worth: how much better it will be remembered a month from now. */

import type { Card } from '../model.ts';
import type { Scheduler } from './fsrs.ts';
import { elapsedDays } from './study-day.ts';

/** Days ahead at which recall is compared. */
const HORIZON = 30;

/**
 * Expected recall in a month when asked today, less that when not asked; 0 for a card that was never graded.
 * A right answer is taken as *good*, a wrong one as *again*, each as likely as recall predicts.
 */
export function expectedGain({ memory, graded }: Card, day: number, scheduler: Scheduler): number {
  if (!memory || !graded) return 0;
  const elapsed = elapsedDays(graded.day, day);
  const recall = scheduler.recall(memory, elapsed);
  const [right, wrong] = [scheduler.next(memory, elapsed, 3), scheduler.next(memory, elapsed, 1)];
  const asked = recall * scheduler.recall(right, HORIZON) + (1 - recall) * scheduler.recall(wrong, HORIZON);
  return asked - scheduler.recall(memory, elapsed + HORIZON);
}

/** Recall as predicted for today, 0 to 1; null for a card that was never graded. */
export function recallNow({ memory, graded }: Card, day: number, scheduler: Scheduler): number | null {
  return memory && graded ? scheduler.recall(memory, elapsedDays(graded.day, day)) : null;
}
