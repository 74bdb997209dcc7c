/** A promise, and on whose behalf. */

import type { Relation } from '../relation.ts';

export const vow: Relation = {
  name: 'vow',
  about:
    'A speaker vowed that somebody will do something (`action`, a bare verb phrase) together with, or for, a partner.',
  roles: {
    speaker: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    actor: { accepts: ['person', 'organisation', 'country', 'group'], required: true },
    action: { accepts: ['clause'], required: true },
    occasion: { accepts: ['event', 'place', 'thing'] },
  },
  frames: [{ verbs: ['vow', 'affirm', 'pledge', 'promise', 'swear'], slots: { speaker: 'subject', action: 'object' } }],
  ask: {
    action: [
      'what did {speaker+}[, speaking at {occasion},] vow {actor} would do?',
      'what did {speaker}[, speaking at {occasion},] promise that {actor} would do?',
    ],
    speaker: ['{?} vowed that {actor} will {action}?', '{?} pledged that {actor} will {action}?'],
  },
  say: '{speaker+} vowed[ at {occasion}] that {actor} will {action}',
};
