/** Asks for an age: “died at what age”, “was how old when”, “at the age of how many months”. */

import type { Phrase } from '../../../model.ts';
import type { Mention } from '../../entities/mention.ts';
import type { Tree } from '../tree.ts';
import { amountParts, wordsOf } from './amount-parts.ts';
import type { AskedAmount, Said } from './asked-amount.ts';

/** Null for “a 14-year-old boy” and “Anna Kim, 34, said”: there nothing can stand in its place. */
export function askedAge({ from, to }: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const parts = amountParts(from, to, tree);
  if (!parts) return null;
  const { number } = parts;
  const words = wordsOf(tree, from, to);
  const missing = { ...phrase, text: said(number.from, number.to) };
  if (/\bolds?$/.test(words)) return /-/.test(words) ? null : { from: number.from, to, missing, wh: 'how old' };
  // “at the age of four months”
  if (number.to < to) return { from: number.from, to: number.to, missing, wh: 'how many' };
  if (/^(?:at|from|by) /.test(words)) return { from: from + 1, to, missing, wh: 'what age' };
  if (/^aged /.test(words)) return { from, to, missing, wh: 'at what age' };
  const isCopula = /^(?:be|turn|is|was)$/.test(tree.tokens[from - 1]?.lemma ?? '');
  return from === number.from && isCopula ? { from, to, missing, wh: 'how old' } : null;
}
