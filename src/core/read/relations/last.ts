/** From when to when something went on. */

import type { Relation } from '../relation.ts';

export const last: Relation = {
  name: 'last',
  about: 'An event lasted from one year or day to another, or for so long.',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    span: { accepts: ['date', 'duration'], required: true },
  },
  frames: [{ verbs: ['last', 'run'], slots: { event: 'subject', span: 'for' } }],
  ask: {
    span: ['from when to when did {event} last?', 'which years did {event} span?'],
  },
  say: '{event} lasted {span}',
};
