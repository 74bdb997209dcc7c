/** “When did the Korean War begin?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

export const when: Template = {
  name: 'when',
  about: 'Asks for a date, a year or a time of day.',
  drafts: askRoles('when', 'dates', ({ key }) => key.kind === 'date' || key.kind === 'time'),
};
