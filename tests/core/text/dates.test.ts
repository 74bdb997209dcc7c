import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  formatDate,
  isoDate,
  lastWeekday,
  partsOf,
  precisionOf,
  readDate,
  weekdayOf,
} from '../../../src/core/text/dates.ts';

const day = fc.integer({ min: -200000, max: 60000 }).map((days) => addDays('2000-01-01', days));

test.each([
  ['June 30, 2019', '2019-06-30'],
  ['Wednesday, September 7, 2016', '2016-09-07'],
  ['25 June 1950', '1950-06-25'],
  ['the 1st of May 1997', '1997-05-01'],
  ['Jan. 6, 2021', '2021-01-06'],
  ['Sept. 2008', '2008-09'],
  ['March 1890', '1890-03'],
  ['1950', '1950'],
  ['2023-07-27', '2023-07-27'],
])('%s is read as %s', (written, iso) => {
  expect(isoDate(readDate(written) ?? {})).toBe(iso);
});

test('a day without a year is read, but is no date yet', () => {
  expect(readDate('July 27')).toEqual({ month: 7, day: 27 });
  expect(isoDate({ month: 7, day: 27 })).toBeNull();
});

test('what is no date is not read', () => {
  for (const text of ['nine', 'February 30, 2020', 'May Smith', '20,000', 'Sunday', '27', '3019'])
    expect(readDate(text), text).toBeNull();
});

test('a date is said as its precision allows', () => {
  expect(['2023-07-27', '2023-07', '2023'].map(formatDate)).toEqual(['July 27, 2023', 'July 2023', '2023']);
  expect(precisionOf('2023-07')).toBe('month');
});

test('27 July 2023 was a Thursday, and its Wednesday the day before', () => {
  expect(weekdayOf('2023-07-27')).toBe('Thursday');
  expect(lastWeekday('Wednesday', '2023-07-27')).toBe('2023-07-26');
  expect(lastWeekday('Thursday', '2023-07-27')).toBe('2023-07-27');
});

test('a month holds all of its days', () => {
  expect(compareDates('2023-07', '2023-07-27')).toBe(0);
  expect(compareDates('2023-06', '2023-07-27')).toBeLessThan(0);
});

test('a month after January 31 is the last of February', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2023-07', -7)).toBe('2022-12');
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
});

test('a day that does not exist is refused by name', () => {
  expect(() => partsOf('2023-02-29')).toThrow('2023-02-29');
  expect(() => addDays('2023', 1)).toThrow('2023');
});

test('every date reads as it is said', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(isoDate(readDate(formatDate(date)) ?? {})).toBe(date);
    }),
  );
});

test('days add up, and a week later is the same weekday', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40000, max: 40000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
    }),
  );
});
