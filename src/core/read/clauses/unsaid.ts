/** Which words of a sentence are not said again: its stop, and adverbs that tie it to others. */

import type { Known } from './known.ts';
import { isNote } from './notes.ts';
import { dependents, hasLabel, type Tree, tokenAt } from './tree.ts';

/** The stop of the sentence; that of “Ph. D.” and of “a .322 average” stays. */
export function isEnd(index: number, tree: Tree): boolean {
  const { text, start, end } = tokenAt(tree, index);
  if (!/^[.!?]$/.test(text)) return false;
  const [before, after] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (after?.start === end && /^\d/.test(after.text)) return false;
  return !after || before?.end !== start || isNote(tree, index + 1) || /^[.!?”"')\]]/.test(after.text);
}

const links = new Set(
  `also then however meanwhile moreover furthermore recently already therefore thus afterwards subsequently consequently additionally
  nevertheless nonetheless finally though`.split(/\s+/),
);
/** Say when as seen from the sentences around it: only with a verb they can go. */
const times = new Set('later now currently instead previously earlier'.split(' '));

/** “also”, “then”: an adverb of its own that ties the sentence to others, and says nothing without them. */
export function isLinking(index: number, tree: Tree): boolean {
  const { text, xpos, label, head } = tokenAt(tree, index);
  if (index === 0 && /^(?:and|but|or|so|yet)$/i.test(text)) return /^(?:cc|advmod|mark)$/.test(label);
  if (!/^(?:RBR?|WRB)$/.test(xpos) || label !== 'advmod') return false;
  if ((tree.children[index] ?? []).some((child) => tokenAt(tree, child).upos !== 'PUNCT')) return false;
  // “the recently released Chrome”
  if (head >= 0 && hasLabel(tokenAt(tree, head), ['amod'])) return false;
  const word = text.toLowerCase();
  return links.has(word) || (times.has(word) && isPredicate(head, tree));
}

function isPredicate(index: number, tree: Tree): boolean {
  if (index < 0) return false;
  return tokenAt(tree, index).upos === 'VERB' || dependents(tree, index, 'nsubj').length > 0;
}

/** How many words of a loose “this week” begin here: what happened then is true without it. */
export function looseTime(index: number, tree: Tree, sentence: number, known: Known): number {
  const finding = known.quantityAt(sentence, index);
  if (finding?.from !== index || !finding.when?.inferred) return 0;
  // “Today, Greeks worship …”: nowadays
  if (/^today$/i.test(finding.surface)) return isPresent(tokenAt(tree, finding.head).head, tree) ? 1 : 0;
  if (
    finding.when.iso !== undefined ||
    !/^(?:(?:earlier|later) )?(?:this|last|next) (?:week|weekend|month)$/i.test(finding.surface)
  )
    return 0;
  const token = tokenAt(tree, finding.head);
  const isLoose = hasLabel(token, ['obl:unmarked', 'obl:tmod', 'obl:npmod']) && isPredicate(token.head, tree);
  return isLoose && dependents(tree, finding.head, 'case').length === 0 ? finding.to - finding.from : 0;
}

function isPresent(index: number, tree: Tree): boolean {
  if (index < 0) return false;
  const verbs = [index, ...dependents(tree, index, 'aux', 'cop')].map((at) => tokenAt(tree, at));
  return verbs.some(({ xpos, text }) => /^VB[ZP]$/.test(xpos) || /^(?:may|can|must)$/i.test(text));
}
