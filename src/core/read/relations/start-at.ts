/** The hour at which an event begins. */

import type { Relation } from '../relation.ts';

export const startAt: Relation = {
  name: 'start-at',
  about: 'An event started at a time of day.',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    time: { accepts: ['time'], required: true },
  },
  frames: [{ verbs: ['start', 'begin', 'open'], slots: { event: 'subject', time: 'at' } }],
  ask: {
    time: ['at what time did {event} start?', 'what was the starting time of {event}?'],
  },
  say: '{event} started at {time}',
};
