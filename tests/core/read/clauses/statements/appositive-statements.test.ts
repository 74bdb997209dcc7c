import { expect, test } from 'vitest';
import { apposed } from '../../../../../src/core/read/clauses/statements/appositive-statements.ts';
import { kim, know, placeOf } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

function told(notation: string, noun: string, isReport = false): string[] {
  const known = know([notation], { Kim: kim });
  const [tree] = known.trees;
  if (!tree) return [];
  return apposed(tree, placeOf(tree, noun), 0, { ...known, isReport }).map((statement) => inOneLine(tree, statement));
}
const heir = 'Kim/nsubj>left ,/punct>heir the heir/appos>Kim of Korea/nmod>heir ,/punct>heir left/root .';

test('a name is, or was, what stands beside it', () => {
  expect(told(heir, 'heir')).toEqual(['Kim was the heir of Korea']);
  expect(told(heir, 'heir', true)).toEqual(['Kim is the heir of Korea']);
});

test('what is former was, in the news too', () => {
  expect(told(heir.replace('the heir', 'the former/amod>heir heir'), 'heir', true)).toEqual([
    'Kim was the former heir of Korea',
  ]);
});

test('a common noun, a noun without an article and a row tell nothing', () => {
  expect(told(heir.replace('Kim/nsubj', 'man/nsubj').replace('appos>Kim', 'appos>man'), 'heir')).toEqual([]);
  expect(told(heir.replace('the heir', 'heir'), 'heir')).toEqual([]);
  expect(
    told('Kim/nsubj>left and Putin/conj>Kim ,/punct>heir the heir/appos>Putin ,/punct>heir left/root .', 'heir'),
  ).toEqual([]);
});
