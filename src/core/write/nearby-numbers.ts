/** Writes other numbers the way a number was written: “1,200 people” → “1,500 people”, “70th” → “65th”, “six” → “five”. */

import { hash } from '../text/hash.ts';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinalWords = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** A number in a text, with a way to write another in its place. */
interface Found {
  readonly value: number;
  readonly step: number;
  readonly write: (value: number) => string;
}

/** Texts with another number each, and that number; none when the text holds no number, or more than one. */
export function nearbyNumbers(text: string, seed: string): { text: string; value: number }[] {
  const found = findDigits(text) ?? findWord(text);
  if (!found) return [];
  const below = hash(seed) % 4;
  const steps = [1, 2, 3].map((step) => (step <= below ? -step : step - below));
  return [...steps, -1, 1, -2, 2, 3]
    .map((step) => round(found.value + step * found.step))
    .filter((value) => value > 0 && Math.abs(value - found.value) <= Math.max(found.value / 2, 3))
    .map((value) => ({ text: found.write(value), value }));
}

/** The number that a text holds; null for none, or more than one. */
export function numberIn(text: string): number | null {
  return (findDigits(text) ?? findWord(text))?.value ?? null;
}

function findDigits(text: string): Found | null {
  const all = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)];
  const [match] = all;
  if (!match || all.length > 1) return null;
  const digits = match[0];
  const value = Number(digits.replaceAll(',', ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + digits.length);
  const ordinal = /^(?:st|nd|rd|th)\b/.exec(after);
  return {
    value,
    step: stepFor(value, decimals),
    write: (other) => {
      const written =
        digits.includes(',') || other >= 10_000 || (value < 1000 && other >= 1000)
          ? grouped(other, decimals)
          : other.toFixed(decimals);
      return before + written + (ordinal ? ordinalEnding(other) + after.slice(2) : after);
    },
  };
}

/** A step that a reader would not see through: as round as the number itself, about an eighth of it. */
function stepFor(value: number, decimals: number): number {
  if (decimals > 0) return Math.max(10 ** -decimals, round(value / 8, decimals));
  let unit = 1;
  while (value % (unit * 10) === 0 && unit * 10 < value) unit *= 10;
  if (value % (unit * 5) === 0 && unit * 5 < value / 2) unit *= 5;
  return Math.max(unit, Math.round(value / 8 / unit) * unit);
}

function findWord(text: string): Found | null {
  const all = [...text.matchAll(/[A-Za-z]+/g)].filter((word) => {
    const lower = word[0].toLowerCase();
    return numberWords.indexOf(lower) > 0 || ordinalWords.indexOf(lower) > 0;
  });
  const [match] = all;
  if (!match || all.length > 1) return null;
  const lower = match[0].toLowerCase();
  const list = numberWords.includes(lower) ? numberWords : ordinalWords;
  const capital = match[0] !== lower;
  return {
    value: list.indexOf(lower),
    step: 1,
    write: (other) => {
      const word = list[other] ?? String(other);
      const cased = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      const written = text.slice(0, match.index) + cased + text.slice(match.index + lower.length);
      return other === 1 && list === numberWords ? written.replace(/s$/, '') : written;
    },
  };
}

function grouped(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest ? `${commas}.${rest}` : commas;
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function round(value: number, decimals = 6): number {
  return Number(value.toFixed(decimals));
}
