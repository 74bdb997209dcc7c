/** Says the days that only the article's own date places: “on Tuesday” becomes “on May 5, 2015”. */

import { formatDate } from '../../text/dates.ts';
import type { Known } from './known.ts';
import type { Tree } from './tree.ts';

const endsInPreposition = /\b(?:on|in|at|of|by|since|until|till|before|after|from|to|through|during|between|for)$/i;

/** “yesterday” and “Tuesday” as the day that they were, behind the words that were said before; null for any other word. */
export function sayDay(
  index: number,
  before: string,
  chosen: ReadonlySet<number>,
  tree: Tree,
  sentence: number,
  known: Known,
): { readonly text: string; readonly tokens: number } | null {
  const finding = known.quantityAt(sentence, index);
  const { when, from = -1, to = -1 } = finding ?? {};
  if (!when?.inferred || when.iso === undefined || when.until !== undefined || from !== index) return null;
  if (when.precision === 'time' || !rangeInside(from, to, chosen) || /['’]s$/.test(finding?.surface ?? '')) return null;
  // “this year’s theme” is “the 2017 theme”; “Tuesday’s vote”, “the Tuesday vote”: a day can't stand there.
  if (tree.tokens[to]?.xpos === 'POS' && chosen.has(to) && chosen.has(to + 1) && when.precision !== 'day')
    return { text: `the ${formatDate(when.iso)}`, tokens: to - from + 1 };
  if (/^['’]/.test(tree.tokens[to]?.text ?? '') || (tree.tokens[to - 1]?.head ?? -1) === to) return null;
  const date = formatDate(when.iso);
  const isBehind = endsInPreposition.test(before) || tree.tokens[index - 1]?.xpos === 'IN';
  return { text: isBehind ? date : `${when.precision === 'day' ? 'on' : 'in'} ${date}`, tokens: to - from };
}

/** Whether all tokens of a half-open range are among the chosen. */
export function rangeInside(from: number, to: number, chosen: ReadonlySet<number>): boolean {
  for (let index = from; index < to; index++) if (!chosen.has(index)) return false;
  return true;
}
