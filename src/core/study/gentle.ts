/** Coming back after a long absence: few questions, the most valuable first, and no mountain of debt. */

/** Study days away after which a return is gentle. */
const AWAY = 60;
/** Questions of a sitting on the day of return. */
const FIRST = 10;
/** Study days over which what had become due meanwhile is spread. */
const SPREAD = 14;

export interface Gentle {
  /** Today is the day of return. */
  readonly today: boolean;
  /** Questions of one sitting at most; null: no limit but the day's caps. */
  readonly perSitting: number | null;
  /** Reviews of today at most, out of `overdue` that had become due while away; null: only the usual cap. */
  readonly overduePerDay: number | null;
}

/**
 * The study day of the last return after 60 days or more; null when there was none.
 *
 * @param studied study days with an answer, ascending
 */
export function returnDay(studied: readonly number[], today: number): number | null {
  const days = studied.at(-1) === today || studied.length === 0 ? studied : [...studied, today];
  return days.findLast((day, index) => index > 0 && day - (days[index - 1] ?? day) >= AWAY) ?? null;
}

/** @param overdue cards due before the day of return and not asked since */
export function gentleReturn(returned: number | null, today: number, overdue: number): Gentle {
  const left = returned === null ? 0 : returned + SPREAD - today;
  if (left <= 0) return { today: false, perSitting: null, overduePerDay: null };
  const isToday = returned === today;
  return {
    today: isToday,
    perSitting: isToday ? FIRST : null,
    overduePerDay: Math.max(FIRST, Math.ceil(overdue / left)),
  };
}
