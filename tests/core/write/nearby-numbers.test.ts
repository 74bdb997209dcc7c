import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNear } from '../../../src/core/text/near.ts';
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
          expect(isNear(value, near.value)).toBe(true);
        }
      }),
    );
  });

  test('keep within what the unit allows, and clear of what may be right', () => {
    for (let seed = 0; seed < 50; seed++) {
      for (const { value } of nearbyNumbers('95%', String(seed), { most: 99 })) expect(value).toBeLessThan(100);
      for (const { value } of nearbyNumbers('107', String(seed), {}, (near) => near.value > 100))
        expect(value).toBeLessThan(100);
    }
  });

  test('are as round as the key', () => {
    const zeros = (value: number) => /0*$/.exec(String(value))?.[0].length ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 99_999 }), fc.string(), (value, seed) => {
        fc.pre(value % 10 !== 0);
        for (const near of nearbyNumbers(String(value), seed)) expect(zeros(near.value)).toBe(0);
      }),
    );
  });

  test('leave the key any place in its row', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const smaller = nearbyNumbers('238', `seed ${seed}`).filter(({ value }) => value < 238).length;
      places[smaller] = (places[smaller] ?? 0) + 1;
    }
    for (const count of places) expect(count).toBeGreaterThan(70);
  });
});
