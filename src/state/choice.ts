/** Choosing a sitting: what the wish would ask and how long it takes, told while one chooses. */

import { type ReadonlySignal, signal } from '@preact/signals';
import type { StudyPlan } from '../core/model.ts';
import type { Desk, Wish } from './desk.ts';

export interface Choice {
  readonly wish: ReadonlySignal<Wish>;
  /** What the wish would ask; null while it is being worked out. */
  readonly plan: ReadonlySignal<StudyPlan | null>;
  change(patch: Partial<Wish>): Promise<void>;
}

/** Lengths on offer; null = all. */
export const LENGTHS = [5, 10, 20, null] as const;

export function createChoice(desk: () => Promise<Desk>, first: Wish): Choice {
  const wish = signal(first);
  const plan = signal<StudyPlan | null>(null);
  return {
    wish,
    plan,
    async change(patch) {
      const wanted = { ...wish.peek(), ...patch };
      wish.value = wanted;
      plan.value = null;
      const planned = await (await desk()).plan(wanted);
      // Only the latest wish is told, however long an earlier one took.
      if (wish.peek() === wanted) plan.value = planned.plan;
    },
  };
}
