/** The first of its kind after a turning point. */

import type { Relation } from '../relation.ts';

export const beFirstSince: Relation = {
  name: 'be-first-since',
  about:
    'Somebody or something is the first of a kind since an event; `distinction` keeps the hedge (“first known”), `origin` says where a group came from.',
  roles: {
    subject: { accepts: ['person', 'group', 'event', 'thing', 'organisation', 'country'], required: true },
    distinction: { accepts: ['description'], required: true },
    since: { accepts: ['event', 'thing', 'date'], required: true },
    full: { accepts: ['clause'] },
    origin: { accepts: ['country', 'city', 'organisation', 'description'] },
  },
  frames: [{ verbs: ['be', 'become'], slots: { subject: 'subject', distinction: 'object', since: 'since' } }],
  ask: {
    since: [
      'since what event {subject:was/were} {subject} {distinction}?',
      '{subject} {subject:was/were} {distinction} since what?',
    ],
    full: ['what is special about {subject}?', 'what makes {subject} stand out?'],
    origin: [
      'which countries did {distinction} since {since} come from?',
      'which countries sent {distinction} since {since}?',
    ],
  },
  say: '{subject} {subject:was/were} {distinction} since {since}',
};
