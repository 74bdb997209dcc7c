/** “Iodine is added to what percentage of Australian salt?” A whole sentence, its question where the answer stood. */

import type { EntityId } from '../../model.ts';
import { keyOf } from '../ask-role.ts';
import { createDraft } from '../draft.ts';
import { sentencePart, topicOfGap } from '../gap.ts';
import { isVague, questionWord } from '../question-word.ts';
import type { Template } from '../template.ts';

export const askInPlace: Template = {
  name: 'ask-in-place',
  about: 'Asks for a number, date or name of a whole sentence in the place where it stood.',
  drafts: (fact, base) => {
    const key = keyOf(fact, 'missing', base);
    const asking = sentencePart(fact, 'asking');
    if (fact.relation !== 'sentence' || !key || asking === '') return [];
    const words = asking === 'which' ? questionWord(key) : asking;
    if (isVague(words) || words === 'what') return [];
    const before = withoutNoun(sentencePart(fact, 'before'), words);
    const named = new Set<EntityId>();
    return [
      createDraft({
        fact,
        base,
        role: 'missing',
        template: 'ask-in-place',
        wording: 'sentence-2',
        stem: `${before} ${words} ${sentencePart(fact, 'after')}`
          .trim()
          .replace(/ (?=[,;:’])/, '')
          .concat('?'),
        key,
        topic: topicOfGap(key.kind),
        named,
      }),
    ];
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
