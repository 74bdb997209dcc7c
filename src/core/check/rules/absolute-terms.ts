/** Test-wise learners know that whatever “always” or “never” holds is wrong. */

import { optionsOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const ABSOLUTE =
  /(?<![\p{L}\p{N}-])(?:always|never|none|all|completely|only|entirely|totally|absolutely|every|everything|everyone|everybody|nothing|nobody|impossible|must|invariably|solely|exclusively|without exception|under no circumstances)(?![\p{L}\p{N}-])/u;
/** “at all”, “above all”, “all seven”, “not only”: no claim about all cases. */
const HARMLESS = /\b(?:at all|above all|first of all|after all|not only|all-time)\b/gu;

export const absoluteTerms: Rule = {
  name: 'absolute-terms',
  why: 'Words like always and never make an option look wrong whatever it says, and seldom hold of the world.',
  severity: 'error',
  examine: (question) => {
    const term = (text: string) => ABSOLUTE.exec(outsideQuotes(text).replace(HARMLESS, ' '))?.[0] ?? null;
    const inStem = term(question.stem);
    // What the evidence itself says without exception (“killing all seven”) would be false without the word.
    if (inStem !== null && !new RegExp(`\\b${inStem}\\b`, 'iu').test(question.evidence.quote)) {
      return `The stem says “${inStem}”, which the evidence does not.`;
    }
    const options = optionsOf(question);
    const culprit = options.find(({ text }) => term(text) !== null);
    if (!culprit || options.every(({ text }) => term(text) !== null)) return null;
    return `The option “${culprit.text}” says “${term(culprit.text)}”, others do not.`;
  },
};
