import { expect, test } from 'vitest';
import { expectedGain, recallNow } from '../../../src/core/study/gain.ts';
import { cardOf, review, scheduler, today } from './examples.ts';

const seen = (days: number) => cardOf(review(today - days));

test('asking what was just answered gains little, asking what is fading gains more', () => {
  expect(expectedGain(seen(20), today, scheduler)).toBeGreaterThan(expectedGain(seen(1), today, scheduler));
  expect(expectedGain(seen(1), today, scheduler)).toBeGreaterThanOrEqual(0);
});

test('recall now is what the scheduler predicts for the days since', () => {
  const card = seen(7);
  expect(card.memory && recallNow(card, today, scheduler)).toBe(card.memory && scheduler.recall(card.memory, 7));
});

test('a card that was never graded has neither', () => {
  const card = cardOf(review(today, { rating: null, ungraded: 'too-fast' }));
  expect(recallNow(card, today, scheduler)).toBeNull();
  expect(expectedGain(card, today, scheduler)).toBe(0);
});
