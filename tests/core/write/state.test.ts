import { expect, test } from 'vitest';
import { clauseOf, statementOf } from '../../../src/core/write/state.ts';
import { claim, denial, met, said, wholeBase } from './fixture.ts';

test('a fact is one true sentence', () => {
  expect(statementOf(met, wholeBase)).toBe('Ada Berg met Ivo Lund in Oslo on May 3, 2021.');
  expect(statementOf(said, wholeBase)).toBe('Mara Holt said, “We will open the bridge before the winter comes”.');
});

test('a claim is told as one, with who denies it', () => {
  expect(statementOf(claim, wholeBase)).toBe(
    'According to Norway’s claim, Sweden closed the bridge; Sweden denies it.',
  );
});

test('a denial is told as one', () => {
  expect(statementOf(denial, wholeBase)).toBe('Sweden denies that Sweden closed the bridge.');
});

test('the bare clause stands after “that”', () => {
  expect(clauseOf(claim, wholeBase)).toBe('Sweden closed the bridge');
});
