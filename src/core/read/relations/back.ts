/** Who takes which side. */

import type { Relation } from '../relation.ts';

export const back: Relation = {
  name: 'back',
  about:
    'A backer supports an action or a party; `position` says the same as a choice among others (“openly backed it”).',
  roles: {
    backer: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    backed: { accepts: ['event', 'country', 'organisation', 'person', 'group', 'thing', 'work'], required: true },
    position: { accepts: ['description', 'clause'] },
  },
  frames: [{ verbs: ['back', 'support', 'endorse'], slots: { backer: 'subject', backed: 'object' } }],
  ask: {
    position: ['what stance has {backer} taken on {backed}?', 'how has {backer} responded to {backed}?'],
    backed: ['what has {backer} openly backed?', '{?} has the open backing of {backer}?'],
    backer: ['{?} has openly backed {backed}?', '{?} has come out openly in support of {backed}?'],
  },
  say: '{backer} has openly backed {backed}',
};
