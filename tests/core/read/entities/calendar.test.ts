import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayFrom, yearless } from '../../../../src/core/read/entities/anchors.ts';
import {
  dateOfDay,
  dayNumber,
  isDay,
  monthNumber,
  partialDate,
  shiftMonth,
  weekdayNumber,
  weekdayOfDay,
} from '../../../../src/core/read/entities/calendar.ts';

describe('the calendar', () => {
  it('counts days forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(dayNumber(dateOfDay(day))).toBe(day);
      }),
    );
  });

  it('knows the weekday of a day', () => {
    // The armistice was signed on a Monday.
    expect(weekdayOfDay(dayNumber('1953-07-27') ?? 0)).toBe(weekdayNumber('Monday'));
    expect(weekdayOfDay(dayNumber('2023-07-27') ?? 0)).toBe(weekdayNumber('Thursday'));
  });

  it('knows how long months are', () => {
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2023, 2, 29)).toBe(false);
    expect(isDay(2023, 6, 31)).toBe(false);
  });

  it('goes from December to January', () => {
    expect(shiftMonth('2022-12', 1)).toBe('2023-01');
    expect(shiftMonth('2023-01-15', -1)).toBe('2022-12');
  });

  it('writes as much of a date as is known', () => {
    expect([partialDate(2023), partialDate(2023, 7), partialDate(2023, 7, 2)]).toEqual([
      '2023',
      '2023-07',
      '2023-07-02',
    ]);
    expect([monthNumber('Sept.'), monthNumber('May'), monthNumber('Zyx')]).toEqual([9, 5, 0]);
  });
});

describe('a weekday', () => {
  it('that has been lies within the last week, one that comes within the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const past = dayNumber(weekdayFrom(dateOfDay(day), weekday, 'past')) ?? Number.NaN;
        const next = dayNumber(weekdayFrom(dateOfDay(day), weekday, 'future')) ?? Number.NaN;
        expect(weekdayOfDay(past)).toBe(weekday);
        expect(weekdayOfDay(next)).toBe(weekday);
        expect(day - past).toBeGreaterThanOrEqual(0);
        expect(day - past).toBeLessThan(7);
        expect(next - day).toBeGreaterThanOrEqual(0);
        expect(next - day).toBeLessThan(7);
      }),
    );
  });

  it('is unknown without the article’s day, or without a verb that tells', () => {
    expect(weekdayFrom(null, 3, 'past')).toBeNull();
    expect(weekdayFrom('2023-07', 3, 'past')).toBeNull();
    expect(weekdayFrom('2023-07-27', 3, 'unsure')).toBeNull();
  });
});

describe('a date without its year', () => {
  it('is the last one of what has been', () => {
    expect(yearless('2023-01-10', 12, 24, 'past')).toBe('2022-12-24');
    expect(yearless('2023-01-10', 1, 5, 'past')).toBe('2023-01-05');
  });

  it('is the next one of what comes', () => {
    expect(yearless('2023-12-20', 1, 6, 'future')).toBe('2024-01-06');
  });

  it('half a year off needs a verb that tells', () => {
    expect(yearless('2023-07-27', 1, undefined, 'unsure')).toBeNull();
  });
});
