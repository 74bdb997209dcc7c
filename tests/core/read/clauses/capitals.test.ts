import { expect, test } from 'vitest';
import { capitalsOf } from '../../../../src/core/read/clauses/capitals.ts';

test('a capital in mid-sentence makes a name, one at its beginning does not', () => {
  const text = 'After rain, Fernandes met Big Otters. Nobody saw it; Ámos left.';
  const article = { id: 'a', title: 'A', published: null, publisher: null, source: null, text };
  expect([...capitalsOf(article)]).toEqual(['Fernandes', 'Big', 'Otters', 'Ámos']);
  expect(capitalsOf(article)).toBe(capitalsOf(article));
});
