/** Any other deed: the last resort for verbs that have no relation of their own. */

import { entityKinds } from '../../text/kinds.ts';
import type { Relation } from '../relation.ts';

export const doSomething: Relation = {
  name: 'do',
  about:
    'Somebody did something that no other relation covers: `action` is the verb with its forms, `link` the preposition before `other`, `rest` what else belongs to it, `whereWord` the preposition of the place; a number is kept apart from what it counts (`amountSaid` tells both behind their preposition).',
  roles: {
    agent: { accepts: entityKinds, required: true },
    action: { accepts: ['verb'], required: true },
    object: { accepts: entityKinds },
    link: { accepts: ['description'] },
    other: { accepts: entityKinds },
    rest: { accepts: ['description'] },
    whereWord: { accepts: ['description'] },
    amountLink: { accepts: ['description'] },
    amount: { accepts: ['count'] },
    amountUnit: { accepts: ['thing'] },
    amountSaid: { accepts: ['description'] },
    agentCount: { accepts: ['count'] },
    agentUnit: { accepts: ['thing'] },
    objectCount: { accepts: ['count'] },
    objectUnit: { accepts: ['thing'] },
  },
  frames: [],
  ask: {
    agent: [
      '{?} {action.asked}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]{?} {action.asked}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
    ],
    object: [
      '{?} {action.aux} {agent} {action.base}[ {link} {other}][ {amountSaid}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]{?} {action.aux} {agent} {action.base}[ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
    ],
    other: [
      '{link} {?} {action.aux} {agent} {action.base}[ {object}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]{link} {?} {action.aux} {agent} {action.base}[ {object}][ {rest}][ {where}]?',
    ],
    when: [
      'when {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
      'when was it that {agent} {action}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
    ],
    where: [
      'in {?} {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {when}]?',
      'where {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {when}]?',
    ],
    amount: [
      '{amountLink} how many {amountUnit} {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]{amountLink} how many {amountUnit} {action.aux} {agent} {action.base}[ {object}][ {link} {other}][ {rest}][ {where}]?',
    ],
    agentCount: [
      'how many {agentUnit} {action.plural}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]how many {agentUnit} {action.plural}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
    ],
    objectCount: [
      'how many {objectUnit} {action.aux} {agent} {action.base}[ {link} {other}][ {amountSaid}][ {rest}][ {where}][ {when}]?',
      '[{when}, ]how many {objectUnit} {action.aux} {agent} {action.base}[ {link} {other}][ {amountSaid}][ {rest}][ {where}]?',
    ],
  },
  say: '{agent} {action}[ {object}][ {link} {other}][ {amountSaid}][ {rest}][ {where}][ {when}]',
};
