/** “How did Kang Sun Nam's vow go on: ‘solidarity in the same trench of …’?” Only words that were quoted are asked. */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

export const completeTheQuotation: Template = {
  name: 'complete-the-quotation',
  about: 'Asks for the missing words of a quotation.',
  drafts: askRoles('complete-the-quotation', 'quotations', ({ key }) => key.kind === 'quotation'),
};
