/** Conditional logistic regression over the options of each choice, by AdaGrad with a pull towards zero; seeded. */

import { createRandom, shuffle } from '../train/random.ts';
import type { Example } from './examples.ts';

const rounds = 10;
const pull = 0.05;
const rate = 0.1;
const seed = 7;
/** Features seen in fewer options are noise. */
const rarest = 4;
/** Weights nearer to zero decide nothing. */
const least = 0.03;

export function learn(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const feature of examples.flatMap(({ features }) => features.flat()))
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map([...counts].flatMap(([feature, count]) => (count < rarest ? [] : [[feature, 0]])));
  const squares = new Map([...weights.keys()].map((feature) => [feature, 1e-2]));
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round++)
    for (const example of shuffle([...examples], random)) step(weights, squares, example);
  return Object.fromEntries(
    [...weights].filter(([, weight]) => Math.abs(weight) >= least).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function step(weights: Map<string, number>, squares: Map<string, number>, example: Example): void {
  const { features, right, weight } = example;
  const sums = features.map((own) => own.reduce((total, one) => total + (weights.get(one) ?? 0), 0));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((all, power) => all + power, 0);
  const ofRight = powers.reduce((all, power, at) => all + (right[at] ? power : 0), 0);
  const slopes = new Map<string, number>();
  features.forEach((own, at) => {
    const power = powers[at] ?? 0;
    const slope = power / total - (right[at] ? power / ofRight : 0);
    for (const feature of own) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
  });
  for (const [feature, slope] of slopes) {
    const old = weights.get(feature);
    if (old === undefined) continue;
    const full = weight * (slope + pull * old);
    const past = (squares.get(feature) ?? 0) + full * full;
    squares.set(feature, past);
    weights.set(feature, old - (rate * full) / Math.sqrt(past));
  }
}
