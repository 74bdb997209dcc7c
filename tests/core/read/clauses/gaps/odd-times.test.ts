import { expect, test } from 'vitest';
import { isCaption, isPerfect } from '../../../../../src/core/read/clauses/gaps/odd-times.ts';
import { know } from '../parsed.ts';

const known = know(['Kim/nsubj>left left/root early/advmod>left .'], {}, { published: '2011-04-13' });
const predicate = (aux: string) => ({
  phrase: { text: 'await', kind: 'verb' as const, forms: { aux } },
  lemma: 'await',
  passive: false,
  tokens: [1],
});
const year = (iso: string) => ({ iso, precision: 'year' as const, said: iso, inferred: false });

test('a past year told in the present stands under a picture', () => {
  expect(isCaption(predicate('do'), year('2008'), known)).toBe(true);
});

test('not so what was told in the past, nor this year’s present', () => {
  expect(isCaption(predicate('did'), year('2008'), known)).toBe(false);
  expect(isCaption(predicate('do'), year('2011'), known)).toBe(false);
});

test('nobody asks when they have voted', () => {
  expect(['have', 'has', 'had', 'did'].map((aux) => isPerfect(predicate(aux)))).toEqual([true, true, true, false]);
});
