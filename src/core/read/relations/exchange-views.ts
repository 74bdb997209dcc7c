/** What two sides talked about. */

import type { Relation } from '../relation.ts';

export const exchangeViews: Relation = {
  name: 'exchange-views',
  about:
    'Parties exchanged views on a topic, with a partner where one side tells of it; `beside` names another topic of the same talks.',
  roles: {
    parties: { accepts: ['person', 'country', 'organisation', 'group'], required: true },
    partner: { accepts: ['person', 'country', 'organisation', 'group'] },
    topic: { accepts: ['topic'], required: true },
    beside: { accepts: ['topic'] },
  },
  frames: [
    { verbs: ['exchange'], slots: { parties: 'subject', topic: 'on' } },
    { verbs: ['discuss'], slots: { parties: 'subject', topic: 'object' } },
    { verbs: ['talk'], slots: { parties: 'subject', topic: 'about' } },
  ],
  ask: {
    partner: [
      'with whom did {parties} exchange views on {topic}[ {when}]?',
      'with whom did {parties} discuss {topic}[ {when}]?',
    ],
    topic: [
      'on what did {parties} exchange views[ besides {beside}][ {when}]?',
      'what did {parties} discuss[ besides {beside}][ {when}]?',
    ],
  },
  say: '{parties} exchanged views[ with {partner+}] on {topic}[ {when}]',
};
