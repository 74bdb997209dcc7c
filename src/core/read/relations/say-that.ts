/** What somebody said, in the reporter's words. */

import type { Relation } from '../relation.ts';

export const sayThat: Relation = {
  name: 'say-that',
  about:
    'A speaker said what the `content` tells, in the reporter’s words; `saying` is the verb with its forms: said, warned, denied.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'group', 'country'], required: true },
    saying: { accepts: ['verb'], required: true },
    content: { accepts: ['clause'], required: true },
  },
  frames: [],
  ask: {
    speaker: ['{?} {saying.asked} that {content}?', 'according to whom is it that {content}?'],
  },
  say: '{speaker+} {saying.asked} that {content}',
};
