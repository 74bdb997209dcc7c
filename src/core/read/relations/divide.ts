/** A border, wall or zone between two sides. */

import type { Relation } from '../relation.ts';

export const divide: Relation = {
  name: 'divide',
  about: 'A line or zone divides two sides.',
  roles: {
    divider: { accepts: ['place', 'thing'], required: true },
    sides: { accepts: ['country', 'city', 'region', 'description', 'group'], required: true },
  },
  frames: [{ verbs: ['divide', 'separate', 'split'], slots: { divider: 'subject', sides: 'object' } }],
  ask: {
    divider: ['what divides {sides}?', 'what forms the dividing line between {sides}?'],
    sides: ['what does {divider} divide?', 'between whom does {divider} lie?'],
  },
  say: '{divider} divides {sides}',
};
