/** Other numbers that a careful journalist could have written: as round as the key, as long, and on either side of it. */

import { hash } from '../text/hash.ts';
import { isNear } from '../text/near.ts';
import { eitherSide } from './either-side.ts';
import { findNumber, type NumberText, rounded } from './number-text.ts';

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** Nobody rounds it: of an age of 20 years 22 is as good as 25. */
  readonly exact?: boolean;
}

interface Near {
  readonly text: string;
  readonly value: number;
}

/** Of smaller numbers, in steps of their last figure, the neighbours tempt; of larger ones those that lie a part of them away. */
const fewSteps = 8;
/** How far away, as parts of the number. */
const parts = [
  [0.09, 0.14],
  [0.18, 0.26],
  [0.31, 0.42],
] as const;

/**
 * Three texts with another number each; fewer where the bounds leave less, none when the text holds no number, or more than one.
 * The seed tells how many of them are smaller, so that the key's place in the row tells nothing. `isTaken`: numbers that may be right as well.
 */
export function nearbyNumbers(
  text: string,
  seed: string,
  bounds: Bounds = {},
  isTaken: (near: Near) => boolean = () => false,
): Near[] {
  const found = findNumber(text);
  if (!found || found.value <= 0) return [];
  const { value } = found;
  const unit = bounds.exact ? found.place : unitOf(found);
  const fits = (other: number) =>
    other >= Math.max(unit > 1 && value >= 1000 ? unit : found.place, bounds.least ?? 0) &&
    other <= (bounds.most ?? Number.POSITIVE_INFINITY) &&
    isNear(value, other);
  const side = (sign: 1 | -1) =>
    unique(stepsFrom(value, unit, sign, seed).filter((other) => other !== value && fits(other)))
      .map((other) => ({ text: found.write(other), value: other }))
      .filter((near) => !isTaken(near));
  const [below, above] = [side(-1), side(1)];
  return eitherSide(below, above, seed);
}

/** The number that a text holds; null for none, or more than one. */
export function numberIn(text: string): number | null {
  return findNumber(text)?.value ?? null;
}

/** How round it is: 1 of 107, 5 of 85, 100 of 700, a million of 2 million. */
function unitOf({ value, place }: NumberText): number {
  let unit = place;
  while (value >= unit * 10 && isMultiple(value, unit * 10)) unit *= 10;
  const count = rounded(value / unit);
  // Of 20 and 300 the tens and hundreds are too few; of 10 and 100 as well.
  if (count === 1 && unit > place) return unit / 10;
  if (value < 1000 && unit > place && count <= 3) return unit / 2;
  if (count > fewSteps && isMultiple(value, unit * 5) && value >= unit * 15) return unit * 5;
  return unit;
}

function isMultiple(value: number, unit: number): boolean {
  const count = value / unit;
  return Math.abs(count - Math.round(count)) < 1e-9;
}

/** From near to far. */
function stepsFrom(value: number, unit: number, sign: 1 | -1, seed: string): number[] {
  const count = Math.round(value / unit);
  if (count <= fewSteps) return [1, 2, 3, 4, 5].map((step) => rounded(value + sign * step * unit));
  // 107 is not taken for 120, nor 85 for 100.
  const round = 10 ** (Math.floor(Math.log10(unit) + 1e-9) + 1);
  const isRounder = (other: number) => !isMultiple(value, round) && isMultiple(other, round);
  return parts.map(([from, to], index) => {
    const part = from + ((to - from) * (hash(`${seed}\n${sign}`, index) % 100)) / 100;
    const steps = count + sign * Math.max(index + 1, Math.round(count * part));
    return rounded((isRounder(steps * unit) ? steps + 1 : steps) * unit);
  });
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)];
}
