import { expect, test } from 'vitest';
import { isAnchored } from '../../../../src/core/read/clauses/anchored.ts';
import { subtree } from '../../../../src/core/read/clauses/tree.ts';
import { type Cast, kim, know, type Notation, placeIn, placeOf, pyongyang } from './parsed.ts';

function anchored(notation: Notation, word: string, cast: Cast = {}): boolean {
  const place = placeIn(know([notation], cast));
  const head = placeOf(place.tree, word);
  return isAnchored(head, subtree(place.tree, head), place);
}
const saw = (phrase: string) => `He/nsubj>saw/PRP saw/root ${phrase} .`;

test('“the ceremony” does not say which', () => {
  expect(anchored(saw('the ceremony/obj>saw'), 'ceremony')).toBe(false);
  expect(anchored(saw('the long/amod>ceremony ceremony/obj>saw'), 'ceremony')).toBe(false);
});

test('“a ceremony” needs to say nothing more', () => {
  expect(anchored(saw('a ceremony/obj>saw'), 'ceremony')).toBe(true);
});

test('“the sun” is one of its kind for everybody', () => {
  expect(anchored(saw('the sun/obj>saw'), 'sun')).toBe(true);
});

test.each([
  ['a name before it', 'the Hwasong/compound>missile missile/obj>saw', 'missile'],
  ['a superlative', 'the oldest/amod>bridge/JJS bridge/obj>saw', 'bridge'],
  ['a number in a row', 'the 70th/amod>anniversary anniversary/obj>saw', 'anniversary'],
  ['an of-phrase', 'the end/obj>saw of war/nmod>end', 'end'],
  ['a clause', 'the boat/obj>saw that/nsubj>sank/WDT sank/acl:relcl>boat', 'boat'],
])('%s says which', (_, phrase, word) => {
  expect(anchored(saw(phrase), word)).toBe(true);
});

test('where it was does not say which: “the show in town”', () => {
  expect(anchored(saw('the show/obj>saw in town/nmod>show'), 'show')).toBe(false);
});

test('a noun inside must say which, too: “the end of the talks”', () => {
  expect(anchored(saw('the end/obj>saw of the talks/nmod>end'), 'end')).toBe(false);
  expect(anchored(saw('a part/obj>saw of the talks/nmod>part'), 'part')).toBe(false);
});

test.each(['this', 'some', 'another', 'each'])('“%s” points at something else', (word) => {
  expect(anchored(saw(`${word}/det>show/DT show/obj>saw`), 'show')).toBe(false);
});

test('a description of somebody known says who', () => {
  expect(anchored(saw('the leader/obj>saw'), 'leader', { 'the leader': kim })).toBe(true);
  expect(anchored(saw('the end/obj>saw of the city/nmod>end'), 'end', { 'the city': pyongyang })).toBe(true);
});

test('the title above the question says which: “the election” of which it tells', () => {
  const told = { title: 'Dozens/nsubj>stand/NNS stand/root/VBP in the election/obl>stand' };
  const place = placeIn(know([saw('the election/obj>saw')], {}, told));
  const head = placeOf(place.tree, 'election');
  expect(isAnchored(head, subtree(place.tree, head), place)).toBe(true);
});

test('what was introduced in the same phrase is known: “a visa … the visa”', () => {
  const phrase = 'a form/obj>saw for a visa/nmod>form or/cc>end the end/conj>form of the visa/nmod>end';
  expect(anchored(saw(phrase), 'form')).toBe(true);
});

test('inside a statement “every team” points nowhere', () => {
  expect(anchored(saw('a gift/obj>saw for every/det>team/DT team/nmod>gift'), 'gift')).toBe(true);
});

test('“the dairy industry” is one of its kind, “the industry” any', () => {
  expect(anchored(saw('the dairy/compound>industry industry/obj>saw'), 'industry')).toBe(true);
  expect(anchored(saw('the industry/obj>saw'), 'industry')).toBe(false);
});
