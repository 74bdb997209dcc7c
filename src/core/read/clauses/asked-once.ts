/** Two readings of one sentence ask for the same thing but once: in the fuller words. */

import type { Fact } from '../../model.ts';

/** The facts of clauses, without the roles that a whole sentence asks for as well. */
export function withoutRepeats(clauses: readonly Fact[], sentences: readonly Fact[]): Fact[] {
  const asked = new Set(sentences.filter(({ relation }) => relation === 'do').flatMap(keysOf));
  return clauses.map((fact) => {
    const ask = fact.ask?.filter((role) => !asked.has(keyOf(fact, role)));
    return ask === undefined || ask.length === fact.ask?.length ? fact : { ...fact, ask };
  });
}

function keysOf(fact: Fact): string[] {
  return (fact.ask ?? []).map((role) => keyOf(fact, role));
}

/** Which sentence is asked for whom, where or when, whatever the role is called. */
function keyOf(fact: Fact, role: string): string {
  const key = role === 'when' ? fact.when?.iso : role === 'where' ? fact.where : fact.roles[role];
  return JSON.stringify([fact.evidence.start, role === 'agent', key]);
}
