/** Gathers the appearances of one name, and the shorter names that mean the same. */

import { canonicalName, isAcronymOf } from '../../text/names.ts';
import { lookUp } from '../gazetteer.ts';
import { type Cluster, type Clustered, group, longestName, nameOf, retype } from './cluster.ts';
import type { NameSeen } from './collect.ts';
import { mergeMisspellings } from './misspellings.ts';
import { nameHeadType } from './nouns.ts';
import { mergePersons } from './persons.ts';

export function clusterNames(names: readonly NameSeen[]): Clustered {
  const byKey = new Map<string, Cluster>();
  for (const seen of names) {
    if (seen.run.to <= seen.run.from) continue;
    const key = keyOf(nameOf(seen));
    const cluster = byKey.get(key);
    if (cluster) cluster.seen.push(seen);
    else byKey.set(key, { seen: [seen], type: { kind: 'thing', confidence: 0 } });
  }
  const clusters = [...byKey.values()];
  for (const cluster of clusters) retype(cluster);
  for (const cluster of clusters) hintSurname(cluster, byKey);
  return mergePersons(mergeMisspellings(mergeShortForms(clusters)));
}

/** “Peyton Manning” and later “Manning”, never “the Manning”: that is how persons are called. */
function hintSurname(cluster: Cluster, byKey: ReadonlyMap<string, Cluster>): void {
  const words = longestName(cluster).split(' ');
  const last = words.at(-1) ?? '';
  const alone = words.length === 2 || words.length === 3 ? byKey.get(keyOf(last)) : undefined;
  const [first] = cluster.seen;
  if (
    !first ||
    !alone ||
    cluster.type.confidence > 0.75 ||
    nameHeadType(last) ||
    lookUp(last).some((entry) => entry.kind !== 'person')
  )
    return;
  const bare = alone.seen.every(({ sentence, run }) => sentence.tokens[run.from - 1]?.text.toLowerCase() !== 'the');
  const { sentence, run } = first;
  if (!bare || sentence.tokens[run.from - 1]?.text.toLowerCase() === 'the') return;
  cluster.seen[0] = {
    ...first,
    findings: [
      ...first.findings,
      { sentence: sentence.index, from: run.from, to: run.to, kind: 'person', confidence: 0.7 },
    ],
  };
  retype(cluster);
}

function keyOf(name: string): string {
  const known = lookUp(name).find((entry) => entry.kind !== 'thing' && entry.kind !== 'nationality');
  return canonicalName(known?.name ?? name);
}

/** “WHO” joins “World Health Organization”, “Endeavour” joins “Space Shuttle Endeavour”; never persons. */
function mergeShortForms(clusters: readonly Cluster[]): Cluster[] {
  const kept = new Set(clusters);
  const full = new Map(clusters.map((cluster) => [cluster, longestName(cluster)]));
  const byEnd = group([...full], ([, name]) => (name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : []));
  const byStart = group([...full], ([, name]) => (/[ -]/.test(name) ? [name.charAt(0).toUpperCase()] : []));
  for (const [short, name] of full) {
    const isShort = /^\p{Lu}[\p{Lu}\d.]+s?$/u.test(name);
    const candidates = new Set([
      ...(byEnd.get(name.split(' ').at(-1) ?? '') ?? []),
      ...(isShort ? (byStart.get(name.charAt(0)) ?? []) : []),
    ]);
    const fitting = [...candidates].filter(
      ([long, words]) => long !== short && kept.has(long) && mayJoin(short, long, name, words),
    );
    const only = fitting[0]?.[0];
    if (!only || fitting.length > 1) continue;
    // What the long name is, its short form is too: “Columbia” is no city where the Space Shuttle Columbia flies.
    const { type } = only;
    only.seen.push(...short.seen);
    retype(only);
    only.type = type;
    kept.delete(short);
  }
  return [...kept];
}

function mayJoin(short: Cluster, long: Cluster, name: string, full: string): boolean {
  if (long.type.kind === 'person' || long.type.kind === 'nationality' || short.type.kind === 'nationality')
    return false;
  if (isAcronymOf(name, full) || stoodInBrackets(short, long)) return true;
  const words = name.split(' ').length;
  if (!full.endsWith(` ${name}`) || (long.type.kind === 'country' && words === 1)) return false;
  // A tail of one word is a name of its own (“Washington” in “University of Washington”) unless the long name says what it is.
  if (/ (?:of|for|and|in|on|the) \S+$/.test(full) && words === 1) return false;
  const known = lookUp(name).some((entry) => /^(?:country|city|region|organisation)$/.test(entry.kind));
  const introduced = (long.seen[0]?.sentence.index ?? 0) <= (short.seen[0]?.sentence.index ?? 0);
  // “Columbia” flies where the Space Shuttle Columbia does; only “in Columbia” is a city.
  if (introduced && long.type.kind === 'product' && !short.seen.some(isLocated)) return true;
  const sameKind = long.type.kind === short.type.kind || short.type.confidence < 0.6;
  return (
    introduced &&
    sameKind &&
    !(known && words === 1 && long.type.kind !== short.type.kind) &&
    short.type.kind !== 'country'
  );
}

function isLocated({ sentence, run }: NameSeen): boolean {
  return /^(?:in|at|near|from|to)$/i.test(sentence.tokens[run.from - 1]?.text ?? '');
}

/** “FIFA World Cup Organising Committee (LOC)”: the brackets say it, whatever the letters. */
function stoodInBrackets(short: Cluster, long: Cluster): boolean {
  return short.seen.some(({ sentence, run }) => {
    const { tokens } = sentence;
    if (tokens[run.from - 1]?.text !== '(' || tokens[run.to]?.text !== ')' || run.to - run.from !== 1) return false;
    const letters = (tokens[run.from]?.text ?? '').replace(/\./g, '');
    if (!/^\p{Lu}[\p{Lu}\d]{1,7}s?$/u.test(letters)) return false;
    return long.seen.some(
      (other) => other.sentence === sentence && other.run.to === run.from - 1 && startsAlike(letters, nameOf(other)),
    );
  });
}

function startsAlike(letters: string, name: string): boolean {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return (
    initials.length > 1 &&
    initials.includes(letters.charAt(0)) &&
    [...letters].filter((letter) => initials.includes(letter)).length >= Math.min(2, letters.length)
  );
}
