import { expect, test } from 'vitest';
import { captionFrom, frontOf } from '../../../../../src/core/read/clauses/statements/frame.ts';
import { rootOf } from '../../../../../src/core/read/clauses/tree.ts';
import { parsedTree } from '../parsed.ts';

function front(notation: string): string | null {
  const tree = parsedTree(notation);
  const from = frontOf(tree, rootOf(tree));
  return from === null ? null : (tree.tokens[from]?.text ?? '');
}

test('linking words go', () => {
  expect(front('However/advmod>left ,/punct>left Kim/nsubj>left left/root .')).toBe('Kim');
  expect(front('But/cc>left Kim/nsubj>left left/root .')).toBe('Kim');
  expect(front('For/case>instance instance/obl>left ,/punct>left Kim/nsubj>left left/root .')).toBe('Kim');
});

test('what says when or where stays', () => {
  expect(front('In/case>1950 1950/obl>left ,/punct>left Kim/nsubj>left left/root .')).toBe('In');
});

test('so does a name with “The” behind a preposition', () => {
  expect(front('In/case>Times The/det>Times Times/obl>left Kim/nsubj>left left/root .')).toBe('In');
});

test('a heading that ran into the sentence goes', () => {
  const notation =
    'Kim/nsubj>left of/case>Korea Korea/nmod>Kim In/case>Oslo Oslo/obl>left ,/punct>left he/nsubj>left left/root .';
  expect(front(notation)).toBe('In');
});

test('where the heading has the verb nobody knows', () => {
  expect(
    front(
      'Kim/nsubj>left left/root Korea/obj>left In/case>Oslo Oslo/obl>slept Putin/nsubj>slept slept/conj>left/VBD .',
    ),
  ).toBe(null);
});

test('a dateline goes', () => {
  expect(front('OSLO/dep>left ,/punct>left Norway/dep>left –/punct>left Kim/nsubj>left left/root .')).toBe('Kim');
});

test('a caption begins behind the sentence', () => {
  const tree = parsedTree(
    'the man/nsubj>left of Korea/nmod>man left/root Oslo/obj>left Image/dep>left :/punct>left Navy/dep>left .',
  );
  expect(captionFrom(tree)).toBe(6);
  expect(captionFrom(parsedTree('Kim/nsubj>left left/root .'))).toBe(3);
});
