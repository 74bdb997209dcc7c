/** Praise or blame: what somebody calls somebody else. */

import type { Relation } from '../relation.ts';

export const describeAs: Relation = {
  name: 'describe-as',
  about: 'A speaker called somebody or something by a description, in the speaker’s own words.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    about: {
      accepts: ['person', 'organisation', 'country', 'group', 'event', 'thing', 'work', 'place', 'weapon'],
      required: true,
    },
    description: { accepts: ['quotation', 'description'], required: true },
    occasion: { accepts: ['event', 'place', 'thing'] },
  },
  frames: [
    { verbs: ['call'], slots: { speaker: 'subject', about: 'object', description: 'object' } },
    { verbs: ['describe', 'praise', 'hail'], slots: { speaker: 'subject', about: 'object', description: 'as' } },
  ],
  ask: {
    description: [
      'how did {speaker}[, speaking at {occasion},] describe {about}?',
      'what did {speaker+}[, speaking at {occasion},] call {about}?',
    ],
    about: [
      '{?} did {speaker} call {description}[ at {occasion}]?',
      '{?} was called {description} by {speaker}[ at {occasion}]?',
    ],
    speaker: [
      '{?} called {about} {description}[ at {occasion}]?',
      '{?} described {about} as {description}[ at {occasion}]?',
    ],
    occasion: [
      'at what event did {speaker} call {about} {description}?',
      'during what event did {speaker} describe {about} as {description}?',
    ],
  },
  say: '{speaker+} called {about} {description}[ at {occasion}]',
};
