import { expect, test } from 'vitest';
import {
  dependents,
  hasLabel,
  isUnbroken,
  leastMargin,
  range,
  rootOf,
  subtree,
  tokenAt,
} from '../../../../src/core/read/clauses/tree.ts';
import { parsedTree, placeOf, words } from './parsed.ts';

const letter = parsedTree(
  'The letter/nsubj:pass>delivered was/aux:pass>delivered delivered/root/VBN by the new/amod>minister minister/obl:agent>delivered .',
);
const delivered = placeOf(letter, 'delivered');

test('a label also means its finer kinds', () => {
  expect(words(letter, dependents(letter, delivered, 'obl'))).toBe('minister');
  expect(words(letter, dependents(letter, delivered, 'nsubj', 'aux'))).toBe('letter was');
});

test('a finer kind does not mean the plain label', () => {
  expect(hasLabel(tokenAt(letter, placeOf(letter, 'by')), ['case:of'])).toBe(false);
  expect(dependents(letter, delivered, 'obl:unmarked')).toEqual([]);
});

test('a word brings along all that hangs on it, in the order of the sentence', () => {
  expect(words(letter, subtree(letter, placeOf(letter, 'minister')))).toBe('by the new minister');
});

test('a branch that is cut off takes its own branches with it', () => {
  expect(
    words(
      letter,
      subtree(letter, delivered, (index) => index === placeOf(letter, 'minister')),
    ),
  ).toBe('The letter was delivered .');
});

test('a phrase is as sure as its weakest arc', () => {
  const tree = parsedTree('Kim/nsubj>met met/root the/det~0.9 old/amod>minister~0.4 minister/obj>met~0.7 .');
  const phrase = subtree(tree, placeOf(tree, 'minister'));
  expect(leastMargin(tree, phrase, -1)).toBe(0.4);
  expect(leastMargin(tree, [placeOf(tree, 'minister'), placeOf(tree, 'Kim')], placeOf(tree, 'minister'))).toBe(1);
});

test('words with a gap between them do not stand side by side', () => {
  expect([isUnbroken([2, 3, 4]), isUnbroken([2, 4]), isUnbroken([])]).toEqual([true, false, true]);
});

test('a word that is not there is an error that names it', () => {
  expect(() => tokenAt(letter, 99)).toThrow('no token 99');
});

test('everything hangs on the root', () => {
  const tree = parsedTree('Kim/nsubj>left left/root Russia/obj>left .');
  expect(tree.tokens[rootOf(tree)]?.text).toBe('left');
});

test('a range holds its first index and not its last; a backward one holds none', () => {
  expect(range(2, 5)).toEqual([2, 3, 4]);
  expect(range(5, 2)).toEqual([]);
});
