/** Who heads a country’s or an organisation’s delegation. */

import type { Relation } from '../relation.ts';

export const leadDelegation: Relation = {
  name: 'lead-delegation',
  about:
    'A leader headed the delegation of a country or an organisation at a destination; `rank` is the leader’s office.',
  roles: {
    leader: { accepts: ['person'], required: true },
    delegation: { accepts: ['group'], required: true },
    country: { accepts: ['country', 'organisation'] },
    rank: { accepts: ['title'] },
    destination: { accepts: ['city', 'country', 'event', 'place'] },
  },
  frames: [
    { verbs: ['lead', 'head'], slots: { leader: 'subject', delegation: 'object' } },
    { verbs: ['lead', 'head'], slots: { leader: 'by', delegation: 'subject' } },
  ],
  ask: {
    leader: ['{?} led {delegation}?', '{?} was the head of {delegation}?'],
    country: [
      "{?'s} delegation to {destination} did {leader} lead[ {when}]?",
      '{?} sent {leader} to {destination} as head of its delegation[ {when}]?',
    ],
    rank: ['what position did the head of {delegation} hold?', 'what rank did the leader of {delegation} have?'],
  },
  say: '{leader} led {delegation}',
};
