/** Sees days and months that leave their year to the reader: “April 29”, “in March”. */

import { yearless } from '../entities/anchors.ts';
import { MONTH, monthNumber, WEEKDAY } from '../entities/calendar.ts';
import { dateFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { isWithin } from '../entities/quotes.ts';
import { tenseAt } from '../entities/tense.ts';
import type { Recogniser } from '../recogniser.ts';

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const PATTERNS = [
  `(?:(?:${WEEKDAY}),? )?(?<month>${MONTH}) ${DAY}(?!\\s?[–-]\\s?\\d)`,
  `(?:(?:${WEEKDAY}),? )?(?:the )?${DAY} (?:of )?(?<month>${MONTH})`,
  // “May” alone is a verb too often, so a month on its own needs a word of time before it.
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Ll]ate|[Ee]arly|mid-?|during|[Ll]ast|[Tt]his|of|to) )(?<month>${MONTH})`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}]|,? \\d{4}\\b)`, 'gu'));

export const yearlessDates: Recogniser = {
  name: 'yearless-dates',
  about: 'Days and months whose year the article’s own date tells.',
  find: (sentence, reading) =>
    PATTERNS.flatMap((pattern) => matchesIn(sentence, reading.text, pattern)).flatMap((match) => {
      const { month = '', day } = match.groups;
      if (sentence.tokens[match.from]?.xpos === 'MD') return [];
      const told =
        !isWithin(sentence.start, reading.dated) && !isWithin(sentence.tokens[match.from]?.start ?? 0, reading.quoted);
      const number = day ? Number(day) : undefined;
      const iso = told
        ? yearless(reading.published, monthNumber(month), number, tenseAt(sentence.tokens, match.to - 1))
        : null;
      const precision = day ? 'day' : 'month';
      return [dateFinding(sentence, match, { ...(iso ? { iso } : {}), precision, said: match.text, inferred: true })];
    }),
};
