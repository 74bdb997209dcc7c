/** Looks a question over before a learner meets it. */

import type { FactBase, Flaw, Question } from '../model.ts';
import { rules } from './rules/index.ts';

/** Every flaw of one question, in the order of the rules; empty where it is sound. An error drops the question. */
export function checkQuestion(question: Question, base: FactBase): Flaw[] {
  return rules.flatMap(({ name, severity, examine }) => {
    const message = examine(question, base);
    return message === null ? [] : [{ rule: name, severity, message }];
  });
}

export function hasError(flaws: readonly Flaw[]): boolean {
  return flaws.some(({ severity }) => severity === 'error');
}
