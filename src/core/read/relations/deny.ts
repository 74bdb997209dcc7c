/** Who denies what, in the face of whose claim. */

import type { Relation } from '../relation.ts';

export const deny: Relation = {
  name: 'deny',
  about: 'Somebody denies an act (“having supplied …”) that an accuser claims.',
  roles: {
    denier: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    act: { accepts: ['clause'], required: true },
    accuser: { accepts: ['country', 'organisation', 'person', 'group'] },
  },
  frames: [{ verbs: ['deny', 'reject', 'dispute'], slots: { denier: 'subject', act: 'object' } }],
  ask: {
    denier: ['{?} denies {act}?', '{?} is accused[ by {accuser}] of {act}, but denies it?'],
    act: [
      'which accusation by {accuser} does {denier} deny?',
      "what does {accuser} accuse {denier} of, despite {denier's} denial?",
    ],
  },
  say: '{denier} denies {act}',
};
