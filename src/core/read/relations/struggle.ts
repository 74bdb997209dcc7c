/** A cause that somebody speaks for: what is to be saved, from whom, to what end. */

import type { Relation } from '../relation.ts';

export const struggle: Relation = {
  name: 'struggle',
  about: 'Somebody spoke to a listener of a struggle to safeguard goods from a threat and to realize a goal.',
  roles: {
    agent: { accepts: ['person', 'country', 'organisation', 'group'], required: true },
    listener: { accepts: ['person', 'country', 'organisation', 'group'] },
    whose: { accepts: ['country', 'group', 'organisation', 'description'] },
    goods: { accepts: ['thing'] },
    threat: { accepts: ['thing', 'description'] },
    goal: { accepts: ['thing', 'purpose'] },
  },
  frames: [
    { verbs: ['safeguard', 'defend', 'protect'], slots: { agent: 'subject', goods: 'object', threat: 'from' } },
    { verbs: ['struggle', 'fight'], slots: { agent: 'subject', goal: 'for', threat: 'against' } },
  ],
  ask: {
    goods: [
      '{agent} spoke[ to {listener}] of a struggle to safeguard what?',
      'what is to be safeguarded in the struggle of which {agent} spoke[ to {listener}]?',
    ],
    threat: [
      '{agent} spoke[ to {listener}] of a struggle to safeguard {whose} from what?',
      'what {whose:is/are} {whose} to be safeguarded from in the struggle of which {agent} spoke?',
    ],
    goal: [
      '{agent} spoke[ to {listener}] of a struggle to realize what?',
      'what is to be realized in the struggle of which {agent} spoke[ to {listener}]?',
    ],
  },
  say: '{agent+} spoke[ to {listener}] of a struggle to[ safeguard {goods}][ safeguard {whose} from {threat}][ realize {goal}]',
};
