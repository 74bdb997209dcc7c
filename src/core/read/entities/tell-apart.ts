/** What tells the persons of an article apart: what they are, on whose side, and when. */

import type { Entity, EntityId } from '../../model.ts';
import type { ReadSentence } from '../recogniser.ts';
import { findBodies, nationAt } from './bodies.ts';
import { refine } from './deeds.ts';
import { erasOf } from './eras.ts';
import { firstOfList } from './grammar.ts';
import type { Mention } from './mention.ts';
import { noteOn, type PersonNote } from './person-notes.ts';
import { classOfTitle, isGenericClass } from './roles.ts';
import { isKeptTitle } from './titles.ts';

interface Listed {
  readonly id: EntityId;
  readonly isApart: boolean;
}

/** What all sentences come to. */
interface Told {
  readonly notes: PersonNote[];
  readonly sides: Set<EntityId>;
  nation?: string;
  /** The first of a list that the person stands in; `isApart`: its side is its own (“Mo of the Civic Party and Wong of the Democrats”). */
  listedWith?: Listed;
}

/** The persons with their class, sides, nation, gender and years, as far as titles, appositions and deeds tell them. */
export function tellPersonsApart(
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  sentences: readonly ReadSentence[],
  text: string,
): Map<EntityId, Entity> {
  const eras = erasOf(entities, mentions, sentences, text);
  const told = gather(entities, mentions, sentences);
  const apart = new Map(entities);
  for (const entity of entities.values()) {
    if (entity.kind !== 'person') continue;
    const { notes, sides, nation, listedWith } = told.get(entity.id) ?? { notes: [], sides: new Set<EntityId>() };
    const first = told.get(listedWith?.id ?? '');
    const known = entities.get(listedWith?.id ?? '');
    const group =
      classOf(notes, entity.class ?? classInName(entity.name)) ??
      (first && known ? classOf(first.notes, known.class) : undefined) ??
      (isPartisan(sides, entities) ? 'politician' : undefined);
    const own = sides.size > 0 || !first || listedWith?.isApart ? sides : first.sides;
    const gender = entity.gender ?? genderOf(entity.id, mentions);
    const belongs = entity.nation ?? nation;
    apart.set(entity.id, {
      ...entity,
      ...(group === undefined ? {} : { class: group }),
      ...(gender === undefined ? {} : { gender }),
      ...(belongs === undefined ? {} : { nation: belongs }),
      ...(own.size === 0 ? {} : { sides: [...own] }),
      ...eras.get(entity.id),
    });
  }
  return likeTheOthers(apart);
}

function gather(
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  sentences: readonly ReadSentence[],
): ReadonlyMap<EntityId, Told> {
  const bodyAt = findBodies(entities, mentions);
  const persons = new Map<string, Listed>();
  const all = new Map<EntityId, Told>();
  for (const mention of mentions) {
    const { entity: id, how, head } = mention;
    const sentence = sentences[mention.sentence];
    if (id === null || !/^(?:name|pronoun)$/.test(how) || !sentence || entities.get(id)?.kind !== 'person') continue;
    const told: Told = all.get(id) ?? { notes: [], sides: new Set() };
    all.set(id, told);
    const note = noteOn(sentence, mention);
    told.notes.push(note);
    const sides = note.sides.flatMap((at) => bodyAt(sentence, at) ?? []);
    for (const side of sides) told.sides.add(side);
    told.nation ??= note.sides.map((at) => nationAt(sentence.tokens, at)).find((nation) => nation !== undefined);
    persons.set(`${mention.sentence} ${head}`, { id, isApart: sides.length > 0 });
    const first = persons.get(`${mention.sentence} ${firstOfList(sentence.tokens, head)}`);
    if (first && first.id !== id) told.listedWith ??= first;
  }
  return all;
}

/** What the article calls them; else what the world knows; else what they do in the article. */
function classOf(notes: readonly PersonNote[], known: string | undefined): string | undefined {
  const called = notes.flatMap((note) => note.class ?? []);
  const said = called.find((group) => !isGenericClass(group)) ?? (known === undefined ? called[0] : known);
  const deeds = notes.flatMap((note) => note.deeds);
  return deeds.reduce<string | undefined>(refine, said);
}

/** “Duke Sergius IV”, “Francis I” */
function classInName(name: string): string | undefined {
  const [first = ''] = name.split(' ');
  return (isKeptTitle(first) ? classOfTitle(first) : undefined) ?? (/ [IVX]+$/.test(name) ? 'monarch' : undefined);
}

function isPartisan(sides: ReadonlySet<EntityId>, entities: ReadonlyMap<EntityId, Entity>): boolean {
  return [...sides].some((id) => entities.get(id)?.class === 'party');
}

/** By the pronouns that mean them. */
function genderOf(id: EntityId, mentions: readonly Mention[]): 'female' | 'male' | undefined {
  const pronouns = mentions.flatMap(({ entity, how, surface }) =>
    entity === id && how === 'pronoun' ? [surface] : [],
  );
  const women = pronouns.filter((word) => /^(?:she|hers?|herself)$/i.test(word)).length;
  const men = pronouns.filter((word) => /^(?:he|his|him|himself)$/i.test(word)).length;
  if (women === men) return undefined;
  return women > men ? 'female' : 'male';
}

/** In a report of a match whoever is not called anything plays, in one of an election he stands. */
const CROWDS: readonly (readonly [group: string, members: RegExp])[] = [
  ['player', /^(?:footballer|player|goalkeeper|quarterback|american-football-|\w+-player$|cricketer)/],
  ['politician', /^(?:politician|legislator)$/],
];
const CROWD = 4;

function likeTheOthers(entities: Map<EntityId, Entity>): Map<EntityId, Entity> {
  const classes = [...entities.values()].flatMap(({ kind, class: group }) =>
    kind === 'person' && group !== undefined ? [group] : [],
  );
  for (const [crowd, members] of CROWDS) {
    const size = classes.filter((group) => members.test(group)).length;
    if (size < CROWD || size < 0.6 * classes.length) continue;
    for (const entity of entities.values()) {
      if (entity.kind === 'person' && entity.class === undefined && entity.title === undefined)
        entities.set(entity.id, { ...entity, class: crowd });
    }
  }
  return entities;
}
