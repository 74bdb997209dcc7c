import { expect, test } from 'vitest';
import { hardest } from '../../../../src/core/study/scores/hardest.ts';
import { cardOf, review, today } from '../examples.ts';

const missed = (cardId: string, times: number) =>
  cardOf(
    review(today - 20, { cardId }),
    ...Array.from({ length: times }, (_, index) => review(today - 10 + index, { cardId, chosen: 1 })),
  );

test('the most missed come first, those never missed not at all', () => {
  const cards = [missed('a', 1), missed('b', 3), missed('c', 0), missed('d', 2)];
  expect(hardest(cards, 10).map(({ id }) => id)).toEqual(['b', 'd', 'a']);
  expect(hardest(cards, 1).map(({ id }) => id)).toEqual(['b']);
});

test('of equally missed ones the more difficult comes first', () => {
  const cards = [2, 8].map((difficulty) => ({
    ...missed(`difficulty-${difficulty}`, 1),
    memory: { stability: 3, difficulty },
  }));
  expect(hardest(cards, 2).map(({ id }) => id)).toEqual(['difficulty-8', 'difficulty-2']);
});

test('what was hidden is not brought up again', () => {
  expect(hardest([{ ...missed('a', 2), hidden: true }], 5)).toEqual([]);
});
