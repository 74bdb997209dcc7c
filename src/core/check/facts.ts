/** Looks up the fact behind a question, and what fills its roles. */

import type { Draft, Fact, FactBase, RoleAtom, RoleValue } from '../model.ts';

/** A fact base's facts by their ids: every rule asks for the fact of every question. */
const indexes = new WeakMap<FactBase, ReadonlyMap<string, Fact>>();

export function factOf({ factId }: Pick<Draft, 'factId'>, base: FactBase): Fact | undefined {
  let index = indexes.get(base);
  if (!index) {
    index = new Map(base.facts.toReversed().map((fact) => [fact.id, fact]));
    indexes.set(base, index);
  }
  return index.get(factId);
}

/** What fills a role, one by one; `where`, `speaker` and `via` count as roles. */
export function atomsOf(fact: Fact, role: string): readonly RoleAtom[] {
  const value = fact.roles[role] ?? outerRole(fact, role);
  if (value === undefined) return [];
  return isMany(value) ? value : [value];
}

function outerRole(fact: Fact, role: string): RoleValue | undefined {
  if (role === 'where') return fact.where;
  if (role === 'speaker') return fact.attribution?.speaker;
  return role === 'via' ? fact.attribution?.via : undefined;
}

function isMany(value: RoleValue): value is readonly RoleAtom[] {
  return Array.isArray(value);
}
