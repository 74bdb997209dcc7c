/** “Where did Kim Jong Un meet Donald Trump in June 2019?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

export const where: Template = {
  name: 'where',
  about: 'Asks for the place.',
  drafts: askRoles('where', 'places', ({ pattern }) => /^where\b/.test(pattern)),
};
