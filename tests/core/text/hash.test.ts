import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, shortId } from '../../../src/core/text/hash.ts';

test('the same text has the same hash on every machine', () => {
  expect(hash('who met whom')).toBe(3697064742737933);
  expect(hash('who met whom', 1)).not.toBe(hash('who met whom'));
});

test('a short id is ten letters and digits, and differs for different texts', () => {
  const seen = new Set(Array.from({ length: 5000 }, (_, index) => shortId(`text ${index}`)));
  expect(seen.size).toBe(5000);
  fc.assert(fc.property(fc.string(), (text) => /^[a-z0-9]{10}$/.test(shortId(text))));
});
