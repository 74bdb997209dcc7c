/** A template: one type of question. */

import type { Draft, Fact, FactBase, Option } from '../model.ts';

export interface Template {
  /** Equals the file's name; permanent. */
  readonly name: string;
  /** One sentence: what it asks. */
  readonly about: string;
  /** The questions of this type that the fact allows, before their options are found. */
  readonly drafts: (fact: Fact, base: FactBase) => readonly Draft[];
  /** Wrong options that only this template can make; absent: the sources of distractors know enough. */
  readonly rivals?: (draft: Draft, fact: Fact, base: FactBase) => readonly Option[];
}
