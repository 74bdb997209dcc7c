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
    span: ['in which years was {event} fought?', 'what are the years of {event}?'],
  },
  say: '{event} lasted {span}',
};
