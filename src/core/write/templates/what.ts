/** “What did Sergei Shoigu hand to Kim Jong Un?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';
import { saysSomething } from './what-does-x-say.ts';

const kinds: ReadonlySet<string> = new Set(['thing', 'topic', 'title', 'description', 'clause']);

export const what: Template = {
  name: 'what',
  about: 'Asks for a thing, a topic, an office or what came about.',
  drafts: askRoles(
    'what',
    'things',
    (asked) => kinds.has(asked.key.kind) && !asked.possessive && !saysSomething(asked),
  ),
};
