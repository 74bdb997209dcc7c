/** When and with what something began. */

import type { Relation } from '../relation.ts';

export const begin: Relation = {
  name: 'begin',
  about: 'An event began on a day or in a year (`when`), and with another event (`opening`).',
  roles: {
    event: { accepts: ['event'], required: true },
    opening: { accepts: ['event', 'thing'] },
  },
  frames: [
    { verbs: ['begin', 'start'], slots: { event: 'subject', opening: 'with' } },
    { verbs: ['break out', 'erupt'], slots: { event: 'subject' } },
  ],
  ask: {
    when: ['when did {event} begin?', 'what was the start date of {event}?'],
    opening: ['what started {event}?', 'what marked the start of {event}?'],
  },
  say: '{event} began[ with {opening}][ {when}]',
};
