/** A country shuts its doors. */

import type { Relation } from '../relation.ts';

export const closeBorder: Relation = {
  name: 'close-border',
  about:
    'A country closed its border for a reason, in a year or on a day; `step` says so as a choice among other answers to the reason (“it closed …”).',
  roles: {
    country: { accepts: ['country'], required: true },
    reason: { accepts: ['reason', 'thing'] },
    event: { accepts: ['event', 'description'] },
    step: { accepts: ['clause'] },
  },
  frames: [{ verbs: ['close', 'seal', 'shut'], slots: { country: 'subject', reason: 'over' } }],
  ask: {
    when: [
      'when did {country} close its border[ over {reason}]?',
      "when did {country's} border close[ over {reason}]?",
    ],
    reason: [
      'why did {country} close its border[ {when}]?',
      "what was the reason for {country's} border closure[ {when}]?",
    ],
    step: [
      'how did {country} respond to {reason}[ {when}]?',
      'what step did {country} take[ {when}] in response to {reason}?',
    ],
    country: ['{?} closed its border[ {when}][ over {reason}]?', "{?'s} border was closed[ {when}][ over {reason}]?"],
  },
  say: '{country} closed its border[ {when}][ over {reason}]',
};
