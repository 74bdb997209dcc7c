import { expect, it } from 'vitest';
import { bestLearning, calibrate, foldsOf, heldOutPredictions, trainRanker } from '../../../scripts/rank/hold-out.ts';
import { isAccepted } from '../../../scripts/rank/labels.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { probability } from '../../../src/core/check/rank/rank.ts';
import { exampleLabel, exampleLabels } from './example-labels.ts';

const learning = { penalty: 1, least: 2 };

it('an article is held out as a whole, and the folds are of a size', () => {
  const labels = exampleLabels(15, 4);
  const folds = foldsOf(labels);
  expect(folds.size).toBe(15);
  const sizes = [0, 1, 2, 3, 4, 5, 6].map((fold) => labels.filter(({ article }) => folds.get(article) === fold).length);
  expect(sizes.toSorted((a, b) => a - b)).toEqual([8, 8, 8, 8, 8, 8, 12]);
});

it('what is true in other articles is foretold', () => {
  for (const { label, probability: said } of heldOutPredictions(exampleLabels(15, 6, 7), learning)) {
    expect(said > 0.5).toBe('sure' in label.features);
  }
});

it('what is learned by heart from one article is not', () => {
  // Each article has a feature of its own that gives its verdicts away.
  const labels = Array.from({ length: 140 }, (_, n) =>
    exampleLabel({ article: `a${n % 14}`, agreed: n % 14 < 7, features: { [`only-${n % 14}`]: 1 } }),
  );
  const right = heldOutPredictions(labels, learning).filter(
    ({ label, probability: said }) => said > 0.5 === isAccepted(label),
  );
  expect(right.length).toBeLessThan(100);
});

it('log odds that say too much are calmed', () => {
  const labels = exampleLabels(10, 10, 5);
  const odds = labels.map(({ features }) => ('sure' in features ? 5 : -5));
  const { slope, shift } = calibrate(odds, labels);
  expect(1 / (1 + Math.exp(-(5 * slope + shift)))).toBeCloseTo(0.8, 1);
});

it('trained twice, it is the same, and says what it has learned', () => {
  const labels = exampleLabels(14, 8, 9);
  const weights = trainRanker(labels, learning);
  expect(trainRanker(labels, learning)).toEqual(weights);
  expect(probability({ sure: 1 }, weights)).toBeGreaterThan(0.7);
  expect(probability({ unsure: 1 }, weights)).toBeLessThan(0.3);
});

it('clear labels need less of a penalty than noise', () => {
  const dice = createRandom(3);
  const noisy = exampleLabels(14, 12).map((label) => {
    const noise = Array.from({ length: 30 }, (_, n) => [`noise-${n}`, dice() < 0.5 ? 1 : 0] as const);
    return { ...label, features: { ...label.features, ...Object.fromEntries(noise) } };
  });
  const random = noisy.map((label) => ({ ...label, agreed: dice() < 0.5 }));
  expect(bestLearning(noisy).penalty).toBeLessThan(bestLearning(random).penalty);
});
