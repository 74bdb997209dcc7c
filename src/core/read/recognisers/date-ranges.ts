/** Sees times with two ends: “from 1893 to 1925”, “1920–21”, “between 1402 and 1405”. */

import { isDay, MONTH, monthNumber, partialDate } from '../entities/calendar.ts';
import { dateFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import type { Recogniser } from '../recogniser.ts';

const YEAR = (name: string) => `(?<${name}>1\\d{3}|20\\d\\d)`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.$£€-])(?:(?:[Ff]rom |[Bb]etween )?${YEAR('first')}(?: ?[–—-] ?| to | until | and | through )(?<last>1\\d{3}|20\\d\\d|\\d\\d))(?![\\p{L}\\p{N}%]|-\\p{L}|,\\d|\\.\\d| (?:${MONTH}))`,
  'gu',
);
const DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ff]rom |[Bb]etween )?(?<month>${MONTH}) (?<day>\\d{1,2})(?: ?[–—-] ?| to | and | through )(?:(?<toMonth>${MONTH}) )?(?<toDay>\\d{1,2}),? ${YEAR('year')}(?![\\p{L}\\p{N}])`,
  'gu',
);

const MONTHS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Ff]rom |[Bb]etween )(?<month>${MONTH})(?: ${YEAR('first')})?(?: to | until | and | through )(?<toMonth>${MONTH}) (?<last>1\\d{3}|20\\d\\d)(?![\\p{L}\\p{N}])`,
  'gu',
);

export const dateRanges: Recogniser = {
  name: 'date-ranges',
  about: 'Times with a first and a last day or year.',
  find: (sentence, { text }) => [
    ...matchesIn(sentence, text, YEARS).flatMap((match) => {
      const { first = '', last = '' } = match.groups;
      const until = last.length === 2 ? first.slice(0, 2) + last : last;
      // “in 1801 and 1805” are two years, and “1805 to 30 men” is none.
      const bounded = !/ and | to /.test(match.text) || /^(?:from|between) /i.test(match.text);
      if (until <= first || !bounded) return [];
      return [
        dateFinding(sentence, match, { iso: first, until, precision: 'year', said: match.text, inferred: false }),
      ];
    }),
    ...matchesIn(sentence, text, MONTHS).flatMap((match) => {
      const { month = '', toMonth = '', last = '', first = last } = match.groups;
      const iso = partialDate(Number(first), monthNumber(month));
      const until = partialDate(Number(last), monthNumber(toMonth));
      if (until <= iso) return [];
      return [dateFinding(sentence, match, { iso, until, precision: 'month', said: match.text, inferred: false })];
    }),
    ...matchesIn(sentence, text, DAYS).flatMap((match) => {
      const { month = '', day, toMonth = month, toDay, year } = match.groups;
      const [first, last] = [monthNumber(month), monthNumber(toMonth)];
      if (!isDay(Number(year), first, Number(day)) || !isDay(Number(year), last, Number(toDay))) return [];
      const iso = partialDate(Number(year), first, Number(day));
      const until = partialDate(Number(year), last, Number(toDay));
      return until > iso
        ? [dateFinding(sentence, match, { iso, until, precision: 'day', said: match.text, inferred: false })]
        : [];
    }),
  ],
};
