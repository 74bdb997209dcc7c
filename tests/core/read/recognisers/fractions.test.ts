import { describe, expect, it } from 'vitest';
import { fractions } from '../../../../src/core/read/recognisers/fractions.ts';
import { findIn, surfaces } from './told.ts';

describe('fractions', () => {
  it.each([
    ['found only a quarter of citizens', 'only a quarter', 25],
    ['Almost half of all children', 'Almost half', 50],
    ['over a third of the plants', 'over a third', 33.3],
    ['nearly two thirds agreed', 'nearly two thirds', 66.7],
    ['three-quarters of voters', 'three-quarters', 75],
  ])('are read off “%s”', (text, surface, value) => {
    expect(surfaces(fractions, text)).toEqual([surface]);
    expect(findIn(fractions, text)[0]?.phrase).toMatchObject({ kind: 'percent', class: 'fraction', value });
  });

  it.each(['the second half of the match', 'a third goal', 'a quarter of an hour', 'called it Half The World'])(
    'are not seen in “%s”',
    (text) => {
      expect(surfaces(fractions, text)).toEqual([]);
    },
  );
});
