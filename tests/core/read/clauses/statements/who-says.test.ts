import { expect, test } from 'vitest';
import { isSpokenWhole, saysAnything, toldClauses } from '../../../../../src/core/read/clauses/statements/who-says.ts';
import { growTree, rootOf } from '../../../../../src/core/read/clauses/tree.ts';
import { know, parsed, parsedTree } from '../parsed.ts';

function clauses(notation: string): string[] {
  const tree = parsedTree(notation);
  return toldClauses(tree, rootOf(tree)).map((index) => tree.tokens[index]?.text ?? '');
}
const slept = 'slept/conj>HEAD/VBD .';

test('clauses that nobody says are told one by one', () => {
  expect(clauses(`Kim/nsubj>left left/root and/cc>slept Putin/nsubj>slept ${slept.replace('HEAD', 'left')}`)).toEqual([
    'left',
    'slept',
  ]);
});

test('behind what somebody says, only another who speaks', () => {
  const said = 'Kim/nsubj>said said/root he/nsubj>left left/ccomp>said/VBD';
  expect(clauses(`${said} and/cc>slept Putin/nsubj>slept ${slept.replace('HEAD', 'said')}`)).toEqual(['said']);
  expect(
    clauses(
      `${said} but/cc>denied Putin/nsubj>denied denied/conj>said/VBD it/nsubj>was/PRP was/ccomp>denied so/advmod>was .`,
    ),
  ).toEqual(['said', 'denied']);
});

test('“according to” and a speaker at the end hold for all of it', () => {
  const both = 'Kim/nsubj>left left/root and/cc>slept Putin/nsubj>slept slept/conj>left/VBD ,/punct>left';
  expect(clauses(`${both} according/case>Tass/VBG to/fixed>according Tass/obl>left .`)).toEqual(['left']);
  expect(clauses(`${both} Tass/nsubj>said said/parataxis>left .`)).toEqual(['left']);
});

test('somebody says something only with what he says', () => {
  expect(saysAnything(parsedTree('Kim/nsubj>said said/root he/nsubj>left left/ccomp>said/VBD .'))).toBe(true);
  expect(saysAnything(parsedTree('Kim/nsubj>reported reported/root a loss/obj>reported .'))).toBe(false);
});

test('a paragraph that only closes a quotation was opened before', () => {
  const told = know(['Kim/nsubj>slept slept/root .', 'He/nsubj>left/PRP left/root early/advmod>left . ”/punct>left']);
  const tree = growTree(parsed('Kim/nsubj>slept slept/root .'));
  expect(isSpokenWhole(tree, 0, told)).toBe(true);
  expect(isSpokenWhole(tree, 0, know(['Kim/nsubj>slept slept/root .']))).toBe(false);
});
