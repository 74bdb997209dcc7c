/** “The competition drew teams from ____ nations.” Labelled, and only where no full question can be asked. */

import type { EntityId } from '../../model.ts';
import { keyOf } from '../ask-role.ts';
import { createDraft } from '../draft.ts';
import { sentencePart, topicOfGap } from '../gap.ts';
import type { Template } from '../template.ts';

export const completeTheSentence: Template = {
  name: 'complete-the-sentence',
  about: 'Asks for the number, date or name that is left out of a sentence.',
  drafts: (fact, base) => {
    const key = keyOf(fact, 'missing', base);
    if (fact.relation !== 'sentence' || !key) return [];
    const named = new Set<EntityId>();
    return [
      createDraft({
        fact,
        base,
        role: 'missing',
        template: 'complete-the-sentence',
        wording: 'sentence-1',
        stem: `${sentencePart(fact, 'before')} ____ ${sentencePart(fact, 'after')}`
          .trim()
          .replace(/____ (?=[,;:’])/, '____')
          .concat('.'),
        key,
        topic: topicOfGap(key.kind),
        named,
        label: 'Complete the sentence',
      }),
    ];
  },
};
