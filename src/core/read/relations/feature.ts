/** Something stood on show at an event. */

import type { Relation } from '../relation.ts';

export const feature: Relation = {
  name: 'feature',
  about:
    'An event had something on display; the question is narrowed by `genus` (“solid-fuel missile”) or by `beside`, another item of the show.',
  roles: {
    event: { accepts: ['event', 'place', 'work'], required: true },
    item: { accepts: ['weapon', 'work', 'product', 'thing', 'person', 'group'], required: true },
    genus: { accepts: ['description', 'thing'] },
    beside: { accepts: ['weapon', 'work', 'product', 'thing'] },
  },
  frames: [
    { verbs: ['feature', 'display', 'showcase', 'exhibit', 'include'], slots: { event: 'subject', item: 'object' } },
    { verbs: ['display', 'exhibit', 'unveil'], slots: { item: 'object', event: 'at' } },
  ],
  ask: {
    item: [
      'which {genus} was on display at {event}?',
      'which {genus} did {event} feature?',
      'what was on display alongside {beside} at {event}?',
      'what did {event} feature besides {beside}?',
    ],
    event: ['{?} had {item} on display?', 'at {?} was {item} shown?'],
  },
  say: '{event} featured {item}',
};
