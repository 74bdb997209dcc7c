/** Takes a written amount apart: “more than | two billion | people”, “about | 500 | miles”. */

import { numberOf } from '../../entities/numbers.ts';
import type { Tree } from '../tree.ts';

/** Half-open ranges of tokens, one behind the other. */
export interface AmountParts {
  /** Where the words that soften it begin; `number.from` where there are none. */
  readonly from: number;
  readonly number: { readonly from: number; readonly to: number };
  /** In lower case: `at least`, `nearly`; empty where nothing softens it. */
  readonly hedge: string;
}

/** “a million”: an article is a number only before a magnitude. */
const magnitude = /^(?:hundred|thousand|million|billion|trillion|dozen)$/i;

/** Null where the range holds no number, or two of them (“one or two”, “5 feet 10 inches”). */
export function amountParts(from: number, to: number, tree: Tree): AmountParts | null {
  const word = (index: number) => (index < to ? (tree.tokens[index]?.text ?? '') : '');
  let first = from;
  while (first < to && !opensNumber(word(first), word(first + 1))) first++;
  if (first === to) return null;
  let last = first + 1;
  // “two million”, “forty-two”, “a hundred and five”
  while (continuesNumber(word(last)) || joinsNumber(word(last), word(last + 1), word(last + 2))) last++;
  for (let index = last; index < to; index++) if (opensNumber(word(index), word(index + 1))) return null;
  return { from, number: { from: first, to: last }, hedge: wordsOf(tree, from, first) };
}

/** In lower case, a blank between them. */
export function wordsOf(tree: Tree, from: number, to: number): string {
  return tree.tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

function opensNumber(word: string, next: string): boolean {
  return /^an?$/i.test(word) ? magnitude.test(next) : isNumber(word);
}

function continuesNumber(word: string): boolean {
  return magnitude.test(word) || isNumber(word);
}

/** “two and a half”, “fifty-one” */
function joinsNumber(word: string, next: string, afterNext: string): boolean {
  if (word === 'and' || word === '-') return continuesNumber(next) || (next === 'a' && afterNext === 'half');
  return word === 'a' && next === 'half' ? true : word === 'half' && afterNext !== '-' && next !== '-';
}

function isNumber(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !/^(?:and|an?|half)$/i.test(word) && numberOf(word) !== null;
}

/** How a softening word goes with the question. */
export interface Softened {
  /** Said before the question words, with a blank: `about `; what stands there anyway is not said again. */
  readonly before: string;
  /** Whether the hedge is left out with the number. */
  readonly inside: boolean;
  /** Said in the key, with a blank: `more than `. */
  readonly inKey: string;
}

const near =
  /^(?:nearly|almost|about|around|approximately|roughly|(?:very )?close to|exactly|another|at around|at about|(?:an )?estimated|some)$/;
/** Over 600 are rescued where over 700 are: of several bounds all are true, so the key has to say the one that was written. */
const bound =
  /^(?:(?:no |slightly |a little |significantly )?(?:more|fewer|less|greater) than|at least|at most|(?:just |well |slightly |a little )?(?:over|under)|up to|upwards of|in excess of|as (?:many|much|few) as)$/;
const dropped = /^(?:just|only|a mere|all|a total of|the total of|the|all the|all of the|fully|barely)$/;

/** “just ten days” asks “how many days”, “some 300” “about how many”, “over 700” “how many” with the key “over 700”; null for other words. */
export function softened(hedge: string): Softened | null {
  if (hedge === '') return { before: '', inside: false, inKey: '' };
  // “Nearly how many” is no English; “about how many” is.
  if (bound.test(hedge) || /^(?:nearly|almost|close to)$/.test(hedge))
    return { before: '', inside: true, inKey: `${hedge} ` };
  if (dropped.test(hedge)) return { before: '', inside: true, inKey: '' };
  if (!near.test(hedge)) return null;
  const isSaid = !/^(?:some|(?:an )?estimated)$/.test(hedge);
  return { before: isSaid ? '' : 'about ', inside: !isSaid, inKey: '' };
}
