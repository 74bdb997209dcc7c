import { expect, it } from 'vitest';
import { type Example, learn, newton } from '../../../scripts/rank/logistic.ts';
import { probability } from '../../../src/core/check/rank/rank.ts';

/** Of ten with a feature `good` were accepted, of ten without `bad`. */
const examples = (good: number, bad: number): Example[] =>
  Array.from(
    { length: 20 },
    (_, n): Example => ({
      features: n < 10 ? { sure: 1 } : { unsure: 1 },
      accepted: n < 10 ? n < good : n - 10 < bad,
    }),
  );

it('without a penalty it says what was counted', () => {
  const weights = learn(examples(8, 3), { penalty: 1e-6, least: 1 });
  expect(probability({ sure: 1 }, weights)).toBeCloseTo(0.8, 3);
  expect(probability({ unsure: 1 }, weights)).toBeCloseTo(0.3, 3);
});

it('the stronger the penalty, the nearer to the mean', () => {
  const said = [0.1, 1, 10, 1000].map((penalty) =>
    probability({ sure: 1 }, learn(examples(8, 2), { penalty, least: 1 })),
  );
  expect(said).toEqual(said.toSorted((a, b) => b - a));
  expect(said.at(-1)).toBeCloseTo(0.5, 1);
});

it('what few examples have is left out', () => {
  const rare = [...examples(8, 3), { features: { rare: 1 }, accepted: true }];
  expect(Object.keys(learn(rare, { penalty: 1, least: 2 }).features)).toEqual(['sure', 'unsure']);
});

it('stays finite where a feature tells everything', () => {
  const weights = learn(examples(10, 0), { penalty: 1, least: 1 });
  expect(probability({ sure: 1 }, weights)).toBeGreaterThan(0.8);
  for (const weight of Object.values(weights.features)) expect(Number.isFinite(weight)).toBe(true);
});

it('finds the weights whose slope is level', () => {
  const rows = [
    [1, 0, 1],
    [1, 1, 0.5],
    [1, 1, 0],
    [1, 0.3, 0.2],
    [1, 0.9, 1],
  ];
  const targets = [0, 1, 1, 0, 0];
  const weights = newton(rows, targets, [0, 0.5, 0.5]);
  const slope = [0, 1, 2].map((index) =>
    rows.reduce(
      (sum, row, at) => {
        const odds = row.reduce((all, value, i) => all + value * (weights[i] ?? 0), 0);
        return sum + (1 / (1 + Math.exp(-odds)) - (targets[at] ?? 0)) * (row[index] ?? 0);
      },
      index === 0 ? 0 : 0.5 * (weights[index] ?? 0),
    ),
  );
  for (const each of slope) expect(each).toBeCloseTo(0, 4);
});
