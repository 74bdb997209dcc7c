import { describe, expect, it } from 'vitest';
import { percentages } from '../../../../src/core/read/recognisers/percentages.ts';
import { findIn } from './told.ts';

const shares = (text: string) => findIn(percentages, text).map(({ phrase }) => phrase?.value);

describe('percentages', () => {
  it.each([
    ['a turnout of 58%', 58],
    ['only 10 per cent of salt', 10],
    ['it was forty percent', 40],
    ['up 2.5 percentage points', 2.5],
  ])('reads “%s”', (text, value) => {
    expect(shares(text)).toEqual([value]);
  });

  it('sees none in a plain number', () => {
    expect(shares('58 members')).toEqual([]);
  });
});
