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
    agent: [
      '{?} spoke[ to {listener}] of a struggle against {threat}?',
      '{?} spoke out against {threat}[ in talks with {listener}]?',
    ],
    listener: [
      'to whom did {agent} speak of a struggle against {threat}?',
      'in talks with whom did {agent} speak out against {threat}?',
    ],
    goods: [
      '{agent} spoke[ to {listener}] of a struggle to safeguard what?',
      'what did {agent} say was in need of safeguarding?',
    ],
    threat: [
      'of what danger to {whose} did {agent} speak[ to {listener}]?',
      'what threat to {whose} did {agent} name[ in talks with {listener}]?',
    ],
    goal: [
      '{agent} spoke[ to {listener}] of a struggle to realize what?',
      'what goal did {agent} name[ in talks with {listener}]?',
    ],
  },
  say: '{agent+} spoke[ to {listener}] of a struggle to[ safeguard {goods}][ safeguard {whose} from {threat}][ realize {goal}]',
};
