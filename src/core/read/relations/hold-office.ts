/** Who holds which office. */

import type { Relation } from '../relation.ts';

export const holdOffice: Relation = {
  name: 'hold-office',
  about: 'A person holds an office, at a time; person and office make a pair.',
  roles: {
    person: { accepts: ['person'], required: true },
    office: { accepts: ['title'], required: true },
    of: { accepts: ['country', 'organisation', 'group'] },
  },
  frames: [
    { verbs: ['be', 'become'], slots: { person: 'subject', office: 'object', of: 'of' } },
    { verbs: ['serve'], slots: { person: 'subject', office: 'as' } },
  ],
  ask: {
    person: ['{?} was {office}[ {when}]?', '{?} held the position of {office}[ {when}]?'],
    office: ['what position did {person} hold[ {when}]?', 'in what capacity did {person} serve[ {when}]?'],
  },
  say: '{person} was {office}[ {when}]',
};
