import { expect, test } from 'vitest';
import { isOrderedKind, scaleOf } from '../../../src/core/write/scale.ts';

test('dates and numbers have a place on a scale', () => {
  expect(scaleOf('May 3, 2021', 'date')).toBe(18750);
  expect(scaleOf('1970', 'date')).toBe(0);
  expect(scaleOf('65th', 'ordinal')).toBe(65);
  expect(scaleOf('over 1,200 people', 'count')).toBe(1200);
});

test('what holds no number, or two, has none', () => {
  expect(scaleOf('soon', 'date')).toBeNull();
  expect(scaleOf('3 of 4', 'count')).toBeNull();
});

test('dates are ordered, people are not', () => {
  expect(isOrderedKind('date')).toBe(true);
  expect(isOrderedKind('person')).toBe(false);
});
