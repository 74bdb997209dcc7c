/** Looks up the fact behind a question, and what fills its roles. */

import type { Draft, Fact, FactBase, RoleAtom, RoleValue } from '../model.ts';

export function factOf(draft: Pick<Draft, 'factId'>, base: FactBase): Fact | undefined {
  return base.facts.find((fact) => fact.id === draft.factId);
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
