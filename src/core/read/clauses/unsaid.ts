/** Which words of a sentence are not said again: its stop, and adverbs that tie it to others. */

import { isNote } from './notes.ts';
import { type Tree, tokenAt } from './tree.ts';

/** The stop of the sentence; that of “Ph. D.” and of “a .322 average” stays. */
export function isEnd(index: number, tree: Tree): boolean {
  const { text, start, end } = tokenAt(tree, index);
  if (!/^[.!?]$/.test(text)) return false;
  const [before, after] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (after?.start === end && /^\d/.test(after.text)) return false;
  return !after || before?.end !== start || isNote(tree, index + 1) || /^[.!?”"')\]]/.test(after.text);
}

const links = new Set(
  'also then however meanwhile moreover furthermore recently already therefore thus afterwards'.split(' '),
);

/** “also”, “then”: an adverb of its own that ties the sentence to others, and says nothing without them. */
export function isLinking(index: number, tree: Tree): boolean {
  const { text, xpos, label } = tokenAt(tree, index);
  return (
    xpos === 'RB' && label === 'advmod' && links.has(text.toLowerCase()) && (tree.children[index] ?? []).length === 0
  );
}
