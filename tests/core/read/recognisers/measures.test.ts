import { describe, expect, it } from 'vitest';
import { measures } from '../../../../src/core/read/recognisers/measures.ts';
import { findIn, surfaces } from './told.ts';

const read = (text: string) => findIn(measures, text).map(({ phrase }) => [phrase?.value, phrase?.unit, phrase?.class]);

describe('measures', () => {
  it.each([
    ['about 500 miles', [500, 'miles', 'length']],
    ['( 800 km )', [800, 'kilometres', 'length']],
    ['3.5 kg of it', [3.5, 'kilograms', 'weight']],
    ['1,200 square miles', [1200, 'square miles', 'area']],
    ['20 °C', [20, 'degrees', 'temperature']],
  ])('reads “%s”', (text, measure) => {
    expect(read(text)).toEqual([measure]);
  });

  it('takes no metre out of a million', () => {
    expect(read('5 million')).toEqual([]);
  });

  it('takes no degree of a lodge for warmth', () => {
    expect(read('three degrees')).toEqual([]);
  });

  it('takes a height for one length', () => {
    expect(surfaces(measures, 'Listed at 5 feet 10 inches and fast')).toContain('5 feet 10 inches');
  });
});
