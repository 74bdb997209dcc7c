import { expect, test } from 'vitest';
import { MAGNITUDES, ORDINALS, SMALL_NUMBERS, TENS } from '../../../src/core/text/number-words.ts';

test('a word’s place in its list is its value', () => {
  expect([SMALL_NUMBERS[0], SMALL_NUMBERS[12], SMALL_NUMBERS.length]).toEqual(['zero', 'twelve', 20]);
  expect([TENS[0], TENS.at(-1)]).toEqual(['twenty', 'ninety']);
  expect([ORDINALS[0], ORDINALS[18]]).toEqual(['first', 'nineteenth']);
  expect(MAGNITUDES.bn).toBe(MAGNITUDES.billion);
});
