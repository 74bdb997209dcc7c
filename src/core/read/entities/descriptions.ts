/** Finds whom “the minister”, “the North Korean leader” or “the museum” means, where only one in the article can be meant. */

import type { Entity, EntityId } from '../../model.ts';
import { countryOf } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Discourse } from './discourse.ts';
import { isPersonNoun, nounType } from './nouns.ts';
import { isMedium } from './speech.ts';
import { isTitleHead } from './titles.ts';

/** An entity with what the article has called it so far, beside its name. */
export interface Described {
  readonly entity: Entity;
  /** Heads of its titles and roles, and of its own name, in lower case: `minister`, `museum`. */
  readonly heads: ReadonlySet<string>;
  /** The words of its titles and roles, in lower case. */
  readonly words: ReadonlySet<string>;
}

interface DescriptionFound {
  readonly entity: EntityId;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** Nouns that fit anybody. */
const GENERIC =
  /^(?:citizen|member|native|resident|figure|supporter|person|proponent|one|part|winner|child|parent|friend|press|news|state|union|nation)$/;

/** Farther back than this, in sentences, another museum may have come between. */
const REACH = 3;

/** Null where the phrase says more than the noun, or where more than one has been called so. */
export function resolveDescription(
  sentence: ReadSentence,
  head: number,
  { described, seen, nouns, lastEvent }: Pick<Discourse, 'described' | 'seen' | 'nouns' | 'lastEvent'>,
): DescriptionFound | null {
  const { tokens } = sentence;
  const noun = tokens[head];
  if (!noun || !/^(?:NN|NNP)$/.test(noun.xpos)) return null;
  const from = startOf(tokens, head);
  if (from === null || hasComplement(tokens, head)) return null;
  const lemma = noun.text.toLowerCase();
  if (GENERIC.test(lemma) || (noun.xpos === 'NNP' && !isTitleHead(lemma))) return null;
  const modifiers = tokens.slice(from + 1, head).filter((token) => token.upos !== 'PUNCT');
  const candidates = [...seen.keys()]
    .flatMap((id) => described.get(id) ?? [])
    .filter((one) => isCalled(one, lemma, modifiers));
  const [only] = candidates.length > 1 ? lastMedium(candidates, sentence.index, seen) : candidates;
  if (!only) return null;
  if (isPersonNoun(lemma)) return { entity: only.entity.id, from, to: head + 1, confidence: 0.85 };
  const named = seen.get(only.entity.id) ?? 0;
  const distance = sentence.index - named;
  // After “the invasion of Ukraine” the war is another one.
  if (only.entity.kind === 'event' && lastEvent > named) return null;
  if (isMedium(only.entity.class))
    return distance > REACH ? null : { entity: only.entity.id, from, to: head + 1, confidence: 0.8 };
  return distance > REACH || nouns.has(lemma) ? null : { entity: only.entity.id, from, to: head + 1, confidence: 0.8 };
}

/** The definite article of the phrase; null where it has none. */
function startOf(tokens: readonly ParsedToken[], head: number): number | null {
  for (let at = head - 1; at >= 0 && at >= head - 6; at--) {
    const token = tokens[at];
    if (/^the$/i.test(token?.text ?? '')) return at;
    if (!token || !/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(token.upos) || /^[,.;:()]$/.test(token.text)) return null;
  }
  return null;
}

/** “The president of the panel”, “the man who …” say more than the noun, and may mean another one. */
function hasComplement(tokens: readonly ParsedToken[], head: number): boolean {
  return tokens.some(
    (token, at) => at > head && token.head === head && /^(?:nmod|acl|appos|conj|flat|compound)/.test(token.label),
  );
}

/** “The news agency” is the one that reported last; only of those who report others. */
function lastMedium(candidates: readonly Described[], here: number, seen: ReadonlyMap<EntityId, number>): Described[] {
  if (!candidates.every(({ entity }) => isMedium(entity.class))) return [];
  const named = ({ entity }: Described) => seen.get(entity.id) ?? 0;
  const latest = Math.max(...candidates.map(named));
  const last = candidates.filter((one) => named(one) === latest && here - latest <= REACH);
  return last.length === 1 ? last : [];
}

function isCalled({ entity, heads, words }: Described, noun: string, modifiers: readonly ParsedToken[]): boolean {
  const medium = noun === 'agency' && entity.class === 'news-agency';
  if (!heads.has(noun) && !medium && !(entity.class === noun && entity.kind !== 'person')) return false;
  const type = nounType(noun);
  if (type && type.kind !== entity.kind && !(type.kind === 'city' && entity.kind === 'place')) return false;
  return modifiers.every(({ text }) => {
    if (noun === 'agency' && text === 'news') return true;
    const nation = countryOf(text);
    return words.has(text.toLowerCase()) || (nation !== undefined && nation === entity.nation);
  });
}
