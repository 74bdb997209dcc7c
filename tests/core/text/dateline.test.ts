import { expect, test } from 'vitest';
import { datelineOf } from '../../../src/core/text/dateline.ts';

test.each([
  ['Rain in May\n\nTuesday, June 19, 2018\n\nIt rained.', '2018-06-19'],
  ['19 June 2018\nIt rained.', '2018-06-19'],
  ['Rain\nPublished: June 19, 2018, 10:45 GMT\nIt rained.', '2018-06-19'],
  ['2018-06-19\n\nIt rained.', '2018-06-19'],
])('a line at the top says which day it was: %j', (text, day) => {
  expect(datelineOf(text)).toBe(day);
});

test.each([
  ['a day in the middle of a sentence', 'On June 19, 2018, it rained.'],
  ['a day far below', `${'It rained.\n'.repeat(9)}June 19, 2018`],
  ['a year or a month', 'Rain\n2018\nJune 2018\nIt rained.'],
  ['no day of any year', 'February 31, 2018\nIt rained.'],
])('%s is no dateline', (_, text) => {
  expect(datelineOf(text)).toBeNull();
});
