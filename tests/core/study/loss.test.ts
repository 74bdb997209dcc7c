import { expect, test } from 'vitest';
import { createScheduler, DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import { lossOf } from '../../../src/core/study/loss.ts';
import { quickForgetter, yearOf } from './learner.ts';

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const cards = yearOf(DEFAULT_PARAMETERS, 60, 5);

test('the loss is that of ts-fsrs’s own predictions', () => {
  const scheduler = createScheduler(0.9, quickForgetter);
  let [total, answers] = [0, 0];
  for (const steps of cards) {
    let memory = null as ReturnType<typeof scheduler.next> | null;
    for (const { rating, elapsed } of steps) {
      if (memory) {
        const recall = scheduler.recall(memory, elapsed);
        total -= Math.log(rating > 1 ? recall : 1 - recall);
        answers++;
      }
      memory = scheduler.next(memory, elapsed, rating);
    }
  }
  const loss = lossOf(cards, Float64Array.from(quickForgetter), always);
  expect(loss.answers).toBe(answers);
  expect(loss.total / total).toBeCloseTo(1, 5);
});

test.each([
  ['the defaults', DEFAULT_PARAMETERS],
  ['other parameters', quickForgetter],
])('the gradient at %s is what small changes of each parameter do', (_where, parameters) => {
  const at = Float64Array.from(parameters);
  const gradient = new Float64Array(21);
  lossOf(cards, at, always, gradient);
  for (let index = 0; index < 21; index++) {
    // Same-day parameters are never trained: the cap they set has no derivative here.
    if (index >= 17 && index <= 19) continue;
    const small = 1e-5 * Math.max(1, Math.abs(at[index] ?? 0));
    const [up, down] = [small, -small].map((change) => {
      const moved = at.slice();
      moved[index] = (moved[index] ?? 0) + change;
      return lossOf(cards, moved, always).total;
    });
    const measured = ((up ?? 0) - (down ?? 0)) / (2 * small);
    expect(Math.abs((gradient[index] ?? 0) - measured), `w${index}`).toBeLessThan(
      1e-3 * Math.max(1, Math.abs(measured)),
    );
  }
});

test('a window judges its answers only, with the memory of all before', () => {
  const at = Float64Array.from(DEFAULT_PARAMETERS);
  const [before, after] = [
    lossOf(cards, at, { from: Number.NEGATIVE_INFINITY, to: 200 }),
    lossOf(cards, at, { from: 200, to: Number.POSITIVE_INFINITY }),
  ];
  const whole = lossOf(cards, at, always);
  expect(before.answers + after.answers).toBe(whole.answers);
  expect(before.total + after.total).toBeCloseTo(whole.total, 8);
});
