/** Sees shares of a hundred: “58%”, “forty percent”, “2.5 per cent”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { HEDGE, NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${HEDGE} )?(?<count>${NUMBER}) ?(?:%|per ?cent(?:age points?)?)(?![\\p{L}\\p{N}])`,
  'giu',
);

export const percentages: Recogniser = {
  name: 'percentages',
  about: 'Percentages.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const value = numberOf(match.groups.count ?? '');
      return value === null
        ? []
        : [phraseFinding(sentence, match, { text: match.text, kind: 'percent', value, unit: 'percent' })];
    }),
};
