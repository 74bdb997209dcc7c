/** Other dates that the key may be mixed up with: of late the days of its month and the months of its year, else the years around it, written as it is written. */

import type { PartialDate } from '../model.ts';
import { addDays, addMonths, addYears, daysBetween, formatDate, months, partsOf, readDate } from '../text/dates.ts';
import { hash } from '../text/hash.ts';
import { ordinal } from '../text/inflection.ts';
import { eitherSide } from './either-side.ts';
import { dateValue } from './say-when.ts';

export interface NearDate {
  readonly text: string;
  readonly iso: PartialDate;
}

/** In days: what happened lately is mixed up with the days around it. */
const recent = 31;

/** `text` is how the key is written; `isTaken`: dates that anything above the question rules out. None after the article's own date unless the key is, and none before it if the key is. */
export function nearbyDates(
  iso: PartialDate,
  text: string,
  seed: string,
  published: PartialDate | null,
  isTaken: (date: NearDate) => boolean = () => false,
): NearDate[] {
  const isPast = published === null || dateValue(iso) <= dateValue(published);
  const fits = (other: PartialDate) =>
    published === null ||
    (isPast ? dateValue(other) <= dateValue(published) : dateValue(other) >= dateValue(published));
  const side = (sign: 1 | -1) =>
    [...new Set(stepsFrom(iso, text, sign, seed, published))]
      .filter((other) => other !== iso && fits(other))
      .map((other) => ({ iso: other, text: writtenAs(text, other) }))
      .filter((date) => !isTaken(date));
  const [before, after] = [side(-1), side(1)];
  return eitherSide(before, after, seed);
}

/** From near to far; of late dates those of the same month, of late months those of the same year. */
function stepsFrom(
  iso: PartialDate,
  text: string,
  sign: 1 | -1,
  seed: string,
  published: PartialDate | null,
): PartialDate[] {
  const chance = (step: number, most: number) => 1 + (hash(`${seed}\n${sign}`, step) % most);
  const growing = (most: number) => {
    const first = chance(1, most);
    const second = first + chance(2, most);
    return [first, second, second + chance(3, most)].map((step) => sign * step);
  };
  const { year = 0, month } = partsOf(iso);
  const years = growing(spread(year, published));
  // Years later nobody knows the day, nor wants to.
  if (month !== undefined && readDate(text)?.year !== undefined && isLongAgo(year, published))
    return years.map((step) => addYears(iso, step));
  if (iso.length === 10) {
    const isRecent = published?.length === 10 && Math.abs(daysBetween(iso, published)) <= recent;
    const days = growing(isRecent ? 2 : 6).map((step) => addDays(iso, step));
    return days.filter((day) => day.startsWith(iso.slice(0, 7)) || (isRecent && isAtEdge(iso)));
  }
  if (month !== undefined) {
    const near = growing(2).map((step) => addMonths(iso, step));
    const inYear = near.filter((other) => other.startsWith(iso.slice(0, 4)));
    // A month without its year is one of twelve.
    return readDate(text)?.year === undefined || inYear.length > 0 ? near : [];
  }
  if (/^the .*s$/.test(text)) return [1, 2, 3].map((step) => String(year + sign * 10 * step));
  if (/century$/.test(text)) return [1, 2, 3].map((step) => String(year + sign * 100 * step));
  // “by 2050”: what is planned for a round year is not taken for 2047.
  if (published !== null && year > Number(published.slice(0, 4)) + 4 && year % 5 === 0)
    return [1, 2, 3].map((step) => String(year + sign * step * (year % 10 === 0 ? 10 : 5)));
  return years.map((step) => String(year + step));
}

/** Two years and more before the article, or in a text without a day of its own. */
function isLongAgo(year: number, published: PartialDate | null): boolean {
  return published === null || Number(published.slice(0, 4)) - year >= 2;
}

/** Of the first and the last days of a month those of the month beside it are neighbours. */
function isAtEdge(iso: PartialDate): boolean {
  const day = Number(iso.slice(8));
  return day <= 2 || day >= 30;
}

/** In years: the longer ago, the farther a guess may err. */
function spread(year: number, published: PartialDate | null): number {
  const ago = published === null ? 50 : Number(published.slice(0, 4)) - year;
  if (ago <= 5) return 1;
  return ago <= 40 ? 2 : ago <= 150 ? 3 : 5;
}

/** “17 January 1831”, “September 17th”, “March”, “the 1990s”, “the 19th century” with another date. */
function writtenAs(text: string, iso: PartialDate): string {
  const { year = 0, month, day } = partsOf(iso);
  if (/^the .*s$/.test(text)) return `the ${year}s`;
  if (/century$/.test(text)) return `the ${ordinal(Math.ceil(year / 100))} century`;
  const own = readDate(text);
  if (month === undefined || own === null) return formatDate(iso);
  const name = months[month - 1] ?? '';
  const tail = own.year === undefined ? '' : String(year);
  if (day === undefined) return `${name} ${tail}`.trim();
  const number = /\d(?:st|nd|rd|th)\b/.test(text) ? ordinal(day) : String(day);
  if (/^(?:the )?\d/.test(text)) return `${/^the /.test(text) ? 'the ' : ''}${number} ${name} ${tail}`.trim();
  return tail === '' ? `${name} ${number}` : `${name} ${number}, ${tail}`;
}
