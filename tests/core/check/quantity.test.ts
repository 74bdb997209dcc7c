import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesNest, dayOf, isoOf, numberOf, scaleOf, weekdayOf } from '../../../src/core/check/quantity.ts';

describe('a date', () => {
  it.each([
    ['June 30, 2019', '2019-06-30'],
    ['on June 30, 2019', '2019-06-30'],
    ['30 June 2019', '2019-06-30'],
    ['June 2019', '2019-06'],
    ['In 2019', '2019'],
    ['1950', '1950'],
    ['Midnight', null],
    ['Apollo 11', null],
    ['1,950', null],
    ['Brumaire 18, 1799', null],
  ])('is read off “%s”', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it('lies within its month and year', () => {
    expect(datesNest('2019-06', '2019-06-30')).toBe(true);
    expect(datesNest('2019', '2019-06-30')).toBe(true);
    expect(datesNest('2018', '2019-06-30')).toBe(false);
  });

  it('is as many days from another as the calendar says', () => {
    expect(dayOf('2023-07-27') - dayOf('2023-07-26')).toBe(1);
    expect(dayOf('1950') - dayOf('1949')).toBe(365);
  });
});

describe('a number', () => {
  it.each([
    ['$ 50,000', 50000],
    ['2.5 million people', 2500000],
    ['three', 3],
    ['two million', 2000000],
    ['the 70th', 70],
    ['a letter', null],
  ])('is read off “%s”', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.nat(), (value) => numberOf(value.toLocaleString('en-US')) === value));
  });
});

describe('a place on a scale', () => {
  it('is the option’s own value, else what its words say', () => {
    expect(scaleOf({ text: 'about a dozen', value: 12 })).toBe(12);
    expect(scaleOf({ text: 'Wednesday' })).toBe(2);
    expect(scaleOf({ text: '1970' })).toBe(0);
    expect(scaleOf({ text: 'a sword' })).toBeNull();
    expect(weekdayOf('Kang Sun Nam')).toBeNull();
  });
});
