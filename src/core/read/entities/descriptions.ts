/** Finds whom “the minister”, “the North Korean leader” or “the museum” most likely means, of all that the article has named. */

import type { Entity, EntityId } from '../../model.ts';
import { countryOf } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Judge } from './choice.ts';
import { descriptionFeatures, nothingFeatures } from './description-features.ts';
import type { Discourse } from './discourse.ts';
import { nounType } from './nouns.ts';
import { genderOfTitle, isTitleHead } from './titles.ts';

/** An entity with what the article has called it so far, beside its name. */
export interface Described {
  readonly entity: Entity;
  /** Heads of its titles and roles, and of its own name, in lower case: `minister`, `museum`. */
  readonly heads: ReadonlySet<string>;
  /** The words of its titles and roles, in lower case. */
  readonly words: ReadonlySet<string>;
}

export interface DescriptionFound {
  readonly entity: EntityId;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
  readonly sure: boolean;
}

/** Nouns that fit anybody. */
const GENERIC =
  /^(?:citizen|member|native|resident|figure|supporter|person|proponent|one|part|winner|child|parent|friend|press|news|state|union|nation)$/;

/** Whoever was named longer ago, in sentences, must be named again; but not whom the title names. */
const REACH = 40;

/** Null where the phrase says more than the noun, or where nobody of that sort has been named. */
export function resolveDescription(
  discourse: Discourse,
  sentence: ReadSentence,
  head: number,
  judge: Judge,
): DescriptionFound | null {
  const { tokens } = sentence;
  const noun = tokens[head];
  if (!noun || !/^(?:NN|NNP)$/.test(noun.xpos)) return null;
  const from = startOf(tokens, head);
  if (from === null || hasComplement(tokens, head)) return null;
  const lemma = noun.text.toLowerCase();
  if (GENERIC.test(lemma) || (noun.xpos === 'NNP' && !isTitleHead(lemma))) return null;
  const modifiers = tokens.slice(from + 1, head).filter((token) => token.upos !== 'PUNCT');
  const candidates = [...discourse.seen]
    .filter(([id, last]) => sentence.index - last <= REACH || discourse.topics.has(id))
    .flatMap(([id]) => discourse.described.get(id) ?? [])
    .filter((one) => mayBe(one, lemma, modifiers));
  if (candidates.length === 0) return null;
  const place = { discourse, sentence, head, noun: lemma, modifiers };
  const features = descriptionFeatures(place, candidates);
  const { best, chance, sure } = judge({
    kind: 'description',
    sentence: sentence.index,
    at: head,
    options: candidates.map(({ entity: { id } }, at) => ({ key: id, entity: id, features: features[at] ?? [] })),
    nobody: nothingFeatures(place, candidates),
  });
  const meant = candidates[best];
  return meant ? { entity: meant.entity.id, from, to: head + 1, chance, sure } : null;
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

/** Whether nothing that is known of it speaks against the noun and what stands before it. */
function mayBe({ entity, heads, words }: Described, noun: string, modifiers: readonly ParsedToken[]): boolean {
  const gender = genderOfTitle(noun);
  if (gender && entity.gender && gender !== entity.gender) return false;
  const type = nounType(noun);
  const isKind = type?.kind === entity.kind || (type?.kind === 'city' && entity.kind === 'place');
  const isCalled = heads.has(noun) && (!type || isKind);
  const isOfClass = entity.class === noun && entity.kind !== 'person';
  const isMediumNoun = noun === 'agency' && entity.class === 'news-agency';
  const isOther = type?.class !== undefined && entity.class !== undefined && type.class !== entity.class;
  if (!isCalled && !isOfClass && !isMediumNoun && (!isKind || isOther)) return false;
  return modifiers.every(({ text }) => {
    const nation = countryOf(text);
    return nation === undefined || entity.nation === undefined || nation === entity.nation || words.has(text);
  });
}
