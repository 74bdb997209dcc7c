import { describe, expect, it } from 'vitest';
import { timesOfDay } from '../../../../src/core/read/recognisers/times-of-day.ts';
import { findIn } from './told.ts';

const hours = (text: string) => findIn(timesOfDay, text).map(({ phrase }) => phrase?.value);

describe('times of day', () => {
  it.each([
    ['at midnight', 0],
    ['at 8:30 p.m.', 20.5],
    ['at 12 am', 0],
    ['closed at 22:30 ,', 22.5],
  ])('reads “%s”', (text, value) => {
    expect(hours(text)).toEqual([value]);
  });

  it('gives parts of the day no hour', () => {
    expect(hours('in the afternoon')).toEqual([undefined]);
  });

  it('takes no score and no sum for a time', () => {
    expect(hours('won 3-0 and paid $ 8 million')).toEqual([]);
  });

  it('knows what the clock strikes', () => {
    expect(hours("at ten o'clock")).toEqual([10]);
  });
});
