/** How sure is sure enough: fits held-out chances to how often they were right, and sets the threshold that keeps a wanted precision. */

import { calibrate } from '../../src/core/read/entities/reference-model.ts';

/** The likeliest option of a held-out choice, where it has a name. */
export interface Held {
  /** As the model says it, uncalibrated. */
  readonly chance: number;
  readonly right: boolean;
  readonly weight: number;
}

export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

const rounds = 4000;
const rate = 0.2;
/** So many answers' worth of belief that the model's chances need no correction. */
const belief = 20;

/** Platt's scaling by gradient descent on the logarithmic loss. */
export function fitCalibration(held: readonly Held[]): Calibration {
  let [slope, shift] = [1, 0];
  const total = held.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    let [bySlope, byShift] = [0, 0];
    for (const { chance, right, weight } of held) {
      const safe = Math.min(1 - 1e-6, Math.max(1e-6, chance));
      const error = (calibrate(chance, { slope, shift }) - (right ? 1 : 0)) * weight;
      bySlope += error * Math.log(safe / (1 - safe));
      byShift += error;
    }
    slope -= (rate * (bySlope + belief * (slope - 1))) / (total + belief);
    shift -= (rate * (byShift + belief * shift)) / (total + belief);
  }
  return { slope, shift };
}

/** Fewer held-out answers than this prove no precision. */
const fewest = 30;
/** No chance reaches it. */
const never = 1;

/** The lowest calibrated chance from which on the wanted share is right; never reached where too few answers prove it. */
export function thresholdFor(held: readonly Held[], calibration: Calibration, wanted: number): number {
  const ordered = held
    .map(({ chance, right }) => ({ right, chance: calibrate(chance, calibration) }))
    .sort((a, b) => b.chance - a.chance);
  let right = 0;
  let threshold = never;
  ordered.forEach((one, at) => {
    if (one.right) right++;
    if (at + 1 >= fewest && right / (at + 1) >= wanted) threshold = one.chance;
  });
  return threshold;
}
