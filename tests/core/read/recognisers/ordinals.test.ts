import { describe, expect, it } from 'vitest';
import { ordinals } from '../../../../src/core/read/recognisers/ordinals.ts';
import { findIn } from './told.ts';

describe('ordinals', () => {
  it('are read in figures and in words', () => {
    const tags = { first: 'ADJ JJ', '70th': 'ADJ JJ', 'twenty-third': 'ADJ JJ' };
    expect(findIn(ordinals, 'the 70th and the first', tags).map(({ phrase }) => phrase?.value)).toEqual([70, 1]);
  });

  it('know what stands in the row', () => {
    const tags = { '70th': 'ADJ JJ amod anniversary' };
    expect(findIn(ordinals, 'the 70th anniversary', tags)[0]?.phrase?.unit).toBe('anniversary');
  });

  it('are neither adverbs nor seconds', () => {
    expect(findIn(ordinals, 'first it took a second', { first: 'ADV RB', second: 'NOUN NN' })).toEqual([]);
  });
});
