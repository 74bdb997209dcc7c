/** Says who says so: no attributed fact is ever told in the narrator's voice. */

import type { Draft, EntityId, Fact, FactBase } from '../model.ts';
import { possessive } from '../text/inflection.ts';
import { entityOf } from './values.ts';

/** “According to KCNA, ” before a stem or statement; empty where the article itself states the fact. */
export function attributionPrefix(fact: Fact, base: FactBase, named: Set<EntityId>): string {
  const attribution = fact.attribution;
  if (!attribution) return '';
  const speaker = name(attribution.speaker, base, named);
  const via = attribution.via ? `, as reported by ${name(attribution.via, base, named)}` : '';
  switch (attribution.stance) {
    case 'states':
      return via ? `According to ${speaker}${via}, ` : `According to ${speaker}, `;
    case 'claims':
      return `According to ${possessive(speaker)} claim${via}, `;
    case 'denies':
      return `According to ${possessive(speaker)} denial${via}, `;
    case 'disputes':
      return `In ${possessive(speaker)} disputing view${via}, `;
  }
}

function name(id: EntityId, base: FactBase, named: Set<EntityId>): string {
  const entity = entityOf(id, base);
  if (named.has(id)) return entity.short ?? entity.name;
  named.add(id);
  return entity.name;
}

/** The attribution in words, as a question carries it. */
export function attributionLine(fact: Fact, base: FactBase): Draft['attribution'] {
  const attribution = fact.attribution;
  if (!attribution) return null;
  return {
    speaker: entityOf(attribution.speaker, base).name,
    stance: attribution.stance,
    via: attribution.via ? entityOf(attribution.via, base).name : null,
  };
}
