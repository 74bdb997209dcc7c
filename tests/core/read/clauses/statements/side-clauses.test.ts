import { expect, test } from 'vitest';
import {
  inChain,
  isPast,
  isSideClause,
  isSpoken,
} from '../../../../../src/core/read/clauses/statements/side-clauses.ts';
import { parsedTree, placeOf } from '../parsed.ts';

/** Whether the clause “Kim left” can do without the branch at the verb. */
function canGo(notation: string, verb: string, from: string): boolean {
  const tree = parsedTree(notation);
  const aside = { from: placeOf(tree, from), to: tree.tokens.length - 1, head: placeOf(tree, verb) };
  return isSideClause(tree, aside, placeOf(tree, 'left'));
}
const left = 'Kim/nsubj>left left/root Russia/obj>left ,/punct>came';

test('what else was so, or what followed, may go', () => {
  expect(canGo(`${left} although/mark>came Putin/nsubj>came came/advcl>left .`, 'came', 'although')).toBe(true);
  expect(canGo(`${left.replace('came', 'taking')} taking/advcl>left/VBG men/obj>taking .`, 'taking', 'taking')).toBe(
    true,
  );
});

test('a condition may not', () => {
  expect(canGo(`${left} unless/mark>came Putin/nsubj>came came/advcl>left .`, 'came', 'unless')).toBe(false);
});

test('nor may who says so', () => {
  expect(canGo(`${left.replace('came', 'said')} as/mark>said Putin/nsubj>said said/advcl>left .`, 'said', 'as')).toBe(
    false,
  );
});

test('a verb’s complement is of its chain, a noun’s clause is not', () => {
  const tree = parsedTree(
    'Kim/nsubj>tried tried/root to/mark>leave leave/xcomp>tried/VB men/obj>leave who/nsubj>slept slept/acl:relcl>men .',
  );
  expect(inChain(tree, placeOf(tree, 'leave'), placeOf(tree, 'tried'))).toBe(true);
  expect(inChain(tree, placeOf(tree, 'slept'), placeOf(tree, 'tried'))).toBe(false);
});

test('the past is seen from the verb or its helper', () => {
  const tree = parsedTree('Kim/nsubj:pass>seen was/aux:pass>seen seen/root/VBN .');
  expect(isPast(tree, 2)).toBe(true);
  const now = parsedTree('Kim/nsubj>sees sees/root/VBZ Putin/obj>sees .');
  expect(isPast(now, 1)).toBe(false);
  expect(isSpoken(now, { from: 0, to: 3, head: 1 })).toBe(false);
});
