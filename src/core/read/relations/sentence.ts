/** A sentence of the article with one thing left out. */

import { entityKinds } from '../../text/kinds.ts';
import type { Relation } from '../relation.ts';

export const sentence: Relation = {
  name: 'sentence',
  about:
    'A whole sentence that stands alone: what comes `before` the `missing` words, what comes `after`, and what is `asking` in their place.',
  roles: {
    before: { accepts: ['description'] },
    asking: { accepts: ['description'] },
    missing: { accepts: [...entityKinds, 'count', 'percent', 'money', 'date', 'duration', 'age'], required: true },
    after: { accepts: ['description'] },
  },
  frames: [],
  // The templates ask-in-place and complete-the-sentence leave the words out; there is no other way to ask.
  ask: {},
  say: '[{before} ]{missing}[ {after}]',
};
