import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import type { Rating } from '../../../src/core/model.ts';
import { ALGORITHM, createScheduler, DEFAULT_PARAMETERS, LONGEST_INTERVAL } from '../../../src/core/study/fsrs.ts';

const scheduler = createScheduler();
const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const history = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), rating), { minLength: 1, maxLength: 20 });

test('the first ratings give the stabilities that FSRS-6 is published with', () => {
  const stabilities = ([1, 2, 3, 4] as const).map((first) => scheduler.next(null, 0, first).stability);
  expect(stabilities).toEqual(DEFAULT_PARAMETERS.slice(0, 4));
});

test('a memory after any history is what ts-fsrs computes for the same days', () => {
  const reference = new FSRSAlgorithm({});
  fc.assert(
    fc.property(history, (answers) => {
      let ours = null as ReturnType<typeof scheduler.next> | null;
      let theirs = null as ReturnType<typeof reference.next_state> | null;
      for (const [elapsed, given] of answers) {
        ours = scheduler.next(ours, ours ? elapsed : 0, given);
        theirs = reference.next_state(theirs, theirs ? elapsed : 0, given);
      }
      expect(ours).toEqual(theirs);
    }),
  );
});

test('an interval is a whole number of days from 1 to 365', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 36_500, noNaN: true }),
      fc.double({ min: 0.5, max: 1.2, noNaN: true }),
      (stability, retention) => {
        const days = createScheduler(retention).interval({ stability, difficulty: 5 });
        return Number.isInteger(days) && days >= 1 && days <= LONGEST_INTERVAL;
      },
    ),
  );
});

test('recall is 90 % after as many days as the stability says', () => {
  expect(scheduler.recall({ stability: 12, difficulty: 5 }, 12)).toBeCloseTo(0.9, 6);
});

test('who wants to remember more is asked sooner', () => {
  const memory = { stability: 50, difficulty: 5 };
  const days = [0.8, 0.9, 0.95].map((retention) => createScheduler(retention).interval(memory));
  expect(days).toEqual([...days].sort((one, other) => other - one));
  expect(new Set(days).size).toBe(3);
});

test.each([-3, Number.NaN, Number.POSITIVE_INFINITY])('%d elapsed days count as none', (elapsed) => {
  const memory = { stability: 5, difficulty: 5 };
  expect(scheduler.recall(memory, elapsed)).toBe(1);
  expect(scheduler.next(memory, elapsed, 3)).toEqual(scheduler.next(memory, 0, 3));
});

test('the algorithm says its name', () => {
  expect(ALGORITHM.name).toBe('FSRS-6');
  expect(ALGORITHM.version).toMatch(/^v5\..*FSRS-6/);
});
