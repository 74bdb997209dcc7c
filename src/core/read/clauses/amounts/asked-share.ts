/** Asks for a share or a sum: “what percentage of Australian salt”, “only what fraction of citizens”, “how much money”. */

import type { Phrase } from '../../../model.ts';
import type { Mention } from '../../entities/mention.ts';
import type { Tree } from '../tree.ts';
import { type AmountParts, amountParts, softened, wordsOf } from './amount-parts.ts';
import type { AskedAmount, Said } from './asked-amount.ts';

export function askedShare(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const isFraction = phrase.class === 'fraction';
  const parts = isFraction ? fractionParts(mention, tree) : amountParts(mention.from, mention.to, tree);
  const soft = parts && softened(parts.hedge);
  if (!parts || !soft) return null;
  // “by five percentage points” asks for how many.
  const isPoints = /points?$/i.test(phrase.text);
  const to = isPoints ? parts.number.to : mention.to;
  return {
    from: soft.inside ? parts.from : parts.number.from,
    to,
    missing: { ...phrase, text: soft.inKey + said(parts.number.from, to) },
    wh: `${soft.before}${isPoints ? 'how many' : isFraction ? `what fraction${tree.tokens[to]?.text === 'of' ? '' : ' of'}` : 'what percentage'}`,
  };
}

/** “nearly | two thirds” */
function fractionParts({ from, to }: Mention, tree: Tree): AmountParts | null {
  let first = from;
  while (first < to && !/^(?:half|an?|one|two|three|four)$/i.test(tree.tokens[first]?.text ?? '')) first++;
  return first === to ? null : { from, number: { from: first, to }, hedge: wordsOf(tree, from, first) };
}

const sign = /[$£€¥₹₩]|^(?:US|AU|NZ|HK|A|C)$/;

export function askedSum(mention: Mention, phrase: Phrase, tree: Tree, said: Said): AskedAmount | null {
  const parts = amountParts(mention.from, mention.to, tree);
  if (!parts) return null;
  const { number } = parts;
  let from = number.from;
  while (from > mention.from && sign.test(tree.tokens[from - 1]?.text ?? '')) from--;
  const soft = softened(wordsOf(tree, mention.from, from));
  if (!soft) return null;
  const first = soft.inside ? mention.from : from;
  // “six million euros” asks how many euros.
  if (from === number.from)
    return {
      from: first,
      to: number.to,
      missing: { ...phrase, text: soft.inKey + said(number.from, number.to) },
      wh: `${soft.before}how many`,
    };
  const before = tree.tokens[mention.from - 1]?.text ?? '';
  const after = tree.tokens[mention.to]?.text ?? '';
  // “a cost of how much”, “how much in aid”
  const isPlain =
    /^(?:of|at|for|costs?|costing|by|than|to)$/i.test(before) || /^(?:in|worth|per|from|of)$/i.test(after);
  const missing = { ...phrase, text: soft.inKey + said(from, mention.to) };
  return { from: first, to: mention.to, missing, wh: `${soft.before}how much${isPlain ? '' : ' money'}` };
}
