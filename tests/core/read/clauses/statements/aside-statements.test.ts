import { expect, test } from 'vitest';
import { asideStatements } from '../../../../../src/core/read/clauses/statements/aside-statements.ts';
import { rootOf } from '../../../../../src/core/read/clauses/tree.ts';
import { know } from '../parsed.ts';
import { inOneLine } from '../told-in-words.ts';

function told(notation: string): string[] {
  const known = know([notation]);
  const [tree] = known.trees;
  return tree ? asideStatements(tree, 0, [rootOf(tree)], known).map((statement) => inOneLine(tree, statement)) : [];
}
const born = ',/punct>born who/nsubj:pass>born/WP was/aux:pass>born born/acl:relcl>Kim/VBN in Korea/obl>born';

test('what a sentence says in passing of a noun of its own is told', () => {
  expect(told(`Putin/nsubj>met met/root Kim/obj>met ${born} .`)).toEqual(['Kim was born in Korea']);
});

test('what stands inside what somebody thinks is not', () => {
  expect(told(`Putin/nsubj>knew knew/root he/nsubj>met/PRP met/ccomp>knew/VBD Kim/obj>met ${born} .`)).toEqual([]);
});

test('nor is a guess', () => {
  expect(
    told(
      `Putin/nsubj>met met/root Kim/obj>met ${born.replace('born/acl:relcl>Kim/VBN', 'born/acl:relcl>Kim/VBN~0.2')} .`,
    ),
  ).toEqual([]);
});
