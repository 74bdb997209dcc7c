/** A bench: one figure about the app, as a ratio to something fixed that is measured in the same run. */

export interface Figure {
  /** `questions written`, `navigation to a usable first question (4× slower CPU)`. */
  readonly what: string;
  /** The figure itself: `1840 questions/s`, `310 ms`. */
  readonly value: string;
  /** What it is compared with: `a fixed page`, `hashing 1 MB`. */
  readonly baseline: string;
  /** Of ours to the baseline's: times as times, rates as rates. */
  readonly ratio: number;
  /** The ratio that is still fine, with room for a busy machine; beyond it the bench fails. */
  readonly limit?: { readonly most: number } | { readonly least: number };
}

export interface Bench {
  /** Equals the file's name. */
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/**
 * Measures two things in turns, so that a busy moment of the machine hits both.
 *
 * @param rounds odd
 * @returns the median time of each and the median of the ratios of neighbours
 */
export async function inTurns(
  rounds: number,
  ours: () => number | Promise<number>,
  baseline: () => number | Promise<number>,
): Promise<{ readonly ours: number; readonly baseline: number; readonly ratio: number }> {
  const pairs: { ours: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round++) pairs.push({ baseline: await baseline(), ours: await ours() });
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    baseline: median(pairs.map((pair) => pair.baseline)),
    ratio: median(pairs.map((pair) => pair.ours / pair.baseline)),
  };
}

export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
