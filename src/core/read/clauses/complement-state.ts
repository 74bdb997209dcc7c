/** What has been read of a predicate's complements so far. */

import type { EntityId, RoleValue, When } from '../../model.ts';
import type { Counted } from './clause.ts';

export interface Complements {
  readonly object: RoleValue | null;
  readonly objectHead: number | null;
  readonly link: { readonly preposition: string; readonly other: EntityId } | null;
  readonly rest: string | null;
  /** How many of what, behind a preposition: `with` 84,121 votes. */
  readonly amount: Amount | null;
  readonly where: EntityId | null;
  /** Its preposition: `in`. */
  readonly whereWord: string | null;
  readonly when: When | null;
  /** How many phrases of the clause were left out, being unclear: what is told says less than the sentence. */
  readonly trimmed: number;
  /** Heads of what was used. */
  readonly heads: readonly number[];
}

export interface Amount {
  readonly preposition: string;
  readonly counted: Counted;
}

export interface State {
  /** How many times were read: with two, neither is sure to be that of the deed. */
  times: number;
  object: RoleValue | null;
  objectHead: number | null;
  link: Complements['link'];
  rest: string[];
  amount: Amount | null;
  where: EntityId | null;
  whereWord: string | null;
  when: When | null;
  trimmed: number;
  heads: number[];
}

export function nothingRead(): State {
  return {
    times: 0,
    object: null,
    objectHead: null,
    link: null,
    rest: [],
    amount: null,
    where: null,
    whereWord: null,
    when: null,
    trimmed: 0,
    heads: [],
  };
}
