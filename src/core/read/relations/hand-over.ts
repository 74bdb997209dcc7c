/** A letter, gift or document passes from hand to hand. */

import type { Relation } from '../relation.ts';

export const handOver: Relation = {
  name: 'hand-over',
  about: 'A giver handed something to a recipient, on behalf of a sender where one is named.',
  roles: {
    giver: { accepts: ['person', 'group', 'organisation', 'country'], required: true },
    gift: { accepts: ['thing', 'work', 'product', 'weapon'], required: true },
    sender: { accepts: ['person', 'organisation', 'country'] },
    recipient: { accepts: ['person', 'group', 'organisation', 'country'], required: true },
  },
  frames: [
    {
      verbs: ['hand', 'give', 'deliver', 'present', 'hand over'],
      slots: { giver: 'subject', gift: 'object', recipient: 'to', sender: 'from' },
    },
    { verbs: ['hand', 'give'], slots: { giver: 'subject', recipient: 'indirect', gift: 'object' } },
  ],
  ask: {
    giver: ['{?} handed {recipient} {gift}[ from {sender+}]?', '{?} carried {gift}[ from {sender}] to {recipient}?'],
    sender: ['{?} sent {recipient+} {gift} through {giver}?', 'from whom did {giver} bring {recipient} {gift}?'],
    gift: [
      'what did {giver} hand to {recipient}[ on behalf of {sender}]?',
      'what did {sender} send {recipient} through {giver}?',
    ],
    recipient: [
      'to whom did {giver} hand {gift}[ from {sender}]?',
      'for whom did {giver} bring {gift}[ from {sender}]?',
    ],
  },
  say: '{giver+} handed {recipient+} {gift}[ from {sender+}]',
};
