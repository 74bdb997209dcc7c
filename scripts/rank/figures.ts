/** How good predictions are: what is told apart, how far probabilities can be believed, what a threshold keeps. */

import type { Prediction } from './hold-out.ts';
import { isAccepted, type Round } from './labels.ts';

/** The chance that an accepted question is ranked above a refused one (area under the ROC curve); ties count half. */
export function areaUnderCurve(predictions: readonly Prediction[]): number {
  const good = predictions.filter(({ label }) => isAccepted(label));
  const bad = predictions.filter(({ label }) => !isAccepted(label));
  let wins = 0;
  for (const one of good) {
    for (const other of bad)
      wins += one.probability > other.probability ? 1 : one.probability === other.probability ? 0.5 : 0;
  }
  return wins / (good.length * bad.length);
}

/** Mean squared error of the probabilities (Brier 1950); guessing the mean of half accepted gives 0.25. */
export function brierScore(predictions: readonly Prediction[]): number {
  const errors = predictions.map(({ label, probability }) => (probability - (isAccepted(label) ? 1 : 0)) ** 2);
  return errors.reduce((sum, each) => sum + each, 0) / predictions.length;
}

export interface Cut {
  readonly threshold: number;
  readonly kept: number;
  /** The share of those kept that readers accepted; NaN where nothing is kept. */
  readonly precision: number;
  /** The share of all accepted that is kept. */
  readonly recall: number;
  /** Kept questions per 500 words of article. */
  readonly density: number;
}

export function cutAt(threshold: number, predictions: readonly Prediction[], words: number): Cut {
  const kept = predictions.filter(({ probability }) => probability >= threshold);
  const right = kept.filter(({ label }) => isAccepted(label)).length;
  const all = predictions.filter(({ label }) => isAccepted(label)).length;
  return {
    threshold,
    kept: kept.length,
    precision: right / kept.length,
    recall: right / all,
    density: (500 * kept.length) / words,
  };
}

/** The words that were read for the labels: an article counts in every round that judged it. */
export function wordsRead(rounds: readonly Round[]): number {
  return rounds
    .flatMap(({ labels }) => [...new Map(labels.map(({ article, words }) => [article, words])).values()])
    .reduce((sum, words) => sum + words, 0);
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Mean of the probabilities, and the share that readers accepted. */
  readonly said: number;
  readonly found: number;
}

/** Ten bins of a tenth each; empty ones are left out. */
export function reliability(predictions: readonly Prediction[]): Bin[] {
  return Array.from({ length: 10 }, (_, tenth) => tenth / 10).flatMap((from) => {
    const inside = predictions.filter(({ probability }) => probability >= from && probability < from + 0.1);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    return [
      {
        from,
        count: inside.length,
        said,
        found: inside.filter(({ label }) => isAccepted(label)).length / inside.length,
      },
    ];
  });
}
