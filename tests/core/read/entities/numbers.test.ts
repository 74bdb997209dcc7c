import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, ordinalOf } from '../../../../src/core/read/entities/numbers.ts';

describe('numbers', () => {
  it.each([
    ['84,121', 84121],
    ['five thousand', 5000],
    ['two million', 2e6],
    ['twenty-one', 21],
    ['half a million', 5e5],
    ['a dozen', 12],
    ['6½', 6.5],
    ['1.5 billion', 1.5e9],
    ['two hundred and six', 206],
  ])('“%s” is %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(numberOf(value.toLocaleString('en-US'))).toBe(value);
        expect(numberOf(String(value))).toBe(value);
      }),
    );
  });

  it('are no words', () => {
    expect(numberOf('several')).toBeNull();
    expect(numberOf('')).toBeNull();
  });
});

describe('ordinals', () => {
  it.each([
    ['70th', 70],
    ['first', 1],
    ['twenty-third', 23],
    ['fiftieth', 50],
  ])('“%s” is the %dth', (word, value) => {
    expect(ordinalOf(word)).toBe(value);
  });

  it('are no other words', () => {
    for (const word of ['health', 'forty', 'twenty-seven', '70']) expect(ordinalOf(word)).toBeNull();
  });
});
