import { expect, test } from 'vitest';
import type { Draft } from '../../../../src/core/model.ts';
import { commonThings } from '../../../../src/core/write/sources/common-things.ts';
import { gapped } from '../gapped.ts';

function found(text: string, group: string): string[] {
  const { draft, fact, base } = gapped('They met in Oslo.', ['capital/city Oslo no']);
  const asked: Draft = { ...draft, key: { text, kind: 'thing', class: group } };
  return commonThings.candidates(asked, fact, base).map((option) => option.text);
}

test('a medal is taken for the other medals, with its article', () => {
  expect(found('The gold medal', 'medal').toSorted()).toEqual(['The bronze medal', 'The silver medal']);
});

test('what no list of its class holds is taken for nothing', () => {
  expect(found('A frobnicator', 'disease')).toEqual([]);
});
