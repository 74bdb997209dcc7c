import { describe, expect, it } from 'vitest';
import { relativeDays } from '../../../../src/core/read/recognisers/relative-days.ts';
import { findIn, surfaces } from './told.ts';

const past = {
  met: 'VERB VBD root',
  Wednesday: 'PROPN NNP obl met',
  Thursday: 'PROPN NNP obl met',
  Friday: 'PROPN NNP obl met',
};
// 27 July 2023 is a Thursday.
const isoOf = (text: string) => findIn(relativeDays, text, past).map(({ when }) => when?.iso);

describe('relative days', () => {
  it.each([
    ['They met on Wednesday .', '2023-07-26'],
    ['They met later Thursday .', '2023-07-27'],
    ['They met last Friday .', '2023-07-21'],
    ['They met yesterday .', '2023-07-26'],
    ['They met today .', '2023-07-27'],
    ['They met last month .', '2023-06'],
    ['They met last year .', '2022'],
    ['They met two years ago .', '2021'],
    ['They met three days ago .', '2023-07-24'],
  ])('reads “%s”', (text, iso) => {
    expect(isoOf(text)).toEqual([iso]);
  });

  it('looks ahead where the verb does', () => {
    const tags = { come: 'VERB VB root', will: 'AUX MD aux come', Friday: 'PROPN NNP obl come' };
    expect(findIn(relativeDays, 'They will come on Friday .', tags)[0]?.when?.iso).toBe('2023-07-28');
  });

  it('says no day where the words leave it open', () => {
    expect(isoOf('They met next Friday .')).toEqual([undefined]);
    expect(isoOf('They met the following day .')).toEqual([undefined]);
    expect(isoOf('They met this weekend .')).toEqual([undefined]);
  });

  it('does not take a speaker’s today for the article’s', () => {
    expect(isoOf('“ They met today . ”')).toEqual([undefined]);
  });

  it('infers every day', () => {
    expect(findIn(relativeDays, 'They met yesterday .', past)[0]?.when?.inferred).toBe(true);
    expect(surfaces(relativeDays, 'They met yesterday afternoon .', past)).toEqual(['yesterday afternoon']);
  });
});
