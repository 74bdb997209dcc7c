/** Knows the marks that set words apart: commas, dashes that are no hyphens, brackets. */

import type { Tree } from '../tree.ts';

/** Half-open ranges of tokens. */
export interface Aside {
  readonly from: number;
  readonly to: number;
  /** The token that it hangs by; -1 for what is between brackets. */
  readonly head: number;
}

/** “(800 km)”, “[6]”. */
export function brackets({ tokens }: Pick<Tree, 'tokens'>): Aside[] {
  if (!tokens.some(({ text }) => text === ')' || text === ']')) return [];
  const found: Aside[] = [];
  const open: number[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (/^[([]$/.test(text)) open.push(index);
    if (!/^[)\]]$/.test(text)) continue;
    const from = open.pop();
    if (from === undefined || open.length > 0) continue;
    const isInserted = text === ']' && !/^\d+$/.test(tokens[from + 1]?.text ?? '');
    // “f(n)” is one thing.
    const isGlued = tokens[from - 1]?.end === tokens[from]?.start && from > 0;
    if (!isInserted && !isGlued) found.push({ from, to: index + 1, head: -1 });
  }
  return found;
}

/** What stands at the edge of an aside. */
export function isMark(tree: Tree, index: number | undefined): boolean {
  return index !== undefined && (/^[,;.]$/.test(tree.tokens[index]?.text ?? '') || isDash(tree, index));
}

/** A dash between words, not the one of “1 – 0” nor a hyphen. */
export function isDash({ tokens }: Pick<Tree, 'tokens'>, index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token || !/^(?:[–—-]|--)$/.test(token.text)) return false;
  if (/^\d/.test(before?.text ?? '') && /^\d/.test(after?.text ?? '')) return false;
  return token.text !== '-' || (token.xpos !== 'HYPH' && before?.end !== token.start && after?.start !== token.end);
}

/** The token before what is between brackets: “ancestry, [10] although …”. */
export function withoutBracket(tree: Tree, index: number): number {
  const bracket = brackets(tree).find(({ to }) => to === index + 1);
  return bracket ? withoutBracket(tree, bracket.from - 1) : index;
}

/** Whether an aside ends here: a comma, be it behind a bracket or before a closing quotation mark. */
export function isClosed(tree: Tree, to: number): boolean {
  const isQuote = /^["”’']$/.test(tree.tokens[to - 1]?.text ?? '');
  const bracket = brackets(tree).find(({ from }) => from === to);
  if (bracket) return isClosed(tree, bracket.to);
  return isMark(tree, to) || (isQuote && /^,$/.test(tree.tokens[to - 2]?.text ?? ''));
}
