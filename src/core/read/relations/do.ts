/** Any other deed: the last resort for verbs that have no relation of their own. */

import type { Relation } from '../relation.ts';

const anything = [
  'person',
  'organisation',
  'country',
  'city',
  'region',
  'place',
  'group',
  'nationality',
  'event',
  'work',
  'weapon',
  'product',
  'thing',
] as const;

export const doSomething: Relation = {
  name: 'do',
  about:
    'Somebody did something that no other relation covers: `action` is the verb with its forms, `link` the preposition before `other`, `rest` what else belongs to it, `whereWord` the preposition of the place; a number is kept apart from what it counts.',
  roles: {
    agent: { accepts: anything, required: true },
    action: { accepts: ['verb'], required: true },
    object: { accepts: anything },
    link: { accepts: ['description'] },
    other: { accepts: anything },
    rest: { accepts: ['description'] },
    whereWord: { accepts: ['description'] },
    agentCount: { accepts: ['count'] },
    agentUnit: { accepts: ['thing'] },
    objectCount: { accepts: ['count'] },
    objectUnit: { accepts: ['thing'] },
  },
  frames: [],
  ask: {
    agent: [
      '{?} {action.asked}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]?',
      '{?} was it that {action.asked}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]?',
    ],
    object: [
      '{?} {action.aux} {agent} {action.base}[ {link} {other}][ {rest}][ {where}][ {when}]?',
      '{?} was it that {agent} {action}[ {link} {other}][ {rest}][ {where}][ {when}]?',
    ],
    other: [
      '{link} {?} {action.aux} {agent} {action.base}[ {object}][ {rest}][ {where}][ {when}]?',
      '{?} was it that {agent} {action}[ {object}] {link}[ {rest}][ {where}][ {when}]?',
    ],
    when: [
      'when {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {rest}][ {where}]?',
      '{?} was it when {agent} {action}[ {object}][ {link} {other}][ {rest}][ {where}]?',
    ],
    where: [
      'where {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {rest}][ {when}]?',
      'in {?} {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {rest}][ {when}]?',
    ],
    agentCount: [
      'how many {agentUnit} {action.plural}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]?',
      'what was the number of {agentUnit} that {action.plural}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]?',
    ],
    objectCount: [
      'how many {objectUnit} {action.aux} {agent} {action.base}[ {link} {other}][ {rest}][ {where}][ {when}]?',
      'what was the number of {objectUnit} that {agent} {action}[ {link} {other}][ {rest}][ {where}][ {when}]?',
    ],
  },
  say: '{agent} {action}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]',
};
