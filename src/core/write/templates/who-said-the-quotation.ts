/** “Who called the North Korean military ‘the strongest army in the world’?” */

import type { Fact } from '../../model.ts';
import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';
import { atomsOf, isPhrase } from '../values.ts';

/** Whether the fact holds somebody's own words. */
export function quotesSomebody(fact: Fact): boolean {
  return Object.values(fact.roles)
    .flatMap(atomsOf)
    .some((atom) => isPhrase(atom) && atom.kind === 'quotation');
}

export const whoSaidTheQuotation: Template = {
  name: 'who-said-the-quotation',
  about: 'Asks who said the quoted words.',
  drafts: askRoles(
    'who-said-the-quotation',
    'quotations',
    ({ key, fact }) => key.kind === 'person' && quotesSomebody(fact),
  ),
};
