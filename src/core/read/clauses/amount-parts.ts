/** Takes a written amount apart: “more than | two billion | people”, “about | 500 | miles”. */

import { numberOf } from '../entities/numbers.ts';
import type { Tree } from './tree.ts';

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

/** How a softening word goes with the question: said before it, or left out with the number. */
export interface Softened {
  /** Said in front of the question words, with a blank: `about `. */
  readonly word: string;
  /** Whether the hedge itself is left out. */
  readonly inside: boolean;
}

const kept =
  /^(?:(?:no |slightly |a little |significantly )?(?:more|fewer|less|greater) than|at least|at most|(?:just |well |slightly |a little )?(?:over|under)|nearly|almost|about|around|approximately|roughly|up to|(?:very )?close to|exactly|another|upwards of|in excess of|at around|at about|above|below)$/;
const dropped =
  /^(?:just|only|a mere|all|a total of|the total of|the|all the|all of the|a record|fully|barely|as few as)$/;

/** “just ten days” asks “how many days”, “some 300” “about how many”, “as many as 40” “up to how many”; null for other words. */
export function softened(hedge: string): Softened | null {
  if (hedge === '' || kept.test(hedge)) return { word: '', inside: false };
  if (dropped.test(hedge)) return { word: '', inside: true };
  if (/^as (?:many|much) as$/.test(hedge)) return { word: 'up to ', inside: true };
  return /^(?:some|(?:an )?estimated)$/.test(hedge) ? { word: 'about ', inside: true } : null;
}
