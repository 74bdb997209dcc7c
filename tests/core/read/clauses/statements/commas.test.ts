import { expect, test } from 'vitest';
import { withoutAsides } from '../../../../../src/core/read/clauses/statements/commas.ts';
import { parsedTree, placeOf, words } from '../parsed.ts';

/** The sentence without the words from one to another. */
function without(notation: string, from: string, to: string, bracket = false): string {
  const tree = parsedTree(notation);
  const aside = { from: placeOf(tree, from), to: placeOf(tree, to) + 1, head: bracket ? -1 : placeOf(tree, from) };
  const subject = tree.tokens.findIndex(({ label }) => label === 'nsubj');
  return words(tree, withoutAsides(tree, [...tree.tokens.keys()].slice(0, -1), [aside], subject));
}

test('an aside takes both of its commas along', () => {
  expect(
    without('Kim/nsubj>left ,/punct>left who/nsubj>slept slept/acl>Kim ,/punct>left left/root .', 'who', 'slept'),
  ).toBe('Kim left');
});

test('between what opens the sentence and its subject one comma stays', () => {
  const notation =
    'in Oslo/obl>left ,/punct>left the/det>capital capital/appos>Oslo ,/punct>left Kim/nsubj>left left/root .';
  expect(without(notation, 'the', 'capital')).toBe('in Oslo , Kim left');
});

test('a row keeps its commas when a bracket goes', () => {
  const notation =
    'Kim/nsubj>saw saw/root Oslo/obj>saw (/punct>saw big/amod>Oslo )/punct>saw ,/punct>Rome Rome/conj>Oslo ,/punct>Bonn and/cc>Bonn Bonn/conj>Oslo .';
  expect(without(notation, '(', ')', true)).toBe('Kim saw Oslo , Rome , and Bonn');
});

test('“however” goes, but not where it joins two sentences', () => {
  expect(
    without(
      'Kim/nsubj>left ,/punct>left however/advmod>left ,/punct>left left/root early/advmod>left .',
      'early',
      'early',
    ),
  ).toBe('Kim left');
  const joining =
    'Kim/nsubj>left left/root ,/punct>left however/advmod>slept Putin/nsubj>slept slept/parataxis>left late/advmod>slept .';
  expect(without(joining, 'late', 'late')).toBe('Kim left , however Putin slept');
});
