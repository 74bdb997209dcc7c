import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corrected } from '../../../../src/core/study/scores/guessing.ts';

test('what blind guessing brings counts as nothing', () => {
  expect(corrected(25, 100, 25)).toBe(0);
  expect(corrected(10, 100, 25)).toBe(0);
});

test('all right is all known', () => {
  expect(corrected(20, 20, 5)).toBe(1);
});

test('seven of ten with four options are six tenths known', () => {
  expect(corrected(7, 10, 2.5)).toBeCloseTo(0.6, 12);
});

test('nothing asked is no score', () => {
  expect(corrected(0, 0, 0)).toBeNull();
});

test('the estimate never exceeds the raw share and stays within 0 and 1', () => {
  const counts = fc.integer({ min: 1, max: 200 }).chain((asked) => fc.tuple(fc.nat(asked), fc.constant(asked)));
  fc.assert(
    fc.property(counts, fc.double({ min: 0.2, max: 1, noNaN: true }), ([right, asked], guess) => {
      const share = corrected(right, asked, guess * asked) ?? -1;
      return share >= 0 && share <= right / asked + 1e-12;
    }),
  );
});
