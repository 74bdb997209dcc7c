import { expect, test } from 'vitest';
import { where } from '../../../../src/core/write/templates/where.ts';
import { handedOver, met, wholeBase } from '../fixture.ts';

test('the place of a meeting is asked for with where', () => {
  const [draft] = where.drafts(met, wholeBase);
  expect(draft).toMatchObject({ role: 'where', key: { text: 'Oslo', kind: 'city', entity: 'oslo' }, topic: 'places' });
  expect(draft?.stem).toBe('Where did Ada Berg meet Ivo Lund on May 3, 2021?');
});

test('a fact without a place asks nothing', () => {
  expect(where.drafts(handedOver, wholeBase)).toEqual([]);
});
