/** Tells whether a gap can be asked for where it stands, the sentence kept: “Iodine is added to what percentage of Australian salt?” */

import type { Gap } from './gaps.ts';
import { findSubject } from './subject.ts';
import { dependents, rootOf, subtree, type Tree, tokenAt } from './tree.ts';

/** In words: behind more of them the question is forgotten before its end. */
const longestTail = 9;

/**
 * The question words that stand for the gap: `how many`, `who`, or `which` where the key's own kind gives the noun.
 * Null where English would want another order: before the verb only the subject can be asked for in its place.
 */
export function askingInPlace(gap: Gap, part: readonly number[], tree: Tree): string | null {
  const asking = gap.asking ?? null;
  if (asking === null) return null;
  const place = placeOf(gap, part, tree);
  if (place === null) return null;
  return asking === 'who' && place === 'behind the verb' ? 'whom' : asking;
}

function placeOf({ from, to }: Gap, part: readonly number[], tree: Tree): 'subject' | 'behind the verb' | null {
  const root = rootOf(tree);
  if (!part.includes(root)) return null;
  const helpers = dependents(tree, root, 'aux', 'cop').filter((index) => part.includes(index));
  const verb = dependents(tree, root, 'cop').at(-1) ?? root;
  const subject = findSubject(tree, root);
  if (!subject?.own) return null;
  if (from > verb && helpers.every((index) => index < from)) {
    const tail = part.filter((index) => index >= to && tokenAt(tree, index).upos !== 'PUNCT');
    // “Researchers say which country …”: inside another clause only what stands behind its verb.
    return tail.length > longestTail || isInnerSubject(from, part, tree) ? null : 'behind the verb';
  }
  return to <= verb && opens(from, subject.head, tree) && !goesOn(root, part, tree) ? 'subject' : null;
}

/** Whether the subject begins with the gap, but for its article or “more than”. */
function opens(from: number, subject: number, tree: Tree): boolean {
  const branch = subtree(tree, subject);
  const before = branch.filter((index) => index < from);
  return (
    branch.includes(from) && before.every((index) => /^(?:DET|ADV|ADJ|ADP|SCONJ)$/.test(tokenAt(tree, index).upos))
  );
}

/** “Which country is Buddhist, and the United Nations rates …”: another statement behind the question. */
function goesOn(root: number, part: readonly number[], tree: Tree): boolean {
  return dependents(tree, root, 'conj', 'parataxis').some(
    (index) => part.includes(index) && dependents(tree, index, 'nsubj').length > 0,
  );
}

/** Whether the gap belongs to the subject of a clause further in. */
function isInnerSubject(from: number, part: readonly number[], tree: Tree): boolean {
  const subjects = part.filter((index) => /^[nc]subj/.test(tokenAt(tree, index).label));
  return subjects.some((index) => subtree(tree, index).includes(from));
}
