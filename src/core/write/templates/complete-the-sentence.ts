/** “The competition drew teams from ____ nations.” Labelled, and only where no full question can be asked. */

import type { EntityId, Topic } from '../../model.ts';
import { keyOf } from '../ask-role.ts';
import { createDraft } from '../draft.ts';
import type { Template } from '../template.ts';
import { atomsOf, isPhrase } from '../values.ts';

export const completeTheSentence: Template = {
  name: 'complete-the-sentence',
  about: 'Asks for the number, date or name that is left out of a sentence.',
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
        stem: `${part('before')} ____ ${part('after')}`
          .trim()
          .replace(/____ (?=[,;:’])/, '____')
          .concat('.'),
        key,
        topic: topicOf(key.kind),
        named,
        label: 'Complete the sentence',
      }),
    ];
  },
};

function topicOf(kind: string): Topic {
  if (kind === 'date') return 'dates';
  if (kind === 'person') return 'people';
  if (/^(?:country|city|region|place)$/.test(kind)) return 'places';
  return /^(?:count|percent|money)$/.test(kind) ? 'numbers' : 'things';
}
