/** What a sentence asks for when its amount or date is left out: “about how many miles”, “at what age”, “since which year”. */

import type { Phrase } from '../../../model.ts';
import type { Mention } from '../../entities/mention.ts';
import type { Known } from '../known.ts';
import { type Tree, tokenAt } from '../tree.ts';
import { isTrap } from './amount-traps.ts';
import { askedAge } from './asked-age.ts';
import { askedDate } from './asked-date.ts';
import { askedNumber } from './asked-number.ts';
import { askedShare, askedSum } from './asked-share.ts';
import { whyIdle } from './worth-counting.ts';

export interface AskedAmount {
  /** Half-open range of tokens that the question words replace; every other word of the sentence stays. */
  readonly from: number;
  readonly to: number;
  /** The key: the number with its magnitude (`two billion`), and what can't be parted from it (`$ 50,000`, `58%`). */
  readonly missing: Phrase;
  /** The words in its place, in lower case: `how many`, `about how many`, `what percentage`, `how much money`, `which year`. */
  readonly wh: string;
}

/** The article's text of a half-open range of tokens; a sentence's first word without its capital. */
export type Said = (from: number, to: number) => string;

/** Null for what no good English asks for (“the six-member team”, ends of ranges, vague or single things), and for what nobody keeps. */
export function askedAmount(mention: Mention, tree: Tree, known: Known): AskedAmount | null {
  const { phrase, from, to } = mention;
  if (!phrase || isTrap(mention, tree) || whyIdle(mention, tree) !== null) return null;
  if (phrase.kind === 'date') return askedDate(mention, tree, known.article.published);
  if (phrase.value === undefined) return null;
  const said: Said = (first, end) => {
    const text = known.article.text.slice(tokenAt(tree, first).start, tokenAt(tree, end - 1).end);
    return first === 0 && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  };
  switch (phrase.kind) {
    case 'count':
      return phrase.class === 'score' ? askedScore(mention, phrase, tree) : askedNumber(mention, phrase, tree, said);
    case 'duration':
      return askedNumber(mention, phrase, tree, said);
    case 'percent':
      return askedShare(mention, phrase, tree, said);
    case 'money':
      return askedSum(mention, phrase, tree, said);
    case 'age':
      return askedAge(mention, phrase, tree, said);
    case 'time':
      return /\d/.test(phrase.text) ? { from, to, missing: phrase, wh: 'what time' } : null;
    default:
      return null;
  }
}

/** “won 2–1”, “ended with 0–0 on the scoreboard”, “ended 1–1”. */
function askedScore({ from, to }: Mention, missing: Phrase, tree: Tree): AskedAmount | null {
  if (tree.tokens[from - 1]?.text === 'with') return { from, to, missing, wh: 'what score' };
  const verb = tree.tokens.slice(0, from).findLast(({ upos }) => upos === 'VERB')?.lemma ?? '';
  if (/^(?:end|finish)$/.test(verb)) return { from, to, missing, wh: 'with what score' };
  return /^(?:win|lose|beat|defeat|draw|thrash|overcome)$/.test(verb)
    ? { from, to, missing, wh: 'by what score' }
    : null;
}
