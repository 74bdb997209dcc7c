/** “The competition drew teams from ____ nations.” Labelled, and only where no full question can be asked. */

import type { EntityId } from '../../model.ts';
import { keyOf } from '../ask-role.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';
import { atomsOf, isPhrase } from '../values.ts';

export const completeTheSentence: Template = {
  name: 'complete-the-sentence',
  about: 'Asks for the number or year that is left out of a sentence.',
  drafts: (fact, base) => {
    const key = keyOf(fact, 'missing', base);
    if (fact.relation !== 'sentence' || !key) return [];
    const part = (role: string) =>
      atomsOf(fact.roles[role])
        .map((atom) => (isPhrase(atom) ? atom.text : ''))
        .join('');
    const named = new Set<EntityId>();
    return [
      createDraft({
        fact,
        base,
        role: 'missing',
        template: 'complete-the-sentence',
        wording: 'sentence-1',
        stem: `${part('before')} ____ ${part('after')}`.trim().concat('.'),
        key,
        topic: key.kind === 'date' ? 'dates' : 'numbers',
        named,
        label: 'Complete the sentence',
      }),
    ];
  },
};
