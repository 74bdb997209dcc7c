import { expect, test } from 'vitest';
import { hasOwnerInside } from '../../../../src/core/read/clauses/owners.ts';
import { type Cast, kim, know, type Notation, placeIn, placeOf, shoigu } from './parsed.ts';

function owned(notation: Notation, word: string, cast: Cast = {}): boolean {
  const known = know([notation], cast);
  const { tree } = placeIn(known);
  return hasOwnerInside(placeOf(tree, word), tree, 0, known, () => true);
}

test('“The visitors tried their games”: the subject owns them', () => {
  const tried = (subject: string) => `${subject} tried/root their/nmod:poss>games games/obj>tried .`;
  expect(owned(tried('The/det>visitors visitors/nsubj>tried'), 'their')).toBe(true);
  expect(owned(tried('The/det>team team/nsubj>tried'), 'their')).toBe(true);
  expect(owned(tried('The/det>visitor visitor/nsubj>tried'), 'their')).toBe(false);
});

test('“Columbia was lost when it disintegrated”: the only one that “it” can be', () => {
  const lost = 'Columbia/nsubj>lost was/aux>lost lost/root/VBN when/mark>fell/WRB it/nsubj>fell fell/advcl>lost .';
  expect(owned(lost, 'it')).toBe(true);
});

test('of two men, “his” may be either’s', () => {
  const met = (object: string) => `Kim/nsubj>met met/root ${object} during his/nmod:poss>visit visit/obl>met .`;
  expect(owned(met('Shoigu/obj>met'), 'his', { Kim: kim, Shoigu: shoigu })).toBe(false);
  expect(owned(met('workers/obj>met'), 'his', { Kim: kim })).toBe(true);
});

test('“They rebuilt it” owns nothing', () => {
  expect(owned('They/nsubj>rebuilt/PRP rebuilt/root it/obj>rebuilt .', 'it')).toBe(false);
});

test('“Kim saw him”: he did not see himself', () => {
  expect(owned('Kim/nsubj>saw saw/root him/obj>saw .', 'him', { Kim: kim })).toBe(false);
  expect(owned('Kim/nsubj>saw saw/root himself/obj>saw/PRP .', 'himself', { Kim: kim })).toBe(true);
});

test('“Over time, it grew” is not about time', () => {
  expect(owned('Over/case>time/IN time/obl>grew ,/punct>time it/nsubj>grew grew/root .', 'it')).toBe(false);
});
