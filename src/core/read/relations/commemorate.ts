/** An event was held in memory of something. */

import type { Relation } from '../relation.ts';

export const commemorate: Relation = {
  name: 'commemorate',
  about: 'An event was held to commemorate an occasion; which anniversary of what, where the text counts it.',
  roles: {
    event: { accepts: ['event', 'thing'], required: true },
    occasion: { accepts: ['event', 'thing', 'description'] },
    anniversary: { accepts: ['ordinal'] },
    of: { accepts: ['event', 'thing'] },
  },
  frames: [
    { verbs: ['commemorate', 'mark', 'celebrate', 'honor'], slots: { event: 'subject', occasion: 'object' } },
    { verbs: ['hold', 'stage'], slots: { event: 'object', occasion: 'for' } },
  ],
  ask: {
    occasion: ['what was {event} held to commemorate?', 'which occasion did {event} mark?'],
    anniversary: [
      'which anniversary of {of} was {event} held to commemorate?',
      'which anniversary of {of} was the occasion for {event}?',
    ],
    event: ['what was held[ {where}] to commemorate {occasion}?', 'with what was {occasion} commemorated[ {where}]?'],
  },
  say: '{event} commemorated[ the {anniversary} anniversary of {of}][ {occasion}]',
};
