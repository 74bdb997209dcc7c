/** The appearances of one name in the article, and what they are taken to be. */

import type { NameSeen } from './collect.ts';
import { type NameType, weigh } from './typing.ts';

export interface Cluster {
  /** In the order of the article. */
  readonly seen: NameSeen[];
  type: NameType;
}

/** What the names of an article come to. */
export interface Clustered {
  readonly clusters: readonly Cluster[];
  /** Appearances of a name that several share; nobody can tell which is meant. */
  readonly unsure: readonly NameSeen[];
}

export const nameOf = (seen: NameSeen): string => seen.name;

export function longestName(cluster: Cluster): string {
  return cluster.seen.map(nameOf).reduce((long, name) => (name.length > long.length ? name : long), '');
}

export function retype(cluster: Cluster): void {
  cluster.seen.sort((a, b) => a.sentence.index - b.sentence.index || a.run.from - b.run.from);
  cluster.type = weigh(cluster.seen.flatMap((seen) => seen.findings));
}

/** Values by their keys, so that a long article is not compared pair by pair. */
export function group<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const known = groups.get(key);
      if (known) known.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
