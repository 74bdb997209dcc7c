import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retentionByWeek, wilson } from '../../../../src/core/study/scores/retention.ts';
import { dayOfDate } from '../../../../src/core/study/study-day.ts';
import { noon, review, today } from '../examples.ts';

const now = noon(today);

test('true retention is the share of known cards that were recalled, by weeks from Monday', () => {
  const monday = dayOfDate('2026-11-16');
  const answer = (day: number, rating: 1 | 3) => review(day, { rating, predicted: 0.9 });
  const log = [answer(monday, 3), answer(monday + 6, 1), answer(monday + 3, 3), answer(monday + 7, 3)];
  const weeks = retentionByWeek(log, noon(monday + 8));
  expect(weeks.map((week) => [week.monday, week.recalled, week.reviews])).toEqual([
    [monday, 2, 3],
    [monday + 7, 1, 1],
  ]);
});

test('first encounters and ungraded answers are no recall', () => {
  const log = [review(today - 3), review(today - 2, { rating: null, ungraded: 'too-fast', predicted: 0.9 })];
  expect(retentionByWeek(log, now)).toEqual([]);
});

test('the Wilson interval of 9 of 10 is 0.596 to 0.982', () => {
  const [low, high] = wilson(9, 10);
  expect(low).toBeCloseTo(0.596, 3);
  expect(high).toBeCloseTo(0.982, 3);
});

test('the interval holds the share, stays within 0 and 1 and narrows with more answers', () => {
  const counts = fc.integer({ min: 1, max: 500 }).chain((count) => fc.tuple(fc.nat(count), fc.constant(count)));
  fc.assert(
    fc.property(counts, ([hits, count]) => {
      const [low, high] = wilson(hits, count);
      const [closer, wider] = wilson(hits * 4, count * 4);
      const share = hits / count;
      return low >= 0 && high <= 1 && low <= share + 1e-9 && high >= share - 1e-9 && wider - closer < high - low;
    }),
  );
  expect(wilson(0, 0)).toEqual([0, 1]);
});
