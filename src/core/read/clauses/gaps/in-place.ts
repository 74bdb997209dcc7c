/** Tells whether a gap can be asked for where it stands, the statement kept: “Iodine is added to what percentage of Australian salt?” */

import type { Statement } from '../statements/statements.ts';
import { findSubject } from '../subject.ts';
import { dependents, subtree, type Tree, tokenAt } from '../tree.ts';
import type { Gap } from './gaps.ts';

/** In words: behind more of them the question is forgotten before its end. */
const longestTail = 16;
/** What goes on telling behind a question: “…, killing all aboard”, “… and thanked the authorities”. */
const goingOn = /^(?:advcl|parataxis|conj)/;

/**
 * The question words that stand for the gap: `how many`, `who`, or `which` where the key's own kind gives the noun.
 * Null where English would want another order: before the verb only the subject can be asked for in its place.
 */
export function askingInPlace(gap: Gap, statement: Statement, tree: Tree): string | null {
  const asking = gap.asking ?? null;
  if (asking === null) return null;
  const place = placeOf(gap, statement, tree);
  // “The ship has a crew of how many?”
  if (place === null || (/how many$/.test(asking) && statement.parts.at(-1) === gap.to - 1)) return null;
  return asking === 'who' && place === 'behind the verb' ? 'whom' : asking;
}

function placeOf({ from, to }: Gap, { parts, head }: Statement, tree: Tree): 'subject' | 'behind the verb' | null {
  const helpers = dependents(tree, head, 'aux', 'cop');
  const isVerb = (part: number | string) =>
    typeof part === 'string' ? /\p{L}/u.test(part) : part === head || helpers.includes(part);
  const isNoun =
    dependents(tree, head, 'cop').length > 0 || parts.some((part) => /^(?:is|was|are|were)$/.test(`${part}`));
  // Of “is the capital of Norway” the verb is “is”.
  const first = parts.findIndex(isVerb);
  const last = isNoun ? parts.findIndex((part) => isVerb(part) && part !== head) : parts.findLastIndex(isVerb);
  const at = parts.indexOf(from);
  const behind = parts.slice(at + to - from).filter((part) => typeof part === 'string' || !isMark(part, tree));
  if (at > last && at > first) {
    const isLong =
      behind.length > longestTail || behind.some((part) => typeof part === 'string' || isTelling(part, tree));
    return isLong || isInnerSubject(from, head, tree) ? null : 'behind the verb';
  }
  const subject = findSubject(tree, head);
  // “Which country is mainly Buddhist?” Several are.
  const isOfMany = isNoun && dependents(tree, head, 'det').every((index) => !/^the$/i.test(tokenAt(tree, index).text));
  return subject && !isOfMany && at < first && opens(from, subject.head, parts, tree) ? 'subject' : null;
}

function isTelling(index: number, tree: Tree): boolean {
  const { label, xpos } = tokenAt(tree, index);
  return (goingOn.test(label) && xpos.startsWith('VB')) || (label === 'acl' && xpos === 'VBG');
}

function isMark(index: number, tree: Tree): boolean {
  return tokenAt(tree, index).upos === 'PUNCT';
}

/** “Researchers say which country …”: whether the gap belongs to the subject of a clause further in. */
function isInnerSubject(from: number, head: number, tree: Tree): boolean {
  return subtree(tree, head).some(
    (index) => /^[nc]subj/.test(tokenAt(tree, index).label) && subtree(tree, index).includes(from),
  );
}

/** Whether the subject begins with the gap, but for its article or “more than”. */
function opens(from: number, subject: number, parts: Statement['parts'], tree: Tree): boolean {
  const branch = subtree(tree, subject);
  const before = branch.filter((index) => index < from && parts.includes(index));
  return (
    branch.includes(from) && before.every((index) => /^(?:DET|ADV|ADJ|ADP|SCONJ)$/.test(tokenAt(tree, index).upos))
  );
}
