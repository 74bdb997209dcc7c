/** Finds whom a text names, and where an article names somebody, by the words of the names instead of by trying every name. */

import type { Entity, EntityId, FactBase, Span } from '../model.ts';
import { isNamedIn, namesOf } from './names.ts';
import { words } from './words.ts';

/** An article's entities, or some of them. */
type Entities = ReadonlyMap<EntityId, Entity> | readonly Entity[];

/** The places in the list of the entities of which some name begins with a word. */
const openings = new WeakMap<Entities, ReadonlyMap<string, readonly number[]>>();

/** Those of the entities that the text names, in their order. */
export function namedIn(text: string, entities: Entities): readonly Entity[] {
  const list = listOf(entities);
  let index = openings.get(entities);
  if (!index) {
    index = group(list, (entity) => namesOf(entity).map((name) => wordsOf(name)[0] ?? ''));
    openings.set(entities, index);
  }
  const places = new Set<number>();
  for (const word of words(text)) for (const place of index.get(word) ?? []) places.add(place);
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => list[place] ?? [])
    .filter((entity) => isNamedIn(entity, text));
}

const lists = new WeakMap<Entities, readonly Entity[]>();

function listOf(entities: Entities): readonly Entity[] {
  const known = lists.get(entities);
  if (known) return known;
  const list = [...entities.values()];
  lists.set(entities, list);
  return list;
}

interface Places {
  readonly texts: readonly string[];
  /** The sentences that hold a word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly found: Map<Entity, ReadonlySet<Span>>;
}

const places = new WeakMap<FactBase, Places>();

function placesIn(base: FactBase): Places {
  const known = places.get(base);
  if (known) return known;
  const texts = base.sentences.map(({ start, end }) => base.article.text.slice(start, end));
  const index = { texts, byWord: group(texts, words), found: new Map() };
  places.set(base, index);
  return index;
}

/** The sentences of the article that name the entity. */
export function sentencesNaming(entity: Entity, base: FactBase): ReadonlySet<Span> {
  const { texts, byWord, found } = placesIn(base);
  const known = found.get(entity);
  if (known) return known;
  const candidates = new Set(namesOf(entity).flatMap((name) => rarest(wordsOf(name), byWord)));
  const naming = base.sentences.filter((_, at) => candidates.has(at) && isNamedIn(entity, texts[at] ?? ''));
  const result = new Set(naming);
  found.set(entity, result);
  return result;
}

/** As short a list as any word has of the sentences that may hold all. */
function rarest(all: readonly string[], byWord: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const lists = all.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  return lists[0] ?? [];
}

/** “the Sun” is found as “Sun”. */
function wordsOf(name: string): string[] {
  return words(name.replace(/^the /iu, ''));
}

function group<Item>(list: readonly Item[], wordsIn: (item: Item) => readonly string[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, item] of list.entries()) {
    for (const word of new Set(wordsIn(item))) {
      const there = byWord.get(word);
      if (there) there.push(at);
      else byWord.set(word, [at]);
    }
  }
  return byWord;
}
