/** “Which country closed its border in 2020?” */

import { entityKinds } from '../../text/kinds.ts';
import { askRoles } from '../ask-role.ts';
import { isVague, questionWord } from '../question-word.ts';
import type { Template } from '../template.ts';

/** Persons are asked for with who, things with what. */
const kinds: ReadonlySet<string> = new Set(entityKinds.filter((kind) => kind !== 'person' && kind !== 'thing'));
const places: ReadonlySet<string> = new Set(['country', 'city', 'region', 'place']);

export const which: Template = {
  name: 'which',
  about: 'Asks for a country, city, organization, event, weapon or work by its kind.',
  drafts: askRoles(
    'which',
    ({ key }) => (places.has(key.kind) ? 'places' : 'things'),
    ({ key, possessive, pattern, fact }) =>
      kinds.has(key.kind) &&
      !possessive &&
      !/^where\b/.test(pattern) &&
      !(isVague(questionWord(key)) && fact.origin === 'extracted'),
  ),
};
