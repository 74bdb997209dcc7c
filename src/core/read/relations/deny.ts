/** Who denies what, in the face of whose claim. */

import type { Relation } from '../relation.ts';

export const deny: Relation = {
  name: 'deny',
  about:
    'Somebody denies an act (“having supplied …”) that an accuser claims; `answer` says so as a choice among others (“it denies …”), `asOf` when it did.',
  roles: {
    denier: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    act: { accepts: ['clause'], required: true },
    accuser: { accepts: ['country', 'organisation', 'person', 'group'] },
    answer: { accepts: ['clause', 'description'] },
    asOf: { accepts: ['date'] },
  },
  frames: [{ verbs: ['deny', 'reject', 'dispute'], slots: { denier: 'subject', act: 'object' } }],
  ask: {
    denier: [
      '[as of {asOf}, ]{?} denies {act}?',
      '[as of {asOf}, ]{?} is accused[ by {accuser}] of {act}, but denies it?',
    ],
    act: [
      '[as of {asOf}, ]what does {denier} deny despite claims by {accuser}?',
      "[as of {asOf}, ]what does {accuser} accuse {denier} of, despite {denier's} denial?",
    ],
    answer: [
      '[as of {asOf}, ]how has {denier} responded to the charge of {act}?',
      '[as of {asOf}, ]how has {denier} answered the charge of {act}?',
    ],
  },
  say: '{denier} denies {act}',
};
