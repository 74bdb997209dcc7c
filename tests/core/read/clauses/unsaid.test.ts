import { expect, test } from 'vitest';
import { isEnd, isLinking } from '../../../../src/core/read/clauses/unsaid.ts';
import { type Notation, parsedTree } from './parsed.ts';

const found = (notation: Notation, is: typeof isEnd) => {
  const tree = parsedTree(notation);
  return tree.tokens.flatMap(({ text }, index) => (is(index, tree) ? [text] : []));
};

test('the stop of a sentence ends it', () => {
  expect(found('Kim/nsubj>left left/root .', isEnd)).toEqual(['.']);
});

test('an adverb that ties the sentence to others links, one that tells how does not', () => {
  const notation = 'Kim/nsubj>left also/advmod>left quietly/advmod>left left/root .';
  expect(found(notation, isLinking)).toEqual(['also']);
});
