/** “All of the above” can be had by recognising any two options. */

import { optionsOf } from '../parts.ts';
import type { Rule } from '../rule.ts';

const ALL =
  /^(?:all|both|any|each|everything|everyone)(?:$| (?:of )?(?:the|these|them|those)\b)|\b(?:the|of) above\b/iu;

export const allOfTheAbove: Rule = {
  name: 'all-of-the-above',
  why: 'Knowing that two options are right gives “all of the above” away, and one wrong option rules it out.',
  severity: 'error',
  examine: (question) => {
    const culprit = optionsOf(question).find(({ text }) => ALL.test(text.trim()) && !/^none/iu.test(text));
    return culprit ? `The option “${culprit.text}” stands for several of the others.` : null;
  },
};
