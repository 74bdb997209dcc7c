/** How wrong the predictions of some parameters were, and which way each should move. */

import type { Step } from './histories.ts';
import {
  clamp,
  createDerived,
  type Derived,
  firstDifficulty,
  firstStability,
  nextDifficulty,
  nextStability,
  PARAMETERS,
  recallAfter,
} from './memory-steps.ts';

export interface Loss {
  /** Sum of −ln p of what happened, over the answers in the window. */
  readonly total: number;
  readonly answers: number;
}

/** Times of the answers that are judged: from `from` on, before `to`; earlier ones still shape the memory. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Keeps one surprise from weighing infinitely. */
const SURE = 1e-6;

/** @param gradient when given, the derivatives of the total by the parameters are added to it (carried forward along each history) */
export function lossOf(
  cards: Iterable<readonly Step[]>,
  w: Float64Array,
  { from, to }: Window,
  gradient?: Float64Array,
): Loss {
  const along: Along = {
    byS: new Float64Array(PARAMETERS),
    byD: new Float64Array(PARAMETERS),
    byR: new Float64Array(PARAMETERS),
  };
  const [stability, difficulty, recall] = [createDerived(), createDerived(), createDerived()];
  let [total, answers] = [0, 0];
  for (const steps of cards) {
    let isFirst = true;
    for (const { rating, elapsed, at } of steps) {
      if (at >= to) break;
      if (isFirst) {
        firstStability(stability, w, rating);
        firstDifficulty(difficulty, w, rating);
        along.byS.set(stability.own);
        along.byD.set(difficulty.own);
        isFirst = false;
        continue;
      }
      recallAfter(recall, w, stability.value, elapsed);
      if (gradient) carry(along.byR, recall, along);
      if (at >= from) {
        const p = clamp(recall.value, SURE, 1 - SURE);
        total -= Math.log(rating > 1 ? p : 1 - p);
        answers++;
        if (gradient) pull(gradient, rating > 1 ? -1 / p : 1 / (1 - p), along.byR);
      }
      nextStability(stability, w, stability.value, difficulty.value, recall.value, rating);
      if (gradient) carry(along.byS, stability, along);
      nextDifficulty(difficulty, w, difficulty.value, rating);
      if (gradient) carry(along.byD, difficulty, along);
    }
  }
  return { total, answers };
}

/** How stability, difficulty and recall of the history so far change with each parameter. */
interface Along {
  readonly byS: Float64Array;
  readonly byD: Float64Array;
  readonly byR: Float64Array;
}

/** The chain rule: by the parameters themselves, and by way of stability, difficulty and recall. */
function carry(
  into: Float64Array,
  { byStability, byDifficulty, byRecall, own }: Derived,
  { byS, byD, byR }: Along,
): void {
  for (let i = 0; i < PARAMETERS; i++) {
    into[i] = byStability * (byS[i] ?? 0) + byDifficulty * (byD[i] ?? 0) + byRecall * (byR[i] ?? 0) + (own[i] ?? 0);
  }
}

function pull(gradient: Float64Array, by: number, along: Float64Array): void {
  for (let i = 0; i < PARAMETERS; i++) gradient[i] = (gradient[i] ?? 0) + by * (along[i] ?? 0);
}
