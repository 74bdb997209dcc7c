/** The learned judgement of what a name names; its weights come from `scripts/train-entities`. */

import weights from '../model/names.json' with { type: 'json' };
import { nameFeatures, type Worded } from './name-features.ts';
import { LEARNED_KINDS } from './name-kinds.ts';

const rows = new Map(
  Object.entries(weights.rows as Record<string, string>).map(([feature, row]) => [feature, decode(row)]),
);

/** One character a weight: its code less 80, in steps. */
function decode(row: string): number[] {
  return [...row].map((letter) => ((letter.codePointAt(0) ?? 80) - 80) * weights.step);
}

/** Probabilities in the order of {@link LEARNED_KINDS}. */
export function judgeName(tokens: readonly Worded[], from: number, to: number): number[] {
  const sums = LEARNED_KINDS.map(() => 0);
  for (const feature of nameFeatures(tokens, from, to)) {
    const row = rows.get(feature);
    if (row) for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0);
  }
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
