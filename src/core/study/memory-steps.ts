/**
 * The steps of FSRS-6 with their derivatives: what an answer does to stability and difficulty, and how that would change with each parameter.
 *
 * The formulas are those of https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm, without the rounding of ts-fsrs.
 */

import type { Rating } from '../model.ts';

/** Parameters of FSRS-6, w0 to w20. */
export const PARAMETERS = 21;

/** A number, and how it changes with stability, difficulty and recall before the answer, and with each parameter. Filled anew by every step. */
export interface Derived {
  value: number;
  byStability: number;
  byDifficulty: number;
  byRecall: number;
  readonly own: Float64Array;
}

export function createDerived(): Derived {
  return { value: 0, byStability: 0, byDifficulty: 0, byRecall: 0, own: new Float64Array(PARAMETERS) };
}

type Weights = Float64Array;
const [S_LEAST, S_MOST, S_FIRST_LEAST] = [0.001, 36_500, 0.1];
const LN_09 = Math.log(0.9);

export function firstStability(into: Derived, w: Weights, rating: Rating): void {
  const value = weight(w, rating - 1);
  fill(into, Math.max(value, S_FIRST_LEAST));
  if (value > S_FIRST_LEAST) into.own[rating - 1] = 1;
}

export function firstDifficulty(into: Derived, w: Weights, rating: Rating): void {
  const grown = Math.exp((rating - 1) * weight(w, 5));
  const raw = weight(w, 4) - grown + 1;
  fill(into, clamp(raw, 1, 10));
  if (raw !== into.value) return;
  into.own[4] = 1;
  into.own[5] = (1 - rating) * grown;
}

/** Predicted recall after some days. */
export function recallAfter(into: Derived, w: Weights, stability: number, elapsed: number): void {
  const decay = weight(w, 20);
  const factor = Math.exp(-LN_09 / decay) - 1;
  const spread = 1 + (factor * elapsed) / stability;
  const value = spread ** -decay;
  const slope = (decay * value) / spread;
  const factorByDecay = ((factor + 1) * LN_09) / decay ** 2;
  fill(into, value);
  into.byStability = (slope * factor * elapsed) / stability ** 2;
  into.own[20] = -value * Math.log(spread) - (slope * elapsed * factorByDecay) / stability;
}

export function nextStability(
  into: Derived,
  w: Weights,
  stability: number,
  difficulty: number,
  recall: number,
  rating: Rating,
): void {
  if (rating > 1) afterSuccess(into, w, stability, difficulty, recall, rating);
  else afterFailure(into, w, stability, difficulty, recall);
  if (into.value <= S_LEAST || into.value >= S_MOST) fill(into, clamp(into.value, S_LEAST, S_MOST));
}

function afterSuccess(
  into: Derived,
  w: Weights,
  stability: number,
  difficulty: number,
  recall: number,
  rating: Rating,
): void {
  const grown = Math.exp((1 - recall) * weight(w, 10));
  const graded = rating === 2 ? 15 : rating === 4 ? 16 : null;
  const bonus = graded === null ? 1 : weight(w, graded);
  const scale = Math.exp(weight(w, 8)) * (11 - difficulty) * stability ** -weight(w, 9) * bonus;
  const gain = scale * (grown - 1);
  const more = stability * gain;
  fill(into, stability + more);
  into.byStability = 1 + gain - weight(w, 9) * gain;
  into.byDifficulty = -more / (11 - difficulty);
  into.byRecall = -stability * scale * weight(w, 10) * grown;
  into.own[8] = more;
  into.own[9] = -more * Math.log(stability);
  into.own[10] = stability * scale * (1 - recall) * grown;
  if (graded !== null) into.own[graded] = more / bonus;
}

function afterFailure(into: Derived, w: Weights, stability: number, difficulty: number, recall: number): void {
  const power = (stability + 1) ** weight(w, 13);
  const scale = weight(w, 11) * difficulty ** -weight(w, 12) * Math.exp((1 - recall) * weight(w, 14));
  const value = scale * (power - 1);
  // No failure makes a memory stronger. w17 and w18, of same-day reviews, are never trained here.
  const share = Math.exp(-weight(w, 17) * weight(w, 18));
  fill(into, Math.min(value, stability * share));
  if (into.value < value) {
    into.byStability = share;
    return;
  }
  into.byStability = (scale * weight(w, 13) * power) / (stability + 1);
  into.byDifficulty = (-weight(w, 12) * value) / difficulty;
  into.byRecall = -weight(w, 14) * value;
  into.own[11] = value / weight(w, 11);
  into.own[12] = -value * Math.log(difficulty);
  into.own[13] = scale * power * Math.log(stability + 1);
  into.own[14] = (1 - recall) * value;
}

export function nextDifficulty(into: Derived, w: Weights, difficulty: number, rating: Rating): void {
  const [grown, pull] = [Math.exp(3 * weight(w, 5)), weight(w, 7)];
  const easiest = weight(w, 4) - grown + 1;
  const lean = ((3 - rating) * (10 - difficulty)) / 9;
  const moved = difficulty + weight(w, 6) * lean;
  const raw = pull * easiest + (1 - pull) * moved;
  fill(into, clamp(raw, 1, 10));
  if (raw !== into.value) return;
  into.byDifficulty = (1 - pull) * (1 - (weight(w, 6) * (3 - rating)) / 9);
  into.own[4] = pull;
  into.own[5] = -3 * pull * grown;
  into.own[6] = (1 - pull) * lean;
  into.own[7] = easiest - moved;
}

/** A value that, so far, depends on nothing. */
function fill(into: Derived, value: number): void {
  into.value = value;
  into.byStability = 0;
  into.byDifficulty = 0;
  into.byRecall = 0;
  into.own.fill(0);
}

function weight(w: Weights, index: number): number {
  return w[index] ?? 0;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
