/** “Why did North Korea close its borders in 2020?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

export const why: Template = {
  name: 'why',
  about: 'Asks for the reason or the purpose.',
  drafts: askRoles('why', 'things', ({ key }) => key.kind === 'reason' || key.kind === 'purpose'),
};
