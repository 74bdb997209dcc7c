/** Reads an article once from start to end and says whom each pronoun and each “the minister” means. */

import type { EntityId } from '../../model.ts';
import type { Reading, ReadSentence } from '../recogniser.ts';
import type { Judge } from './choice.ts';
import { type Described, resolveDescription } from './descriptions.ts';
import {
  addDescription,
  addName,
  addNameless,
  addPronoun,
  type Discourse,
  enterSentence,
  entityIn,
  isQuoted,
  nameReferent,
  openDiscourse,
} from './discourse.ts';
import { isIntroduced } from './grammar.ts';
import type { Mention } from './mention.ts';
import { resolvePronoun } from './pronouns.ts';
import { learnedJudge } from './reference-model.ts';
import { pronounForm } from './referent.ts';

/** From here on what is likeliest goes on in the text, even where it is not sure enough for a fact. */
const LIKELY = 0.5;

/** Mentions by pronoun and by description; the entity is null where nobody can tell. */
export function resolveReferences(
  reading: Reading,
  names: readonly Mention[],
  described: ReadonlyMap<EntityId, Described>,
  title: string,
  judge: Judge = learnedJudge,
): Mention[] {
  const discourse = openDiscourse(reading, described, names, title);
  const bySentence = new Map<number, Mention[]>();
  for (const name of names) bySentence.set(name.sentence, [...(bySentence.get(name.sentence) ?? []), name]);
  return reading.sentences.flatMap((sentence) => {
    enterSentence(discourse, sentence.index);
    const here = bySentence.get(sentence.index) ?? [];
    return sentence.tokens.flatMap((_, at) => referAt(discourse, sentence, at, here, judge));
  });
}

function referAt(
  discourse: Discourse,
  sentence: ReadSentence,
  at: number,
  here: readonly Mention[],
  judge: Judge,
): Mention[] {
  const token = sentence.tokens[at];
  if (!token) return [];
  const name = here.find((mention) => mention.head === at);
  if (name) {
    addName(discourse, sentence, name);
    return [];
  }
  if (here.some((mention) => mention.titleFrom <= at && at < mention.to)) return [];
  // “His father Johann” is Johann.
  if (here.some(({ head }) => isIntroduced(sentence.tokens, head) && sentence.tokens[head]?.head === at)) return [];
  if (pronounForm(token)) return [pronounAt(discourse, sentence, at, here, judge)];
  if (!/^(?:NOUN|PROPN)$/.test(token.upos) || /^(?:compound|flat|goeswith|amod)/.test(token.label)) return [];
  return descriptionAt(discourse, sentence, at, judge);
}

function pronounAt(
  discourse: Discourse,
  sentence: ReadSentence,
  at: number,
  here: readonly Mention[],
  judge: Judge,
): Mention {
  const token = sentence.tokens[at];
  const form = token ? pronounForm(token) : null;
  if (!form) throw new Error(`Token ${at} of sentence ${sentence.index} is no pronoun.`);
  const later = here.filter((name) => name.from > at).map((name) => nameReferent(discourse, sentence, name));
  const resolved = isQuoted(discourse, sentence, at)
    ? null
    : resolvePronoun(discourse, sentence, at, form, later, judge);
  const chance = resolved?.chance ?? 0;
  addPronoun(discourse, sentence, at, form, chance >= LIKELY ? resolved?.referent : undefined, chance);
  const entity = resolved?.sure ? resolved.referent.entity : null;
  const stretch = { from: at, to: at + 1, head: at };
  return mentionOf(discourse, sentence, stretch, entity, entity === null ? 0 : chance, 'pronoun');
}

function descriptionAt(discourse: Discourse, sentence: ReadSentence, at: number, judge: Judge): Mention[] {
  const found = isQuoted(discourse, sentence, at) ? null : resolveDescription(discourse, sentence, at, judge);
  if (!found || found.chance < LIKELY) {
    addNameless(discourse, sentence, at);
    return [];
  }
  addDescription(discourse, sentence, at, found.entity, found.chance);
  if (!found.sure) return [];
  return [mentionOf(discourse, sentence, { ...found, head: at }, found.entity, found.chance, 'description')];
}

function mentionOf(
  discourse: Discourse,
  { tokens, index }: ReadSentence,
  { from, to, head }: Pick<Mention, 'from' | 'to' | 'head'>,
  id: EntityId | null,
  confidence: number,
  how: Mention['how'],
): Mention {
  const entity = entityIn(discourse, id);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return {
    sentence: index,
    from,
    to,
    start,
    end,
    head,
    entity: id,
    kind: entity?.kind ?? 'thing',
    ...(entity?.class ? { class: entity.class } : {}),
    confidence,
    surface: discourse.reading.text.slice(start, end),
    how,
    titleFrom: from,
  };
}
