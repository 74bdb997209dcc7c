/** How often a law is tried: a few hundred times with every push, `LAWS=100 npx vitest run …` for a long night. */

const TIMES = Math.max(1, Number(process.env.LAWS ?? 1) || 1);

/** For `fc.assert`: so many runs, times `LAWS`. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * TIMES };
}
