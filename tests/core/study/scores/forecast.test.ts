import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecast } from '../../../../src/core/study/scores/forecast.ts';
import { today } from '../examples.ts';

test('every day brings what is due on it', () => {
  const load = new Map([
    [today, 3],
    [today + 2, 5],
    [today + 14, 9],
  ]);
  expect(forecast(load, today, 14, 60).map(({ due }) => due)).toEqual([3, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('what is overdue is no mountain on the first day', () => {
  expect(forecast(new Map([[today - 50, 130]]), today, 4, 60).map(({ due }) => due)).toEqual([60, 60, 10, 0]);
});

test('no day is over the cap and nothing is counted twice', () => {
  const load = fc.array(fc.tuple(fc.integer({ min: -20, max: 40 }), fc.nat(100)));
  fc.assert(
    fc.property(load, fc.integer({ min: 1, max: 100 }), (pairs, cap) => {
      const days = new Map(pairs.map(([day, count]) => [today + day, count]));
      const ahead = forecast(days, today, 30, cap);
      const total = ahead.reduce((sum, { due }) => sum + due, 0);
      const all = [...days].reduce((sum, [day, count]) => sum + (day < today + 30 ? count : 0), 0);
      return ahead.length === 30 && ahead.every(({ due }) => due <= cap) && total <= all;
    }),
  );
});
