/** The lists as they are looked through: by name, and by kind and class. Built at the first look and kept, for they never change. */

import type { EntityKind } from '../../model.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { foldListed } from './fold.ts';
import { allEntries } from './index.ts';

/** An entry with its names folded, for quick comparison. */
export interface Listed {
  readonly entry: GazetteerEntry;
  readonly keys: readonly string[];
  readonly near: readonly string[];
}

type ByName = ReadonlyMap<string, readonly GazetteerEntry[]>;
type Groups = ReadonlyMap<EntityKind, ReadonlyMap<string, readonly Listed[]>>;

let everything: readonly Listed[] | undefined;
let byName: ByName | undefined;
let byShout: ByName | undefined;
let groups: Groups | undefined;

/** “RUSSIA” in a headline is Russia, but “US” is never “us”. */
export const SHORTEST_SHOUT = 5;

/** The name, the other names and the plural. */
export function namesOf(entry: GazetteerEntry): string[] {
  return [entry.name, ...(entry.aliases ?? []), ...(entry.plural ? [entry.plural] : [])];
}

function getEverything(): readonly Listed[] {
  everything ??= allEntries().map((entry) => ({
    entry,
    keys: [...new Set(namesOf(entry).map(foldListed))],
    near: (entry.near ?? []).map(foldListed),
  }));
  return everything;
}

/** Entries by each folded name, most famous first. */
export function getByName(): ByName {
  byName ??= gather((key) => key);
  return byName;
}

/** Entries by each name in capitals, for headlines; short names left out. */
export function getByShout(): ByName {
  byShout ??= gather((key) => (key.length >= SHORTEST_SHOUT ? key.toUpperCase() : undefined));
  return byShout;
}

/** Entries by kind and class. */
export function getGroups(): Groups {
  if (groups) return groups;
  const kinds = new Map<EntityKind, Map<string, Listed[]>>();
  for (const listed of getEverything()) {
    const classes = kinds.get(listed.entry.kind) ?? new Map<string, Listed[]>();
    kinds.set(listed.entry.kind, classes);
    const group = classes.get(listed.entry.class);
    if (group) group.push(listed);
    else classes.set(listed.entry.class, [listed]);
  }
  groups = kinds;
  return kinds;
}

function gather(keyOf: (key: string) => string | undefined): ByName {
  const map = new Map<string, GazetteerEntry[]>();
  for (const { entry, keys } of getEverything()) {
    for (const key of keys.map(keyOf)) {
      if (key === undefined) continue;
      const entries = map.get(key);
      if (!entries) map.set(key, [entry]);
      else if (!entries.includes(entry)) entries.push(entry);
    }
  }
  for (const entries of map.values()) entries.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  return map;
}
