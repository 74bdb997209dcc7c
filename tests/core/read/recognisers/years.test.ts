import { describe, expect, it } from 'vitest';
import { years } from '../../../../src/core/read/recognisers/years.ts';
import { findIn, surfaces } from './told.ts';

const whenOf = (text: string) => findIn(years, text).map(({ when }) => [when?.iso, when?.until]);

describe('years', () => {
  it('reads a year after a word of time, in brackets and before a noun', () => {
    expect(surfaces(years, 'He moved in 1892 .')).toEqual(['1892']);
    expect(surfaces(years, 'Italy ( 1821 )')).toEqual(['1821']);
    expect(surfaces(years, 'the 2014 protests')).toEqual(['2014']);
  });

  it('reads decades and centuries with both their ends', () => {
    expect(whenOf('in the 1960s')).toEqual([['1960', '1969']]);
    expect(whenOf('in the late 19th century')).toEqual([['1801', '1900']]);
  });

  it('takes no number of things for a year', () => {
    expect(surfaces(years, 'a survey of them , then 1709 schoolchildren', { schoolchildren: 'NOUN NNS' })).toEqual([]);
    expect(surfaces(years, 'some $1905 and 1,905 votes')).toEqual([]);
  });

  it('keeps the part of the year that is meant', () => {
    expect(findIn(years, 'He came in late 1961 .')[0]?.when).toMatchObject({ iso: '1961', phrase: 'in late 1961' });
    expect(findIn(years, 'He came in the spring of 1349 .')[0]?.when?.phrase).toBe('in the spring of 1349');
  });

  it('knows no date before Christ', () => {
    expect(whenOf('in 1200 BC')).toEqual([]);
  });
});
