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
      'with whom, as {speaker} affirmed, will {actor} strengthen {bond}?',
      "for whom was {speaker's} pledge to strengthen {bond} meant?",
    ],
    bond: [
      'what did {speaker} affirm that {actor} will strengthen with {partner}?',
      'which ties with {partner} will {actor} strengthen, as {speaker} affirmed?',
    ],
    speaker: [
      '{?} affirmed that {actor} will strengthen {bond} with {partner}?',
      '{?} pledged stronger {bond} between {actor} and {partner}?',
    ],
  },
  say: '{speaker+} affirmed that {actor} will strengthen {bond} with {partner}',
};
