/** Who stood behind a warring side. */

import type { Relation } from '../relation.ts';

export const supportInWar: Relation = {
  name: 'support-in-war',
  about:
    'A country or group supported a side in a war; `beside` names another supporter, `part` says so as a choice among others (“it supported …”).',
  roles: {
    supporter: { accepts: ['country', 'group', 'organisation'], required: true },
    supported: { accepts: ['country', 'group', 'organisation'], required: true },
    war: { accepts: ['event'], required: true },
    beside: { accepts: ['country', 'group', 'organisation'] },
    part: { accepts: ['clause'] },
  },
  frames: [
    { verbs: ['support', 'back', 'aid'], slots: { supporter: 'subject', supported: 'object' } },
    { verbs: ['support', 'back', 'aid'], slots: { supporter: 'by', supported: 'subject' } },
  ],
  ask: {
    supporter: [
      '{?}[, along with {beside},] supported {supported} in {war}?',
      "{?} took {supported's} side in {war}[ along with {beside}]?",
    ],
    supported: ['{?} did {supporter} support in {war}?', '{?} could count on the support of {supporter} in {war}?'],
    part: ['what part did {supporter} play in {war}?', 'how was {supporter} involved in {war}?'],
  },
  say: '{supporter} supported {supported} in {war}',
};
