/** What kind of guests somebody sent. */

import type { Relation } from '../relation.ts';

export const sendDelegation: Relation = {
  name: 'send-delegation',
  about: 'Somebody sent a delegation of a kind (“a trade delegation”) to a destination.',
  roles: {
    sender: { accepts: ['person', 'country', 'organisation'], required: true },
    delegation: { accepts: ['thing', 'description'], required: true },
    destination: { accepts: ['city', 'country', 'event', 'place'], required: true },
  },
  frames: [{ verbs: ['send', 'dispatch'], slots: { sender: 'subject', delegation: 'object', destination: 'to' } }],
  ask: {
    sender: [
      '{?} sent {delegation} to {destination}[ {when}]?',
      '{?} dispatched {delegation} to {destination}[ {when}]?',
    ],
    delegation: [
      'what kind of delegation did {sender+} send to {destination}[ {when}]?',
      'what sort of group did {sender} dispatch to {destination}[ {when}]?',
    ],
  },
  say: '{sender+} sent {delegation} to {destination}[ {when}]',
};
