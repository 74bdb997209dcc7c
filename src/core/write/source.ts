/** A source of distractors: one place where wrong options of the key's type are found. */

import type { Draft, Fact, FactBase, Option } from '../model.ts';

export interface Source {
  /** Equals the file's name; permanent. */
  readonly name: string;
  /** Candidates of the key's type and class, most tempting first; whether one is right after all is not its business. */
  readonly candidates: (draft: Draft, fact: Fact, base: FactBase) => readonly Option[];
}
