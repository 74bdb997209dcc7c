/** A publisher let pictures of somebody out. */

import type { Relation } from '../relation.ts';

export const releasePhotos: Relation = {
  name: 'release-photos',
  about:
    'An agency, office or person released photos of somebody at an event or place, next to somebody else (`beside`) where two are shown.',
  roles: {
    agency: { accepts: ['organisation', 'person', 'country'], required: true },
    subject: { accepts: ['person', 'group', 'thing', 'event', 'weapon'], required: true },
    beside: { accepts: ['person', 'group'] },
    event: { accepts: ['event', 'place'] },
  },
  frames: [
    { verbs: ['release', 'publish', 'issue'], slots: { agency: 'subject', subject: 'of' } },
    { verbs: ['show', 'depict'], slots: { subject: 'object', agency: 'by' } },
  ],
  ask: {
    agency: ['{?} released photos of {subject}[ at {event}]?', "{?'s} photos showed {subject}[ at {event}]?"],
    subject: [
      '{?} appeared[ with {beside}] in the photos that {agency} released[ from {event}]?',
      '{?} was shown[ with {beside}] in the photos that {agency} released[ from {event}]?',
    ],
  },
  say: '{agency} released photos of {subject}[ with {beside}][ at {event}][ {when}]',
};
