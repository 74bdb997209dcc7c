/** Numbers as articles write them: 84,121, two million, half a dozen, 5½. */

import { MAGNITUDES, ORDINALS, SMALL_NUMBERS, TENS } from '../../text/number-words.ts';

const smallWord = `(?:${[...SMALL_NUMBERS].reverse().join('|')})`;
const tensWord = `(?:${TENS.join('|')})(?:[- ](?:${SMALL_NUMBERS.slice(1, 10).join('|')}))?`;
const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[½¼¾]?';
const scale = '(?:hundred|thousand|million|billion|trillion|dozen)';

/** A number in digits or words, no sign, no unit. */
export const NUMBER = `(?:(?:${digits}|${tensWord}|${smallWord}|(?:half )?an?(?= ${scale})|half(?= an? ${scale}))(?: ${scale})*(?: and (?:${tensWord}|${smallWord}|a half(?! ${scale})))?)`;

/** Words that stand before a number and soften it. */
export const HEDGE =
  '(?:(?:slightly |a little |significantly |no )?(?:more|fewer|less|greater) than|at least|at most|(?:just |well |slightly )?(?:over|under)|nearly|almost|about|around|approximately|roughly|some|up to|as (?:many|much|few) as|just|only|(?:very )?close to|an estimated|estimated|a total of|a mere|upwards of|in excess of|exactly|barely)';

/** Words that stand behind a number and soften it. */
export const TAIL = '(?: or (?:more|so)(?! than))';

/** Null for what is no number. */
export function numberOf(text: string): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of text
    .toLowerCase()
    .replace(/,/g, '')
    .split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    const times = MAGNITUDES[word];
    const plain = plainNumber(word);
    if (times !== undefined) {
      current = (current ?? 1) * times;
      if (times >= 1000) {
        total += current;
        current = null;
      }
    } else if (word === 'half') current = current === null ? 0.5 : current + 0.5;
    else if (word === 'a' || word === 'an') current ??= 1;
    else if (plain === null) return null;
    else current = (current ?? 0) + plain;
  }
  return total === 0 && current === null ? null : total + (current ?? 0);
}

function plainNumber(word: string): number | null {
  const digitsRead = /^(\d+(?:\.\d+)?)([½¼¾])?$/.exec(word);
  if (digitsRead) return Number(digitsRead[1]) + ({ '½': 0.5, '¼': 0.25, '¾': 0.75 }[digitsRead[2] ?? ''] ?? 0);
  const small = SMALL_NUMBERS.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  return tens < 0 ? null : (tens + 2) * 10;
}

/** `70th`, `third`, `twenty-first` → 70, 3, 21; null for others. */
export function ordinalOf(word: string): number | null {
  const lower = word.toLowerCase();
  const figure = /^(\d+)(?:st|nd|rd|th)$/.exec(lower);
  if (figure) return Number(figure[1]);
  const [tens = '', unit] = lower.split('-');
  const whole = ORDINALS.indexOf(unit ?? tens) + 1;
  if (unit !== undefined) {
    const ten = TENS.indexOf(tens);
    return ten >= 0 && whole > 0 && whole < 10 ? (ten + 2) * 10 + whole : null;
  }
  if (whole > 0) return whole;
  const ten = TENS.indexOf(lower.replace(/ieth$/, 'y'));
  if (lower.endsWith('ieth') && ten >= 0) return (ten + 2) * 10;
  return lower === 'hundredth' ? 100 : null;
}
