import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearbyDates } from '../../../src/core/write/nearby-dates.ts';

const near = (iso: string, text: string, published: string | null = '2015-09-22', seed = 'a') =>
  nearbyDates(iso, text, seed, published).map((date) => date.text);

describe('other dates', () => {
  it('are written the way the key is written', () => {
    for (const text of near('2015-09-14', 'September 14')) expect(text).toMatch(/^September \d+$/);
    for (const text of near('1831-01-17', '17 January 1831')) expect(text).toMatch(/^17 January 18\d\d$/);
    for (const text of near('2015-09-17', 'September 17th')) expect(text).toMatch(/^September \d+(?:st|nd|rd|th)$/);
    for (const text of near('1981-04-12', 'April 12, 1981')) expect(text).toMatch(/^April 12, 19\d\d$/);
    for (const text of near('2015-03', 'March')) expect(text).toMatch(/^[A-Z][a-z]+$/);
    for (const text of near('1990', 'the 1990s')) expect(text).toMatch(/^the (?:19|20)\d0s$/);
    for (const text of near('1301', 'the 14th century')) expect(text).toMatch(/^the 1\dth century$/);
  });

  it('of a day long ago are the same days of other years', () => {
    for (const text of near('1963-08-01', 'August 1, 1963', null)) expect(text).toMatch(/^August 1, 19\d\d$/);
    for (const text of near('2015-08-01', 'August 1, 2015')) expect(text).toMatch(/, 2015$/);
  });

  it('of a year to come are as round as the year', () => {
    for (const text of near('2050', '2050')) expect(text).toMatch(/^20\d0$/);
  });

  it('lie after the article only if the key does, and are never the key', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-28'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), fc.string(), (date, precision, seed) => {
        const iso = date.toISOString().slice(0, precision);
        const published = '2015-09-22';
        for (const other of nearbyDates(iso, iso.slice(0, 4), seed, published)) {
          expect(other.iso).not.toBe(iso);
          if (iso < published.slice(0, precision)) expect(other.iso <= published).toBe(true);
        }
      }),
    );
  });

  it('leave out what is taken', () => {
    const taken = nearbyDates('1958', '1958', 'a', '2018-06-18', ({ iso }) => iso !== '1960');
    expect(taken.every(({ iso }) => iso === '1960')).toBe(true);
  });
});
