import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/text/dates.ts';
import { areApart, periodOf } from '../../../src/core/text/period.ts';

const period = (iso: string, until?: string) => periodOf({ iso, ...(until === undefined ? {} : { until }) });

test('a year lasts from its first day to its last', () => {
  expect(period('1970')).toEqual({ from: 0, to: 364 });
  expect(period('1970-02')).toEqual({ from: 31, to: 58 });
  expect(period('1970', '1971')).toEqual({ from: 0, to: 729 });
});

test('a year and a day of it may be one time, a year and a day of the next may not', () => {
  expect(areApart(period('1891'), period('1891-12-31'))).toBe(false);
  expect(areApart(period('1891'), period('1892-01-01'))).toBe(true);
  expect(areApart(period('1890', '1892'), period('1891'))).toBe(false);
});

test('what has no date may have been at any time', () => {
  expect(periodOf(undefined)).toBeNull();
  expect(periodOf({})).toBeNull();
  expect(areApart(null, period('1891'))).toBe(false);
});

test('every day is apart from the next, whichever comes first', () => {
  fc.assert(
    fc.property(fc.integer({ min: -80_000, max: 40_000 }), (days) => {
      const [one, next] = [addDays('1970-01-01', days), addDays('1970-01-01', days + 1)].map((day) => period(day));
      return areApart(one ?? null, next ?? null) && areApart(next ?? null, one ?? null);
    }),
  );
});
