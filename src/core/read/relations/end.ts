/** When something was over. */

import type { Relation } from '../relation.ts';

export const end: Relation = {
  name: 'end',
  about: 'An event ended on a day or in a year (`when`), and with another event (`closing`).',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    closing: { accepts: ['event', 'thing'] },
  },
  frames: [{ verbs: ['end', 'finish', 'conclude'], slots: { event: 'subject' } }],
  ask: {
    when: ['when did {event} end?', 'when did {event} come to an end?'],
    closing: ['what brought {event} to an end?', 'what ended {event}?'],
  },
  say: '{event} ended[ with {closing}][ {when}]',
};
