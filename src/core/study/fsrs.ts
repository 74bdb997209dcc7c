/** When a card is asked next: the one place that knows the scheduling algorithm. */

import { default_w, FSRSAlgorithm, FSRSVersion } from 'ts-fsrs';
import type { Memory, Rating } from '../model.ts';

/** Named in every graded entry, so that a later algorithm can replay what this one saw. */
export const ALGORITHM = { name: 'FSRS-6', version: FSRSVersion } as const;

export const DEFAULT_PARAMETERS: readonly number[] = default_w;

/** Days; a card seen once a year is kept, however well it is known. */
export const LONGEST_INTERVAL = 365;

export interface Scheduler {
  readonly parameters: readonly number[];
  readonly retention: number;
  /** The memory after a rating. `elapsed` in study days; negative and broken numbers count as 0. */
  next(memory: Memory | null, elapsed: number, rating: Rating): Memory;
  /** Predicted recall, 0 to 1, `elapsed` days after the last graded review. */
  recall(memory: Memory, elapsed: number): number;
  /** Whole days until recall falls to the desired retention: 1 to 365. */
  interval(memory: Memory): number;
}

/**
 * @param parameters 21 numbers of FSRS-6; those of ts-fsrs when absent
 * @param retention desired recall at review, 0.80 to 0.95; clamped
 */
export function createScheduler(retention = 0.9, parameters: readonly number[] = DEFAULT_PARAMETERS): Scheduler {
  const wanted = Math.min(0.95, Math.max(0.8, retention));
  // Not `fsrs().next()`: it counts UTC calendar days, so that two answers 20 minutes apart may count as a day.
  const algorithm = new FSRSAlgorithm({
    w: [...parameters],
    request_retention: wanted,
    maximum_interval: LONGEST_INTERVAL,
    enable_fuzz: false,
  });
  const days = (elapsed: number) => (Number.isFinite(elapsed) ? Math.max(0, elapsed) : 0);
  return {
    parameters,
    retention: wanted,
    next(memory, elapsed, rating) {
      const { stability, difficulty } = algorithm.next_state(memory, days(elapsed), rating);
      return { stability, difficulty };
    },
    recall: (memory, elapsed) => algorithm.forgetting_curve(days(elapsed), memory.stability),
    interval: (memory) => algorithm.next_interval(memory.stability, 0),
  };
}
