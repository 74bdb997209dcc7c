/** Thanks, and what they are for. */

import type { Relation } from '../relation.ts';

export const thank: Relation = {
  name: 'thank',
  about: 'Somebody expressed gratitude to somebody for something (said as “sending …”, “the …”).',
  roles: {
    agent: { accepts: ['person', 'group', 'organisation', 'country'], required: true },
    thanked: { accepts: ['person', 'group', 'organisation', 'country'], required: true },
    reason: { accepts: ['reason'], required: true },
  },
  frames: [
    { verbs: ['thank', 'praise'], slots: { agent: 'subject', thanked: 'object', reason: 'for' } },
    { verbs: ['express'], slots: { agent: 'subject', thanked: 'to', reason: 'for' } },
  ],
  ask: {
    agent: ['{?} expressed gratitude to {thanked+} for {reason}?', '{?} thanked {thanked} for {reason}?'],
    reason: ['for what did {agent} express gratitude to {thanked+}?', 'what was {agent} grateful to {thanked} for?'],
    thanked: ['to {?} did {agent} express gratitude for {reason}?', '{?} received the thanks of {agent} for {reason}?'],
  },
  say: '{agent+} thanked {thanked+} for {reason}',
};
