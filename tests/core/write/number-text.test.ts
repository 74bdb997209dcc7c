import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumber } from '../../../src/core/write/number-text.ts';

describe('a number in a text', () => {
  it.each([
    ['84,121 votes', 84_121],
    ['over 700', 700],
    ['$ 50,000', 50_000],
    ['NZ $ 26 million', 26e6],
    ['58%', 58],
    ['two billion', 2e9],
    ['a million', 1e6],
    ['forty-two', 42],
    ['70th', 70],
    ['Third', 3],
    ['2.5 percent', 2.5],
  ])('is read off “%s”', (text, value) => {
    expect(findNumber(text)?.value).toBe(value);
  });

  it.each(['many', '3 of 4', 'one or two', '22:30', 'two and a half'])('is not one in “%s”', (text) => {
    expect(findNumber(text)).toBeNull();
  });

  it.each([
    ['more than two billion', 3e9, 'more than three billion'],
    ['a million', 3e6, 'three million'],
    ['$ 900', 1200, '$ 1,200'],
    ['Twenty', 25, 'Twenty-five'],
    ['70th', 72, '72nd'],
    ['third', 5, 'fifth'],
    ['two years', 1, 'one year'],
    ['26 million', 31e6, '31 million'],
  ])('is written over “%s” as %d', (text, value, written) => {
    expect(findNumber(text)?.write(value)).toBe(written);
  });

  it('writes itself back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), (value) => {
        const text = `over ${value.toLocaleString('en-US')} people`;
        expect(findNumber(text)?.write(value)).toBe(text);
      }),
    );
  });
});
