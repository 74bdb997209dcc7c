/** Who stands up for whom in words. */

import type { Relation } from '../relation.ts';

export const voiceSupport: Relation = {
  name: 'voice-support',
  about: 'A speaker expressed support for the cause of somebody, at an event or place.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    supported: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    cause: { accepts: ['quotation', 'thing', 'topic'] },
    occasion: { accepts: ['event', 'place', 'thing'] },
  },
  frames: [
    { verbs: ['express', 'voice', 'pledge'], slots: { speaker: 'subject', cause: 'for' } },
    { verbs: ['support', 'endorse'], slots: { speaker: 'subject', supported: 'object' } },
  ],
  ask: {
    speaker: [
      '{?} expressed full support for[ {cause} of] {supported}[ at {occasion}]?',
      'from {?} came full support for[ {cause} of] {supported}[ at {occasion}]?',
    ],
    supported: [
      'whose cause did {speaker+} fully support[ at {occasion}]?',
      'for whom did {speaker} express full support[ at {occasion}]?',
    ],
    occasion: [
      'at what event did {speaker} express full support for {supported}?',
      "what was the occasion of {speaker's} words of full support for {supported}?",
    ],
  },
  say: '{speaker+} expressed full support for[ {cause} of] {supported}[ at {occasion}]',
};
