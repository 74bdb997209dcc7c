/** An event was put on somewhere, some day. */

import type { Relation } from '../relation.ts';

export const holdEvent: Relation = {
  name: 'hold-event',
  about: 'An event was held at a place or on a day, by a host where one is named.',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    host: { accepts: ['person', 'organisation', 'country', 'group'] },
  },
  frames: [
    { verbs: ['hold', 'stage', 'host', 'organize'], slots: { host: 'subject', event: 'object' } },
    { verbs: ['take place', 'take'], slots: { event: 'subject' } },
  ],
  ask: {
    where: ['in {?} was {event} held?', '{?} was the site of {event}?'],
    host: ['{?} held {event}?', '{?} organized {event}?'],
    when: ['when was {event} held?', 'on what date did {event} take place?'],
  },
  say: '{event} was held[ by {host}][ {where}][ {when}]',
};
