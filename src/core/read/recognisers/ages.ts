/** Sees how old: “14-year-old”, “aged 31”, “at age 39”, “when he was 17”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERNS = [
  `(?<count>${NUMBER})[- ](?<unit>year|month|week|day)s?[- ](?:old|olds)`,
  `(?:(?:at|from|by) )?(?:the )?(?:age(?: of)?|aged) (?<count>${NUMBER})(?: (?<unit>year|month|week|day)s|(?! ?(?:to|and|[-–]|(?:year|month|week|day)s)))`,
  `(?<=\\b(?:he|she|who) (?:is|was) )(?<count>\\d{1,3})(?=[.,;)]| (?:when|and|at)\\b|$)`,
  // “Anna Kim, 34, said”
  `(?<=\\p{Lu}\\p{L}+, )(?<count>[1-9]\\d?)(?=,)`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'));

export const ages: Recogniser = {
  name: 'ages',
  about: 'How old somebody or something is.',
  find: (sentence, { text }) =>
    PATTERNS.flatMap((pattern) => matchesIn(sentence, text, pattern)).flatMap((match) => {
      const value = numberOf(match.groups.count ?? '');
      if (value === null) return [];
      return [
        phraseFinding(sentence, match, {
          text: match.text,
          kind: 'age',
          value,
          unit: `${match.groups.unit?.toLowerCase() ?? 'year'}s`,
        }),
      ];
    }),
};
