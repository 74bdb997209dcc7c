import { expect, test } from 'vitest';
import { gentleReturn, returnDay } from '../../../src/core/study/gentle.ts';
import { today } from './examples.ts';

test('one returns on the first day after sixty without an answer', () => {
  expect(returnDay([today - 60], today)).toBe(today);
  expect(returnDay([today - 59], today)).toBeNull();
  expect(returnDay([today - 80, today - 5, today - 4], today)).toBe(today - 5);
});

test('who never studied does not return', () => {
  expect(returnDay([], today)).toBeNull();
  expect(returnDay([today], today)).toBeNull();
});

test('the day of return is short, the fortnight after it even', () => {
  expect(gentleReturn(today, today, 280)).toEqual({ today: true, perSitting: 10, overduePerDay: 20 });
  expect(gentleReturn(today - 4, today, 200)).toEqual({ today: false, perSitting: null, overduePerDay: 20 });
  expect(gentleReturn(today - 14, today, 50)).toEqual({ today: false, perSitting: null, overduePerDay: null });
  expect(gentleReturn(null, today, 50).overduePerDay).toBeNull();
});
