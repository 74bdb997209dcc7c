/** A relation: one kind of fact, how it is found in a text and how it is said in a question. */

import type { EntityKind, PhraseKind } from '../model.ts';

export interface RoleRule {
  readonly accepts: readonly (EntityKind | PhraseKind)[];
  readonly required?: boolean;
}

/** One way a clause says the relation, for the reader: predicate lemmas and the grammatical slot of each role. */
export interface Frame {
  /** Lemmas of the predicate; of a multi-word predicate its head first: `meet`, `hand over`. */
  readonly verbs: readonly string[];
  /** Role name → `subject`, `object`, `indirect`, `by`, or a preposition (`to`, `with`, `from` …). */
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * A wording is a pattern over roles, never a raw fragment of the article:
 *
 * - `{giver}` names the role's value: in full at first, short when it was named before in the same stem;
 *   `{giver's}` is its possessive; `{giver+}` puts the title before the name (“Russian Defense Minister Sergei Shoigu”);
 * - `{action.base}` is another form of a verb phrase (`asked`, `aux`, `base`; see Phrase);
 * - `{when}` “on July 26, 2023”, `{where}` “in Pyongyang”, preposition included;
 * - `{?}` is the question phrase of the asked role by the kind and class of its key: who, which country, which news agency, what;
 *   `{?'s}` whose, or which country's;
 * - `{giver:was/were}` agrees with the role's number;
 * - `[…]` is left out when a role in it is missing, or is the one asked.
 *
 * A wording for a question starts in lower case and ends in `?`; the engine puts “According to KCNA, ” before it.
 */
export type Wording = string;

export interface Relation {
  /** Equals the file's name; permanent. */
  readonly name: string;
  /** One sentence: what kind of fact this is, for the handbook. */
  readonly about: string;
  readonly roles: Readonly<Record<string, RoleRule>>;
  readonly frames: readonly Frame[];
  /** For each role that may be asked (also `when` and `where`): at least two wordings. */
  readonly ask: Readonly<Record<string, readonly Wording[]>>;
  /** The fact as a statement, without the full stop: `{giver} handed {gift} to {recipient}[ {when}]`. */
  readonly say: Wording;
}
