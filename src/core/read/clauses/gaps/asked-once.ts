/** Two readings of one sentence ask for the same thing but once: in the fuller words. */

import type { Fact, RoleValue } from '../../../model.ts';

/** The facts of clauses, without the roles that a whole sentence asks for as well, as a question of its own or in place. */
export function withoutRepeats(clauses: readonly Fact[], sentences: readonly Fact[]): Fact[] {
  const asked = new Set(sentences.filter((fact) => fact.relation === 'do' || 'asking' in fact.roles).flatMap(keysOf));
  return clauses.map((fact) => {
    const ask = fact.ask?.filter((role) => keysOfRole(fact, role).every((key) => !asked.has(key)));
    return ask === undefined || ask.length === fact.ask?.length ? fact : { ...fact, ask };
  });
}

function keysOf(fact: Fact): string[] {
  return (fact.ask ?? []).flatMap((role) => keysOfRole(fact, role));
}

/** Which sentence is asked for whom, where, when or how many, whatever the role is called; of a gap nobody knows whether it is the subject. */
function keysOfRole(fact: Fact, role: string): string[] {
  const key = role === 'when' ? fact.when?.iso : role === 'where' ? fact.where : comparable(fact.roles[role]);
  const sides = role === 'missing' ? [true, false] : [role === 'agent'];
  return sides.map((isSubject) => JSON.stringify([fact.evidence.start, isSubject, key]));
}

/** A date by its day, an amount by its number. */
function comparable(value: RoleValue | undefined): RoleValue | string | number | undefined {
  if (typeof value !== 'object' || !('text' in value)) return value;
  return value.iso ?? value.value ?? value;
}
