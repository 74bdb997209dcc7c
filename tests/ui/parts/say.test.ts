import { expect, test } from 'vitest';
import { count, percent, sayDate, sayMinutes } from '../../../src/ui/parts/say.ts';
import { sayShort, sayWhen } from '../../../src/ui/parts/say-when.ts';

test.each([
  ['2023-07-27', 'July 27, 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
])('the date %s is said %s', (iso, said) => {
  expect(sayDate(iso)).toBe(said);
});

test('figures are counted in words that fit', () => {
  expect([count(0, 'question'), count(1, 'question'), count(1200, 'question')]).toEqual([
    '0 questions',
    '1 question',
    '1,200 questions',
  ]);
  expect(count(2, 'entry', 'entries')).toBe('2 entries');
  expect(percent(0.675)).toBe('68 %');
});

test('a sitting takes at least a minute', () => {
  expect([sayMinutes(0), sayMinutes(59_000), sayMinutes(200_000)]).toEqual(['1 minute', '1 minute', '3 minutes']);
});

test('a date on a chart is short', () => {
  expect(sayShort('2026-03-01')).toBe('Mar 1');
});

test('a past time is said as one says it', () => {
  const now = new Date(2026, 5, 10, 9, 30).getTime();
  const at = (day: number, hour: number) => new Date(2026, 5, day, hour).getTime();
  expect(sayWhen(now - 5000, now)).toBe('just now');
  expect(sayWhen(at(10, 8), now)).toBe('today, 08:00');
  expect(sayWhen(at(9, 23), now)).toBe('yesterday');
  expect(sayWhen(at(6, 12), now)).toBe('4 days ago');
  expect(sayWhen(at(1, 12), now)).toBe('June 1, 2026');
});
