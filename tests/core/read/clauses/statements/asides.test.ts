import { expect, test } from 'vitest';
import { asidesIn } from '../../../../../src/core/read/clauses/statements/asides.ts';
import { range, rootOf, subtree } from '../../../../../src/core/read/clauses/tree.ts';
import { parsedTree, words } from '../parsed.ts';

function asides(notation: string): string[] {
  const tree = parsedTree(notation);
  const root = rootOf(tree);
  return asidesIn(tree, root, subtree(tree, root)).map(({ from, to }) => words(tree, range(from, to)));
}
const around = (aside: string) => `Kim/nsubj>left ,/punct>left ${aside} ,/punct>left left/root Russia/obj>left .`;

test('appositions, ages, relative clauses and participles between commas are asides', () => {
  expect(asides(around('the/det>heir heir/appos>Kim'))).toEqual(['the heir']);
  expect(asides(around('42/appos>Kim'))).toEqual(['42']);
  expect(asides(around('who/nsubj>slept/WP slept/acl:relcl>Kim'))).toEqual(['who slept']);
  expect(asides(around('born/acl>Kim/VBN in Korea/obl>born'))).toEqual(['born in Korea']);
});

test('what no second comma closes is none', () => {
  expect(
    asides('Kim/nsubj>left ,/punct>left who/nsubj>slept/WP slept/acl:relcl>Kim left/root Russia/obj>left .'),
  ).toEqual([]);
});

test('nor is the country of a city, nor the next name of a row', () => {
  expect(asides('Kim/nsubj>left left/root Oslo/obj>left ,/punct>Norway Norway/appos>Oslo .')).toEqual([]);
  expect(
    asides(
      'Kim/nsubj>saw saw/root Oslo/obj>saw ,/punct>Rome Rome/appos>Oslo ,/punct>Bonn and/cc>Bonn Bonn/conj>Oslo .',
    ),
  ).toEqual([]);
});

test('a common noun keeps the name behind it', () => {
  expect(
    asides(
      'Kim/nsubj>beat beat/root a rival/obj>beat ,/punct>Putin Putin/appos>rival ,/punct>rival twice/advmod>beat .',
    ),
  ).toEqual([]);
});

test('another clause is one, but for the other half of an “or”', () => {
  const and = 'Kim/nsubj>left left/root ,/punct>slept and/cc>slept Putin/nsubj>slept slept/conj>left/VBD .';
  expect(asides(and)).toEqual(['and Putin slept']);
  expect(asides(and.replace('and/cc', 'or/cc'))).toEqual([]);
});

test('where the arc is a guess nothing is taken out of the end', () => {
  expect(asides('Kim/nsubj>left left/root Oslo/obj>left ,/punct>city a city/appos>Oslo~0.2 .')).toEqual([]);
});

test('inside a quotation every word stays', () => {
  const notation =
    'he/nsubj>said said/root “/punct>said Kim/nsubj>left ,/punct>left the/det>heir heir/appos>Kim ,/punct>left left/ccomp>said ”/punct>said .';
  expect(asides(notation)).toEqual([]);
});

test('“soon after …” goes whole or not at all', () => {
  const notation =
    'after/mark>came Putin/nsubj>came came/advcl>left/VBD ,/punct>came Kim/nsubj>left left/root Russia/obj>left .';
  expect(asides(notation)).toEqual(['after Putin came']);
  expect(asides(`soon/advmod>left ${notation}`)).toEqual([]);
});
