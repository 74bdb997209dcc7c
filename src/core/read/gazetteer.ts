/** What the world is full of: typed names that tell the reader what it has met and the writer what it may be confused with. */

import type { EntityKind } from '../model.ts';
import { countryCode, demonyms } from './gazetteers/countries.ts';
import { fold, foldBare, foldListed } from './gazetteers/fold.ts';
import { findGivenName } from './gazetteers/given-name-gender.ts';
import { kinshipOf } from './gazetteers/kinship.ts';
import { aimAt, score } from './gazetteers/score.ts';
import { getByName, getByShout, getGroups, type Listed, namesOf, SHORTEST_SHOUT } from './gazetteers/shelves.ts';
import { regionsOfSurname } from './gazetteers/surnames.ts';

/** One name of the world in one capacity; a person who held two offices has two entries. */
export interface GazetteerEntry {
  /** As running text says it, with its article: `the Korean War`, `KCNA`, `the United States`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: EntityKind;
  /** The finest group whose members one might confuse: `news-agency`, `war`, `defence-minister`. */
  readonly class: string;
  /** ISO 3166 alpha-2, lower case; `xk` is Kosovo; `su`, `yu`, `cs`, `dd`, `zr` are gone, `wd`, `vs`, `vd` our own for West Germany and the two Vietnams. */
  readonly nation?: string;
  /** A part of the world: `east-asia`. Absent: its nation's. */
  readonly region?: string;
  /** Of cities of large federations: the state or province, `California`. */
  readonly part?: string;
  /** Fame from 0 to 1. */
  readonly weight?: number;
  /** The years it existed or held office, or a person's years of birth and death where no office is meant; negative is BC. */
  readonly from?: number;
  readonly until?: number;
  /** Of persons. */
  readonly gender?: 'female' | 'male';
  /** Of common nouns and nationalities: `submarines`, `Russians`. */
  readonly plural?: string;
  /** What it must not meet among options, being nearly the same: `Russia` for `the Soviet Union`. */
  readonly near?: readonly string[];
}

/** What a wrong option should be like. */
export interface Sought {
  readonly kind: EntityKind;
  readonly class?: string | undefined;
  readonly nation?: string | undefined;
  readonly region?: string | undefined;
  /** When it is about: the year of the fact, of a reign, of a battle. */
  readonly year?: number | undefined;
  /** Fame of the right answer, from 0 to 1. */
  readonly weight?: number | undefined;
  /** The right answer itself; a name built alike (`Hwasong-17` for `Hwasong-18`) is the better neighbour. */
  readonly name?: string | undefined;
}

/**
 * Everything that goes by this whole name, most famous first; empty if nothing does.
 * Accents, kinds of apostrophe and a leading “the” do not matter; capitals do, except in a shouted headline
 * and of common nouns (“Prime Minister”).
 */
export function lookUp(name: string): readonly GazetteerEntry[] {
  const byName = getByName();
  const whole = fold(name);
  const bare = foldBare(name);
  const titled = whole === bare ? undefined : byName.get(whole);
  const found = byName.get(bare);
  if (titled) return [...titled, ...(found ?? []).filter((entry) => !titled.includes(entry))];
  if (found) return found;
  if (bare.length >= SHORTEST_SHOUT && bare === bare.toUpperCase()) return getByShout().get(bare) ?? [];
  const noun = byName.get(bare.charAt(0).toLowerCase() + bare.slice(1)) ?? byName.get(bare.toLowerCase()) ?? [];
  return noun.filter((entry) => entry.kind === 'thing');
}

/**
 * What the right answer might be confused with, best first: same class, then a kindred one; same nation, then region;
 * same time; comparable fame. Leaves out everything that shares a name with, or is nearly the same as, one of `exclude`.
 * At most `limit` entries; fewer, or none, where the lists have nothing of the kind and class.
 */
export function neighbours(sought: Sought, exclude: Iterable<string> = [], limit = 24): GazetteerEntry[] {
  const taken = new Set<string>();
  for (const name of sought.name === undefined ? exclude : [...exclude, sought.name]) takeOut(name, taken);
  const aim = aimAt(sought);
  let found: Scored[] = [];
  let floor = Number.NEGATIVE_INFINITY;
  for (const [closeness, group] of groupsLike(sought.kind, sought.class)) {
    for (const listed of group) {
      const points = score(listed.entry, aim, closeness);
      if (points < floor || isTaken(listed, taken)) continue;
      found.push({ listed, points });
      // Thousands of cities are looked through; only the best are worth sorting.
      if (found.length > 8 * limit) {
        found = found.sort(byPoints).slice(0, 4 * limit);
        floor = found.at(-1)?.points ?? floor;
      }
    }
  }
  const best = new Map<string, GazetteerEntry>();
  for (const { listed } of found.sort(byPoints)) {
    if (!best.has(listed.entry.name)) best.set(listed.entry.name, listed.entry);
  }
  return [...best.values()].slice(0, limit);
}

interface Scored {
  readonly listed: Listed;
  readonly points: number;
}

function byPoints(a: Scored, b: Scored): number {
  return b.points - a.points || ((a.listed.keys[0] ?? '') < (b.listed.keys[0] ?? '') ? -1 : 1);
}

function isTaken({ keys, near }: Listed, taken: ReadonlySet<string>): boolean {
  return keys.some((key) => taken.has(key)) || near.some((key) => taken.has(key));
}

/** The groups of a kind that are of the class or kindred to it, each with its closeness; without a class all of the kind. */
function* groupsLike(kind: EntityKind, group: string | undefined): Iterable<[number, readonly Listed[]]> {
  const groups = getGroups().get(kind);
  if (!groups) return;
  const kinship = group === undefined ? undefined : kinshipOf(group);
  for (const [name, listed] of groups) {
    const closeness = group === undefined ? 0 : name === group ? 1 : (kinship?.get(name) ?? 0);
    if (group === undefined || closeness > 0) yield [closeness, listed];
  }
}

/** The name, its other names, and what it is nearly the same as. */
function takeOut(name: string, taken: Set<string>): void {
  taken.add(foldBare(name));
  for (const entry of lookUp(name)) {
    for (const other of [...namesOf(entry), ...(entry.near ?? [])]) taken.add(foldListed(other));
  }
}

/** The code of the country that a name, an adjective or a people belongs to: `Russia`, `Russian`, `Russians` → `ru`. */
export function countryOf(name: string): string | undefined {
  return countryCode(foldBare(name));
}

/** The adjective of a country's code: `kp` → `North Korean`. */
export function demonymOf(code: string): string | undefined {
  return demonyms().get(code);
}

/** Whether it is a given name, of either gender or both. */
export function isGivenName(name: string): boolean {
  return findGivenName(name) !== undefined;
}

/** Whether a given name is a woman's or a man's; undefined if unknown or both. */
export function givenNameGender(name: string): 'female' | 'male' | undefined {
  const gender = findGivenName(name);
  return gender === 'both' ? undefined : gender;
}

/** The regions where a surname is common (`east-asia` for `Kim`); empty if it is in no list. */
export function surnameRegions(name: string): readonly string[] {
  return regionsOfSurname(name);
}
