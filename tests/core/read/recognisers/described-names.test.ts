import { describe, expect, it } from 'vitest';
import { describedNames } from '../../../../src/core/read/recognisers/described-names.ts';
import { kinds } from './told.ts';

describe('described names', () => {
  it('have an apposition', () => {
    const tags = { company: 'NOUN NN appos Zyx' };
    expect(kinds(describedNames, 'by Zyx , a company for music', tags)).toEqual(['Zyx: organisation']);
  });

  it('are said to be something', () => {
    const tags = { Zyx: 'PROPN NNP nsubj opera', is: 'AUX VBZ cop opera', opera: 'NOUN NN root' };
    expect(kinds(describedNames, 'Zyx is an opera', tags)).toEqual(['Zyx: work']);
  });

  it('have a noun before or behind that repeats what they are', () => {
    expect(kinds(describedNames, 'the opera Zyx')).toEqual(['Zyx: work']);
    expect(kinds(describedNames, 'in the city of Zyx')).toEqual(['Zyx: city']);
    expect(kinds(describedNames, 'the Zyx newspaper', { Zyx: 'PROPN NNP compound newspaper' })).toEqual([
      'Zyx: organisation',
    ]);
  });

  it('are not what only belongs to them', () => {
    expect(kinds(describedNames, 'the Zyx chapter', { Zyx: 'PROPN NNP compound chapter' })).toEqual([]);
  });
});
