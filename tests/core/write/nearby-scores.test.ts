import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearbyScores } from '../../../src/core/write/nearby-scores.ts';

test('another result is won by the same side, and written alike', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.string(), (own, others, seed) => {
      for (const { text } of nearbyScores(`${own} – ${others}`, seed)) {
        const [a = 0, b = 0] = text.split(' – ').map(Number);
        expect(Math.sign(a - b)).toBe(Math.sign(own - others));
        expect([a, b]).not.toEqual([own, others]);
      }
    }),
  );
  expect(nearbyScores('102–98', 'a').map(({ text }) => text)).toHaveLength(3);
});
