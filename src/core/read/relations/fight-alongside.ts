/** Brothers in arms. */

import type { Relation } from '../relation.ts';

export const fightAlongside: Relation = {
  name: 'fight-alongside',
  about: 'Forces fought alongside an ally in a war, against an enemy where one is named.',
  roles: {
    fighter: { accepts: ['group', 'country', 'organisation', 'person'], required: true },
    ally: { accepts: ['country', 'group', 'organisation', 'person'], required: true },
    enemy: { accepts: ['country', 'group', 'organisation'] },
    war: { accepts: ['event'], required: true },
  },
  frames: [
    { verbs: ['fight'], slots: { fighter: 'subject', ally: 'alongside', enemy: 'against' } },
    { verbs: ['side', 'ally'], slots: { fighter: 'subject', ally: 'with', enemy: 'against' } },
  ],
  ask: {
    ally: ['alongside {?} did {fighter} fight in {war}?', '{?} had {fighter} on its side in {war}?'],
    fighter: ['{?} fought alongside {ally} against {enemy} in {war}?', '{?} took the side of {ally} in {war}?'],
    enemy: ['against {?} did {fighter} fight in {war}?', '{?} was the enemy of {fighter} in {war}?'],
  },
  say: '{fighter} fought alongside {ally}[ against {enemy}] in {war}',
};
