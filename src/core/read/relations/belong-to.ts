/** Who sits on which body. */

import type { Relation } from '../relation.ts';

export const belongTo: Relation = {
  name: 'belong-to',
  about: 'Somebody is a member of a body, party or alliance.',
  roles: {
    member: { accepts: ['person', 'country', 'group', 'organisation'], required: true },
    body: { accepts: ['organisation', 'group'], required: true },
  },
  frames: [
    { verbs: ['be'], slots: { member: 'subject', body: 'of' } },
    { verbs: ['belong'], slots: { member: 'subject', body: 'to' } },
    { verbs: ['join'], slots: { member: 'subject', body: 'object' } },
  ],
  ask: {
    body: ['of {?} was {member} a member[ {when}]?', '{?} counted {member} among its members[ {when}]?'],
    member: ['{?} was a member of {body}[ {when}]?', '{?} sat on {body}[ {when}]?'],
  },
  say: '{member} was a member of {body}[ {when}]',
};
