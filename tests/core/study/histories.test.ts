import { expect, test } from 'vitest';
import { foldLog } from '../../../src/core/study/fold.ts';
import { histories } from '../../../src/core/study/histories.ts';
import { noon, review, scheduler, today } from './examples.ts';

const now = noon(today);

test('a history holds the graded answers of a card with the days between', () => {
  const log = [
    review(today - 10),
    review(today - 7, { rating: 1, chosen: 1 }),
    review(today - 7, { at: noon(today - 7) + 1, rating: null, ungraded: 'repeat' }),
    review(today - 1, { rating: null, ungraded: 'too-fast' }),
    review(today - 2),
  ];
  const steps = [...histories(log, now).values()][0];
  expect(steps?.map(({ rating, elapsed }) => [rating, elapsed])).toEqual([
    [3, 0],
    [1, 3],
    [3, 5],
  ]);
});

test('the trainer sees as many graded answers as the cards do', () => {
  const log = Array.from({ length: 200 }, (_, index) =>
    review(today - ((index * 37) % 90), { cardId: `card-${index % 5}`, rating: index % 4 === 0 ? null : 3 }),
  );
  const { cards } = foldLog(log, { scheduler, now });
  const seen = histories(log, now);
  for (const card of cards.values()) expect(seen.get(card.id)?.length ?? 0).toBe(card.reviews);
});
