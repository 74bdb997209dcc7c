/** Who is who in a story. */

import type { Relation } from '../relation.ts';

export const haveRole: Relation = {
  name: 'have-role',
  about: 'A person is what an apposition or title says, when the story is told: “the chairman of the panel”.',
  roles: {
    person: { accepts: ['person'], required: true },
    role: { accepts: ['title'], required: true },
  },
  frames: [],
  ask: {
    person: ['{?} was {role}[ {when}]?', 'which person was {role}[ {when}]?'],
    role: ['what was {person}’s role[ {when}]?', 'in what role was {person} known[ {when}]?'],
  },
  say: '{person} was {role}[ {when}]',
};
