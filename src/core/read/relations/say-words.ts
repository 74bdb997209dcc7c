/** Somebody's very words, as a whole sentence. */

import type { Relation } from '../relation.ts';

export const sayWords: Relation = {
  name: 'say-words',
  about: 'A speaker said these very words, which make a sentence of their own.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'group'], required: true },
    quotation: { accepts: ['quotation'], required: true },
  },
  frames: [],
  ask: {
    speaker: ['{?} said, {quotation}?', 'whose words were these: {quotation}?'],
  },
  say: '{speaker+} said, {quotation}',
};
