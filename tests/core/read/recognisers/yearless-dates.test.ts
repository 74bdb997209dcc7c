import { describe, expect, it } from 'vitest';
import { yearlessDates } from '../../../../src/core/read/recognisers/yearless-dates.ts';
import { findIn } from './told.ts';

const happened = {
  met: 'VERB VBD root',
  on: 'ADP IN',
  April: 'PROPN NNP obl met',
  November: 'PROPN NNP obl met',
  '29': 'NUM CD nummod April',
};
const isoOf = (text: string, published?: string) =>
  findIn(yearlessDates, text, happened, published).map(({ when }) => when?.iso);

describe('yearless dates', () => {
  it('are of the article’s year, or of the one before', () => {
    expect(isoOf('They met on April 29 .')).toEqual(['2023-04-29']);
    expect(isoOf('They met in November .')).toEqual(['2022-11']);
  });

  it('are marked as inferred', () => {
    expect(findIn(yearlessDates, 'They met on April 29 .', happened)[0]?.when?.inferred).toBe(true);
  });

  it('lie ahead where the verb does', () => {
    const tags = { launch: 'VERB VB root', will: 'AUX MD aux launch', November: 'PROPN NNP obl launch' };
    expect(findIn(yearlessDates, 'It will launch in November .', tags)[0]?.when?.iso).toBe('2023-11');
  });

  it('stay without a year beside another year, and without an article’s date', () => {
    expect(isoOf('In 1841 they met on April 29 .')).toEqual([undefined]);
    expect(findIn(yearlessDates, 'They met on April 29 .', happened, null)[0]?.when?.iso).toBeUndefined();
  });

  it('leave a date with its year alone, and the verb “may”', () => {
    expect(isoOf('on April 29, 2011')).toEqual([]);
    expect(findIn(yearlessDates, 'of May come', { May: 'AUX MD' })).toEqual([]);
  });
});
