/** The appearances of one name in the article, and what they are taken to be. */

import type { NameSeen } from './collect.ts';
import { runText } from './name-text.ts';
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

export function nameOf(seen: NameSeen): string {
  return runText(seen.sentence, seen.run).replace(/^The (?=\S)/, '');
}

export function longestName(cluster: Cluster): string {
  return cluster.seen.map(nameOf).reduce((long, name) => (name.length > long.length ? name : long), '');
}

export function retype(cluster: Cluster): void {
  cluster.seen.sort((a, b) => a.sentence.index - b.sentence.index || a.run.from - b.run.from);
  cluster.type = weigh(cluster.seen.flatMap((seen) => seen.findings));
}
