import fc from 'fast-check';
import { expect, it } from 'vitest';
import { probability, probabilityOf } from '../../../../src/core/check/rank/rank.ts';
import { base, question } from '../fixture.ts';

it('adds up what the features weigh', () => {
  const weights = { start: 0, features: { sure: 2, 'template=who': -2 } };
  expect(probability({}, weights)).toBe(0.5);
  expect(probability({ sure: 1 }, weights)).toBeCloseTo(0.881, 3);
  expect(probability({ sure: 1, 'template=who': 1 }, weights)).toBe(0.5);
});

it('a template that nobody has judged yet weighs nothing', () => {
  const weights = { start: 1, features: {} };
  expect(probability({ 'template=new': 1 }, weights)).toBe(probability({}, weights));
});

it('whatever is measured, it is a probability', () => {
  const measures = fc.dictionary(fc.constantFrom('a', 'b'), fc.double({ min: -9, max: 9, noNaN: true }));
  fc.assert(
    fc.property(measures, fc.double({ min: -9, max: 9, noNaN: true }), (features, start) => {
      const chance = probability({ a: 1, b: -0.5 }, { start, features });
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }),
  );
});

it('the committed weights have a word to say', () => {
  const chance = probabilityOf(question(), base);
  expect(chance).toBeGreaterThan(0);
  expect(chance).toBeLessThan(1);
  expect(probabilityOf(question({ stem: 'Who?', named: [], said: [] }), base)).not.toBe(chance);
});
