import { describe, expect, it } from 'vitest';
import { nationalities } from '../../../../src/core/read/recognisers/nationalities.ts';
import { findIn, kinds } from './told.ts';

describe('nationalities', () => {
  it('are adjectives with their country', () => {
    expect(findIn(nationalities, 'the North Korean leader', { North: 'ADJ JJ', Korean: 'ADJ JJ' })[0]).toMatchObject({
      kind: 'nationality',
      nation: 'kp',
    });
  });

  it('are peoples in the plural', () => {
    expect(kinds(nationalities, 'putting the Belgians ahead', { Belgians: 'PROPN NNPS' })).toEqual(['Belgians: group']);
  });

  it('are not the countries', () => {
    expect(kinds(nationalities, 'in Belgium')).toEqual([]);
  });
});
