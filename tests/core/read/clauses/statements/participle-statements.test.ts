import { expect, test } from 'vitest';
import { participleStatements } from '../../../../../src/core/read/clauses/statements/participle-statements.ts';
import { parsedTree, placeOf } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

function told(notation: string, verb: string): string[] {
  const tree = parsedTree(notation);
  return participleStatements(tree, placeOf(tree, verb)).map((statement) => inOneLine(tree, statement));
}

test('what was done to a noun is told of it', () => {
  expect(
    told('Kim/nsubj>left ,/punct>born born/acl>Kim/VBN in Korea/obl>born ,/punct>born left/root .', 'born'),
  ).toEqual(['Kim was born in Korea']);
  expect(
    told('twins/nsubj>left/NNS ,/punct>born born/acl>twins/VBN in Korea/obl>born ,/punct>born left/root .', 'born'),
  ).toEqual(['twins were born in Korea']);
});

test('at the sentence’s beginning it is told of the subject', () => {
  expect(told('Born/advcl>left/VBN in Korea/obl>Born ,/punct>Born Kim/nsubj>left left/root .', 'Born')).toEqual([
    'Kim was Born in Korea',
  ]);
});

test('what is told of today needs its year', () => {
  const notation = 'Kim/nsubj>leaves ,/punct>seen seen/acl>Kim/VBN in Oslo/obl>seen ,/punct>seen leaves/root/VBZ .';
  expect(told(notation, 'seen')).toEqual([]);
  expect(told(notation.replace('Oslo', '1950').replace('Oslo', '1950'), 'seen')).toEqual(['Kim was seen in 1950']);
});

test('a participle alone, or without a comma, tells nothing', () => {
  expect(told('Kim/nsubj>left ,/punct>seen seen/acl>Kim/VBN ,/punct>seen left/root .', 'seen')).toEqual([]);
  expect(told('the man/nsubj>left seen/acl>man/VBN in Oslo/obl>seen left/root .', 'seen')).toEqual([]);
});
