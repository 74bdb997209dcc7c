/** Gives surnames and given names to the persons they belong to; a name that two persons share belongs to nobody. */

import { lookUp } from '../gazetteer.ts';
import { type Cluster, type Clustered, group, nameOf, retype } from './cluster.ts';
import type { NameSeen } from './collect.ts';
import { isKeptTitle } from './titles.ts';

/** The words of a person's name without titles and numerals: “Emperor Norton”, “Norton I” → Norton. */
export function personWords(name: string): string[] {
  const words = name.split(' ').filter((word) => !/^(?:[IVX]+|Jr\.?|Sr\.?|,)$/.test(word));
  while (words.length > 1 && isKeptTitle(words[0] ?? '')) words.shift();
  return words;
}

interface Person {
  readonly cluster: Cluster;
  readonly words: readonly string[];
  readonly introduced: number;
  /** How often a short name has meant this person so far. */
  uses: number;
}

export function mergePersons(clusters: readonly Cluster[]): Clustered {
  const full = clusters.filter(isFullPerson);
  const joined = joinVariants(full);
  const isFull = new Set(full);
  const others = clusters.filter((cluster) => !isFull.has(cluster));
  const persons = joined.map((cluster): Person => {
    return { cluster, words: fullWords(cluster), introduced: orderOf(cluster.seen[0]), uses: 0 };
  });
  const byWord = group(persons, (person) => person.words.map(plain));
  const rest: Cluster[] = [];
  const unsure: NameSeen[] = [];
  const moved = new Set<NameSeen>();
  const short = others
    .flatMap((cluster) => cluster.seen.map((seen) => ({ cluster, seen })))
    .sort((a, b) => orderOf(a.seen) - orderOf(b.seen));
  for (const { cluster, seen } of short) {
    const found = bearerOf(seen, cluster, byWord);
    if (found === undefined) continue;
    moved.add(seen);
    if (found === null) unsure.push(seen);
    else {
      found.uses++;
      found.cluster.seen.push(seen);
    }
  }
  for (const cluster of others) {
    const left = cluster.seen.filter((seen) => !moved.has(seen));
    if (left.length === 0) continue;
    const remaining: Cluster = { ...cluster, seen: left };
    retype(remaining);
    rest.push(remaining);
  }
  for (const cluster of joined) retype(cluster);
  return { clusters: [...joined, ...joinTitled(rest)], unsure };
}

const orderOf = (seen: NameSeen | undefined): number => (seen ? seen.sentence.index * 10_000 + seen.run.from : 0);
const longest = (lists: readonly string[][]): string[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);

function isFullPerson(cluster: Cluster): boolean {
  return cluster.type.kind === 'person' && fullWords(cluster).length > 1;
}

/** “Joshua Norton” is “Joshua Abraham Norton”. */
function joinVariants(full: readonly Cluster[]): Cluster[] {
  const kept: Sized[] = [];
  const byEnd = new Map<string, Sized[]>();
  const sized = full.map((cluster): Sized => ({ cluster, words: fullWords(cluster) }));
  for (const one of sized.sort((a, b) => b.words.length - a.words.length)) {
    const ends = new Set([one.words[0] ?? '', one.words.at(-1) ?? ''].map(plain));
    const sharing = new Set([...ends].flatMap((end) => byEnd.get(end) ?? []));
    const fitting = [...sharing].filter((other) => isVariant(one.words, other.words));
    const [only] = fitting;
    if (only && fitting.length === 1) {
      only.cluster.seen.push(...one.cluster.seen);
      continue;
    }
    kept.push(one);
    for (const end of ends) byEnd.set(end, [...(byEnd.get(end) ?? []), one]);
  }
  for (const { cluster } of kept) retype(cluster);
  return kept.map(({ cluster }) => cluster);
}

interface Sized {
  readonly cluster: Cluster;
  readonly words: readonly string[];
}

const fullWords = ({ seen }: Cluster): string[] => longest(seen.map((one) => personWords(nameOf(one))));

function isVariant(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.every((word) => long.some((other) => sameWord(word, other)))) return false;
  return sameWord(short[0] ?? '', long[0] ?? '') || sameWord(short.at(-1) ?? '', long.at(-1) ?? '');
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** `J.` is `John`. */
function sameWord(a: string, b: string): boolean {
  return (
    plain(a) === plain(b) ||
    (/^\p{Lu}\.$/u.test(a) && plain(b).startsWith(plain(a.charAt(0)))) ||
    (/^\p{Lu}\.$/u.test(b) && plain(a).startsWith(plain(b.charAt(0))))
  );
}

/** The person a short name means; null when it may mean two; undefined when it is no short name of a person. */
function bearerOf(
  seen: NameSeen,
  cluster: Cluster,
  byWord: ReadonlyMap<string, readonly Person[]>,
): Person | null | undefined {
  const words = personWords(nameOf(seen));
  if (words.length > 2 || seen.sentence.tokens[seen.run.from]?.xpos === 'JJ') return undefined;
  const sharing = (byWord.get(plain(words[0] ?? '')) ?? []).filter(
    (person) =>
      words.length < person.words.length &&
      words.every((word) => person.words.some((other) => plain(other) === plain(word))),
  );
  if (sharing.length === 0 || isElsewhere(seen, cluster)) return undefined;
  const known = sharing.filter((person) => person.introduced < orderOf(seen));
  const candidates = known.length > 0 ? known : sharing;
  if (candidates.length === 1) return candidates[0];
  // Whoever has been called so more than once, before the other came, goes on being called so.
  const used = candidates.filter((person) => person.uses > 1);
  return used.length === 1 ? used[0] : null;
}

/** “In Washington” is no George Washington; “Jordan” the country is none either, unless a person's verb says so. */
function isElsewhere({ sentence, run, findings }: NameSeen, cluster: Cluster): boolean {
  const before = sentence.tokens[run.from - 1]?.text.toLowerCase() ?? '';
  const name = sentence.tokens[run.from]?.text ?? '';
  if (run.title !== '' || run.to - run.from > 1) return false;
  const place = lookUp(name).some((entry) => /^(?:country|city|region)$/.test(entry.kind));
  if (place && /^(?:in|at|near|across|outside|around|into)$/.test(before)) return true;
  const known = findings.some((finding) => finding.kind === 'country' && finding.confidence > 0.7);
  return known || (cluster.type.kind === 'organisation' && cluster.type.confidence > 0.85);
}

/** “Lord Byron” and “Byron” where no longer name is known. */
function joinTitled(rest: readonly Cluster[]): Cluster[] {
  const kept = new Set(rest);
  const core = ({ seen: [first] }: Cluster): string => (first ? personWords(nameOf(first)).join(' ') : '');
  const isTitled = (cluster: Cluster) => cluster.seen.some((seen) => isKeptTitle(nameOf(seen).split(' ')[0] ?? ''));
  for (const [name, alike] of group(rest, (cluster) => [core(cluster)])) {
    const [first, ...others] = alike;
    if (name === '' || !first || others.length === 0 || !alike.some(isTitled) || first.type.kind === 'country')
      continue;
    for (const other of others) {
      first.seen.push(...other.seen);
      kept.delete(other);
    }
    retype(first);
  }
  return [...kept];
}
