/** Who takes which side. */

import type { Relation } from '../relation.ts';

export const back: Relation = {
  name: 'back',
  about:
    'A backer supports an action or a party; `position` says the same as a choice among others (“openly backed it”), `asOf` when it held.',
  roles: {
    backer: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    backed: { accepts: ['event', 'country', 'organisation', 'person', 'group', 'thing', 'work'], required: true },
    position: { accepts: ['description', 'clause'] },
    asOf: { accepts: ['date'] },
  },
  frames: [{ verbs: ['back', 'support', 'endorse'], slots: { backer: 'subject', backed: 'object' } }],
  ask: {
    position: [
      '[as of {asOf}, ]what stance has {backer} taken on {backed}?',
      '[as of {asOf}, ]how has {backer} responded to {backed}?',
    ],
    backed: [
      '[as of {asOf}, ]what has {backer} openly backed?',
      '[as of {asOf}, ]{?} has the open backing of {backer}?',
    ],
    backer: [
      '[as of {asOf}, ]{?} has openly backed {backed}?',
      '[as of {asOf}, ]{?} has come out openly in support of {backed}?',
    ],
  },
  say: '{backer} has openly backed {backed}',
};
