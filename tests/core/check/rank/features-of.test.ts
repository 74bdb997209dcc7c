import { expect, it } from 'vitest';
import { featuresOf } from '../../../../src/core/check/rank/features-of.ts';
import { base, facts, option, question } from '../fixture.ts';

it('a category is a feature of its own; what is not there is not said', () => {
  const measures = featuresOf(question(), base);
  expect(measures['template=who']).toBe(1);
  expect(measures['key-kind=person']).toBe(1);
  expect(measures['says-year']).toBe(1);
  expect(measures).not.toHaveProperty('quotes');
});

it('every measure is a number of a size to learn from', () => {
  for (const { id, evidence } of facts) {
    const asked = question({ factId: id, evidence, distractors: [option('Oslo', 'city'), option('putin')] });
    for (const [name, value] of Object.entries(featuresOf(asked, base))) {
      expect(Number.isFinite(value), name).toBe(true);
      expect(Math.abs(value), name).toBeLessThan(4);
    }
  }
});

it('a question whose fact is gone is measured all the same', () => {
  expect(featuresOf(question({ factId: 'gone' }), base)['template=who']).toBe(1);
});
