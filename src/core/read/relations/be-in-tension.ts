/** Who is at odds with whom. */

import type { Relation } from '../relation.ts';

export const beInTension: Relation = {
  name: 'be-in-tension',
  about: 'Parties are embroiled in tensions with somebody; `common` says it as something that they share.',
  roles: {
    party: { accepts: ['country', 'organisation', 'group', 'person'], required: true },
    rival: { accepts: ['country', 'organisation', 'group', 'person'], required: true },
    common: { accepts: ['description'] },
  },
  frames: [{ verbs: ['be embroiled', 'embroil'], slots: { party: 'subject', rival: 'with' } }],
  ask: {
    common: ['what did {party} have in common[ {when}]?', 'what did {party} share[ {when}]?'],
    rival: [
      'with {?} {party:was/were} {party} embroiled in tensions[ {when}]?',
      '{?} had tense relations with {party}[ {when}]?',
    ],
    party: [
      '{?} {party:was/were} embroiled in tensions with {rival}[ {when}]?',
      "{?'s} relations with {rival} were tense[ {when}]?",
    ],
  },
  say: '{party} {party:was/were} embroiled in tensions with {rival}[ {when}]',
};
