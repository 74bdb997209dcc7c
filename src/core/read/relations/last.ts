/** How long something went on. */

import type { Relation } from '../relation.ts';

export const last: Relation = {
  name: 'last',
  about: 'An event lasted so long.',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    span: { accepts: ['duration'], required: true },
  },
  frames: [{ verbs: ['last', 'run'], slots: { event: 'subject', span: 'for' } }],
  ask: {
    span: ['how long did {event} last?', 'how much time passed between the start and the end of {event}?'],
  },
  say: '{event} lasted {span}',
};
