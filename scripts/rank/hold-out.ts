/** Holds whole articles out: what a model says of questions on articles that it has not learned from. */

import { probability, type Weights } from '../../src/core/check/rank/rank.ts';
import { isAccepted, type Label } from './labels.ts';
import { type Learning, learn, newton } from './logistic.ts';

/** A feature that so few questions have says more of these than of others. */
const LEAST = 8;
const PENALTIES = [1, 3, 10, 30, 100, 300];
export const FOLDS = 7;

export interface Prediction {
  readonly label: Label;
  /** Of being accepted, from labels of other articles alone. */
  readonly probability: number;
}

/** Whole articles by fold, about as many labels in each: the articles with most labels are dealt out first. */
export function foldsOf(labels: readonly Label[], count = FOLDS): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { article } of labels) sizes.set(article, (sizes.get(article) ?? 0) + 1);
  const load = new Array<number>(count).fill(0);
  const folds = new Map<string, number>();
  for (const [article, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const lightest = load.indexOf(Math.min(...load));
    load[lightest] = (load[lightest] ?? 0) + size;
    folds.set(article, lightest);
  }
  return folds;
}

/** The penalty by which held-out articles are foretold best (log loss). */
export function bestLearning(labels: readonly Label[]): Learning {
  const tried = PENALTIES.map((penalty) => ({ penalty, least: LEAST })).map((learning) => ({
    learning,
    loss: logLoss(heldOutPredictions(labels, learning)),
  }));
  const [best] = tried.sort((a, b) => a.loss - b.loss);
  if (!best) throw new Error('There is no penalty to try.');
  return best.learning;
}

function logLoss(predictions: readonly Prediction[]): number {
  return predictions.reduce(
    (sum, { label, probability }) => sum - Math.log(isAccepted(label) ? probability : 1 - probability),
    0,
  );
}

/** Log odds of each label's question from the labels of the other folds. */
export function heldOut(labels: readonly Label[], learning: Learning): number[] {
  const folds = foldsOf(labels);
  const foldOf = ({ article }: Label) => folds.get(article) ?? 0;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(examplesOf(labels.filter((label) => foldOf(label) !== fold)), learning),
  );
  return labels.map((label) => {
    const model = models[foldOf(label)];
    const chance = model ? probability(label.features, model) : 0.5;
    return Math.log(chance / (1 - chance));
  });
}

/** Calibrated together: two numbers cannot learn an article by heart. */
export function heldOutPredictions(labels: readonly Label[], learning: Learning): Prediction[] {
  const odds = heldOut(labels, learning);
  const { slope, shift } = calibrate(odds, labels);
  return labels.map((label, at) => ({
    label,
    probability: 1 / (1 + Math.exp(-(slope * (odds[at] ?? 0) + shift))),
  }));
}

/** Platt (1999): held-out log odds are stretched and moved so that they say how often readers accept. */
export function calibrate(odds: readonly number[], labels: readonly Label[]): { slope: number; shift: number } {
  const rows = odds.map((each) => [1, each]);
  const [shift = 0, slope = 1] = newton(
    rows,
    labels.map((label) => (isAccepted(label) ? 1 : 0)),
    [0, 1e-3],
  );
  return { slope: Math.max(0.1, slope), shift };
}

/** What is committed: learned from all labels, calibrated by the held-out predictions, rounded. */
export function trainRanker(labels: readonly Label[], learning: Learning): Weights {
  const { slope, shift } = calibrate(heldOut(labels, learning), labels);
  const { start, features } = learn(examplesOf(labels), learning);
  const rounded = (value: number) => Math.round(value * 1000) / 1000 + 0;
  const kept = Object.entries(features).flatMap(([name, weight]) => {
    const value = rounded(slope * weight);
    return value === 0 ? [] : [[name, value] as const];
  });
  return { start: rounded(slope * start + shift), features: Object.fromEntries(kept) };
}

function examplesOf(labels: readonly Label[]) {
  return labels.map((label) => ({ features: label.features, accepted: isAccepted(label) }));
}
