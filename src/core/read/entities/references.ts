/** Reads an article once from start to end and says whom each pronoun and each “the minister” means. */

import type { Entity, EntityId, Span } from '../../model.ts';
import type { Reading, ReadSentence } from '../recogniser.ts';
import { type Described, resolveDescription } from './descriptions.ts';
import { firstOfList } from './grammar.ts';
import type { Mention } from './mention.ts';
import { isPersonNoun, nounType } from './nouns.ts';
import { resolvePronoun } from './pronouns.ts';
import { isWithin } from './quotes.ts';
import { isSubject, pronounForm, type Referent } from './referent.ts';
import { isMedium, SPEECH } from './speech.ts';

/** How many sentences of referents are kept at hand. */
const KEPT = 5;
/** Below this a name may as well be a person's as a thing's. */
const SURE_KIND = 0.5;

/** Mentions by pronoun and by description; the entity is null where nobody can tell. */
export function resolveReferences(
  reading: Reading,
  names: readonly Mention[],
  described: ReadonlyMap<EntityId, Described>,
): Mention[] {
  const found: Mention[] = [];
  const seen = new Map<EntityId, number>();
  const genders = new Map<EntityId, 'female' | 'male'>();
  const nouns = new Set<string>();
  let lastEvent = -1;
  let before: Referent[] = [];
  const bySentence = new Map<number, Mention[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  for (const sentence of reading.sentences) {
    before = before.filter((referent) => referent.sentence >= sentence.index - KEPT);
    const here = bySentence.get(sentence.index) ?? [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at];
      if (!token) continue;
      const quoted = isWithin(token.start, reading.quoted);
      const name = here.find((mention) => mention.head === at && mention.how === 'name');
      if (name) {
        if (name.entity) seen.set(name.entity, sentence.index);
        const known = name.entity === null ? undefined : described.get(name.entity)?.entity;
        before.push(nameReferent(sentence, name, known, genders, quoted));
        continue;
      }
      if (here.some((mention) => mention.how === 'name' && mention.titleFrom <= at && at < mention.to)) continue;
      const form = pronounForm(token);
      if (form) {
        const resolved = quoted ? null : resolvePronoun(sentence, at, form, before);
        const referent = resolved?.referent;
        const entity = referent?.entity ?? null;
        if (entity && form.gender && (resolved?.confidence ?? 0) > 0.9) genders.set(entity, form.gender);
        // A pronoun that nobody can tell still stands for somebody, who competes for the next one.
        if (!referent)
          before.push({
            ...anonymous(sentence, at, quoted),
            animate: form.animate,
            plural: form.plural,
            ...(form.gender ? { gender: form.gender } : {}),
          });
        else
          before.push({
            ...referent,
            sentence: sentence.index,
            from: at,
            to: at + 1,
            head: at,
            subject: isSubject(token),
            speaks: speaks(sentence, at),
            body: false,
            relays: false,
            quoted,
            ...(form.gender ? { gender: form.gender } : {}),
          });
        if (entity) seen.set(entity, sentence.index);
        const kind = entity === null ? 'thing' : (described.get(entity)?.entity.kind ?? 'thing');
        found.push(mentionOf(sentence, at, at + 1, at, entity, kind, resolved?.confidence ?? 0, 'pronoun'));
        continue;
      }
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
      if (/^(?:compound|flat|goeswith|amod)/.test(token.label)) continue;
      const description = quoted ? null : resolveDescription(sentence, at, described, seen, nouns, lastEvent);
      if (description) {
        const entity = described.get(description.entity)?.entity;
        seen.set(description.entity, sentence.index);
        found.push(
          mentionOf(
            sentence,
            description.from,
            description.to,
            at,
            description.entity,
            entity?.kind ?? 'thing',
            description.confidence,
            'description',
          ),
        );
        before.push({
          ...anonymous(sentence, at, quoted),
          entity: description.entity,
          key: description.entity,
          ...(entity?.gender ? { gender: entity.gender } : {}),
          animate: entity?.kind === 'person',
        });
      } else if (!isPredicate(sentence, at)) {
        before.push(anonymous(sentence, at, quoted));
        nouns.add(token.lemma.toLowerCase());
        if (nounType(token.lemma.toLowerCase())?.kind === 'event') lastEvent = sentence.index;
      }
    }
  }
  return found;
}

function nameReferent(
  sentence: ReadSentence,
  name: Mention,
  entity: Entity | undefined,
  genders: ReadonlyMap<EntityId, 'female' | 'male'>,
  quoted: boolean,
): Referent {
  const gender = entity?.gender ?? (name.entity === null ? undefined : genders.get(name.entity));
  return {
    entity: name.entity,
    key: name.entity ?? `${sentence.index}.${name.head}`,
    sentence: sentence.index,
    from: name.titleFrom,
    to: name.to,
    head: name.head,
    animate: name.confidence < SURE_KIND ? null : name.kind === 'person',
    plural: entity?.plural ?? name.kind === 'group',
    ...(gender ? { gender } : {}),
    subject: isSubject(sentence.tokens[firstOfList(sentence.tokens, name.head)]),
    speaks: speaks(sentence, name.head),
    body: name.kind === 'organisation',
    relays: isMedium(name.class),
    quoted,
  };
}

function anonymous(sentence: ReadSentence, at: number, quoted: boolean): Referent {
  const token = sentence.tokens[at];
  return {
    entity: null,
    key: `${sentence.index}.${at}`,
    sentence: sentence.index,
    from: at,
    to: at + 1,
    head: at,
    animate: isPersonNoun(token?.lemma.toLowerCase() ?? ''),
    plural: /^(?:NNS|NNPS)$/.test(token?.xpos ?? ''),
    subject: isSubject(sentence.tokens[firstOfList(sentence.tokens, at)]),
    speaks: speaks(sentence, at),
    body: false,
    relays: false,
    quoted,
  };
}

/** “as a businessman”, “was a linguist”: says what somebody is, and is nobody else. */
function isPredicate({ tokens }: ReadSentence, at: number): boolean {
  if (/^(?:appos|xcomp)$/.test(tokens[at]?.label ?? '')) return true;
  return tokens.some(
    (other) =>
      other.head === at && (other.label === 'cop' || (other.label === 'case' && other.text.toLowerCase() === 'as')),
  );
}

function speaks({ tokens }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (isSubject(token)) return SPEECH.has(tokens[token?.head ?? -1]?.lemma ?? '');
  return tokens.some((other, index) => index < at && other.head === at && /^according$/i.test(other.text));
}

function mentionOf(
  { tokens, index }: ReadSentence,
  from: number,
  to: number,
  head: number,
  entity: EntityId | null,
  kind: Mention['kind'],
  confidence: number,
  how: Mention['how'],
): Mention {
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const surface = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return { sentence: index, from, to, ...span, head, entity, kind, confidence, surface, how, titleFrom: from };
}
