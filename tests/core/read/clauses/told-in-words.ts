/** Statements as one reads them, a blank between all words, and what holds of every one. */

import { expect } from 'vitest';
import { type Statement, tokensOf } from '../../../../src/core/read/clauses/statements/statements.ts';
import type { Tree } from '../../../../src/core/read/clauses/tree.ts';

export function inOneLine({ tokens }: Tree, { parts }: Pick<Statement, 'parts'>): string {
  return parts.map((part) => (typeof part === 'string' ? part : (tokens[part]?.text ?? '?'))).join(' ');
}

/** Its tokens are the sentence's, each once; quotation marks are even, no bracket is left. */
export function expectWellMade(statement: Statement, tree: Tree): void {
  const indexes = tokensOf(statement);
  const line = inOneLine(tree, statement);
  expect(
    indexes.filter((index) => tree.tokens[index] === undefined),
    line,
  ).toEqual([]);
  expect(new Set(indexes).size, line).toBe(indexes.length);
  expect(indexes, line).toContain(statement.head);
  const texts = indexes.map((index) => tree.tokens[index]?.text ?? '');
  const count = (mark: string) => texts.filter((text) => text === mark).length;
  expect(count('"') % 2, line).toBe(0);
  expect(count('“'), line).toBe(count('”'));
  expect(texts.filter((text) => /^[()[\]]$/.test(text)).length, line).toBe(0);
}
