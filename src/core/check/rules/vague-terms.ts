/** “Usually” and “often”: how often would be right? */

import { optionsOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const VAGUE =
  /(?<![\p{L}-])(?:often|usually|generally|frequently|sometimes|occasionally|rarely|seldom|typically|normally|commonly|mostly|mainly|largely|probably|possibly|perhaps|maybe|likely|a lot|kind of|sort of|and so on|etc)(?![\p{L}-])/iu;

export const vagueTerms: Rule = {
  name: 'vague-terms',
  why: 'Nobody knows how often “often” is; whether an option is right then depends on taste.',
  severity: 'error',
  examine: (question) => {
    const { evidence } = question;
    for (const text of [question.stem, ...optionsOf(question).map((option) => option.text)]) {
      // “What kind of rocket” asks plainly.
      const plain = outsideQuotes(text).replace(/\b(?:what|which) (?:kind|sort) of\b/giu, ' ');
      const term = VAGUE.exec(plain)?.[0];
      // A hedge that the article makes survives: without it the fact would be told too boldly.
      if (term && !new RegExp(`\\b${term}\\b`, 'iu').test(evidence.quote)) return `“${term}” in “${text}” is vague.`;
    }
    return null;
  },
};
