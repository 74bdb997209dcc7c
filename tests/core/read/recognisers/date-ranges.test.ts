import { describe, expect, it } from 'vitest';
import { dateRanges } from '../../../../src/core/read/recognisers/date-ranges.ts';
import { findIn } from './told.ts';

const endsOf = (text: string) => findIn(dateRanges, text).map(({ when }) => [when?.iso, when?.until]);

describe('date ranges', () => {
  it.each([
    ['from 1893 to 1925', ['1893', '1925']],
    ['in 1920 – 21 .', ['1920', '1921']],
    ['the 1950-1953 war', ['1950', '1953']],
    ['Between 1402 and 1405 ,', ['1402', '1405']],
    ['between July 2003 and December 2004', ['2003-07', '2004-12']],
    ['from November 20 to December 11, 2015', ['2015-11-20', '2015-12-11']],
    ['August 26–28, 2020', ['2020-08-26', '2020-08-28']],
  ])('reads “%s”', (text, ends) => {
    expect(endsOf(text)).toEqual([ends]);
  });

  it('takes two years for no range', () => {
    expect(endsOf('in 1801 and 1805')).toEqual([]);
  });

  it('never ends before it begins', () => {
    expect(endsOf('from 1925 to 1893')).toEqual([]);
  });

  it('takes no days of two lives for years', () => {
    expect(endsOf('8 February 1700 – 17 March 1782')).toEqual([]);
  });
});
