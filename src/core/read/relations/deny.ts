/** Who denies what, in the face of whose claim. */

import type { Relation } from '../relation.ts';

export const deny: Relation = {
  name: 'deny',
  about: 'Somebody denies an act (“having supplied …”) that an accuser claims; `asOf` is when it did.',
  roles: {
    denier: { accepts: ['country', 'organisation', 'person', 'group'], required: true },
    act: { accepts: ['clause'], required: true },
    accuser: { accepts: ['country', 'organisation', 'person', 'group'] },
    asOf: { accepts: ['date'] },
  },
  frames: [{ verbs: ['deny', 'reject', 'dispute'], slots: { denier: 'subject', act: 'object' } }],
  ask: {
    denier: [
      '[as of {asOf}, ]{?} denies {act}?',
      '[as of {asOf}, ]{?} is accused[ by {accuser}] of {act}, but denies it?',
    ],
    act: [
      '[as of {asOf}, ]which accusation by {accuser} does {denier} deny?',
      "[as of {asOf}, ]what does {accuser} accuse {denier} of, despite {denier's} denial?",
    ],
  },
  say: '{denier} denies {act}',
};
