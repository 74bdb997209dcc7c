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
      'with whom did {speaker} affirm that {actor} will strengthen {bond}?',
      "for whom was {speaker's} pledge to strengthen {bond} meant?",
    ],
    bond: [
      'what did {speaker} affirm that {actor} will strengthen with {partner}?',
      'what between {actor} and {partner} will grow stronger, as {speaker} affirmed?',
    ],
  },
  say: '{speaker+} affirmed that {actor} will strengthen {bond} with {partner}',
};
