import { expect, test } from 'vitest';
import { findSubject, isPredicate, isReducedPassive } from '../../../../src/core/read/clauses/subject.ts';
import { type Notation, parsedTree, placeOf } from './parsed.ts';

/** The word whose deed the predicate is; null where nobody can tell. */
function subject(notation: Notation, predicate: string): string | null {
  const tree = parsedTree(notation);
  const found = findSubject(tree, placeOf(tree, predicate));
  return found === null ? null : (tree.tokens[found.head]?.text ?? null);
}

test('a verb’s own subject', () => {
  expect(subject('Kim/nsubj>met met/root Shoigu/obj>met .', 'met')).toBe('Kim');
});

test('of a passive, what is done to', () => {
  expect(subject('Arms/nsubj:pass>sent/NNS were/aux:pass>sent sent/root/VBN by Kim/obl:agent>sent .', 'sent')).toBe(
    'Arms',
  );
});

test('coordinated verbs share their subject: “met Shoigu and showed him around”', () => {
  expect(subject('Kim/nsubj>met met/root Shoigu/obj>met and showed/conj>met/VBD him/obj>showed .', 'showed')).toBe(
    'Kim',
  );
});

test('a time or place behind “and” is nobody who acts: “and in August entered the school”', () => {
  const notation =
    'Kim/nsubj>left left/root and/cc>entered in August/obl>entered entered/conj>left Harvard/obj>entered .';
  expect(subject(notation, 'entered')).toBe('Kim');
});

test('with a subject of its own the second verb shares none', () => {
  const notation =
    'Shoigu/nsubj>brought brought/root arms/obj>brought and Kim/nsubj>thanked thanked/conj>brought/VBD Putin/obj>thanked .';
  expect(subject(notation, 'thanked')).toBe('Kim');
});

test('a subject that the parser lost behind “and” is not replaced by the first: “… to Kim and the leader thanked Putin”', () => {
  const notation =
    'Shoigu/nsubj>brought brought/root arms/obj>brought to Kim/obl>brought and/cc>thanked the leader/conj>Kim thanked/conj>brought/VBD Putin/obj>thanked .';
  expect(subject(notation, 'thanked')).toBeNull();
});

test('behind a relative clause nobody knows how far back “and vowed” reaches', () => {
  const notation =
    'Shoigu/nsubj>met met/root Kang/obj>met , who/nsubj>spoke spoke/acl:relcl>Kang and vowed/conj>met/VBD help/obj>vowed .';
  expect(subject(notation, 'vowed')).toBeNull();
});

test('verbs that only stand side by side share nothing', () => {
  expect(subject('Kim/nsubj>came came/root , saw/conj>came/VBD .', 'saw')).toBeNull();
});

test('the subject of “who expressed …” is the one before it', () => {
  const notation =
    'Shoigu/nsubj>met met/root Kang/obj>met , who/nsubj>expressed expressed/acl:relcl>Kang support/obj>expressed .';
  expect(subject(notation, 'expressed')).toBe('Kang');
});

test('“who” is no thing: the parser hung the clause on the wrong word', () => {
  const notation =
    'Kang/nsubj>left left/root the meeting/obj>left , who/nsubj>expressed expressed/acl:relcl>meeting support/obj>expressed .';
  expect(subject(notation, 'expressed')).toBeNull();
});

test('what the relative pronoun is the object of has a subject of its own', () => {
  const notation = 'The letter/nsubj>came that/obj>wrote/WDT Xi/nsubj>wrote wrote/acl:relcl>letter came/root .';
  expect(subject(notation, 'wrote')).toBe('Xi');
});

test('“what was said” has no subject with a name', () => {
  expect(subject('What/nsubj>happened/WP happened/root .', 'happened')).toBeNull();
});

test('“it is rare to …” is nobody’s deed', () => {
  expect(subject('It/expl>rare/PRP is/cop>rare rare/root/JJ to/mark>host host/csubj>rare/VB .', 'rare')).toBeNull();
});

test('the subject of “founded by …” is what was founded', () => {
  const notation = 'The club/nsubj>won founded/acl>club/VBN by Kamen/obl:agent>founded won/root .';
  expect(subject(notation, 'founded')).toBe('club');
});

const reduced = (notation: Notation, word: string) => {
  const tree = parsedTree(notation);
  return isReducedPassive(tree, placeOf(tree, word));
};

test('a participle with nothing of its own is no passive clause: “the men involved”', () => {
  expect(reduced('The men/nsubj>left/NNS involved/acl>men/VBN left/root .', 'involved')).toBe(false);
});

test('“to be invited” is not yet done', () => {
  expect(
    reduced(
      'Groups/nsubj>left/NNS to/mark>invited be/aux:pass>invited invited/acl>Groups/VBN to Seoul/obl>invited left/root .',
      'invited',
    ),
  ).toBe(false);
});

test.fails('“1,160,000 square miles, compared to 734,000” was told as if somebody had compared them', () => {
  const notation =
    'It/nsubj>was/PRP was/root a forest/obj>was , compared/acl>forest/VBN to/case>lake a lake/obl>compared .';
  expect(reduced(notation, 'compared')).toBe(false);
});

test('side clauses of time and condition tell nothing by themselves', () => {
  const when = parsedTree('Kim/nsubj>left left/root when/advmod>came Xi/nsubj>came came/advcl>left .');
  expect([isPredicate(when, placeOf(when, 'left')), isPredicate(when, placeOf(when, 'came'))]).toEqual([true, false]);
});

test('a noun with “be” is a predicate, a noun alone is none', () => {
  const tree = parsedTree('Kim/nsubj>leader is/cop>leader a leader/root/NN of men/nmod>leader .');
  expect([isPredicate(tree, placeOf(tree, 'leader')), isPredicate(tree, placeOf(tree, 'men'))]).toEqual([true, false]);
});
