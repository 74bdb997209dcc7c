import { expect, test } from 'vitest';
import { mainPart } from '../../../../src/core/read/clauses/main-part.ts';
import { parsedTree, words } from './parsed.ts';

function main(notation: string): string {
  const tree = parsedTree(notation);
  return words(tree, mainPart(tree));
}
const left = 'Kim/nsubj>left left/root Russia/obj>left';

test('a second statement behind a comma goes', () => {
  expect(main(`${left} ,/punct>met and/cc>met Putin/nsubj>met met/conj>left Shoigu/obj>met .`)).toBe('Kim left Russia');
});

test('so does a side clause', () => {
  expect(main(`${left} ,/punct>rained although/mark>rained it/nsubj>rained rained/advcl>left .`)).toBe(
    'Kim left Russia',
  );
});

test('a name in a row stays', () => {
  const notation = 'Kim/nsubj>left left/root Russia/obj>left ,/punct>Norway and/cc>Norway Norway/conj>Russia .';
  expect(main(notation)).toBe('Kim left Russia , and Norway .');
});

test('who says so stays', () => {
  expect(main(`${left} ,/punct>said Putin/nsubj>said said/parataxis>left .`)).toBe('Kim left Russia , Putin said .');
});

test('what stands in the middle stays', () => {
  const notation =
    'Kim/nsubj>left ,/punct>slept who/nsubj>slept/WP slept/acl:relcl>Kim ,/punct>slept left/root Russia/obj>left .';
  expect(main(notation)).toBe('Kim , who slept , left Russia .');
});
