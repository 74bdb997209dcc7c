/** Leaves asides out of a statement, and with them the commas that set them apart. */

import { type Tree, tokenAt } from '../tree.ts';
import { type Aside, isMark } from './marks.ts';

/** A comma goes with what stood beside it, brackets do not count; one stays between an opening and the subject. */
export function withoutAsides(
  tree: Tree,
  tokens: readonly number[],
  asides: readonly Aside[],
  subject: number,
): number[] {
  const isIn = (index: number) => (aside: Aside) => aside.from <= index && index < aside.to;
  const isBracketed = (index: number) => asides.some((aside) => aside.head < 0 && isIn(index)(aside));
  const isGone = (index: number) => isAdrift(tree, index) || asides.some(isIn(index));
  const stays = tokens.filter((index) => !isGone(index));
  const beside = (index: number, step: 1 | -1): number => {
    const next = index + step;
    return isBracketed(next) ? beside(next, step) : next;
  };
  const kept: number[] = [];
  for (const [place, index] of stays.entries()) {
    if (!isMark(tree, index)) {
      kept.push(index);
      continue;
    }
    const last = kept.at(-1);
    const next = stays.slice(place + 1).find((at) => !isMark(tree, at));
    if (last === undefined || next === undefined || isMark(tree, last)) continue;
    const isWithin = last === beside(index, -1) && next === beside(index, 1);
    if (isWithin || (next <= subject && tokenAt(tree, index).text === ',')) kept.push(index);
  }
  return kept;
}

/** “however” ties the sentence to the one before; behind one comma it joins two. */
function isAdrift(tree: Tree, index: number): boolean {
  const { text, label } = tokenAt(tree, index);
  if (tree.tokens[index - 1]?.text === ',' && !/^[,.]$/.test(tree.tokens[index + 1]?.text ?? '.')) return false;
  return (
    label === 'advmod' && /^(?:however|therefore|moreover|furthermore|meanwhile|nevertheless|nonetheless)$/i.test(text)
  );
}
