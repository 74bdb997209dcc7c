import { expect, test } from 'vitest';
import { relativeStatements } from '../../../../src/core/read/clauses/relative-statements.ts';
import { parsedTree, placeOf } from './parsed.ts';
import { inOneLine } from './told-in-words.ts';

function told(notation: string, verb: string): string[] {
  const tree = parsedTree(notation);
  return relativeStatements(tree, placeOf(tree, verb)).map((statement) => inOneLine(tree, statement));
}

test('the noun says what its pronoun did, predicate by predicate', () => {
  const notation =
    'Kim/nsubj>left ,/punct>slept who/nsubj>slept/WP slept/acl:relcl>Kim in Oslo/obl>slept and/cc>ate ate/conj>slept/VBD fish/obj>ate ,/punct>Kim left/root .';
  expect(told(notation, 'slept')).toEqual(['Kim slept in Oslo', 'Kim ate fish']);
});

test('without a comma the clause only tells which one is meant', () => {
  expect(told('the man/nsubj>left who/nsubj>slept/WP slept/acl:relcl>man left/root .', 'slept')).toEqual([]);
});

test('where another noun stands between, either may be meant', () => {
  const notation =
    'Kim/nsubj>met met/root the son/obj>met of Putin/nmod>son ,/punct>slept who/nsubj>slept/WP slept/acl:relcl>son .';
  expect(told(notation, 'slept')).toEqual([]);
});

test('of a row nobody knows whether all did it', () => {
  const notation =
    'Kim/nsubj>left and Putin/conj>Kim ,/punct>slept who/nsubj>slept/WP slept/acl:relcl>Putin ,/punct>Kim left/root .';
  expect(told(notation, 'slept')).toEqual([]);
});
