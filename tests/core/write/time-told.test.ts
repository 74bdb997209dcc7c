import { expect, test } from 'vitest';
import { yearAbout, yearIn, yearTold } from '../../../src/core/write/time-told.ts';
import { gapped } from './gapped.ts';

test('a century in words tells a year of it', () => {
  expect(yearIn('By the early 18th century it was common.')).toBe(1715);
  expect(yearIn('in the late nineteenth century')).toBe(1885);
  expect(yearIn('since the 12th century')).toBe(1150);
});

test('figures tell the earliest year, but a crowd is no year', () => {
  expect(yearIn('between 1878 and 1901')).toBe(1878);
  expect(yearIn('About 1500 people came.')).toBeUndefined();
  expect(yearIn('It cost $1,900.')).toBeUndefined();
});

test('a sentence without any time is about the time of its article', () => {
  const { fact, base } = gapped('They met in Oslo.', ['capital/city Oslo no']);
  expect(yearTold(fact)).toBeUndefined();
  expect(yearAbout(fact, base)).toBe(2015);
});
