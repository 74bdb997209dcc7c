import { expect, test } from 'vitest';
import { entitiesIn } from '../../../../src/core/read/clauses/clause.ts';

test('a role holds nobody, one or several', () => {
  expect(entitiesIn(null)).toEqual([]);
  expect(entitiesIn('kim')).toEqual(['kim']);
  expect(entitiesIn(['kim', { text: 'a guest', kind: 'thing' }, 'shoigu'])).toEqual(['kim', 'shoigu']);
});

test('a phrase is nobody', () => {
  expect(entitiesIn({ text: 'a guest', kind: 'thing' })).toEqual([]);
});
