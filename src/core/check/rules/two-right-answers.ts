/** Letters came from Putin and from Xi: who marks one of them wrong grades the learner against the truth. */

import { isAlsoRight } from '../right-answers.ts';
import type { Rule } from '../rule.ts';

export const twoRightAnswers: Rule = {
  name: 'two-right-answers',
  why: 'A distractor that answers the stem as well marks a right answer wrong.',
  severity: 'error',
  examine: (question, base) => {
    for (const distractor of question.distractors) {
      const reason = isAlsoRight(distractor, question, base);
      if (reason !== null) return `The option “${distractor.text}” ${reason}, beside the key “${question.key.text}”.`;
    }
    return null;
  },
};
