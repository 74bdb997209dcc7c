/** “Who handed Kim Jong Un a letter from Vladimir Putin?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';
import { quotesSomebody } from './who-said-the-quotation.ts';

export const who: Template = {
  name: 'who',
  about: 'Asks for the person who did it or to whom it was done.',
  drafts: askRoles(
    'who',
    'people',
    ({ key, possessive, fact }) => key.kind === 'person' && !possessive && !quotesSomebody(fact),
  ),
};
