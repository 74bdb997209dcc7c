/** The sittings so far, and whether they get better. */

import type { Sitting } from '../../model.ts';
import { corrected } from './guessing.ts';

export interface Outing {
  readonly sitting: Sitting;
  /** Share right, 0 to 1. */
  readonly share: number;
  /** The same less what blind guessing brings. */
  readonly corrected: number;
}

export interface History {
  /** Sittings with an answer, oldest first. */
  readonly outings: readonly Outing[];
  /** Mean corrected share of the last five sittings less that of the five before; null with fewer than ten. */
  readonly trend: number | null;
}

/** Sittings on either side of the comparison. */
const SIDE = 5;

/** @param sittings in any order */
export function historyOf(sittings: readonly Sitting[]): History {
  const outings = sittings
    .filter(({ asked }) => asked > 0)
    .sort((one, other) => one.at - other.at)
    .map((sitting) => ({
      sitting,
      share: sitting.right / sitting.asked,
      corrected: corrected(sitting.right, sitting.asked, sitting.chance) ?? 0,
    }));
  const [before, after] = [outings.slice(-2 * SIDE, -SIDE), outings.slice(-SIDE)];
  return { outings, trend: before.length < SIDE ? null : mean(after) - mean(before) };
}

function mean(outings: readonly Outing[]): number {
  return outings.reduce((sum, outing) => sum + outing.corrected, 0) / outings.length;
}
