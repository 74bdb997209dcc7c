/** Finds the party, team or country that a word stands for: “Broncos”, “Denver”, “Belgian”. */

import type { Entity, EntityId } from '../../model.ts';
import { countryOf } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import type { Mention } from './mention.ts';

export type BodyAt = (sentence: ReadSentence, at: number) => EntityId | undefined;

export function findBodies(entities: ReadonlyMap<EntityId, Entity>, mentions: readonly Mention[]): BodyAt {
  const countries = new Map<string, EntityId>();
  for (const { id, kind, nation } of entities.values()) {
    if (kind === 'country' && nation !== undefined && !countries.has(nation)) countries.set(nation, id);
  }
  const bodies = [...entities.values()].filter((entity) => entity.kind === 'organisation');
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.how === 'phrase' || mention.entity === null) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return ({ index, tokens }, at) => {
    const here = (bySentence.get(index) ?? []).find(({ from, to }) => from <= at && at < to);
    const entity = entities.get(here?.entity ?? '');
    if (entity?.kind === 'organisation' || entity?.kind === 'country') return entity.id;
    // “Denver quarterback” plays for the Denver Broncos.
    if (entity?.kind === 'city') return bodies.find(({ name }) => name.startsWith(`${entity.name} `))?.id;
    const nation = nationAt(tokens, at);
    return nation === undefined ? undefined : countries.get(nation);
  };
}

/** The country that a lone demonym stands for. */
export function nationAt(tokens: readonly ParsedToken[], at: number): string | undefined {
  const here = tokens[at]?.text ?? '';
  const both = `${tokens[at - 1]?.text ?? ''} ${here}`;
  return /^\p{Lu}/u.test(here) ? (countryOf(both) ?? countryOf(here)) : undefined;
}
