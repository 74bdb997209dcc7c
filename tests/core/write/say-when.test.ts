import { describe, expect, test } from 'vitest';
import { dateValue, sayWhen } from '../../../src/core/write/say-when.ts';

describe('a time', () => {
  test('is said with its preposition', () => {
    const when = { precision: 'day', said: '', inferred: false } as const;
    expect(sayWhen({ ...when, iso: '2023-07-06' })).toBe('on July 6, 2023');
    expect(sayWhen({ ...when, iso: '2023-07' })).toBe('in July 2023');
    expect(sayWhen({ ...when, iso: '1950', until: '1953' })).toBe('from 1950 to 1953');
    expect(sayWhen({ ...when, phrase: 'a day before the feast' })).toBe('a day before the feast');
    expect(sayWhen(when)).toBeNull();
  });

  test('has its place on a scale of days', () => {
    expect(dateValue('1970-01-02')).toBe(1);
    expect(dateValue('2021')).toBe(dateValue('2021-01-01'));
    expect(dateValue('1969-12-31')).toBe(-1);
  });
});
