/** Sees dates that say their year: “June 30, 2019”, “8 September 1841”, “March 1890”. */

import { isDay, MONTH, monthNumber, partialDate, WEEKDAY } from '../entities/calendar.ts';
import { dateFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import type { Recogniser } from '../recogniser.ts';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>1\\d{3}|20\\d\\d)';
const PATTERNS = [
  `(?:(?:${WEEKDAY}),? )?(?<month>${MONTH}) ${DAY}\\s?,? ?${YEAR}`,
  `(?:(?:${WEEKDAY}),? )?(?:the )?${DAY} (?:of )?(?<month>${MONTH}),? ${YEAR}`,
  `(?<month>${MONTH})(?: of)?,? ${YEAR}`,
  `(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'));

export const dates: Recogniser = {
  name: 'dates',
  about: 'Days and months with their year.',
  find: (sentence, reading) =>
    PATTERNS.flatMap((pattern) => matchesIn(sentence, reading.text, pattern)).flatMap((match) => {
      const { year, month, number, day } = match.groups;
      const monthRead = month ? monthNumber(month) : Number(number);
      const dayRead = day ? Number(day) : undefined;
      if (dayRead !== undefined && !isDay(Number(year), monthRead, dayRead)) return [];
      const iso = partialDate(Number(year), monthRead, dayRead);
      const when = { iso, precision: day ? 'day' : 'month', said: match.text, inferred: false } as const;
      return [dateFinding(sentence, match, when)];
    }),
};
