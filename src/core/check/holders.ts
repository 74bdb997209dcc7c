/** Finds the facts that an option takes part in, by what they are filed under instead of by reading them all. */

import type { EntityId, Fact, FactBase, Option, RoleAtom } from '../model.ts';
import { filedUnder, findByName, namesOf, soughtUnder } from '../text/names.ts';
import { contentWords } from '../text/words.ts';
import { atomsOf } from './facts.ts';

interface Holders {
  readonly order: ReadonlyMap<Fact, number>;
  readonly byEntity: ReadonlyMap<EntityId, ReadonlySet<Fact>>;
  /** Under every key of each name that a phrase has in the article. */
  readonly byName: ReadonlyMap<string, ReadonlySet<Fact>>;
  readonly byWords: ReadonlyMap<string, ReadonlySet<Fact>>;
}

const indexes = new WeakMap<FactBase, Holders>();

function indexOf(base: FactBase): Holders {
  const known = indexes.get(base);
  if (known) return known;
  const order = new Map(base.facts.map((fact, at) => [fact, at]));
  const byEntity = new Map<EntityId, Set<Fact>>();
  const byName = new Map<string, Set<Fact>>();
  const byWords = new Map<string, Set<Fact>>();
  for (const fact of base.facts) {
    for (const atom of allAtoms(fact)) {
      if (typeof atom === 'string') {
        add(byEntity, atom, fact);
        continue;
      }
      const named = [atom.text, ...findByName(atom.text, base.entities).flatMap(namesOf)];
      for (const key of named.flatMap(filedUnder)) add(byName, key, fact);
      add(byWords, bagOf(atom.text), fact);
    }
  }
  const index = { order, byEntity, byName, byWords };
  indexes.set(base, index);
  return index;
}

function allAtoms(fact: Fact): RoleAtom[] {
  return [...Object.keys(fact.roles), 'where', 'speaker', 'via'].flatMap((role) => atomsOf(fact, role));
}

/** In the order of the facts: whatever fills a role as the option's entity, under one of its names or in the same content words. */
export function factsHolding(option: Option, base: FactBase): readonly Fact[] {
  const { order, byEntity, byName, byWords } = indexOf(base);
  const ids =
    option.entity === undefined ? findByName(option.text, base.entities).map(({ id }) => id) : [option.entity];
  const bag = bagOf(option.text);
  const lists = [
    ...ids.map((id) => byEntity.get(id)),
    ...soughtUnder(option.text).map((key) => byName.get(key)),
    ...(bag === '' ? [] : [byWords.get(bag)]),
  ];
  const found = new Set(lists.flatMap((facts) => [...(facts ?? [])]));
  return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function bagOf(text: string): string {
  return [...new Set(contentWords(text))].sort().join(' ');
}

function add<Key>(map: Map<Key, Set<Fact>>, key: Key, fact: Fact): void {
  const there = map.get(key);
  if (there) there.add(fact);
  else map.set(key, new Set([fact]));
}
