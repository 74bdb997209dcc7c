import { expect, test } from 'vitest';
import type { LogEntry } from '../../../src/core/model.ts';
import { AHEAD_ALLOWED, isSound, orderLog } from '../../../src/core/study/log.ts';
import { noon, review, today } from './examples.ts';

const now = noon(today);

test('entries come in the order of time, then id', () => {
  const log = [review(today, { id: 'b' }), review(today, { id: 'a' }), review(today - 1, { id: 'c' })];
  expect(orderLog(log, now).entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

test('an entry that is there twice counts once', () => {
  const entry = review(today);
  expect(orderLog([entry, { ...entry }, entry], now)).toMatchObject({
    entries: [entry],
    trouble: { duplicates: 2, future: 0, damaged: 0 },
  });
});

test('of two entries with one id the same one counts, in whatever order they come', () => {
  const [one, other] = [review(today, { id: 'x', rating: 1 }), review(today, { id: 'x', rating: 3 })];
  expect(orderLog([one, other], now).entries).toEqual(orderLog([other, one], now).entries);
  const earlier = review(today - 1, { id: 'x' });
  expect(orderLog([one, earlier], now).entries).toEqual([earlier]);
});

test('a clock that is a few hours ahead is no trouble, two days are', () => {
  const ahead = review(today, { at: now + AHEAD_ALLOWED });
  expect(orderLog([ahead], now).trouble.future).toBe(0);
  expect(orderLog([review(today + 2)], now).trouble.future).toBe(1);
});

test('what no device of ours would write does not count', () => {
  const broken: Partial<Record<keyof LogEntry | 'rating' | 'chosen' | 'key' | 'took', unknown>>[] = [
    { at: Number.NaN },
    { day: today + 0.5 },
    { day: today + 300 },
    { rating: 5 },
    { chosen: 4 },
    { chosen: -1 },
    { key: 9 },
    { took: -1 },
    { took: Number.NaN },
    { kind: 'review-2' },
  ];
  for (const part of broken)
    expect(isSound({ ...review(today), ...part } as LogEntry), JSON.stringify(part)).toBe(false);
  expect(isSound(review(today))).toBe(true);
  expect(isSound(review(today, { chosen: null, rating: null }))).toBe(true);
});

test('taking back what is not there is damage', () => {
  const undo = {
    kind: 'undo',
    id: 'u',
    at: now,
    offset: 0,
    day: today,
    cardId: 'c',
    target: 'gone',
    sittingId: null,
  } as const;
  expect(orderLog([undo], now).trouble.damaged).toBe(1);
  expect(orderLog([undo, { ...undo, id: 'gone' }], now).trouble.damaged).toBe(2);
});
