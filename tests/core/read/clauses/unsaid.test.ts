import { expect, test } from 'vitest';
import { isEnd, isLinking, looseTime } from '../../../../src/core/read/clauses/unsaid.ts';
import { know, type Notation, parsedTree, placeIn, placeOf, time } from './parsed.ts';

const found = (notation: Notation, is: typeof isEnd) => {
  const tree = parsedTree(notation);
  return tree.tokens.flatMap(({ text }, index) => (is(index, tree) ? [text] : []));
};

test('the stop of a sentence ends it', () => {
  expect(found('Kim/nsubj>left left/root .', isEnd)).toEqual(['.']);
});

test('an adverb that ties the sentence to others links, one that tells how does not', () => {
  const notation = 'Kim/nsubj>left also/advmod>left quietly/advmod>left left/root .';
  expect(found(notation, isLinking)).toEqual(['also']);
});

test('“later” goes with its verb, “two years later” and “the recently released film” say when', () => {
  expect(found('Kim/nsubj>left later/advmod>left left/root .', isLinking)).toEqual(['later']);
  expect(found('two/nummod>years years/obl>later later/advmod>left Kim/nsubj>left left/root .', isLinking)).toEqual([]);
  const film = 'Kim/nsubj>saw saw/root the recently/advmod>released released/amod>film film/obj>saw .';
  expect(found(film, isLinking)).toEqual([]);
});

/** How many words of the time go unsaid. */
function loose(notation: Notation, said: string, iso?: string): number {
  const known = know([notation], { [said]: time(said, iso, true) });
  const { tree } = placeIn(known);
  return looseTime(placeOf(tree, said.split(' ')[0] ?? ''), tree, 0, known);
}

test('what happened “this week” happened; “until last week” would be lost', () => {
  expect(loose('Kim/nsubj>left left/root this/det>week/DT week/obl:unmarked>left .', 'this week')).toBe(2);
  expect(loose('Kim/nsubj>stayed stayed/root until last/amod>week week/obl>stayed .', 'last week')).toBe(0);
});

test('“today” is nowadays where something is so, and a day where something was done', () => {
  expect(loose('today/obl:unmarked>worship they/nsubj>worship worship/root/VBP .', 'today', '2023-07-27')).toBe(1);
  expect(loose('today/obl:unmarked>left they/nsubj>left left/root .', 'today', '2023-07-27')).toBe(0);
});

test('“But” at the beginning answers what was said before', () => {
  expect(found('But/cc>left Kim/nsubj>left left/root .', isLinking)).toEqual(['But']);
  expect(found('Kim/nsubj>left and/cc>lost lost/conj>left left/root .', isLinking)).toEqual([]);
});
