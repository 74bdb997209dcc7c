/** Cuts off what a sentence adds behind its main statement: “…, and the navy saved more”, “…, although a poll found …”. */

import { isSpeechVerb } from './speech-verbs.ts';
import { subtree, type Tree, tokenAt } from './tree.ts';

/** What may go when it stands behind a comma and reaches to the end: another statement, a side clause, an apposition. */
const added = /^(?:conj|advcl|acl|acl:relcl|parataxis|appos|dep)$/;

/** The tokens of the main statement, in order; all tokens where nothing is added. */
export function mainPart(tree: Tree): number[] {
  let end = tree.tokens.length;
  const last = tree.tokens.at(-1)?.text ?? '';
  const stop = /^[.!?]$/.test(last) ? end - 1 : end;
  for (let index = 0; index < stop; index++) {
    const token = tokenAt(tree, index);
    if (!added.test(token.label) || !isVerbal(tree, index)) continue;
    const branch = subtree(tree, index);
    const [first = index] = branch;
    const isTail = branch.at(-1) === stop - 1 || branch.at(-1) === tree.tokens.length - 1;
    // Who says so is nothing that may go.
    if (branch.some((at) => isSpeechVerb(tokenAt(tree, at).lemma))) continue;
    if (isTail && startsBehindComma(tree, first) && token.head < first) end = Math.min(end, startOf(tree, first));
  }
  return Array.from({ length: end }, (_, index) => index);
}

/** A clause, not one more name in a row: a second subject, or a side clause. */
function isVerbal(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (token.label !== 'conj') return true;
  return (tree.children[index] ?? []).some((child) => tokenAt(tree, child).label.startsWith('nsubj'));
}

function startsBehindComma(tree: Tree, first: number): boolean {
  return /^[,;–—]$/.test(tokenAt(tree, first).text) || /^[,;–—]$/.test(tree.tokens[first - 1]?.text ?? '');
}

function startOf(tree: Tree, first: number): number {
  return /^[,;–—]$/.test(tree.tokens[first - 1]?.text ?? '') ? first - 1 : first;
}
