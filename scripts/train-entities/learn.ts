/** Multinomial logistic regression by AdaGrad with a pull towards zero; seeded by nothing but the order of the examples. */

import { LEARNED_KINDS } from '../../src/core/read/entities/name-kinds.ts';

export interface Point {
  readonly features: readonly string[];
  /** Index into the kinds. */
  readonly kind: number;
  readonly weight: number;
}

/** One row of weights a feature, one weight a kind. */
export type Weights = ReadonlyMap<string, number[]>;

const rounds = 6;
const rate = 0.08;
const pull = 0.0008;

export function learn(points: readonly Point[]): Weights {
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const { features } of points) {
    for (const feature of features) {
      weights.set(
        feature,
        LEARNED_KINDS.map(() => 0),
      );
      squares.set(
        feature,
        LEARNED_KINDS.map(() => 1e-3),
      );
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const point of shuffled(points, round)) step(weights, squares, point);
  }
  return weights;
}

function step(weights: Map<string, number[]>, squares: Map<string, number[]>, { features, kind, weight }: Point): void {
  const chances = judge(weights, features);
  for (const feature of features) {
    const row = weights.get(feature) ?? [];
    const past = squares.get(feature) ?? [];
    for (let other = 0; other < row.length; other++) {
      const slope = weight * ((chances[other] ?? 0) - (other === kind ? 1 : 0)) + pull * (row[other] ?? 0);
      past[other] = (past[other] ?? 0) + slope * slope;
      row[other] = (row[other] ?? 0) - (rate * slope) / Math.sqrt(past[other] ?? 1);
    }
  }
}

function judge(weights: Weights, features: readonly string[]): number[] {
  const sums = LEARNED_KINDS.map((_, kind) =>
    features.reduce((sum, feature) => sum + (weights.get(feature)?.[kind] ?? 0), 0),
  );
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function accuracy(weights: Weights, points: readonly Point[]): number {
  const right = points.filter(({ features, kind }) => {
    const chances = judge(weights, features);
    return chances.indexOf(Math.max(...chances)) === kind;
  });
  return right.length / points.length;
}

/** The same order in every run: a linear congruential generator (Numerical Recipes) seeded by the round. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const mixed = [...list];
  let state = seed + 1;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
