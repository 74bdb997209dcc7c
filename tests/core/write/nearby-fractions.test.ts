import { expect, test } from 'vitest';
import { nearbyFractions } from '../../../src/core/write/nearby-fractions.ts';

const texts = (text: string) => nearbyFractions(text, 'a').map((near) => near.text);

test('a share in words has other shares in words', () => {
  for (const text of texts('a quarter')) expect(text).toMatch(/^(?:an eighth|a sixth|a fifth|a third)$/);
  expect(texts('Half').every((text) => /^[A-Z]/.test(text))).toBe(true);
  expect(texts('over a third').every((text) => text.startsWith('over '))).toBe(true);
  expect(texts('two-thirds').length).toBeGreaterThan(1);
});

test('what is no share has none', () => {
  expect(texts('58%')).toEqual([]);
});
