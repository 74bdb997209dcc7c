/** The learned judgement of whom a reference means; its weights come from `scripts/train-references`. */

import learned from '../model/references.json' with { type: 'json' };
import type { Choice, ChoiceKind, Judge, Verdict } from './choice.ts';

/** Of one kind of reference. */
export interface KindModel {
  readonly weights: Readonly<Record<string, number>>;
  /** From the odds of the likeliest to how often it is right: `logit(chance) * slope + shift`. */
  readonly slope: number;
  readonly shift: number;
  /** From this calibrated chance on, enough are right for facts. */
  readonly threshold: number;
}

export type ReferenceModel = Readonly<Record<ChoiceKind, KindModel>>;

/** Chances of the options in their order, and last of nobody; they add up to 1. */
export function weighOptions(weights: KindModel['weights'], { options, nobody }: Choice): number[] {
  const sum = (features: readonly string[]) => features.reduce((total, one) => total + (weights[one] ?? 0), 0);
  const sums = [...options.map(({ features }) => sum(features)), sum(nobody)];
  const highest = Math.max(...sums);
  const powers = sums.map((one) => Math.exp(one - highest));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

/** The likeliest of the options or nobody, by uncalibrated chances. */
export function likeliest(chances: readonly number[]): number {
  const best = chances.indexOf(Math.max(...chances));
  return best === chances.length - 1 ? -1 : best;
}

export function calibrate(chance: number, { slope, shift }: Pick<KindModel, 'slope' | 'shift'>): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return 1 / (1 + Math.exp(-(Math.log(safe / (1 - safe)) * slope + shift)));
}

export function judgeBy(model: ReferenceModel): Judge {
  return (choice): Verdict => {
    const own = model[choice.kind];
    const chances = weighOptions(own.weights, choice);
    const best = likeliest(chances);
    if (best < 0) return { best, chance: 0, sure: false };
    const chance = calibrate(chances[best] ?? 0, own);
    return { best, chance, sure: chance >= own.threshold };
  };
}

export const learnedJudge: Judge = judgeBy(learned);
