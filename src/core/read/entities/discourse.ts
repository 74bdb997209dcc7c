/** What an article has spoken of up to one of its words: who may be meant next. */

import type { Entity, EntityId } from '../../model.ts';
import type { Reading, ReadSentence } from '../recogniser.ts';
import type { Described } from './descriptions.ts';
import type { Mention } from './mention.ts';
import { isPredicate, namelessAt } from './nameless.ts';
import { nounType } from './nouns.ts';
import { isWithin } from './quotes.ts';
import type { PronounForm, Referent } from './referent.ts';
import { isMedium } from './speech.ts';
import { isTopic, paragraphsOf, rankPersons } from './topics.ts';

/** How many sentences of referents are kept at hand; whom the article is about is never forgotten. */
const KEPT = 6;
/** Below this a name may as well be a person's as a thing's. */
const SURE_KIND = 0.5;
/** Above this a pronoun tells the gender of whom it means. */
const SURE_GENDER = 0.85;

export interface Discourse {
  readonly reading: Reading;
  readonly described: ReadonlyMap<EntityId, Described>;
  /** Of each sentence, the number of its paragraph. */
  readonly paragraphs: readonly number[];
  /** Whom the title names. */
  readonly topics: ReadonlySet<EntityId>;
  /** Persons by how often the article names them; 0 is the most frequent. */
  readonly ranks: ReadonlyMap<EntityId, number>;
  /** The last sentence in which each entity has been named. */
  readonly seen: Map<EntityId, number>;
  /** How often each has been mentioned so far, by key. */
  readonly counts: Map<string, number>;
  /** What nameless things have been called, with the last sentence. */
  readonly nouns: Map<string, number>;
  /** The last sentence with a nameless event. */
  lastEvent: number;
  readonly genders: Map<EntityId, 'female' | 'male'>;
  /** In the order of the article. */
  before: Referent[];
}

export function openDiscourse(
  reading: Reading,
  described: ReadonlyMap<EntityId, Described>,
  names: readonly Mention[],
  title: string,
): Discourse {
  return {
    reading,
    described,
    paragraphs: paragraphsOf(reading),
    topics: new Set([...described.values()].flatMap(({ entity }) => (isTopic(entity, title) ? [entity.id] : []))),
    ranks: rankPersons(names),
    seen: new Map(),
    counts: new Map(),
    nouns: new Map(),
    lastEvent: -1,
    genders: new Map(),
    before: [],
  };
}

/** Forgets what is too far back for the sentence, but the last appearance of whom the title names. */
export function enterSentence(discourse: Discourse, index: number): void {
  const { before, topics } = discourse;
  const lasting = new Set(
    [...topics].map((id) => before.findLastIndex(({ entity, quoted }) => entity === id && !quoted)),
  );
  discourse.before = before.filter((referent, at) => referent.sentence >= index - KEPT || lasting.has(at));
}

export function isQuoted(discourse: Discourse, sentence: ReadSentence, at: number): boolean {
  return isWithin(sentence.tokens[at]?.start ?? 0, discourse.reading.quoted);
}

export function entityIn(discourse: Discourse, id: EntityId | null): Entity | undefined {
  return id === null ? undefined : discourse.described.get(id)?.entity;
}

function add(discourse: Discourse, referent: Referent): void {
  discourse.before.push(referent);
  discourse.counts.set(referent.key, (discourse.counts.get(referent.key) ?? 0) + 1);
  if (referent.entity !== null) discourse.seen.set(referent.entity, referent.sentence);
}

export function addName(discourse: Discourse, sentence: ReadSentence, name: Mention): void {
  add(discourse, nameReferent(discourse, sentence, name));
}

export function nameReferent(discourse: Discourse, sentence: ReadSentence, name: Mention): Referent {
  const entity = entityIn(discourse, name.entity);
  const { gender: _, ...own } = namelessAt(sentence, name.head, discourse.reading.quoted);
  const gender = entity?.gender ?? (name.entity === null ? undefined : discourse.genders.get(name.entity));
  return {
    ...own,
    entity: name.entity,
    key: name.entity ?? `${sentence.index}.${name.head}`,
    how: 'name',
    kind: entity?.kind ?? null,
    from: name.titleFrom,
    to: name.to,
    animate: name.confidence < SURE_KIND ? null : name.kind === 'person',
    plural: entity?.plural ?? name.kind === 'group',
    ...(gender ? { gender } : {}),
    body: name.kind === 'organisation',
    relays: isMedium(name.class),
  };
}

/** A pronoun stands for whom it means; one that nobody can tell stands for somebody, who competes for the next one. */
export function addPronoun(
  discourse: Discourse,
  sentence: ReadSentence,
  at: number,
  form: PronounForm,
  meant: Referent | undefined,
  chance: number,
): void {
  const { animate, plural, gender: told } = form;
  const gender = told ?? meant?.gender;
  const own = {
    ...namelessAt(sentence, at, discourse.reading.quoted),
    how: 'pronoun' as const,
    animate,
    plural,
    ...(gender ? { gender } : {}),
  };
  if (!meant) {
    add(discourse, own);
    return;
  }
  if (meant.entity !== null && told && chance > SURE_GENDER) discourse.genders.set(meant.entity, told);
  const { entity, key, kind, body, relays } = meant;
  add(discourse, {
    ...own,
    entity,
    key,
    kind,
    body,
    relays,
    animate: meant.animate,
    plural: meant.plural,
    trust: chance,
  });
}

export function addDescription(
  discourse: Discourse,
  sentence: ReadSentence,
  at: number,
  id: EntityId,
  chance: number,
): void {
  const entity = entityIn(discourse, id);
  const gender = entity?.gender ?? discourse.genders.get(id);
  add(discourse, {
    ...namelessAt(sentence, at, discourse.reading.quoted),
    entity: id,
    key: id,
    how: 'description',
    trust: chance,
    kind: entity?.kind ?? null,
    ...(gender ? { gender } : {}),
    animate: entity?.kind === 'person',
    body: entity?.kind === 'organisation',
    relays: isMedium(entity?.class),
  });
}

export function addNameless(discourse: Discourse, sentence: ReadSentence, at: number): void {
  if (isPredicate(sentence, at)) return;
  const noun = sentence.tokens[at]?.lemma.toLowerCase() ?? '';
  add(discourse, namelessAt(sentence, at, discourse.reading.quoted));
  discourse.nouns.set(noun, sentence.index);
  if (nounType(noun)?.kind === 'event') discourse.lastEvent = sentence.index;
}
