/** Two people or groups came together for a meeting. */

import type { Relation } from '../relation.ts';

export const meet: Relation = {
  name: 'meet',
  about: 'Two people or groups met.',
  roles: {
    person: { accepts: ['person', 'group', 'organisation'], required: true },
    counterpart: { accepts: ['person', 'group', 'organisation'], required: true },
    event: { accepts: ['event', 'description'] },
  },
  frames: [
    { verbs: ['meet'], slots: { person: 'subject', counterpart: 'object' } },
    { verbs: ['meet', 'talk', 'confer'], slots: { person: 'subject', counterpart: 'with' } },
    { verbs: ['receive'], slots: { person: 'subject', counterpart: 'object' } },
  ],
  ask: {
    person: [
      '{?} met {counterpart+}[ {where}][ {when}]?',
      'with whom did {counterpart} have a meeting[ {where}][ {when}]?',
    ],
    counterpart: [
      '{?} did {person+} meet[ {where}][ {when}]?',
      'with whom did {person} have a meeting[ {where}][ {when}]?',
    ],
    where: ['where did {person} meet {counterpart+}[ {when}]?', 'where did {person} and {counterpart} meet[ {when}]?'],
    when: [
      'when did {person} meet {counterpart+}[ {where}]?',
      'what was the date of the meeting between {person} and {counterpart}[ {where}]?',
    ],
  },
  say: '{person+} met {counterpart+}[ {where}][ {when}]',
};
