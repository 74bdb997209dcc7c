/** “Which country closed its border in 2020?” */

import { askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

const kinds: ReadonlySet<string> = new Set([
  'organisation',
  'country',
  'city',
  'region',
  'place',
  'group',
  'nationality',
  'event',
  'work',
  'weapon',
  'product',
]);
const places: ReadonlySet<string> = new Set(['country', 'city', 'region', 'place']);

export const which: Template = {
  name: 'which',
  about: 'Asks for a country, city, organization, event, weapon or work by its kind.',
  drafts: askRoles(
    'which',
    ({ key }) => (places.has(key.kind) ? 'places' : 'things'),
    ({ key, possessive, pattern }) => kinds.has(key.kind) && !possessive && !/^where\b/.test(pattern),
  ),
};
