/** A clause: one predicate with everything that takes part in it, read from the tree and resolved. */

import type { Attribution, EntityId, Phrase, RoleAtom, RoleValue, When } from '../../model.ts';
import type { Amount } from './complement-state.ts';
import type { Predicate } from './verb-phrase.ts';

/** A number of something: `700` of “over 700 asylum seekers”. */
export interface Counted {
  /** `over 700` */
  readonly amount: Phrase;
  /** The noun phrase without its number: `asylum seekers whose boat sank`. */
  readonly unit: Phrase;
}

export interface Clause {
  readonly sentence: number;
  /** Token index of the predicate's head. */
  readonly head: number;
  readonly predicate: Predicate;
  readonly agent: RoleValue;
  readonly agentCount: Counted | null;
  readonly object: RoleValue | null;
  readonly objectCount: Counted | null;
  /** A preposition and the entity behind it: `with`, `by`. */
  readonly link: { readonly preposition: string; readonly other: EntityId } | null;
  /** How many of what, behind a preposition: `with` 84,121 votes. */
  readonly amount: Amount | null;
  /** Further complements as they are said: `to the team's coach`. */
  readonly rest: string | null;
  readonly where: EntityId | null;
  /** The preposition of the place: `in`. */
  readonly whereWord: string | null;
  readonly when: When | null;
  readonly attribution: Attribution | null;
  /** The least margin of the arcs that it rests on. */
  readonly margin: number;
  /** How many phrases of the clause were left out: what is told says less than the sentence. */
  readonly trimmed: number;
  /** How many references were resolved on the way: each may be wrong. */
  readonly references: number;
}

/** The entities among the atoms of a role. */
export function entitiesIn(value: RoleValue | null): EntityId[] {
  if (value === null) return [];
  const atoms: readonly RoleAtom[] = typeof value === 'string' || !Array.isArray(value) ? [value as RoleAtom] : value;
  return atoms.filter((atom): atom is EntityId => typeof atom === 'string');
}

/** Words of the sentence as they fill a role. */
export function description(text: string): Phrase {
  return { text, kind: 'description' };
}
