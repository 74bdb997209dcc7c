/** Picks wrong numbers on both sides of the key so that its place in the row tells nothing. */

import { hash } from '../text/hash.ts';

/** A question shows so many. */
const wanted = 3;

/** Both lists from near to far; as many of the smaller as the seed says, as far as either side has them. */
export function eitherSide<T>(below: readonly T[], above: readonly T[], seed: string): T[] {
  const least = Math.max(0, wanted - above.length);
  const most = Math.min(wanted, below.length);
  const smaller = least >= most ? most : least + (hash(seed) % (most - least + 1));
  return [...below.slice(0, smaller), ...above.slice(0, wanted - smaller)];
}
