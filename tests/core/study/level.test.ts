import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALONE, leeway, levelInterval } from '../../../src/core/study/level.ts';
import { today } from './examples.ts';

test('the leeway is 5 to 10 % of the interval, in whole days', () => {
  expect([1, 5, 9, 10, 20, 100, 365].map(leeway)).toEqual([0, 0, 0, 1, 2, 6, 19]);
  for (let interval = 10; interval <= 365; interval++) {
    expect(leeway(interval) / interval).toBeLessThanOrEqual(0.1);
    expect((leeway(interval) + 1) / interval).toBeGreaterThan(0.05);
  }
});

test('the lightest day of the leeway is chosen', () => {
  const load = (day: number) => (day === today + 19 ? 3 : 7);
  expect(levelInterval('card', 20, today, { load, siblings: [] })).toBe(19);
});

test('the interval stays in its leeway and within a year', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 365 }), fc.func(fc.nat(50)), (cardId, interval, load) => {
      const days = levelInterval(cardId, interval, today, { load, siblings: [] });
      return days >= Math.max(1, interval - leeway(interval)) && days <= Math.min(365, interval + leeway(interval));
    }),
  );
});

test('sibling cards are not due on the same day', () => {
  expect(levelInterval('card', 1, today, { load: () => 0, siblings: [today + 1] })).toBe(2);
  const siblings = [today + 18, today + 19, today + 20, today + 21];
  expect(levelInterval('card', 20, today, { load: () => 0, siblings })).toBe(22);
});

test('with siblings on every day the interval stands', () => {
  const siblings = Array.from({ length: 30 }, (_, index) => today + index);
  expect(levelInterval('card', 10, today, { load: () => 0, siblings })).toBe(10);
});

test('equally light days are shared out by the card, the same every time', () => {
  const days = Array.from({ length: 200 }, (_, index) => levelInterval(`card-${index}`, 20, today, ALONE));
  expect(new Set(days)).toEqual(new Set([18, 19, 20, 21, 22]));
  expect(levelInterval('card-7', 20, today, ALONE)).toBe(days[7]);
});

test('a hundred cards answered on one day come back on several', () => {
  const load = new Map<number, number>();
  for (let index = 0; index < 100; index++) {
    const days = levelInterval(`card-${index}`, 30, today, { load: (day) => load.get(day) ?? 0, siblings: [] });
    load.set(today + days, (load.get(today + days) ?? 0) + 1);
  }
  expect([...load.values()].every((count) => count >= 19 && count <= 21)).toBe(true);
});
