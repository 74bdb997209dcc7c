/** A host led a guest through an event or a place. */

import type { Relation } from '../relation.ts';

export const showAround: Relation = {
  name: 'show-around',
  about: 'A host showed a guest around an event or a place.',
  roles: {
    host: { accepts: ['person', 'group'], required: true },
    guest: { accepts: ['person', 'group'], required: true },
    site: { accepts: ['event', 'place', 'thing'], required: true },
  },
  frames: [
    { verbs: ['show around', 'show'], slots: { host: 'subject', guest: 'object', site: 'around' } },
    { verbs: ['guide', 'lead'], slots: { host: 'subject', guest: 'object', site: 'through' } },
  ],
  ask: {
    host: ['{?} showed {guest} around {site}?', '{?} gave {guest} a tour of {site}?'],
    guest: ['{?} did {host} show around {site}?', '{?} toured {site} with {host} as guide?'],
    site: ['what did {host} show {guest} around[ {when}]?', 'what did {guest} visit with {host} as guide[ {when}]?'],
  },
  say: '{host+} showed {guest+} around {site}',
};
