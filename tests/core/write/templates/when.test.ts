import { expect, test } from 'vitest';
import { when } from '../../../../src/core/write/templates/when.ts';
import { handedOver, met, wholeBase } from '../fixture.ts';

test('the day is asked for with when, and has its place on the scale', () => {
  const [draft] = when.drafts(met, wholeBase);
  expect(draft?.stem).toBe('When did Ada Berg meet Ivo Lund in Oslo?');
  expect(draft?.key).toEqual({ text: 'May 3, 2021', kind: 'date', class: 'day', value: 18750 });
});

test('a fact without a time asks nothing', () => {
  expect(when.drafts(handedOver, wholeBase)).toEqual([]);
});
