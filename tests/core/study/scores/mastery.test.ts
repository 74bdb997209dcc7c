import { expect, test } from 'vitest';
import { masteryBy } from '../../../../src/core/study/scores/mastery.ts';
import { cardOf, review, scheduler, today } from '../examples.ts';

const card = (cardId: string, articleId: string, days: number) => cardOf(review(today - days, { cardId, articleId }));
const recallAfter = (days: number) => scheduler.recall(scheduler.next(null, 0, 3), days);

test('the mastery of an article is the mean recall of its cards today', () => {
  const cards = [card('a', 'one', 2), card('b', 'one', 9), card('c', 'two', 0)];
  const mastery = masteryBy(cards, ({ articleId }) => articleId, today, scheduler);
  expect(mastery.get('one')?.cards).toBe(2);
  expect(mastery.get('one')?.recall).toBeCloseTo((recallAfter(2) + recallAfter(9)) / 2, 12);
  expect(mastery.get('two')).toEqual({ cards: 1, recall: 1 });
});

test('it sinks from day to day', () => {
  const cards = [card('a', 'one', 2)];
  const recall = (day: number) => masteryBy(cards, () => 'all', day, scheduler).get('all')?.recall ?? 0;
  expect(recall(today + 5)).toBeLessThan(recall(today));
});

test('hidden cards, cards never graded and cards of no group are left out', () => {
  const slip = cardOf(review(today, { rating: null, ungraded: 'too-fast' }));
  const hidden = { ...card('a', 'one', 2), hidden: true };
  expect(masteryBy([slip, hidden], () => 'all', today, scheduler).size).toBe(0);
  expect(masteryBy([card('a', 'one', 2)], () => null, today, scheduler).size).toBe(0);
});
