/** What an action was meant to bring about. */

import type { Relation } from '../relation.ts';

export const aimAt: Relation = {
  name: 'aim-at',
  about: 'An action or an event was aimed at a goal.',
  roles: {
    action: { accepts: ['event', 'thing'], required: true },
    aim: { accepts: ['purpose', 'thing'], required: true },
  },
  frames: [
    { verbs: ['aim', 'intend'], slots: { action: 'subject', aim: 'at' } },
    { verbs: ['seek', 'pursue'], slots: { action: 'subject', aim: 'object' } },
  ],
  ask: {
    aim: ['what did {action} aim at?', 'what was the aim of {action}?'],
    action: ['what was aimed at {aim}?', '{?} had {aim} as its aim?'],
  },
  say: '{action} was aimed at {aim}',
};
