import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  dayBegins,
  dayOfDate,
  elapsedDays,
  momentAt,
  offsetIn,
  studyDay,
  weekday,
} from '../../../src/core/study/study-day.ts';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);
/** With both changes, without any, by half an hour, south of the equator, far east and far west. */
const zones = [
  'Europe/Berlin',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
];

const walls = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    }),
  ]),
);

/** The study day as a reader of wall clocks would tell it. */
function byTheWall(instant: number, zone: string): string {
  const parts = walls.get(zone)?.formatToParts(instant) ?? [];
  const said = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  const date = `${said.year}-${said.month}-${said.day}`;
  if (Number(said.hour) >= 4) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) - 24 * HOUR).toISOString().slice(0, 10);
}

test('a study day begins at 4 a.m. by the local clock', () => {
  const day = dayOfDate('2026-11-24');
  expect(studyDay(at('2026-11-24T03:59:59+09:00'), 540)).toBe(day - 1);
  expect(studyDay(at('2026-11-24T04:00:00+09:00'), 540)).toBe(day);
  expect(studyDay(at('2026-11-25T03:59:59+09:00'), 540)).toBe(day);
});

test('six zones through a year, seven times a day, agree with the clock on the wall', () => {
  const wrong: string[] = [];
  for (const zone of zones) {
    for (let day = 0; day < 365; day++) {
      for (const hour of [0.5, 2.5, 3.9, 4.1, 12, 20, 23.9]) {
        const instant = at('2026-01-01T00:00:00Z') + (day * 24 + hour) * HOUR;
        const ours = dateOfDay(studyDay(instant, offsetIn(zone, instant)));
        if (ours !== byTheWall(instant, zone)) wrong.push(`${zone} ${new Date(instant).toISOString()}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('daylight saving', () => {
  test('the night when an hour is skipped is one study day', () => {
    // Berlin, 29 March 2026: 2 a.m. becomes 3 a.m.
    const days = ['2026-03-28T20:00:00+01:00', '2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00'].map((iso) =>
      studyDay(at(iso), offsetIn('Europe/Berlin', at(iso))),
    );
    expect(new Set(days).size).toBe(1);
    expect(studyDay(at('2026-03-29T04:00:00+02:00'), 120)).toBe((days[0] ?? 0) + 1);
  });

  test('the night when an hour comes twice is one study day', () => {
    const days = ['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00', '2026-10-25T03:59:00+01:00'].map((iso) =>
      studyDay(at(iso), offsetIn('Europe/Berlin', at(iso))),
    );
    expect(new Set(days).size).toBe(1);
  });

  test.each(zones)('a study day begins at its first instant in %s', (zone) => {
    for (let day = dayOfDate('2026-01-01'); day < dayOfDate('2027-01-01'); day++) {
      const begins = dayBegins(day, zone);
      expect(studyDay(begins, offsetIn(zone, begins))).toBe(day);
      expect(studyDay(begins - 1, offsetIn(zone, begins - 1))).toBe(day - 1);
    }
  });
});

test('a clock set back, and a flight to the west, count as the same day', () => {
  expect(elapsedDays(20_000, 19_990)).toBe(0);
  const tokyo = momentAt(at('2026-06-10T09:00:00+09:00'), 540);
  const honolulu = momentAt(at('2026-06-09T16:00:00-10:00'), -600);
  expect(honolulu.at).toBeGreaterThan(tokyo.at);
  expect(elapsedDays(tokyo.day, honolulu.day)).toBe(0);
});

test('a clock set forward counts the days it shows', () => {
  expect(elapsedDays(20_000, 20_400)).toBe(400);
});

test('days and dates are the same thing said twice', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => dayOfDate(dateOfDay(day)) === day));
});

test('27 July 2023 was a Thursday', () => {
  expect(weekday(dayOfDate('2023-07-27'))).toBe(3);
  expect(weekday(-1)).toBe(2);
});

test('an unknown zone is an error', () => {
  expect(() => offsetIn('Europe/Atlantis', 0)).toThrow(RangeError);
});
