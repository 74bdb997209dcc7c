/** Something that hardly happens, happened. */

import type { Relation } from '../relation.ts';

export const beRare: Relation = {
  name: 'be-rare',
  about: 'It is rare for somebody to do something; `occasion` is where it was done all the same.',
  roles: {
    agent: { accepts: ['person', 'country', 'organisation', 'group'], required: true },
    action: { accepts: ['clause'], required: true },
    occasion: { accepts: ['event', 'description'] },
  },
  frames: [{ verbs: ['be rare', 'be unusual'], slots: { agent: 'for', action: 'object' } }],
  ask: {
    action: ['what made {occasion} a rare event for {agent}?', 'what rare step did {agent+} take at {occasion}?'],
  },
  say: '{action} is rare for {agent+}',
};
