/** “None of the above” asks whether the other options are wrong, not what is right. */

import { optionsOf } from '../parts.ts';
import type { Rule } from '../rule.ts';

const NONE =
  /^(?:none|neither|nothing|no one|nobody)(?:$| of (?:the|these|them|those))|^(?:unknown|cannot be determined|not (?:mentioned|stated|given|specified))\b/iu;

export const noneOfTheAbove: Rule = {
  name: 'none-of-the-above',
  why: 'Who picks “none of the above” has shown what is wrong, not that they know what is right.',
  severity: 'error',
  examine: (question) => {
    const culprit = optionsOf(question).find(({ text }) => NONE.test(text.trim()));
    return culprit ? `The option “${culprit.text}” stands for none of the others.` : null;
  },
};
