import { expect, test } from 'vitest';
import { shortened } from '../../../../../src/core/read/clauses/statements/shorten.ts';
import { rootOf } from '../../../../../src/core/read/clauses/tree.ts';
import { parsedTree, words } from '../parsed.ts';

const long = Array.from({ length: 18 }, () => 'big/amod>train').join(' ');
function shorten(notation: string): string {
  const tree = parsedTree(notation);
  return words(tree, shortened(tree, rootOf(tree), [...tree.tokens.keys()].slice(0, -1))).replaceAll('big ', '');
}

test('a loose phrase at the end of what is too long goes', () => {
  expect(
    shorten(`Kim/nsubj>bought bought/root the ${long} train/obj>bought from Putin/obl>bought in May/obl>bought .`),
  ).toBe('Kim bought the train from Putin');
});

test('what the verb needs stays', () => {
  expect(
    shorten(`the ${long} train/nsubj>stood stood/root quite/advmod>stood long/advmod>stood in Oslo/obl>stood .`),
  ).toBe('the train stood quite long in Oslo');
});

test('what is not too long stays whole', () => {
  expect(shorten('Kim/nsubj>bought bought/root the train/obj>bought from Putin/obl>bought in May/obl>bought .')).toBe(
    'Kim bought the train from Putin in May',
  );
});

test('behind “first” and “not” nothing is loose', () => {
  const notation = `Kim/nsubj>bought bought/root the first/amod>train ${long} train/obj>bought from Putin/obl>bought in May/obl>bought .`;
  expect(shorten(notation)).toBe('Kim bought the first train from Putin in May');
});

test('where the phrase hangs must be sure', () => {
  const notation = `Kim/nsubj>bought bought/root the ${long} train/obj>bought from Putin/obl>bought in May/obl>bought~0.5 .`;
  expect(shorten(notation)).toBe('Kim bought the train from Putin in May');
});
