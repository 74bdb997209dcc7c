/** A sentence of the article with one thing left out. */

import { entityKinds } from '../../text/kinds.ts';
import type { Relation } from '../relation.ts';

export const sentence: Relation = {
  name: 'sentence',
  about: 'A whole sentence that stands alone: what comes `before` the `missing` words, and what comes `after`.',
  roles: {
    before: { accepts: ['description'] },
    missing: { accepts: [...entityKinds, 'count', 'percent', 'money', 'date'], required: true },
    after: { accepts: ['description'] },
  },
  frames: [],
  // The template complete-the-sentence leaves the words out; there is no other way to ask.
  ask: {},
  say: '[{before} ]{missing}[ {after}]',
};
