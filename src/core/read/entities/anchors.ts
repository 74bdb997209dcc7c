/** What “on April 29” or “last Friday” means, counted from the article's own date. */

import type { PartialDate } from '../../model.ts';
import { dateOfDay, dayNumber, isDay, partialDate, weekdayOfDay } from './calendar.ts';
import type { Tense } from './tense.ts';

/** The nearest such day before (or, of what is to come, after) the article's day; the article's day itself counts. */
export function weekdayFrom(published: PartialDate | null, weekday: number, tense: Tense): PartialDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const back = (weekdayOfDay(today) - weekday + 7) % 7;
  if (tense === 'past' || back === 0) return dateOfDay(today - back);
  return tense === 'future' ? dateOfDay(today + 7 - back) : null;
}

/** A month, or a day of a month, without its year: the last before, or the next after, the article's day. */
export function yearless(
  published: PartialDate | null,
  month: number,
  day: number | undefined,
  tense: Tense,
): PartialDate | null {
  if (!published || published.length < 7) return null;
  const year = Number(published.slice(0, 4));
  const here = published.slice(5, day ? 10 : 7);
  const there = partialDate(year, month, day).slice(5);
  let shift = 0;
  if (tense === 'past' && there > here) shift = -1;
  if (tense === 'future' && there < here) shift = 1;
  // Within a few weeks of the article's day the year is plain; a date half a year off needs a verb that tells.
  if (tense === 'unsure' && Math.abs(month - Number(published.slice(5, 7))) > 2) return null;
  return day && !isDay(year + shift, month, day) ? null : partialDate(year + shift, month, day);
}
