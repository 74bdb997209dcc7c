/** When a study day begins, so that an answer at 1 a.m. still belongs to the evening before. */

import type { Moment } from '../model.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A study day begins at 4 a.m. by the local clock. */
const BEGINS = 4 * 60 * MINUTE;

/**
 * The study day of an instant: whole days since 1970-01-01 by the local calendar, 4 hours late.
 *
 * @param at ms since 1970 UTC
 * @param offset minutes east of UTC at that very instant; a fixed offset is wrong for half a year where clocks change
 */
export function studyDay(at: number, offset: number): number {
  return Math.floor((at + offset * MINUTE - BEGINS) / DAY);
}

export function momentAt(at: number, offset: number): Moment {
  return { at, offset, day: studyDay(at, offset) };
}

/** Days between two study days, never negative: a clock set back, or a flight west, counts as the same day. */
export function elapsedDays(from: number, to: number): number {
  return Math.max(0, to - from);
}

/** The calendar date of a study day: `'2026-11-24'`. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The study day of a calendar date: `dayOfDate(dateOfDay(d)) === d`. */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** Monday = 0 … Sunday = 6, of a study day; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes east of UTC in a zone at an instant, from the zone table of the platform.
 *
 * @param zone an IANA name: `Asia/Pyongyang`
 * @throws RangeError for an unknown zone
 */
export function offsetIn(zone: string, at: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    const numeric = 'numeric';
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    clocks.set(zone, clock);
  }
  const said: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) said[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = said;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE);
}

/** The first instant of a study day in a zone, ms: when today's questions become due. */
export function dayBegins(day: number, zone: string): number {
  const wall = day * DAY + BEGINS;
  // The offset is that of the instant looked for: two rounds settle it, also on the days when clocks change.
  const guess = wall - offsetIn(zone, wall) * MINUTE;
  return wall - offsetIn(zone, guess) * MINUTE;
}
