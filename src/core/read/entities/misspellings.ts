/** Joins a name with one letter wrong to the name it must be: “Untied Nations” is the United Nations. */

import { lookUp } from '../gazetteer.ts';
import { type Cluster, group, longestName, retype } from './cluster.ts';

/** Letters. Shorter names differ by one letter as often as not: Iran and Iraq. */
const SHORTEST = 8;

export function mergeMisspellings(clusters: readonly Cluster[]): Cluster[] {
  const kept = new Set(clusters);
  const named = clusters
    .map((cluster) => ({ cluster, name: longestName(cluster) }))
    .filter(({ name }) => name.length >= SHORTEST);
  // Who mistypes a name seldom mistypes its first and last letter.
  for (const alike of group(named, ({ name }) => [`${name.charAt(0)}${name.at(-1)}`]).values()) {
    for (const { cluster, name } of alike) {
      if (cluster.seen.length > 1 || lookUp(name).length > 0) continue;
      const right = alike.find(
        (other) => other.cluster !== cluster && kept.has(other.cluster) && isSlip(name, other.name),
      );
      if (!right || !kept.has(cluster)) continue;
      const { type } = right.cluster;
      right.cluster.seen.push(...cluster.seen);
      retype(right.cluster);
      right.cluster.type = type;
      kept.delete(cluster);
    }
  }
  return [...kept];
}

/** One letter left out, put in, changed, or two neighbours changed over; never a digit. */
function isSlip(wrong: string, right: string): boolean {
  const [short, long] = wrong.length < right.length ? [wrong, right] : [right, wrong];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (/[\d\s]/.test((short[at] ?? '') + (long[at] ?? ''))) return false;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return swapped || (at < short.length && short.slice(at + 1) === long.slice(at + 1));
}
