/** How often a law is tried: a few hundred times with every push, `LAWS=100 npx vitest run …` for a long night. */

import fc from 'fast-check';

const TIMES = Math.max(1, Number(process.env.LAWS ?? 1) || 1);

/** For `fc.assert`: so many runs, times `LAWS`. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * TIMES };
}

/** Any text, of any script, with what hides in it; fast-check's own takes seconds to prepare. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0x300, max: 0x10ffff })), { maxLength: 30 })
  .map((points) => String.fromCodePoint(...points));
