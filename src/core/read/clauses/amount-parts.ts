/** Takes a written amount apart: “more than | two billion | people”, “about | 500 | miles”. */

import { numberOf } from '../entities/numbers.ts';
import { type Tree, tokenAt } from './tree.ts';

/** Half-open ranges of tokens, one behind the other. */
export interface AmountParts {
  /** Where the words that soften it begin; `number.from` where there are none. */
  readonly from: number;
  readonly number: { readonly from: number; readonly to: number };
  /** “at least”, “nearly”; empty where nothing softens it. */
  readonly hedge: string;
}

/** “a million”: an article is a number only before a magnitude. */
const magnitude = /^(?:hundred|thousand|million|billion|trillion|dozen)$/i;

/** Null where the range holds no number, or two of them (“one or two”). */
export function amountParts(from: number, to: number, tree: Tree): AmountParts | null {
  const word = (index: number) => tree.tokens[index]?.text ?? '';
  let first = from;
  while (first < to && !opensNumber(word(first), word(first + 1))) first++;
  if (first === to) return null;
  let last = first + 1;
  while (last < to && (continuesNumber(word(last)) || (word(last) === 'and' && continuesNumber(word(last + 1)))))
    last++;
  for (let index = last; index < to; index++) {
    if (opensNumber(word(index), word(index + 1)) && word(index).toLowerCase() !== 'one') return null;
  }
  const hedge = Array.from({ length: first - from }, (_, step) => tokenAt(tree, from + step).text).join(' ');
  return { from, number: { from: first, to: last }, hedge: hedge.toLowerCase() };
}

function opensNumber(word: string, next: string): boolean {
  return /^an?$/i.test(word) ? magnitude.test(next) : numberOf(word) !== null;
}

function continuesNumber(word: string): boolean {
  return (
    magnitude.test(word) ||
    (/^[\d-]|^[a-z]/i.test(word) && word !== 'and' && !/^an?$/i.test(word) && numberOf(word) !== null)
  );
}
