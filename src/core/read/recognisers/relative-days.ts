/** Sees days that only the article's date can tell: “yesterday”, “on Wednesday”, “last month”, “two years ago”. */

import type { PartialDate, When } from '../../model.ts';
import { weekdayFrom } from '../entities/anchors.ts';
import { dateOfDay, dayNumber, partialDate, shiftMonth, WEEKDAY, weekdayNumber } from '../entities/calendar.ts';
import { dateFinding } from '../entities/found.ts';
import { type Match, matchesIn } from '../entities/matches.ts';
import { NUMBER, numberOf } from '../entities/numbers.ts';
import { isWithin } from '../entities/quotes.ts';
import { type Tense, tenseAt } from '../entities/tense.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<which>last|next|this|later|late|early|earlier|following|previous) )?(?<weekday>${WEEKDAY})s?(?: (?<part>morning|afternoon|evening|night))?` +
    '|(?<near>yesterday|today|tomorrow|tonight|last night)(?: (?:morning|afternoon|evening|night))?' +
    '|(?:the )?(?<step>last|past|next|this|coming|previous|following|same) (?<unit>day|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter|morning|afternoon|evening)' +
    `|(?<count>${NUMBER}) (?<ago>day|week|month|year|decade)s? ago` +
    '|(?:the )?(?:day|week|month|year) (?:before|after|earlier|later)|(?:that|those) (?:day|week|month|year)s?)(?![\\p{L}\\p{N}])',
  'giu',
);

type Read = Pick<When, 'precision'> & { iso?: PartialDate | null };

export const relativeDays: Recogniser = {
  name: 'relative-days',
  about: 'Days, months and years told by their distance from the article’s date.',
  find: (sentence, reading) =>
    matchesIn(sentence, reading.text, PATTERN).map((match) => {
      // Today in a quotation is the speaker's day, not the article's.
      const theirs = isWithin(sentence.tokens[match.from]?.start ?? 0, reading.quoted);
      const { iso, precision } = resolve(
        match,
        theirs ? null : reading.published,
        tenseAt(sentence.tokens, match.to - 1),
      );
      return dateFinding(
        sentence,
        match,
        { ...(iso ? { iso } : {}), precision, said: match.text, inferred: true },
        0.9,
      );
    }),
};

function resolve({ groups }: Match, published: PartialDate | null, tense: Tense): Read {
  const { which, weekday, near, step, unit = '', count, ago } = groups;
  const today = dayNumber(published);
  if (weekday) return { iso: weekdayIso(published, weekday, which?.toLowerCase(), tense), precision: 'day' };
  if (near) {
    const shift = { yesterday: -1, 'last night': -1, tomorrow: 1 }[near.toLowerCase()] ?? 0;
    return { iso: today === null ? null : dateOfDay(today + shift), precision: 'day' };
  }
  if (ago)
    return {
      iso: agoIso(published, numberOf(count ?? ''), ago),
      precision: ago === 'year' || ago === 'decade' ? 'year' : ago === 'month' ? 'month' : 'day',
    };
  const shift = { last: -1, this: 0, next: 1 }[step?.toLowerCase() ?? ''];
  if (shift === undefined || !published) return { precision: 'day' };
  if (unit === 'year') return { iso: partialDate(Number(published.slice(0, 4)) + shift), precision: 'year' };
  if (unit === 'month' && published.length >= 7) return { iso: shiftMonth(published, shift), precision: 'month' };
  if (/^(?:morning|afternoon|evening|day)$/.test(unit) && shift === 0)
    return { iso: published.length === 10 ? published : null, precision: 'day' };
  return { precision: 'day' };
}

function weekdayIso(
  published: PartialDate | null,
  weekday: string,
  which: string | undefined,
  tense: Tense,
): PartialDate | null {
  const number = weekdayNumber(weekday.charAt(0).toUpperCase() + weekday.slice(1).toLowerCase());
  if (which === 'following' || which === 'previous') return null;
  // “Next Friday” may be the one after the next; only a day that both readings share is told.
  if (which === 'next') return null;
  return weekdayFrom(published, number, which === 'last' ? 'past' : tense);
}

/** “Two years ago” has the precision of its unit; “decades ago” has none. */
function agoIso(published: PartialDate | null, count: number | null, unit: string): PartialDate | null {
  if (!published || count === null || !Number.isInteger(count)) return null;
  const today = dayNumber(published);
  if (unit === 'year') return partialDate(Number(published.slice(0, 4)) - count);
  if (unit === 'month' && published.length >= 7) return shiftMonth(published, -count);
  if (unit === 'day' && today !== null) return dateOfDay(today - count);
  return null;
}
