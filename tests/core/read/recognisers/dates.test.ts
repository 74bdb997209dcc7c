import { describe, expect, it } from 'vitest';
import { dates } from '../../../../src/core/read/recognisers/dates.ts';
import { findIn, surfaces } from './told.ts';

const isoOf = (text: string) => findIn(dates, text).map(({ when }) => when?.iso);

describe('dates', () => {
  it.each([
    ['since June 30, 2019, when he met', '2019-06-30'],
    ['on Tuesday, September 22, 2015', '2015-09-22'],
    ['(8 September 1841)', '1841-09-08'],
    ['on the 12th of October, 1859', '1859-10-12'],
    ['in March 1890', '1890-03'],
    ['on 2023-07-26', '2023-07-26'],
  ])('reads “%s”', (text, iso) => {
    expect(isoOf(text)).toContain(iso);
  });

  it('takes the weekday into the date', () => {
    expect(surfaces(dates, 'Published Friday, July 21, 2017.')).toContain('Friday, July 21, 2017');
  });

  it('knows that June has thirty days', () => {
    expect(isoOf('on June 31, 2019')).not.toContain('2019-06-31');
  });

  it('infers nothing', () => {
    expect(findIn(dates, 'on June 30, 2019').every(({ when }) => when?.inferred === false)).toBe(true);
  });
});
