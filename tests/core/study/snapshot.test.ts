import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/study/fold.ts';
import { createScheduler, DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import { isStale } from '../../../src/core/study/snapshot.ts';
import { noon, scheduler, today } from './examples.ts';

const now = noon(today);
const mark = { fingerprint: fingerprint(scheduler), latest: now - 1000, waiting: null };

test('cards computed with these very parameters are taken as they are', () => {
  expect(isStale(mark, scheduler, now)).toBe(false);
});

test('another desired retention reschedules nothing', () => {
  expect(isStale(mark, createScheduler(0.85), now)).toBe(false);
});

test('without a mark, or with other parameters, the log is folded again', () => {
  expect(isStale(null, scheduler, now)).toBe(true);
  const fitted = createScheduler(
    0.9,
    DEFAULT_PARAMETERS.map((value, index) => (index === 2 ? value * 1.1 : value)),
  );
  expect(isStale(mark, fitted, now)).toBe(true);
});

test('when the clock had run ahead and is right again, the log is folded again', () => {
  expect(isStale({ ...mark, latest: noon(today + 300) }, scheduler, now)).toBe(true);
});

test('when entries from the future have their time, the log is folded again', () => {
  expect(isStale({ ...mark, waiting: now + 1 }, scheduler, now)).toBe(false);
  expect(isStale({ ...mark, waiting: now }, scheduler, now)).toBe(true);
});
