/** How many questions the coming days bring. */

export interface DayAhead {
  /** Study day. */
  readonly day: number;
  readonly due: number;
}

/**
 * What is overdue is spread over the coming days by the daily cap, as the queue will do: no mountain on the first day.
 *
 * @param load cards due by study day, today and earlier included
 * @param days how many to look ahead, today included: 14 or 30
 */
export function forecast(
  load: ReadonlyMap<number, number>,
  today: number,
  days: number,
  reviewsPerDay: number,
): readonly DayAhead[] {
  let waiting = 0;
  for (const [day, count] of load) if (day < today) waiting += count;
  return Array.from({ length: days }, (_, ahead) => {
    waiting += load.get(today + ahead) ?? 0;
    const due = Math.min(waiting, reviewsPerDay);
    waiting -= due;
    return { day: today + ahead, due };
  });
}
