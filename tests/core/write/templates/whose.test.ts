import { expect, test } from 'vitest';
import { whose } from '../../../../src/core/write/templates/whose.ts';
import { base, fact, met, wholeBase } from '../fixture.ts';

const closed = fact({
  id: 'sweden-closed',
  relation: 'close-border',
  roles: { country: 'sweden', reason: { text: 'a storm', kind: 'reason' } },
  when: { iso: '2020', precision: 'year', said: '2020', inferred: false },
});

test('what belongs to a country is asked for with its possessive', () => {
  const [draft] = whose.drafts(closed, base(closed));
  expect(draft?.stem).toMatch(/^Which country’s /);
  expect(draft?.key.text).toBe('Sweden');
});

test('a fact that nothing belongs to asks nothing', () => {
  expect(whose.drafts(met, wholeBase)).toEqual([]);
});
