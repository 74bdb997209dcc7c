/** How probable it is that a strict reader accepts a question that nobody has read. */

import type { FactBase, Question } from '../../model.ts';
import type { Measures } from './feature.ts';
import { featuresOf } from './features-of.ts';
import weights from './weights.json' with { type: 'json' };

/** A logistic model: what each measured feature adds to the log odds. Written by `npm run train:ranker`. */
export interface Weights {
  /** The log odds of a question of which nothing is measured. */
  readonly start: number;
  readonly features: Readonly<Record<string, number>>;
}

/** 0 to 1. A category that no reader has judged yet weighs nothing. */
export function probabilityOf(question: Question, base: FactBase): number {
  return probability(featuresOf(question, base), weights);
}

export function probability(measures: Measures, { start, features }: Weights): number {
  let sum = start;
  for (const [name, value] of Object.entries(measures)) sum += (features[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
