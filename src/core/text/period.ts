/** How long a partial date may mean, in days: what surely came before what, and what may have been at one time. */

import { daysBetween, daysInMonth, partsOf } from './dates.ts';

/** First and last day, counted from 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

interface Dated {
  readonly iso?: string;
  readonly until?: string;
}

/** All the days that the date or range may mean; null without a date. */
export function periodOf(when: Dated | undefined): Period | null {
  if (when?.iso === undefined) return null;
  return { from: dayNumber(when.iso, 'first'), to: dayNumber(when.until ?? when.iso, 'last') };
}

/** Whether the two can't share a day; of an unknown time nobody can tell. */
export function areApart(one: Period | null, other: Period | null): boolean {
  return one !== null && other !== null && (one.to < other.from || other.to < one.from);
}

function dayNumber(iso: string, end: 'first' | 'last'): number {
  const { year = 0, month = end === 'first' ? 1 : 12, day } = partsOf(iso);
  const wanted = day ?? (end === 'first' ? 1 : daysInMonth(year, month));
  return daysBetween('1970-01-01', `${iso.slice(0, 4)}-${two(month)}-${two(wanted)}`);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
