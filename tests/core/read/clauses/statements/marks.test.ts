import { expect, test } from 'vitest';
import { brackets, isClosed, isDash, withoutBracket } from '../../../../../src/core/read/clauses/statements/marks.ts';
import { range } from '../../../../../src/core/read/clauses/tree.ts';
import { parsedTree, placeOf, words } from '../parsed.ts';

const bracketed = (notation: string) => {
  const tree = parsedTree(notation);
  return brackets(tree).map(({ from, to }) => words(tree, range(from, to)));
};

test('what stands between brackets is found, with what it brackets itself', () => {
  expect(bracketed('Kim/nsubj>left (/punct>left the/det>heir heir/appos>Kim )/punct>left left/root .')).toEqual([
    '( the heir )',
  ]);
  expect(
    bracketed('Kim/nsubj>left (/punct>left a (/punct>left b/dep>left )/punct>left )/punct>left left/root .'),
  ).toEqual(['( a ( b ) )']);
});

test('a footnote’s number is one, a word put into a quotation is none', () => {
  expect(bracketed('Kim/nsubj>left left/root [/punct>left 6/dep>left ]/punct>left .')).toEqual(['[ 6 ]']);
  expect(bracketed('[/punct>left he/nsubj>left ]/punct>left left/root .')).toEqual([]);
});

test('a score’s dash sets nothing apart', () => {
  const tree = parsedTree('Kim/nsubj>won won/root 2/obj>won –/punct>won 1/obj>won –/punct>won again/advmod>won .');
  expect(isDash(tree, placeOf(tree, '–'))).toBe(false);
  expect(isDash(tree, placeOf(tree, '–', 1))).toBe(true);
});

test('a comma closes what stands before it, behind a bracket too', () => {
  const tree = parsedTree('Kim/nsubj>left (/punct>left 42/appos>Kim )/punct>left ,/punct>left left/root .');
  expect(isClosed(tree, 1)).toBe(true);
  expect(isClosed(tree, 0)).toBe(false);
  expect(withoutBracket(tree, 3)).toBe(0);
});

test('what stands close to a word is of it', () => {
  const tree = parsedTree('f/nsubj>grows (/punct>f n/dep>f )/punct>f grows/root .');
  const close = tree.tokens.map((token, index) =>
    index === 1 ? { ...token, start: tree.tokens[0]?.end ?? 0 } : token,
  );
  expect(brackets({ tokens: close })).toEqual([]);
});
