/** When something was over. */

import type { Relation } from '../relation.ts';

export const end: Relation = {
  name: 'end',
  about: 'An event ended on a day or in a year.',
  roles: { event: { accepts: ['event'], required: true } },
  frames: [{ verbs: ['end', 'finish', 'conclude'], slots: { event: 'subject' } }],
  ask: {
    when: ['when did {event} end?', 'when did {event} come to an end?'],
  },
  say: '{event} ended[ {when}]',
};
