/** How something turned out. */

import type { Relation } from '../relation.ts';

export const endIn: Relation = {
  name: 'end-in',
  about: 'A war, match, trial or other event ended in a result.',
  roles: {
    event: { accepts: ['event'], required: true },
    result: { accepts: ['description', 'thing'], required: true },
  },
  frames: [{ verbs: ['end', 'result', 'finish'], slots: { event: 'subject', result: 'in' } }],
  ask: {
    result: ['what was the result of {event}?', 'what was the outcome of {event}?'],
  },
  say: '{event} ended in {result}',
};
