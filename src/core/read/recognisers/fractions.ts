/** Sees parts of a whole in words: “a quarter of citizens”, “almost half of all children”, “two thirds”. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { HEDGE } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const part = Object.keys(PARTS).join('|');

/** “The second half of the match” and “a quarter of an hour” are no shares, and “a third goal” is a place in a row. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}-]|(?:first|second|other|latter|better|last|the|and a) )(?:${HEDGE} )?(?:half(?= (?:of|the|all|its|his|her|their)\\b)|(?:an?|one) ?-?(?<one>${part})(?= of\\b)|(?<many>two|three|four) ?-?(?<ones>${part})s(?![\\p{L}]))(?! of an? (?:hour|day|year|century|mile)\\b)`,
  'giu',
);

export const fractions: Recogniser = {
  name: 'fractions',
  about: 'Shares of a whole in words.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const { one, many, ones } = match.groups;
      // “Half The World” is a name.
      if (/^\p{Lu}/u.test(match.text) && match.from > 0) return [];
      const parts = PARTS[(one ?? ones ?? 'half').toLowerCase()] ?? 2;
      const value = Math.round((1000 * (COUNTS[many?.toLowerCase() ?? ''] ?? 1)) / parts) / 10;
      const phrase = { text: match.text, kind: 'percent', class: 'fraction', value, unit: 'percent' } as const;
      return [phraseFinding(sentence, match, phrase)];
    }),
};
