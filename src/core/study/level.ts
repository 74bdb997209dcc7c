/** Picks the day within an interval's leeway, so that no day is heavy and sibling questions do not meet. */

import { hash } from '../text/hash.ts';
import { LONGEST_INTERVAL } from './fsrs.ts';

export interface Surroundings {
  /** Cards due on a study day. */
  readonly load: (day: number) => number;
  /** Due days of the same fact's other cards. */
  readonly siblings: readonly number[];
}

/** Nothing is known of other cards: the days of the leeway share them out by chance. */
export const ALONE: Surroundings = { load: () => 0, siblings: [] };

/** Days that an interval may move either way: 10 % up to 20 days, tapering to 5 % of a year; below 10 days every day counts. */
export function leeway(interval: number): number {
  return Math.floor(interval <= 20 ? interval * 0.1 : 2 + (interval - 20) * 0.05);
}

/** When every day of the leeway holds a sibling, it may be put off by as much. */
const PUT_OFF = 3;

/**
 * The days until the next review: the lightest day within the leeway that holds no sibling; equally light days are shared out by the card's id,
 * the same on every device.
 *
 * @param interval whole days as the scheduler computed them
 * @param day the study day of the review
 */
export function levelInterval(cardId: string, interval: number, day: number, { load, siblings }: Surroundings): number {
  const slack = leeway(interval);
  const first = Math.max(1, interval - slack);
  const last = Math.min(LONGEST_INTERVAL, interval + slack);
  const taken = new Set(siblings);
  let best: number | null = null;
  let least = [Number.POSITIVE_INFINITY, 0];
  for (let days = first; days <= last; days++) {
    if (taken.has(day + days)) continue;
    const weight = [load(day + days), hash(`${cardId}\n${day + days}`)];
    if (isLess(weight, least)) {
      best = days;
      least = weight;
    }
  }
  if (best !== null) return best;
  for (let days = last + 1; days <= Math.min(LONGEST_INTERVAL, last + PUT_OFF); days++) {
    if (!taken.has(day + days)) return days;
  }
  return interval;
}

function isLess(
  [load = 0, chance = 0]: readonly number[],
  [otherLoad = 0, otherChance = 0]: readonly number[],
): boolean {
  return load < otherLoad || (load === otherLoad && chance < otherChance);
}
