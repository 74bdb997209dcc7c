/** Yes or no is a coin to toss. */

import { attributionOf, optionsOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import { isAuxiliary } from '../references/lexicon.ts';
import type { Rule } from '../rule.ts';

const VERDICT = /^(?:yes|no|true|false|correct|incorrect|right|wrong|it is (?:true|false))(?:$|[,.:;–—])/iu;
const ASKS_VERDICT =
  /\b(?:true or false|false or true|yes or no|is it true|is it correct|right or wrong|is (?:true|false)\?)/iu;

export const trueFalse: Rule = {
  name: 'true-false',
  why: 'A guesser is right half the time, and who finds a sentence false need not know what is true.',
  severity: 'error',
  examine: (question) => {
    const verdict = optionsOf(question).find(({ text }) => VERDICT.test(text.trim()));
    if (verdict) return `The option “${verdict.text}” answers yes or no.`;
    const stem = outsideQuotes(question.stem);
    const asked = ASKS_VERDICT.exec(stem)?.[0];
    if (asked) return `The stem asks for a verdict: “${asked}”.`;
    const first = /^[\p{L}'’]+/u.exec(stem.slice(attributionOf(stem).length))?.[0] ?? '';
    return isAuxiliary(first) && question.label === undefined
      ? `The stem begins with “${first}” and can be answered by yes or no.`
      : null;
  },
};
