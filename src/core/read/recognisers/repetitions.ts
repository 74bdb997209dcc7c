/** Sees how often in one word: “They were twice denied visas”. */

import { phraseFinding } from '../entities/found.ts';
import type { Recogniser } from '../recogniser.ts';

const TIMES: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

export const repetitions: Recogniser = {
  name: 'repetitions',
  about: 'Twice and thrice.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const value = TIMES[token.text.toLowerCase()];
      // “twice as many” compares.
      if (value === undefined || sentence.tokens[at + 1]?.text === 'as') return [];
      const range = { from: at, to: at + 1 };
      return [
        phraseFinding(sentence, range, { text: token.text, kind: 'count', class: 'times', value, unit: 'times' }),
      ];
    }),
};
