/** The day an article gives itself in a line of its own: “Tuesday, June 19, 2018”. */

import type { PartialDate } from '../../model.ts';
import type { ReadSentence } from '../recogniser.ts';
import { dayNumber, isDay, MONTH, monthNumber, partialDate, WEEKDAY } from './calendar.ts';

const LINE = new RegExp(
  `^(?:(?:${WEEKDAY}),? )?(?:(?<month>${MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>${MONTH})),? (?<year>\\d{4})(?= |\\.|$)`,
  'u',
);
/** Days. A dateline farther from the day of publication than this is about something else. */
const NEAR = 14;
/** Sentences. */
const TOP = 3;

/** What “yesterday” is counted from: the dateline where it stands near the day of publication, else that day. */
export function ownDate(
  text: string,
  sentences: readonly ReadSentence[],
  published: PartialDate | null,
): PartialDate | null {
  for (const { start, end } of sentences.slice(0, TOP)) {
    const { year, month, month2, day, day2 } = LINE.exec(text.slice(start, end))?.groups ?? {};
    const [y, m, d] = [Number(year), monthNumber(month ?? month2 ?? ''), Number(day ?? day2)];
    if (year === undefined || !isDay(y, m, d)) continue;
    const iso = partialDate(y, m, d);
    const gap = Math.abs((dayNumber(iso) ?? 0) - (dayNumber(published) ?? dayNumber(iso) ?? 0));
    if (gap <= NEAR) return iso;
  }
  return published;
}
