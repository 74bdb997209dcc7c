/** Who stands up for whom in words. */

import type { Relation } from '../relation.ts';

export const voiceSupport: Relation = {
  name: 'voice-support',
  about:
    'A speaker expressed support for the cause of somebody, at an event or place; `goal` is what the supported are said to defend.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    supported: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    cause: { accepts: ['quotation', 'thing', 'topic'] },
    goal: { accepts: ['thing', 'purpose'] },
    occasion: { accepts: ['event', 'place', 'thing'] },
  },
  frames: [
    { verbs: ['express', 'voice', 'pledge'], slots: { speaker: 'subject', cause: 'for' } },
    { verbs: ['support', 'endorse'], slots: { speaker: 'subject', supported: 'object' } },
  ],
  ask: {
    speaker: [
      '{?} assured {supported} of full support[ at {occasion}]?',
      '{?} pledged {supported} full support[ at {occasion}]?',
    ],
    supported: [
      'for whom did {speaker+} express full support[ at {occasion}]?',
      '{?} did {speaker} assure of full support[ at {occasion}]?',
    ],
    goal: [
      'what did {speaker+} say {supported} {supported:was/were} struggling to defend?',
      'what did {speaker} describe {supported} as defending?',
    ],
    occasion: [
      'at what event did {speaker} express full support for {supported}?',
      'what was the occasion on which {speaker} voiced full support for {supported}?',
    ],
  },
  say: '{speaker+} expressed full support[ at {occasion}] for[ {cause} of] {supported}[ to defend {goal}]',
};
