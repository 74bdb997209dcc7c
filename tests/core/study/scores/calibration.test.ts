import { expect, test } from 'vitest';
import type { Confidence } from '../../../../src/core/model.ts';
import { calibration } from '../../../../src/core/study/scores/calibration.ts';
import { noon, review, today } from '../examples.ts';

const now = noon(today);
const answers = (count: number, confidence: Confidence | null, right: boolean) =>
  Array.from({ length: count }, (_, index) =>
    review(today - 1, { cardId: `${confidence}-${right}-${index}`, confidence, chosen: right ? 0 : 1 }),
  );

test('stated confidence stands beside the share that was right', () => {
  const log = [
    ...answers(18, 'sure', true),
    ...answers(2, 'sure', false),
    ...answers(3, 'guess', false),
    ...answers(1, 'guess', true),
  ];
  const result = calibration(log, now);
  expect(result?.rows).toEqual([
    { confidence: 'sure', stated: expect.closeTo(0.95, 9), answers: 20, right: 18 },
    { confidence: 'guess', stated: 0.25, answers: 4, right: 1 },
  ]);
  const brier = (18 * 0.05 ** 2 + 2 * 0.95 ** 2 + 3 * 0.25 ** 2 + 0.75 ** 2) / 24;
  expect(result?.brier).toBeCloseTo(brier, 12);
});

test('fewer than twenty answers say nothing', () => {
  expect(calibration(answers(19, 'sure', true), now)).toBeNull();
  expect(calibration(answers(20, 'sure', true), now)?.answers).toBe(20);
});

test('“I don’t know”, answers without confidence, and repeats are left out', () => {
  const log = [
    ...answers(20, 'think', true),
    ...answers(5, null, true),
    review(today, { chosen: null, confidence: null, rating: 1 }),
    review(today, { cardId: 'again', confidence: 'sure', rating: null, ungraded: 'repeat' }),
  ];
  expect(calibration(log, now)?.answers).toBe(20);
});
