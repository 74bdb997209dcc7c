/** Whose friendship somebody means to deepen. */

import type { Relation } from '../relation.ts';

export const strengthenTies: Relation = {
  name: 'strengthen-ties',
  about: 'A speaker said that an actor will strengthen a bond with a partner.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    actor: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    bond: { accepts: ['thing'], required: true },
    partner: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
  },
  frames: [{ verbs: ['strengthen', 'deepen', 'expand'], slots: { actor: 'subject', bond: 'object', partner: 'with' } }],
  ask: {
    partner: [
      'with whom did {speaker} pledge[ {when}] to strengthen {bond}?',
      'to whom did {speaker} promise stronger {bond}[ {when}]?',
    ],
    bond: [
      'what did {speaker} pledge[ {when}] to strengthen with {partner}?',
      'which ties with {partner} did {speaker} promise to deepen[ {when}]?',
    ],
    speaker: [
      '{?} affirmed[ {when}] that {actor} will strengthen {bond} with {partner}?',
      '{?} promised stronger {bond} between {actor} and {partner}[ {when}]?',
    ],
  },
  say: '{speaker+} affirmed that {actor} will strengthen {bond} with {partner}',
};
