import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating } from '../../../src/core/model.ts';
import { createScheduler, DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import {
  createDerived,
  firstDifficulty,
  firstStability,
  nextDifficulty,
  nextStability,
  recallAfter,
} from '../../../src/core/study/memory-steps.ts';

const w = Float64Array.from(DEFAULT_PARAMETERS);
const scheduler = createScheduler();
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);

test.each([1, 2, 3, 4] as const)('a first rating of %d gives the memory of ts-fsrs', (first) => {
  const [stability, difficulty] = [createDerived(), createDerived()];
  firstStability(stability, w, first);
  firstDifficulty(difficulty, w, first);
  expect(stability.value).toBeCloseTo(scheduler.next(null, 0, first).stability, 6);
  expect(difficulty.value).toBeCloseTo(scheduler.next(null, 0, first).difficulty, 6);
});

test('every later answer does to a memory what it does in ts-fsrs', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      rating,
      (stability, difficulty, elapsed, given) => {
        const theirs = scheduler.next({ stability, difficulty }, elapsed, given);
        const [recall, after, harder] = [createDerived(), createDerived(), createDerived()];
        recallAfter(recall, w, stability, elapsed);
        nextStability(after, w, stability, difficulty, recall.value, given);
        nextDifficulty(harder, w, difficulty, given);
        expect(recall.value).toBeCloseTo(scheduler.recall({ stability, difficulty }, elapsed), 6);
        expect(after.value / theirs.stability).toBeCloseTo(1, 4);
        expect(harder.value).toBeCloseTo(theirs.difficulty, 5);
      },
    ),
  );
});
