/** Partial dates: what a month or weekday is called, and how days are counted. */

import type { PartialDate } from '../../model.ts';

export const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
export const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = WEEKDAY.split('|');
const DAY_MS = 86_400_000;

/** 1 to 12, or 0 for a word that is no month. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 (Sunday) to 6, or -1. */
export function weekdayNumber(word: string): number {
  return (WEEKDAYS.indexOf(word) + 1) % 7 || (word === 'Sunday' ? 0 : -1);
}

const two = (n: number): string => String(n).padStart(2, '0');

export function partialDate(year: number, month?: number, day?: number): PartialDate {
  const head = String(year).padStart(4, '0');
  if (!month) return head;
  return day ? `${head}-${two(month)}-${two(day)}` : `${head}-${two(month)}`;
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970 of a full date; null where the day is not known. */
export function dayNumber(iso: PartialDate | null): number | null {
  if (iso?.length !== 10) return null;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / DAY_MS);
}

export function dateOfDay(day: number): PartialDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 (Sunday) to 6. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The month that lies `count` months from that of `iso`. */
export function shiftMonth(iso: PartialDate, count: number): PartialDate {
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + count;
  return partialDate(Math.floor(months / 12), (months % 12) + 1);
}
