/** Dates as an article writes them and as a question says them; pure arithmetic, no clock. */

import type { PartialDate } from '../model.ts';

export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
] as const;
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof weekdays)[number];

const monthPattern = `(?<month>${months.map((month) => (month.length > 4 ? `${month.slice(0, 3)}(?:${month === 'September' ? 't\\.?|' : ''}${month.slice(3)}|\\.)?` : month)).join('|')})`;
const dayPattern = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const weekdayPattern = `(?:(?:${weekdays.join('|')}),?\\s+)?`;
const written = [
  new RegExp(`^${weekdayPattern}${monthPattern}\\s+${dayPattern}(?:,?\\s+(?<year>\\d{4}))?$`, 'iu'),
  new RegExp(
    `^${weekdayPattern}(?:the\\s+)?${dayPattern}\\s+(?:of\\s+)?${monthPattern}(?:,?\\s+(?<year>\\d{4}))?$`,
    'iu',
  ),
  new RegExp(`^${monthPattern}(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}))?$`, 'iu'),
  /^(?<year>1\d{3}|20\d{2})(?:-(?<number>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?$/u,
];

/** Reads a written date (`July 27, 2023`, `27 July`, `Jul. 2023`, `1950`, `2023-07-27`); null when it is none or no such day exists. */
export function readDate(text: string): DateParts | null {
  for (const pattern of written) {
    const groups = pattern.exec(text.trim())?.groups;
    if (groups === undefined) continue;
    const name = groups.month?.slice(0, 3).toLowerCase();
    const index =
      name === undefined
        ? Number(groups.number ?? 0) - 1
        : months.findIndex((month) => month.toLowerCase().startsWith(name));
    const parts = {
      ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
      ...(index < 0 ? {} : { month: index + 1 }),
      ...(groups.day === undefined ? {} : { day: Number(groups.day) }),
    };
    const { year = 2000, month = 1, day = 1 } = parts;
    return day <= daysInMonth(year, month) ? parts : null;
  }
  return null;
}

/** `'2023'`, `'2023-07'` or `'2023-07-27'`; null without a year, or with a day but no month. */
export function isoDate({ year, month, day }: DateParts): PartialDate | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

/** The numbers of an ISO date of any precision. @throws Error when it is none. */
export function partsOf(date: PartialDate): DateParts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
  if (match === null) throw new Error(`“${date}” is no date: 2023, 2023-07 or 2023-07-27 is expected.`);
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if ((month ?? 1) < 1 || (month ?? 1) > 12 || (day ?? 1) < 1 || (day ?? 1) > daysInMonth(year, month ?? 1)) {
    throw new Error(`“${date}” is no date: there is no such month or day.`);
  }
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** `July 27, 2023`, `July 2023`, `2023`. */
export function formatDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return String(year);
  return `${months[month - 1]}${day === undefined ? '' : ` ${day},`} ${year}`;
}

/** Negative when `a` is earlier, positive when it is later, 0 when they are the same as far as both are known (`2023`, `2023-07`). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, “chrono-compatible low-level date algorithms”). */
function dayNumber(date: PartialDate): number {
  const { year = 0, month, day } = partsOf(date);
  if (month === undefined || day === undefined) throw new Error(`“${date}” names no day.`);
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function fromDayNumber(number: number): PartialDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const index = Math.floor((5 * dayOfYear + 2) / 153);
  const month = index < 10 ? index + 3 : index - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate({ year, month, day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1 }) ?? '';
}

/** @throws Error when the date names no day. */
export function addDays(date: PartialDate, days: number): PartialDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Keeps the precision; the day is cut to the month's last. @throws Error when the date is a bare year. */
export function addMonths(date: PartialDate, count: number): PartialDate {
  const { year = 0, month, day } = partsOf(date);
  if (month === undefined) throw new Error(`“${date}” names no month.`);
  const index = year * 12 + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const newDay = day === undefined ? undefined : Math.min(day, daysInMonth(newYear, newMonth));
  return isoDate({ year: newYear, month: newMonth, ...(newDay === undefined ? {} : { day: newDay }) }) ?? date;
}

export function addYears(date: PartialDate, count: number): PartialDate {
  const { year = 0, month, day } = partsOf(date);
  const cut = month === undefined || day === undefined ? undefined : Math.min(day, daysInMonth(year + count, month));
  return (
    isoDate({
      year: year + count,
      ...(month === undefined ? {} : { month }),
      ...(cut === undefined ? {} : { day: cut }),
    }) ?? date
  );
}

/** Whole days from `a` to `b`. @throws Error when one of them names no day. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** @throws Error when the date names no day. */
export function weekdayOf(date: PartialDate): Weekday {
  return weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? 'Sunday';
}

/** The last such weekday on or before the date: an article of Thursday says “Wednesday” of yesterday. */
export function lastWeekday(weekday: Weekday, date: PartialDate): PartialDate {
  return addDays(date, -((weekdays.indexOf(weekdayOf(date)) - weekdays.indexOf(weekday) + 7) % 7));
}
