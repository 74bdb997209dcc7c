/** “What did the Chinese group … ?” and one option is Chinese: the words give the answer. */

import { contentWords, isRelated } from '../../text/words.ts';
import { stemWords } from '../parts.ts';
import type { Rule } from '../rule.ts';

export const wordRepeat: Rule = {
  name: 'word-repeat',
  why: 'A word that stem and key share, and no other option has, gives the key away to somebody who knows nothing.',
  severity: 'error',
  examine: ({ stem, key, distractors }) => {
    const asked = [...stemWords(stem)];
    const others = distractors.flatMap(({ text }) => contentWords(text));
    const culprit = contentWords(key.text).find(
      (word) => asked.some((other) => isRelated(word, other)) && !others.some((other) => isRelated(word, other)),
    );
    return culprit ? `Stem and key “${key.text}” share “${culprit}”, which no other option has.` : null;
  },
};
