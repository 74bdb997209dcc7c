/** How much was really remembered, week by week, beside what was wished for. */

import type { LogEntry } from '../../model.ts';
import { orderLog } from '../log.ts';
import { weekday } from '../study-day.ts';

export interface WeekOfRecall {
  /** Study day of its Monday. */
  readonly monday: number;
  readonly reviews: number;
  readonly recalled: number;
  readonly share: number;
  /** 95 % Wilson interval of the share. */
  readonly low: number;
  readonly high: number;
}

/**
 * True retention: of the graded answers to cards known before, the share not rated *again*. First encounters are no recall.
 *
 * @param log in any order; weeks without a review are left out
 */
export function retentionByWeek(log: Iterable<LogEntry>, now: number): readonly WeekOfRecall[] {
  const weeks = new Map<number, { reviews: number; recalled: number }>();
  for (const entry of orderLog(log, now).entries) {
    if (entry.kind !== 'review' || entry.rating === null || entry.predicted === null) continue;
    const monday = entry.day - weekday(entry.day);
    const week = weeks.get(monday) ?? { reviews: 0, recalled: 0 };
    weeks.set(monday, { reviews: week.reviews + 1, recalled: week.recalled + (entry.rating > 1 ? 1 : 0) });
  }
  return [...weeks]
    .sort(([one], [other]) => one - other)
    .map(([monday, { reviews, recalled }]) => {
      const [low, high] = wilson(recalled, reviews);
      return { monday, reviews, recalled, share: recalled / reviews, low, high };
    });
}

/** Normal quantile of 97.5 %. */
const Z = 1.959964;

/** The 95 % score interval of a share (Wilson 1927); [0, 1] when nothing was counted. */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const weight = 1 + Z ** 2 / count;
  const centre = (share + Z ** 2 / (2 * count)) / weight;
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
