import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eitherSide } from '../../../src/core/write/either-side.ts';

test('a key has three others around it, however few lie on one side', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), fc.string(), (smaller, greater, seed) => {
      const below = Array.from({ length: smaller }, (_, at) => -at - 1);
      const above = Array.from({ length: greater }, (_, at) => at + 1);
      const chosen = eitherSide(below, above, seed);
      expect(chosen).toHaveLength(Math.min(3, smaller + greater));
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
  );
});

test('a key stands anywhere in its row', () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 400; seed++) {
    const smaller = eitherSide([-1, -2, -3], [1, 2, 3], `seed ${seed}`).filter((one) => one < 0).length;
    places[smaller] = (places[smaller] ?? 0) + 1;
  }
  for (const count of places) expect(count).toBeGreaterThan(70);
});
