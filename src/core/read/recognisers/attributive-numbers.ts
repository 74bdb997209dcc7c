/** Sees numbers that are part of a word before a noun: “the 131-page document”, “a six-member team”, “a 7.0-magnitude earthquake”. */

import { pluralise } from '../../text/inflection.ts';
import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { NUMBER, numberOf, ordinalOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.:$£€–-])(?<count>${NUMBER}) ?[-‑–] ?(?<noun>\\p{Ll}{3,})(?![\\p{L}\\p{N}]|[-‑–]\\p{L}| - old)`,
  'gu',
);
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;
/** “4-for-5”, “two-and-a-half” */
const NO_NOUN = /^(?:and|for|from|plus|all|old|way|fold|odd|something|to)$/;

export const attributiveNumbers: Recogniser = {
  name: 'attributive-numbers',
  about: 'Numbers joined to a noun by a hyphen.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const { count = '', noun = '' } = match.groups;
      const value = numberOf(count);
      // “fifty-one”, “two-thirds”
      const isNumber =
        numberOf(noun) !== null || ordinalOf(noun.replace(/s$/, '')) !== null || /^(?:half|quarter)/.test(noun);
      if (value === null || value < 2 || isNumber || NO_NOUN.test(noun)) return [];
      // “February 6 - this year”, “2013 – present”
      if (sentence.tokens[match.to - 1]?.upos !== 'NOUN' || /^(?:1[5-9]|20)\d\d$/.test(count)) return [];
      const kind = TIMES.test(noun) ? 'duration' : 'count';
      return [
        phraseFinding(sentence, match, { text: match.text, kind, class: 'attribute', value, unit: pluralise(noun) }),
      ];
    }),
};
