/** What the writer looks up again and again in a fact base, gathered once. */

import type { Entity, EntityId, Fact, FactBase } from '../model.ts';
import { formatDate } from '../text/dates.ts';
import { canonicalName, holdsName, namesOf } from '../text/names.ts';
import { words } from '../text/words.ts';
import { atomsOf, isPhrase } from './values.ts';

export interface BaseIndex {
  readonly factsByRelation: ReadonlyMap<string, readonly Fact[]>;
  readonly factsByEntity: ReadonlyMap<EntityId, readonly Fact[]>;
  /** The most told-about first: a long article has more entities than a question can weigh. */
  readonly entitiesByKind: ReadonlyMap<string, readonly Entity[]>;
  /** Under every phrase that fills a role and every date, in lower case as an option writes it. */
  readonly factsByText: ReadonlyMap<string, readonly Fact[]>;
  /** Under the canonical form of every name. */
  readonly entitiesByName: ReadonlyMap<string, readonly Entity[]>;
  /** Whether the article's text holds a name, for the names that were asked for. */
  readonly held: Map<string, boolean>;
  /** Where in the article's text the words begin that were asked for. */
  readonly places: Map<string, readonly number[]>;
  /** All that the article's text is made of. */
  readonly words: ReadonlySet<string>;
  /** Who is told to have said something. */
  readonly speakers: ReadonlySet<unknown>;
}

const indexes = new WeakMap<FactBase, BaseIndex>();

export function indexOf(base: FactBase): BaseIndex {
  const known = indexes.get(base);
  if (known) return known;
  const index = buildIndex(base);
  indexes.set(base, index);
  return index;
}

function buildIndex(base: FactBase): BaseIndex {
  const factsByRelation = new Map<string, Fact[]>();
  const factsByEntity = new Map<EntityId, Fact[]>();
  const factsByText = new Map<string, Fact[]>();
  for (const fact of base.facts) {
    add(factsByRelation, fact.relation, fact);
    const ids = new Set(Object.values(fact.roles).flatMap(atomsOf).filter(isId));
    for (const id of ids) add(factsByEntity, id, fact);
    for (const text of new Set(textsOf(fact))) add(factsByText, text, fact);
  }
  const entitiesByKind = new Map<string, Entity[]>();
  const told = (entity: Entity) => factsByEntity.get(entity.id)?.length ?? 0;
  for (const entity of [...base.entities.values()].sort((a, b) => told(b) - told(a))) {
    add(entitiesByKind, entity.kind, entity);
  }
  const entitiesByName = new Map<string, Entity[]>();
  for (const entity of base.entities.values()) {
    for (const name of new Set(namesOf(entity).map(canonicalName))) add(entitiesByName, name, entity);
  }
  const speakers = new Set(base.facts.flatMap(({ attribution, roles }) => [attribution?.speaker, roles.speaker]));
  return {
    factsByRelation,
    factsByEntity,
    factsByText,
    entitiesByKind,
    entitiesByName,
    held: new Map(),
    places: new Map(),
    words: new Set(words(base.article.text)),
    speakers,
  };
}

/** The entities that a text is a name of. */
export function entitiesNamed(text: string, base: FactBase): readonly Entity[] {
  return indexOf(base).entitiesByName.get(canonicalName(text)) ?? [];
}

/** Whether the article's text holds the name: the same neighbours are weighed for many keys. */
export function isInText(name: string, base: FactBase): boolean {
  const { held, words: there } = indexOf(base);
  const known = held.get(name);
  if (known !== undefined) return known;
  const found =
    words(name.replace(/^the /iu, '')).every((word) => there.has(word)) && holdsName(base.article.text, name);
  held.set(name, found);
  return found;
}

/** Everywhere that these very letters stand in the article's text. */
export function placesOf(letters: string, base: FactBase): readonly number[] {
  const { places } = indexOf(base);
  const known = places.get(letters);
  if (known) return known;
  const { text } = base.article;
  const found: number[] = [];
  for (let at = text.indexOf(letters); at >= 0 && letters !== ''; at = text.indexOf(letters, at + 1)) found.push(at);
  places.set(letters, found);
  return found;
}

function textsOf({ roles, when }: Fact): string[] {
  const phrases = Object.values(roles).flatMap(atomsOf).filter(isPhrase);
  const date = when?.iso && !when.until ? [formatDate(when.iso)] : [];
  return [...phrases.map(({ text }) => text), ...date].map((text) => text.toLowerCase());
}

function isId(atom: unknown): atom is EntityId {
  return typeof atom === 'string';
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
