/** A place of the article where one of several must be meant, or nobody of them: what is asked of the learned judgement. */

import type { EntityId } from '../../model.ts';

/** Each kind of reference is learned by itself. */
export const CHOICE_KINDS = ['person', 'it', 'they', 'description'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export interface Option {
  /** One for all appearances of the same. */
  readonly key: string;
  /** Null of what has no name. */
  readonly entity: EntityId | null;
  readonly features: readonly string[];
}

export interface Choice {
  readonly kind: ChoiceKind;
  readonly sentence: number;
  /** The pronoun, or the head of the description. */
  readonly at: number;
  readonly options: readonly Option[];
  /** What speaks for somebody or something else. */
  readonly nobody: readonly string[];
}

/** An option and how likely it is; `sure`: likely enough for a fact. */
export interface Chosen<T extends Option> {
  readonly option: T;
  /** 0 to 1, calibrated. */
  readonly chance: number;
  readonly sure: boolean;
}

/** Index of the likeliest option, -1 for nobody. */
export interface Verdict {
  readonly best: number;
  readonly chance: number;
  readonly sure: boolean;
}

export type Judge = (choice: Choice) => Verdict;
