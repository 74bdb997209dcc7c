/** Talks that came to a result. */

import type { Relation } from '../relation.ts';

export const reach: Relation = {
  name: 'reach',
  about: 'Parties reached a result (a deal, a consensus, a deadlock) at talks or another event.',
  roles: {
    parties: { accepts: ['person', 'country', 'organisation', 'group'], required: true },
    result: { accepts: ['thing'], required: true },
    event: { accepts: ['event'] },
  },
  frames: [
    { verbs: ['reach', 'sign', 'conclude'], slots: { parties: 'subject', result: 'object' } },
    { verbs: ['agree'], slots: { parties: 'subject', result: 'on' } },
  ],
  ask: {
    result: [
      'what did {parties} reach[ {when}][ at {event}]?',
      'what was the outcome of the talks between {parties}[ {when}]?',
    ],
  },
  say: '{parties} reached {result}[ at {event}][ {when}]',
};
