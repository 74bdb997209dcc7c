import { expect, test } from 'vitest';
import { cutFrom, sayClause, sayNoun } from '../../../../../src/core/read/clauses/statements/cuts.ts';
import { parsedTree, placeOf, words } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

const left = 'Kim/nsubj>left left/root Russia/obj>left';

test('a clause is said without its asides, or in full', () => {
  const tree = parsedTree(`${left} ,/punct>taking taking/advcl>left/VBG men/obj>taking .`);
  const [short, full] = [cutFrom(tree, 1, 1), cutFrom(tree, 1, 1, 'full')];
  expect(short && inOneLine(tree, short)).toBe('Kim left Russia');
  expect(full && inOneLine(tree, full)).toBe('Kim left Russia , taking men');
});

test('a joined predicate has its subject in front, and before it what opens it', () => {
  const tree = parsedTree(`${left} and/cc>died in 1950/obl>died died/conj>left/VBD at home/obl>died .`);
  const said = cutFrom(tree, placeOf(tree, 'died'), 1);
  expect(said && inOneLine(tree, said)).toBe('in 1950 , Kim died at home');
});

test('nothing is said where more follows the second statement', () => {
  const tree = parsedTree(`${left} and/cc>slept Putin/nsubj>slept slept/conj>left/VBD again/advmod>left .`);
  expect(sayClause(tree, 1).tokens).toEqual([]);
});

test('without a subject there is no statement', () => {
  expect(cutFrom(parsedTree('left/root Russia/obj>left .'), 0, 0)).toBe(null);
});

test('a noun that is said of somebody is said without him', () => {
  const tree = parsedTree('Kim/nsubj>heir is/cop>heir the/det>heir heir/root of Korea/nmod>heir .');
  expect(words(tree, sayNoun(tree, placeOf(tree, 'heir'), []))).toBe('the heir of Korea');
});

test('a noun is not said with half of what is said of it in passing', () => {
  const notation =
    'Kim/nsubj>left ,/punct>known known/acl>Kim/VBN as the heir/obl>known ,/punct>known and/cc>seen seen/conj>Kim/VBN in Oslo/obl>seen ,/punct>Kim left/root .';
  expect(sayNoun(parsedTree(notation), 0, [])).toEqual([]);
});
