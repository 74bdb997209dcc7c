/** Looks at one wrong option before it is taken: a bad one costs a question, a better one is often at hand. */

import type { Draft, FactBase, Option } from '../model.ts';
import type { Rule } from './rule.ts';
import { complexOptions } from './rules/complex-options.ts';
import { implausibleDistractor } from './rules/implausible-distractor.ts';
import { twoRightAnswers } from './rules/two-right-answers.ts';

/** The rules that can judge an option beside the key alone, the quickest first. */
const judging: readonly Rule[] = [implausibleDistractor, complexOptions, twoRightAnswers];

/** Whether the option is of the key's sort, stands apart from it and is surely wrong. */
export function isSoundOption(option: Option, draft: Draft, base: FactBase): boolean {
  const question = { ...draft, distractors: [option], ordered: false };
  return judging.every(({ examine }) => examine(question, base) === null);
}
