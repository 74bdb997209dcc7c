import { describe, expect, it } from 'vitest';
import { peoples } from '../../../../src/core/read/recognisers/peoples.ts';
import { findIn, kinds } from './told.ts';

describe('peoples', () => {
  it('are plural names of one word', () => {
    expect(kinds(peoples, 'a minority of Zyxers', { Zyxers: 'PROPN NNPS' })).toEqual(['Zyxers: group']);
  });

  it('are not where something is, nor a science', () => {
    expect(kinds(peoples, 'born in Randers', { Randers: 'PROPN NNPS' })).toEqual([]);
    expect(kinds(peoples, 'works on Sociolinguistics', { Sociolinguistics: 'PROPN NNPS' })).toEqual([]);
  });

  it('part adjectives from names', () => {
    expect(findIn(peoples, 'under the Zyxist regime', { Zyxist: 'ADJ JJ amod regime' })[0]).toMatchObject({
      class: 'adjective',
    });
    expect(kinds(peoples, 'the Samsung phone', { Samsung: 'ADJ JJ amod phone' })).toEqual([]);
  });
});
