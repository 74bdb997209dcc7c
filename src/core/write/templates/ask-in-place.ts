/** “Iodine is added to what percentage of Australian salt?” A whole sentence, its question where the answer stood. */

import { draftsOfGap, sentencePart } from '../gap.ts';
import { isVague, questionWord } from '../question-word.ts';
import type { Template } from '../template.ts';

const way = { template: 'ask-in-place', wording: 'sentence-2' };

export const askInPlace: Template = {
  name: 'ask-in-place',
  about: 'Asks for a number, date or name of a whole sentence in the place where it stood.',
  drafts: (fact, base) => {
    const asking = sentencePart(fact, 'asking');
    return draftsOfGap(fact, base, way, (key) => {
      const words = asking === 'which' ? questionWord(key) : asking;
      if (words === '' || words === 'what' || isVague(words)) return null;
      const before = withoutNoun(sentencePart(fact, 'before'), words);
      return `${before} ${words} ${sentencePart(fact, 'after')}`
        .trim()
        .replace(/ (?=[,;:’])/, '')
        .concat('?');
    });
  },
};

/** “the which newspaper” and “the city of which city” say the noun of the question before it. */
function withoutNoun(before: string, words: string): string {
  const noun = words.replace(/^which /, '');
  if (noun === words) return before;
  return before
    .replace(new RegExp(`\\bthe ${noun} of$`, 'i'), '')
    .replace(/\bthe$/i, '')
    .trim();
}
