/** “What does North Korea claim about how the Korean War ended?” */

import { type Asked, askRoles } from '../ask-role.ts';
import type { Template } from '../template.ts';

/** Whether the asked role is what somebody says: a clause in a fact that has a speaker. */
export function saysSomething({ key, fact }: Asked): boolean {
  return key.kind === 'clause' && (fact.attribution !== undefined || 'speaker' in fact.roles);
}

export const whatDoesXSay: Template = {
  name: 'what-does-x-say',
  about: 'Asks what somebody says, claims, vows or denies.',
  drafts: askRoles('what-does-x-say', 'who-says-so', saysSomething),
};
