/** What an article has spoken of up to one of its words: who may be meant next. */

import type { Entity, EntityId } from '../../model.ts';
import type { Reading, ReadSentence } from '../recogniser.ts';
import type { Described } from './descriptions.ts';
import { firstOfList } from './grammar.ts';
import type { Mention } from './mention.ts';
import { isPersonNoun, nounType } from './nouns.ts';
import { isWithin } from './quotes.ts';
import { isSubject, type PronounForm, type Referent } from './referent.ts';
import { isMedium, SPEECH } from './speech.ts';

/** How many sentences of referents are kept at hand. */
const KEPT = 5;
/** Below this a name may as well be a person's as a thing's. */
const SURE_KIND = 0.5;
/** Above this a pronoun tells the gender of whom it means. */
const SURE_GENDER = 0.9;

export interface Discourse {
  readonly reading: Reading;
  readonly described: ReadonlyMap<EntityId, Described>;
  /** The last sentence in which each entity has been named. */
  readonly seen: Map<EntityId, number>;
  /** What nameless things have been called, and the last sentence with a nameless event. */
  readonly nouns: Set<string>;
  lastEvent: number;
  readonly genders: Map<EntityId, 'female' | 'male'>;
  /** In the order of the article. */
  before: Referent[];
}

export function openDiscourse(reading: Reading, described: ReadonlyMap<EntityId, Described>): Discourse {
  return { reading, described, seen: new Map(), nouns: new Set(), lastEvent: -1, genders: new Map(), before: [] };
}

/** Forgets what is too far back for the sentence. */
export function enterSentence(discourse: Discourse, index: number): void {
  discourse.before = discourse.before.filter((referent) => referent.sentence >= index - KEPT);
}

export function isQuoted(discourse: Discourse, sentence: ReadSentence, at: number): boolean {
  return isWithin(sentence.tokens[at]?.start ?? 0, discourse.reading.quoted);
}

export function entityIn(discourse: Discourse, id: EntityId | null): Entity | undefined {
  return id === null ? undefined : discourse.described.get(id)?.entity;
}

export function addName(discourse: Discourse, sentence: ReadSentence, name: Mention): void {
  if (name.entity) discourse.seen.set(name.entity, sentence.index);
  discourse.before.push(nameReferent(discourse, sentence, name));
}

export function nameReferent(discourse: Discourse, sentence: ReadSentence, name: Mention): Referent {
  const entity = entityIn(discourse, name.entity);
  const gender = entity?.gender ?? (name.entity === null ? undefined : discourse.genders.get(name.entity));
  return {
    ...nameless(discourse, sentence, name.head),
    entity: name.entity,
    key: name.entity ?? `${sentence.index}.${name.head}`,
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
  confidence: number,
): void {
  const { animate, plural, gender } = form;
  const own = { ...nameless(discourse, sentence, at), animate, plural, ...(gender ? { gender } : {}) };
  if (!meant) {
    discourse.before.push(own);
    return;
  }
  if (meant.entity !== null) {
    discourse.seen.set(meant.entity, sentence.index);
    if (gender && confidence > SURE_GENDER) discourse.genders.set(meant.entity, gender);
  }
  discourse.before.push({ ...own, entity: meant.entity, key: meant.key, animate: meant.animate, plural: meant.plural });
}

export function addDescription(discourse: Discourse, sentence: ReadSentence, at: number, id: EntityId): void {
  const entity = entityIn(discourse, id);
  discourse.seen.set(id, sentence.index);
  discourse.before.push({
    ...nameless(discourse, sentence, at),
    entity: id,
    key: id,
    ...(entity?.gender ? { gender: entity.gender } : {}),
    animate: entity?.kind === 'person',
  });
}

export function addNameless(discourse: Discourse, sentence: ReadSentence, at: number): void {
  if (isPredicate(sentence, at)) return;
  const noun = sentence.tokens[at]?.lemma.toLowerCase() ?? '';
  discourse.before.push(nameless(discourse, sentence, at));
  discourse.nouns.add(noun);
  if (nounType(noun)?.kind === 'event') discourse.lastEvent = sentence.index;
}

function nameless(discourse: Discourse, sentence: ReadSentence, at: number): Referent {
  const { tokens, index } = sentence;
  const token = tokens[at];
  return {
    entity: null,
    key: `${index}.${at}`,
    sentence: index,
    from: at,
    to: at + 1,
    head: at,
    animate: isPersonNoun(token?.lemma.toLowerCase() ?? ''),
    plural: /^(?:NNS|NNPS)$/.test(token?.xpos ?? ''),
    subject: isSubject(tokens[firstOfList(tokens, at)]),
    speaks: speaks(sentence, at),
    body: false,
    relays: false,
    quoted: isQuoted(discourse, sentence, at) || isCaption(sentence),
  };
}

/** A caption or a heading tells of nobody whom the text goes on with; the headline does. */
function isCaption({ tokens, index }: ReadSentence): boolean {
  return index > 1 && !tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX');
}

/** “as a businessman”, “was a linguist”: says what somebody is, and is nobody else. */
function isPredicate({ tokens }: ReadSentence, at: number): boolean {
  if (/^(?:appos|xcomp)$/.test(tokens[at]?.label ?? '')) return true;
  const isAs = (label: string, text: string) => label === 'case' && text.toLowerCase() === 'as';
  return tokens.some(({ head, label, text }) => head === at && (label === 'cop' || isAs(label, text)));
}

function speaks({ tokens }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (isSubject(token)) return SPEECH.has(tokens[token?.head ?? -1]?.lemma ?? '');
  return tokens.some((other, index) => index < at && other.head === at && /^according$/i.test(other.text));
}
