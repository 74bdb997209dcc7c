/** States a fact as one true sentence: for feedback, and for what is true of a wrong option. */

import type { EntityId, Fact, FactBase } from '../model.ts';
import { relationNamed } from '../read/relations/index.ts';
import { attributionPrefix } from './attribute.ts';
import { say } from './say.ts';
import { capitalised, entityOf } from './values.ts';

/** The bare statement without attribution and full stop, to stand after “that”; null when the relation can't say it. */
export function clauseOf(fact: Fact, base: FactBase, named: Set<EntityId> = new Set()): string | null {
  return say(relationNamed(fact.relation).say, { fact, base, asked: null, named });
}

/** The whole sentence with who says so, and who denies it. */
export function statementOf(fact: Fact, base: FactBase): string {
  const named = new Set<EntityId>();
  if (fact.attribution?.stance === 'denies') return denialOf(fact, fact.attribution.speaker, base);
  const prefix = attributionPrefix(fact, base, named);
  const clause = clauseOf(fact, base, named) ?? fact.evidence.quote;
  const opposer = base.facts.find((other) => other.id === fact.opposes)?.attribution;
  const denial =
    opposer && fact.attribution?.stance === 'claims' && opposer.stance === 'denies'
      ? `; ${entityOf(opposer.speaker, base).name} denies it`
      : '';
  return `${capitalised(prefix + clause)}${denial}.`;
}

/** A denial is told as one: “North Korea denies that North Korea has supplied arms.” */
function denialOf(fact: Fact, denier: EntityId, base: FactBase): string {
  const clause = clauseOf(fact, base, new Set([denier])) ?? fact.evidence.quote;
  return `${capitalised(entityOf(denier, base).name)} denies that ${clause}.`;
}
