import { expect, test } from 'vitest';
import { relativeStatements } from '../../../../../src/core/read/clauses/statements/relative-statements.ts';
import { entity, know, placeOf } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

const oslo = entity('city', 'Oslo');

function told(notation: string, verb: string): string[] {
  const known = know([notation], { Oslo: oslo });
  const [tree] = known.trees;
  if (!tree) return [];
  return relativeStatements(tree, placeOf(tree, verb), 0, known).map((statement) => inOneLine(tree, statement));
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

test('whom somebody met stands behind the verb', () => {
  const notation =
    'Kim/nsubj>left ,/punct>met whom/obj>met/WP Putin/nsubj>met met/acl:relcl>Kim at school/obl>met ,/punct>Kim left/root .';
  expect(told(notation, 'met')).toEqual(['Putin met Kim at school']);
});

test('with whom, too', () => {
  const notation =
    'Kim/nsubj>left ,/punct>sang with/case>whom whom/obl>sang/WP Putin/nsubj>sang sang/acl:relcl>Kim songs/obj>sang ,/punct>Kim left/root .';
  expect(told(notation, 'sang')).toEqual(['Putin sang songs with Kim']);
});

test('where it was is said with “in”', () => {
  const notation =
    'Kim/nsubj>saw saw/root Oslo/obj>saw ,/punct>born where/advmod>born/WRB Putin/nsubj:pass>born was/aux:pass>born born/acl:relcl>Oslo/VBN in 1950/obl>born .';
  expect(told(notation, 'born')).toEqual(['Putin was born in Oslo in 1950']);
});

test('what a “which” led to, the whole story may have led to', () => {
  const notation =
    'Kim/nsubj>left left/root Oslo/obj>left ,/punct>led which/nsubj>led/WDT led/acl:relcl>Oslo to war/obl>led .';
  expect(told(notation, 'led')).toEqual([]);
});

test('a plural verb says something of more than one', () => {
  const notation =
    'Kim/nsubj>left left/root Oslo/obj>left ,/punct>big which/nsubj>big/WDT are/cop>big big/acl:relcl>Oslo/JJ .';
  expect(told(notation, 'big')).toEqual([]);
});
