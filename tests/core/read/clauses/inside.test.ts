import { expect, test } from 'vitest';
import { pointsInside } from '../../../../src/core/read/clauses/inside.ts';
import { type Notation, parsedTree, placeOf } from './parsed.ts';

function inside(notation: Notation, word: string): boolean {
  const tree = parsedTree(notation);
  return pointsInside(placeOf(tree, word), tree);
}

test('“both the school and the police” names both', () => {
  expect(inside('both/cc:preconj>school/DT the school/nsubj>said and the police/conj>school said/root .', 'both')).toBe(
    true,
  );
  expect(inside('Iran/nsubj>had and Iraq/conj>Iran both/advmod>had had/root luck/obj>had .', 'both')).toBe(true);
});

test('“both sides” were named before', () => {
  expect(inside('both/det>sides/DT sides/nsubj>had had/root luck/obj>had .', 'both')).toBe(false);
});

test('“so severe that it broke” says how severe, “so severe” does not', () => {
  const cause = 'so/advmod>severe severe/root/JJ that/mark>broke skin/nsubj>broke broke/ccomp>severe .';
  expect(inside(cause, 'so')).toBe(true);
  expect(inside('it/nsubj>severe was/cop>severe so/advmod>severe severe/root/JJ .', 'so')).toBe(false);
});

test('“gods such as Zeus” are no earlier ones, “such gods” are', () => {
  expect(
    inside(
      'They/nsubj>honour/PRP honour/root gods/obj>honour such/case>Zeus/JJ as/fixed>such/IN Zeus/nmod>gods .',
      'such',
    ),
  ).toBe(true);
  expect(inside('They/nsubj>honour/PRP honour/root such/amod>gods gods/obj>honour .', 'such')).toBe(false);
});

test('“following the war” is a preposition, “the following war” points on', () => {
  expect(inside('following/case>war/VBG the war/obl>left Kim/nsubj>left left/root .', 'following')).toBe(true);
  expect(inside('Kim/nsubj>left left/root the following/amod>war war/obj>left .', 'following')).toBe(false);
});

test('“temples and other sites” are other than the temples; “other sites” alone are other than what was told', () => {
  expect(inside('Kim/nsubj>saw saw/root temples/obj>saw and other/amod>sites sites/conj>temples .', 'other')).toBe(
    true,
  );
  expect(inside('Kim/nsubj>saw saw/root other/amod>sites sites/obj>saw .', 'other')).toBe(false);
});
