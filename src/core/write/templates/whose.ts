/** “Whose letter did Sergei Shoigu hand to Kim Jong Un?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';
import { quotesSomebody } from './who-said-the-quotation.ts';

export const whose: Template = {
  name: 'whose',
  about: 'Asks for the person or body to whom something belongs.',
  drafts: askRoles(
    'whose',
    'people',
    ({ possessive, key, fact }) => possessive && !(key.kind === 'person' && quotesSomebody(fact)),
  ),
};
