import { expect, test } from 'vitest';
import type { Sitting } from '../../../../src/core/model.ts';
import { historyOf } from '../../../../src/core/study/scores/history.ts';
import { noon, today } from '../examples.ts';

const sitting = (days: number, right: number, asked = 10): Sitting => ({
  id: `sitting-${days}`,
  at: noon(today - days),
  offset: 0,
  day: today - days,
  scope: { kind: 'due' },
  plan: [],
  articleIds: [],
  endedAt: null,
  asked,
  right,
  chance: asked / 4,
});

test('sittings come oldest first, with their share and what is left of it without guessing', () => {
  const { outings } = historyOf([sitting(1, 7), sitting(3, 10)]);
  expect(outings.map(({ share }) => share)).toEqual([1, 0.7]);
  expect(outings[1]?.corrected).toBeCloseTo(0.6, 12);
});

test('a sitting without an answer is none', () => {
  expect(historyOf([sitting(1, 0, 0)]).outings).toEqual([]);
});

test('the trend compares the last five with the five before', () => {
  const better = Array.from({ length: 10 }, (_, index) => sitting(10 - index, index < 5 ? 4 : 7));
  expect(historyOf(better).trend).toBeCloseTo(0.6 - 0.2, 12);
  expect(historyOf(better.slice(1)).trend).toBeNull();
});
