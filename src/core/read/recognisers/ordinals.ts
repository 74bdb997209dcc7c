/** Sees places in a row: “70th”, “first”, “twenty-third”. */

import { phraseFinding } from '../entities/found.ts';
import { ordinalOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

export const ordinals: Recogniser = {
  name: 'ordinals',
  about: 'Places in an order.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const value = ordinalOf(token.text);
      // “At first” and “a second later” are no places.
      if (value === null || token.upos === 'NOUN' || token.upos === 'ADV') return [];
      const noun = sentence.tokens[token.head];
      const unit = noun && noun.upos === 'NOUN' && token.head > at ? noun.lemma : undefined;
      return [
        phraseFinding(
          sentence,
          { from: at, to: at + 1 },
          { text: token.text, kind: 'ordinal', value, ...(unit ? { unit } : {}) },
        ),
      ];
    }),
};
