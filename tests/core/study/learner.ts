/** A learner for tests, who forgets by parameters of their own; chance is seeded. */

import { createChance } from '../../../scripts/bench/learner.ts';
import type { Rating } from '../../../src/core/model.ts';
import { createScheduler, DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import type { Step } from '../../../src/core/study/histories.ts';

/** Forgets faster than most, and ever faster. */
export const quickForgetter: readonly number[] = DEFAULT_PARAMETERS.map((value, index) =>
  index < 4 ? value * 0.4 : index === 8 ? value * 0.7 : index === 20 ? value * 2.5 : value,
);

/** A year of graded answers under the default schedule. */
export function yearOf(parameters: readonly number[], cards: number, seed: number): Step[][] {
  const chance = createChance(seed);
  const [truth, schedule] = [createScheduler(0.9, parameters), createScheduler()];
  return Array.from({ length: cards }, () => {
    const steps: Step[] = [];
    let [real, believed] = [null as ReturnType<typeof truth.next> | null, null as ReturnType<typeof truth.next> | null];
    let [day, last] = [Math.floor(chance() * 200), 0];
    while (day < 365) {
      const elapsed = real ? day - last : 0;
      const isRight = chance() < (real ? truth.recall(real, elapsed) : 0.6);
      const rating: Rating = !isRight ? 1 : chance() < 0.15 ? 2 : 3;
      steps.push({ at: day, rating, elapsed });
      real = truth.next(real, elapsed, rating);
      believed = schedule.next(believed, elapsed, rating);
      last = day;
      day += Math.max(1, Math.round(schedule.interval(believed) * (0.7 + 0.6 * chance())));
    }
    return steps;
  });
}
