/** “How many years had passed since the armistice?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

const kinds: ReadonlySet<string> = new Set(['count', 'ordinal', 'money', 'percent', 'age', 'duration']);

export const howMany: Template = {
  name: 'how-many',
  about: 'Asks for a number: how many, how much, how long, how old, which anniversary.',
  drafts: askRoles('how-many', 'numbers', ({ key }) => kinds.has(key.kind)),
};
