import { describe, expect, it } from 'vitest';
import { money } from '../../../../src/core/read/recognisers/money.ts';
import { findIn } from './told.ts';

const sums = (text: string) => findIn(money, text).map(({ phrase }) => [phrase?.value, phrase?.unit]);

describe('money', () => {
  it.each([
    ['a budget of $230,000', [230000, 'dollars']],
    ['cost NZ $ 26 million', [26e6, 'New Zealand dollars']],
    ['fees of £30m', [30e6, 'pounds']],
    ['about six million euros', [6e6, 'euros']],
    ['five US dollars', [5, 'US dollars']],
  ])('reads “%s”', (text, sum) => {
    expect(sums(text)).toEqual([sum]);
  });

  it('counts no people', () => {
    expect(sums('26 million people')).toEqual([]);
  });

  it('takes no article for Australian', () => {
    expect(sums('a $ 1,000 fine')).toEqual([[1000, 'dollars']]);
  });
});
