/** “The competition drew teams from ____ nations.” Labelled, and only where no full question can be asked. */

import { draftsOfGap, sentencePart } from '../gap.ts';
import type { Template } from '../template.ts';

const way = { template: 'complete-the-sentence', wording: 'sentence-1', label: 'Complete the sentence' };

export const completeTheSentence: Template = {
  name: 'complete-the-sentence',
  about: 'Asks for the number, date or name that is left out of a sentence.',
  drafts: (fact, base) =>
    draftsOfGap(fact, base, way, () =>
      `${sentencePart(fact, 'before')} ____ ${sentencePart(fact, 'after')}`
        .trim()
        .replace(/____ (?=[,;:’])/, '____')
        .concat('.'),
    ),
};
