import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Confidence, Rating } from '../../../src/core/model.ts';
import { rate, whyUngraded } from '../../../src/core/study/rate.ts';

describe('the table', () => {
  type Row = readonly [string, { right: boolean; confidence: Confidence | null; predicted: number | null }, Rating];
  const rows: readonly Row[] = [
    ['a wrong answer is again', { right: false, confidence: 'sure', predicted: 0.99 }, 1],
    ['a wrong guess is again', { right: false, confidence: 'guess', predicted: null }, 1],
    ['“I don’t know” is again', { right: false, confidence: null, predicted: 0.5 }, 1],
    ['right and sure is good', { right: true, confidence: 'sure', predicted: 0.4 }, 3],
    ['right and sure is good on first encounter', { right: true, confidence: 'sure', predicted: null }, 3],
    ['right with nothing stated is good', { right: true, confidence: null, predicted: null }, 3],
    ['right, think so, is hard on first encounter', { right: true, confidence: 'think', predicted: null }, 2],
    ['right, think so, is good later', { right: true, confidence: 'think', predicted: 0.2 }, 3],
    ['a lucky guess on first encounter is again', { right: true, confidence: 'guess', predicted: null }, 1],
    ['a right guess of what was likely forgotten is again', { right: true, confidence: 'guess', predicted: 0.69 }, 1],
    ['a right guess of what was likely known is hard', { right: true, confidence: 'guess', predicted: 0.7 }, 2],
  ];
  test.each(rows)('%s', (_says, answer, rating) => {
    expect(rate(answer)).toBe(rating);
  });

  test('no answer is ever easy', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom<Confidence | null>('sure', 'think', 'guess', null),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (right, confidence, predicted) => rate({ right, confidence, predicted }) < 4,
      ),
    );
  });
});

describe('not graded', () => {
  const ordinary = { took: 5000, median: 8000, away: false, seenToday: false, repeat: false };

  test('an ordinary answer is graded', () => {
    expect(whyUngraded(ordinary)).toBeNull();
  });

  test('an answer faster than 600 ms is a slip of the finger', () => {
    expect(whyUngraded({ ...ordinary, took: 599, median: null })).toBe('too-fast');
    expect(whyUngraded({ ...ordinary, took: 600, median: null })).toBeNull();
  });

  test('a question that takes long to read is answered too fast below a tenth of its median', () => {
    expect(whyUngraded({ ...ordinary, took: 1999, median: 20_000 })).toBe('too-fast');
    expect(whyUngraded({ ...ordinary, took: 2000, median: 20_000 })).toBeNull();
  });

  test('an answer after the page was hidden is not graded', () => {
    expect(whyUngraded({ ...ordinary, away: true })).toBe('page-hidden');
  });

  test('only the first answer to a card in a study day is graded', () => {
    expect(whyUngraded({ ...ordinary, seenToday: true })).toBe('not-first-today');
  });

  test('a repeat within the sitting is practice', () => {
    expect(whyUngraded({ ...ordinary, seenToday: true, repeat: true })).toBe('repeat');
  });

  test('a time that no clock could measure is not graded', () => {
    expect(whyUngraded({ ...ordinary, took: Number.NaN })).toBe('too-fast');
    expect(whyUngraded({ ...ordinary, took: -5 })).toBe('too-fast');
  });
});
