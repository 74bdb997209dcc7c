/** What somebody says about somebody or something. */

import type { Relation } from '../relation.ts';

export const claimAbout: Relation = {
  name: 'claim-about',
  about: 'A speaker said something (`content`) about somebody or something (`about`), truly or not.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    about: {
      accepts: ['person', 'organisation', 'country', 'group', 'event', 'thing', 'work', 'place', 'weapon'],
      required: true,
    },
    content: { accepts: ['quotation', 'clause'], required: true },
    occasion: { accepts: ['event', 'place', 'thing'] },
  },
  frames: [
    {
      verbs: ['say', 'claim', 'state', 'affirm', 'declare'],
      slots: { speaker: 'subject', content: 'object', about: 'of' },
    },
    { verbs: ['speak'], slots: { speaker: 'subject', about: 'about' } },
  ],
  ask: {
    content: [
      'what did {speaker+} say that {about} did[ in {occasion}]?',
      'which words did {speaker} use for what {about} did[ in {occasion}]?',
    ],
    about: ['who did {speaker} say {content}[ in {occasion}]?', '{?} {content}[ in {occasion}], as {speaker} put it?'],
    speaker: [
      '{?} said[ {when}] that {about} {content}[ in {occasion}]?',
      '{?} made the remark that {about} {content}[ in {occasion}]?',
    ],
  },
  say: '{speaker+} said that {about} {content}',
};
