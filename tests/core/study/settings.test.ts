import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/study/default-settings.ts';
import { createScheduler, DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import { schedulerFor } from '../../../src/core/study/settings.ts';

const parameters = DEFAULT_PARAMETERS.map((value, index) => (index === 2 ? 5 : value));
const fitted = { parameters, reviews: 500, day: 20_000, before: 0.4, after: 0.39 };

test('one starts with 20 new cards and 60 reviews a day, and a recall of 90 %', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({ newPerDay: 20, reviewsPerDay: 60, retention: 0.9, options: 4 });
});

test('the learner’s own parameters are used, until the switch returns to the defaults', () => {
  expect(schedulerFor({ ...DEFAULT_SETTINGS, fitted }).parameters).toEqual(parameters);
  expect(schedulerFor({ ...DEFAULT_SETTINGS, fitted, useFitted: false }).parameters).toEqual(DEFAULT_PARAMETERS);
  expect(schedulerFor(DEFAULT_SETTINGS).parameters).toEqual(createScheduler().parameters);
});

test('the desired retention is kept within 80 and 95 %', () => {
  expect(schedulerFor({ ...DEFAULT_SETTINGS, retention: 0.5 }).retention).toBe(0.8);
  expect(schedulerFor({ ...DEFAULT_SETTINGS, retention: 0.99 }).retention).toBe(0.95);
});
