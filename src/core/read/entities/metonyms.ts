/** Sees capitals that speak and act for their country: “Washington claims Pyongyang has supplied arms to Moscow”. */

import type { Entity, EntityId } from '../../model.ts';
import { neighbours } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import { firstOfList } from './grammar.ts';
import type { Mention } from './mention.ts';
import { isSubject } from './referent.ts';
import { SPEECH } from './speech.ts';

/** What governments do and cities do not. */
const GOVERNS = new Set(
  `accuse supply back support oppose reject refuse agree impose lift sanction recognize recognise ban sign ratify negotiate seek retaliate strengthen
  threaten deploy invade withdraw expel summon recall fund arm buy sell protest consider decide intend want call launch fire test develop abandon
  violate breach ally join leave offer accept propose veto approve`.split(/\s+/),
);
const GIVES = new Set('supply sell send give provide deliver offer ship transfer'.split(' '));

/** The same mentions, capitals that act turned into their countries, and the entities with what that adds to them. */
export function readMetonyms(
  mentions: readonly Mention[],
  entities: ReadonlyMap<EntityId, Entity>,
  sentences: readonly ReadSentence[],
): { mentions: Mention[]; entities: Map<EntityId, Entity> } {
  const known = new Map(entities);
  const acting = new Set(mentions.filter((mention) => actsAt(mention, entities, sentences)));
  const joined = mentions.filter((mention) => acting.has(mention) || isGivenTo(mention, entities, sentences, acting));
  const changed = new Map<Mention, Mention>();
  for (const mention of joined) {
    const city = mention.entity === null ? undefined : entities.get(mention.entity);
    const country = city?.nation === undefined ? undefined : countryFor(city.nation, known);
    if (!country) continue;
    if (!country.aliases.includes(mention.surface))
      known.set(country.id, { ...country, aliases: [...country.aliases, mention.surface] });
    changed.set(mention, {
      ...mention,
      entity: country.id,
      kind: 'country',
      class: 'country',
      confidence: Math.min(mention.confidence, 0.85),
      metonym: true,
    });
  }
  const left = mentions.map((mention) => changed.get(mention) ?? mention);
  for (const { entity } of changed.keys()) {
    if (entity !== null && !left.some((mention) => mention.entity === entity)) known.delete(entity);
  }
  return { mentions: left, entities: known };
}

function isCapital(mention: Mention, entities: ReadonlyMap<EntityId, Entity>): boolean {
  const entity = mention.entity === null ? undefined : entities.get(mention.entity);
  return mention.how === 'name' && entity?.kind === 'city' && entity.class === 'capital' && entity.nation !== undefined;
}

function actsAt(
  mention: Mention,
  entities: ReadonlyMap<EntityId, Entity>,
  sentences: readonly ReadSentence[],
): boolean {
  const tokens = sentences[mention.sentence]?.tokens;
  if (!tokens || !isCapital(mention, entities)) return false;
  // “Washington claims …” looks like a noun phrase to a tagger.
  const next = tokens[mention.to];
  if (tokens[mention.from - 1]?.upos === 'ADP') return false;
  if (
    next &&
    /^(?:claims|says|said|claimed|denies|denied|accuses|accused|insists|insisted|vowed|vows)$/.test(next.text)
  )
    return true;
  // “Pyongyang has supplied arms”: its verb follows, whatever it was taken to hang on.
  let at = mention.to;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at++;
  const verb = tokens[at];
  if (at > mention.to && verb?.upos === 'VERB' && verb.xpos !== 'VBN' && GOVERNS.has(verb.lemma)) return true;
  if (tokens[mention.to]?.lemma === 'have' && verb?.xpos === 'VBN' && GOVERNS.has(verb.lemma)) return true;
  const head = tokens[firstOfList(tokens, mention.head)];
  if (!head || !isSubject(head) || head.label.includes('pass')) return false;
  return verbsFrom(tokens, head.head).some((verb) => SPEECH.has(verb) || GOVERNS.has(verb));
}

/** The verb and those joined to it. */
function verbsFrom(tokens: readonly ParsedToken[], at: number): string[] {
  return tokens.flatMap((token, index) =>
    index === at || (token.head === at && token.label === 'conj') ? [token.lemma] : [],
  );
}

/** Who is given arms by a country is a country. */
function isGivenTo(
  mention: Mention,
  entities: ReadonlyMap<EntityId, Entity>,
  sentences: readonly ReadSentence[],
  acting: ReadonlySet<Mention>,
): boolean {
  const tokens = sentences[mention.sentence]?.tokens;
  if (!tokens || !isCapital(mention, entities) || tokens[mention.head]?.label !== 'obl') return false;
  const isTo = tokens.some((token) => token.head === mention.head && token.text.toLowerCase() === 'to');
  const verb = tokens[tokens[mention.head]?.head ?? -1];
  return isTo && GIVES.has(verb?.lemma ?? '') && [...acting].some((other) => other.sentence === mention.sentence);
}

/** The country of the article with this code, or a new one of that name. */
function countryFor(nation: string, entities: Map<EntityId, Entity>): Entity | undefined {
  for (const entity of entities.values()) if (entity.kind === 'country' && entity.nation === nation) return entity;
  const entry = neighbours({ kind: 'country', class: 'country', nation }, [], 1)[0];
  if (entry?.nation !== nation) return undefined;
  const id = entry.name
    .replace(/^the /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const country: Entity = { id, kind: 'country', class: entry.class, name: entry.name, aliases: [], nation };
  entities.set(id, country);
  return country;
}
