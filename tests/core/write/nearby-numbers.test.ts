import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearbyNumbers } from '../../../src/core/write/nearby-numbers.ts';

const texts = (text: string, seed = 'a') => nearbyNumbers(text, seed).map((near) => near.text);

describe('other numbers', () => {
  test('are written the way the key is written', () => {
    expect(texts('1,200 people').every((text) => /^\d,\d00 people$|^\d00 people$/.test(text))).toBe(true);
    expect(texts('70th').every((text) => /^(?:\d|10)0th$/.test(text))).toBe(true);
    expect(texts('six').every((text) => /^(?:three|four|five|seven|eight|nine)$/.test(text))).toBe(true);
    expect(texts('2.5 percent').every((text) => /^\d\.\d percent$/.test(text))).toBe(true);
    expect(texts('Third')[0]).toMatch(/^(?:First|Second|Fourth|Fifth|Sixth)$/);
  });

  test('keep the ordinal ending right', () => {
    for (const text of texts('20th', 'b')) expect(text).toMatch(/^(?:\d*1st|\d*2nd|\d*3rd|\d*\dth|1[123]th)$/);
  });

  test('are not made where a text holds no number, or two', () => {
    expect(texts('many people')).toEqual([]);
    expect(texts('3 of 4 people')).toEqual([]);
  });

  test('are never the key, never negative and never far away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.string(), (value, seed) => {
        for (const near of nearbyNumbers(String(value), seed)) {
          expect(near.value).not.toBe(value);
          expect(near.value).toBeGreaterThan(0);
          expect(Math.abs(near.value - value)).toBeLessThanOrEqual(Math.max(value / 2, 3));
        }
      }),
    );
  });
});
