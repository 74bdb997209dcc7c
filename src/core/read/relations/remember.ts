/** What a people, a town or a family is said to keep in memory. */

import type { Relation } from '../relation.ts';

export const remember: Relation = {
  name: 'remember',
  about: 'A speaker said that somebody (`rememberer`) will remember something (`memory`) for good.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    rememberer: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    memory: { accepts: ['thing', 'event', 'person', 'group'], required: true },
  },
  frames: [{ verbs: ['remember'], slots: { rememberer: 'subject', memory: 'object' } }],
  ask: {
    memory: [
      'what will {rememberer} remember, as {speaker} put it[ {when}]?',
      'what did {speaker}[, speaking {when},] say {rememberer} would remember?',
    ],
  },
  say: '{speaker+} said that {rememberer} will remember {memory}',
};
