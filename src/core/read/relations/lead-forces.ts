/** Who commands troops in a war. */

import type { Relation } from '../relation.ts';

export const leadForces: Relation = {
  name: 'lead-forces',
  about: 'A country, organisation or person led forces in a war; `part` says so as a choice among others (“it led …”).',
  roles: {
    leader: { accepts: ['country', 'organisation', 'person'], required: true },
    forces: { accepts: ['group'], required: true },
    war: { accepts: ['event'], required: true },
    part: { accepts: ['clause'] },
  },
  frames: [
    { verbs: ['lead', 'command'], slots: { leader: 'subject', forces: 'object' } },
    { verbs: ['lead', 'command'], slots: { leader: 'by', forces: 'subject' } },
  ],
  ask: {
    leader: ['{?} led {forces} in {war}?', "under {?'s} leadership did {forces} fight in {war}?"],
    forces: ['what forces did {leader} lead in {war}?', 'which forces in {war} were led by {leader}?'],
    part: ['what part did {leader} play in {war}?', 'how was {leader} involved in {war}?'],
  },
  say: '{leader} led {forces} in {war}',
};
