import { expect, test } from 'vitest';
import { sideStatements } from '../../../../../src/core/read/clauses/statements/side-statements.ts';
import { parsedTree, placeOf } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

function told(notation: string, verb = 'came'): string[] {
  const tree = parsedTree(notation);
  return sideStatements(tree, placeOf(tree, verb)).map((statement) => inOneLine(tree, statement));
}
const left = 'Kim/nsubj>left left/root';

test('what happened meanwhile, before or nevertheless is told by itself', () => {
  for (const mark of ['as', 'after', 'although', 'because', 'when'])
    expect(told(`${left} ${mark}/mark>came Putin/nsubj>came came/advcl>left home/obl>came .`)).toEqual([
      'Putin came home',
    ]);
});

test('what is only a condition, or had not happened yet, is not', () => {
  for (const mark of ['if', 'unless', 'before', 'until'])
    expect(told(`${left} ${mark}/mark>came Putin/nsubj>came came/advcl>left home/obl>came .`)).toEqual([]);
});

test('a denied reason may be no fact either', () => {
  expect(
    told(
      'Kim/nsubj>leave did/aux>leave/VBD not/advmod>leave leave/root/VB because/mark>came Putin/nsubj>came came/advcl>leave home/obl>came .',
    ),
  ).toEqual([]);
});

test('who says so tells nothing by itself', () => {
  expect(told(`${left} as/mark>said Putin/nsubj>said said/advcl>left .`, 'said')).toEqual([]);
});
