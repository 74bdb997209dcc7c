/** Finds the one number that a text holds and writes others in its place, as the text writes its own: “two billion”, “$ 50,000”, “70th”. */

import { numberOf } from '../read/entities/numbers.ts';
import { ordinal } from '../text/inflection.ts';
import { MAGNITUDES, ORDINALS, SMALL_NUMBERS, TENS } from '../text/number-words.ts';

export interface NumberText {
  readonly value: number;
  /** The least step that it can be written with: 1 of “107”, 0.1 of “2.5”, a million of “two million”. */
  readonly place: number;
  readonly write: (value: number) => string;
}

const tens = ['zero', 'ten', ...TENS];
const ordinals = ['zeroth', ...ORDINALS.slice(0, 12)];
const scale = '(?:hundred|thousand|million|billion|trillion|dozen)';
const digits =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?:(?<gap> ?)(?<scale>hundred|thousand|million|billion|trillion|bn|[mk](?![\p{L}])))?/giu;
const numberWord = [...SMALL_NUMBERS.slice(1), ...tens.slice(2)].join('|');
const spelled = new RegExp(
  `\\b(?<count>an?(?= ${scale})|(?:${numberWord})(?:-(?:${numberWord}))?)(?: (?<scale>${scale}))?\\b(?! and a half)`,
  'giu',
);

/** Null when the text holds no number, or more than one. */
export function findNumber(text: string): NumberText | null {
  return findDigits(text) ?? findWords(text) ?? findOrdinal(text);
}

function findDigits(text: string): NumberText | null {
  const [match, ...others] = [...text.matchAll(digits)];
  const written = match?.groups?.digits;
  if (match === undefined || written === undefined || others.length > 0 || [...text.matchAll(spelled)].length > 0)
    return null;
  const times = MAGNITUDES[match.groups?.scale?.toLowerCase() ?? ''] ?? 1;
  const own = Number(written.replaceAll(',', ''));
  const decimals = written.split('.')[1]?.length ?? 0;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + written.length);
  const isOrdinal = /^(?:st|nd|rd|th)\b/.test(after);
  return {
    value: rounded(own * times),
    place: rounded(10 ** -decimals * times),
    write: (value) => {
      const count = rounded(value / times);
      if (isOrdinal) return before + ordinal(count) + after.slice(2);
      const isGrouped = written.includes(',') || count >= 10_000 || (own < 1000 && count >= 1000);
      return before + (isGrouped ? grouped(count, decimals) : count.toFixed(decimals)) + after;
    },
  };
}

function findWords(text: string): NumberText | null {
  const [match, ...others] = [...text.matchAll(spelled)];
  if (match === undefined || others.length > 0) return null;
  const { count = '', scale: word = '' } = match.groups ?? {};
  const times = MAGNITUDES[word.toLowerCase()] ?? 1;
  const own = /^an?$/i.test(count) ? 1 : numberOf(count);
  if (own === null) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + count.length);
  const isCapital = /^\p{Lu}/u.test(count);
  return {
    value: own * times,
    place: times,
    write: (value) => {
      const said = /^an?$/i.test(count) && value === times ? count.toLowerCase() : inWords(value / times);
      const cased = isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said;
      // “one year”
      return before + cased + (value === 1 ? after.replace(/s$/, '') : after);
    },
  };
}

function findOrdinal(text: string): NumberText | null {
  const found = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => ordinals.indexOf(word.toLowerCase()) > 0);
  const [match, ...others] = found;
  if (match === undefined || others.length > 0) return null;
  const [own] = match;
  return {
    value: ordinals.indexOf(own.toLowerCase()),
    place: 1,
    write: (value) => {
      const said = ordinals[value] ?? ordinal(value);
      const cased = /^\p{Lu}/u.test(own) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
      return text.slice(0, match.index) + cased + text.slice(match.index + own.length);
    },
  };
}

/** Up to a hundred. */
function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 100) return grouped(value, 0);
  const word = SMALL_NUMBERS[value];
  if (word !== undefined) return word;
  const rest = value % 10;
  return `${tens[Math.floor(value / 10)]}${rest === 0 ? '' : `-${SMALL_NUMBERS[rest]}`}`;
}

function grouped(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest ? `${commas}.${rest}` : commas;
}

/** Without the dust of floating points. */
export function rounded(value: number): number {
  return Number(value.toFixed(6));
}
