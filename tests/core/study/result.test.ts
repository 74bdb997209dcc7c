import { expect, test } from 'vitest';
import { resultOf } from '../../../src/core/study/result.ts';
import { startSitting } from '../../../src/core/study/sitting.ts';
import { momentAt } from '../../../src/core/study/study-day.ts';
import { noon, review, today } from './examples.ts';

const cards = ['a', 'b', 'c', 'd'];
const sitting = startSitting('sitting-1', momentAt(noon(today), 0), { kind: 'due' }, { cards }, []);
const answer = (cardId: string, minute: number, like: Parameters<typeof review>[1]) =>
  review(today, { cardId, at: noon(today) + minute * 60_000, took: 1000, ...like });

test('a result tells right of asked, sure but wrong first, and lucky guesses', () => {
  const entries = [
    answer('a', 0, { chosen: 1, confidence: 'guess' }),
    answer('b', 1, { chosen: 0, confidence: 'guess' }),
    answer('c', 2, { chosen: 2, confidence: 'sure' }),
    answer('d', 3, { chosen: 0, confidence: 'sure' }),
    answer('a', 4, { chosen: 0, confidence: 'sure', rating: null, ungraded: 'repeat' }),
  ];
  const result = resultOf(sitting, entries);
  expect(result).toMatchObject({ asked: 4, right: 2, sureButWrong: 1, took: 5000 });
  expect(result.mistakes.map(({ cardId }) => cardId)).toEqual(['c', 'a']);
  expect(result.lucky.map(({ cardId }) => cardId)).toEqual(['b']);
  // (0.5 − 0.25) / 0.75
  expect(result.corrected).toBeCloseTo(1 / 3, 9);
});

test('a sitting without an answer has no score', () => {
  expect(resultOf(sitting, [])).toMatchObject({ asked: 0, right: 0, corrected: null, mistakes: [], lucky: [] });
});
