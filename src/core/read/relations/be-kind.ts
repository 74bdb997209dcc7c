/** What sort of thing something is. */

import type { Relation } from '../relation.ts';

export const beKind: Relation = {
  name: 'be-kind',
  about: 'Something is of a kind: `genus` is the wider word that the question may give away.',
  roles: {
    subject: {
      accepts: ['weapon', 'product', 'work', 'thing', 'organisation', 'place', 'group', 'event'],
      required: true,
    },
    kind: { accepts: ['description', 'thing'], required: true },
    genus: { accepts: ['thing', 'description'] },
  },
  frames: [{ verbs: ['be'], slots: { subject: 'subject', kind: 'object' } }],
  ask: {
    kind: ['what is {subject}?', 'what kind of {genus} is {subject}?'],
  },
  say: '{subject} {subject:is/are} {kind}',
};
