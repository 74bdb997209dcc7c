/** Logistic regression with an L2 penalty, by Newton’s method: a few hundred features, a few thousand labels, no chance in it. */

import type { Measures } from '../../src/core/check/rank/feature.ts';
import type { Weights } from '../../src/core/check/rank/rank.ts';

export interface Example {
  readonly features: Measures;
  readonly accepted: boolean;
}

export interface Learning {
  /** How strongly weights are held near 0: half of it times the sum of their squares is added to the log loss. */
  readonly penalty: number;
  /** A feature that fewer examples have is left out. */
  readonly least: number;
}

const STEPS = 30;
const ENOUGH = 1e-9;
/** A feature that hardly varies may not be blown up without bound. */
const LEAST_SPREAD = 0.1;

export function learn(examples: readonly Example[], { penalty, least }: Learning): Weights {
  const names = featureNames(examples, least);
  const spread = names.map((name) =>
    Math.max(LEAST_SPREAD, deviation(examples.map(({ features }) => features[name] ?? 0))),
  );
  const rows = examples.map(({ features }) => [
    1,
    ...names.map((name, index) => (features[name] ?? 0) / (spread[index] ?? 1)),
  ]);
  const penalties = [0, ...names.map(() => penalty)];
  const solved = newton(
    rows,
    examples.map(({ accepted }) => (accepted ? 1 : 0)),
    penalties,
  );
  return {
    start: solved[0] ?? 0,
    features: Object.fromEntries(names.map((name, index) => [name, (solved[index + 1] ?? 0) / (spread[index] ?? 1)])),
  };
}

/** Those that enough examples have, in alphabetical order. */
function featureNames(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= least ? name : [])).sort();
}

/** The log odds that fit best: of each row the sum of its numbers times these; `penalties` by column. */
export function newton(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalties: readonly number[],
): number[] {
  const width = penalties.length;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = penalties.map((penalty, index) => penalty * (weights[index] ?? 0));
    const curve = penalties.map((penalty, index) => {
      const line = new Float64Array(width);
      line[index] = penalty + 1e-6;
      return line;
    });
    for (const [at, row] of rows.entries()) {
      const chance = sigmoid(row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
      const error = chance - (targets[at] ?? 0);
      const bend = chance * (1 - chance);
      const filled = row.flatMap((value, index) => (value === 0 ? [] : index));
      for (const i of filled) {
        const value = row[i] ?? 0;
        slope[i] = (slope[i] ?? 0) + error * value;
        const line = curve[i];
        if (line) for (const j of filled) line[j] = (line[j] ?? 0) + bend * value * (row[j] ?? 0);
      }
    }
    const change = solve(curve, slope);
    for (const [index, value] of change.entries()) weights[index] = (weights[index] ?? 0) - value;
    if (Math.max(...change.map(Math.abs)) < ENOUGH) break;
  }
  return weights;
}

/** Solves a symmetric positive system by Cholesky’s factors; the matrix is used up. */
function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number) => {
    const line = matrix[i];
    if (line) line[j] = value;
  };
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      set(i, j, i === j ? Math.sqrt(sum) : sum / at(j, j));
    }
  }
  const half: number[] = [];
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (half[k] ?? 0);
    half.push(sum / at(i, i));
  }
  const solved = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (solved[k] ?? 0);
    solved[i] = sum / at(i, i);
  }
  return solved;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
