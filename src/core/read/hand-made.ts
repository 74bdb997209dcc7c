/** What a learner can say of an article by hand: the kinds of fact to choose from, and what each role is called. */

import type { EntityKind, PhraseKind } from '../model.ts';
import type { Relation, RoleRule } from './relation.ts';

/** Relations by name, as the menu calls them: the few that need no explanation. */
export const HAND_MADE: readonly (readonly [string, string])[] = [
  ['do', 'Somebody did something'],
  ['meet', 'Somebody met somebody'],
  ['attend', 'Somebody was at an event'],
  ['hand-over', 'Somebody gave somebody something'],
  ['hold-office', 'Somebody held an office'],
  ['belong-to', 'Somebody was a member'],
  ['hold-event', 'An event was held'],
  ['begin', 'Something began'],
  ['end', 'Something ended'],
  ['end-in', 'Something had a result'],
  ['say-words', 'Somebody said these very words'],
];

const LABELS: Readonly<Record<string, string>> = {
  action: 'Did what',
  agent: 'Who',
  agentCount: 'How many did it',
  agentUnit: 'How many of what did it',
  attendee: 'Who was there',
  body: 'Member of what',
  company: 'In whose company',
  counterpart: 'Whom',
  event: 'Which event',
  gift: 'What was given',
  giver: 'Who gave it',
  host: 'Who held it',
  link: 'Linking word',
  member: 'Who was a member',
  object: 'Whom or what',
  objectCount: 'How many',
  objectUnit: 'How many of what',
  of: 'Of what',
  office: 'Which office',
  opening: 'With what',
  other: 'After the linking word',
  person: 'Who',
  quotation: 'The very words',
  recipient: 'To whom',
  rest: 'What else belongs to it',
  result: 'In what',
  sender: 'On whose behalf',
  speaker: 'Who said it',
  when: 'When',
  where: 'Where',
  whereWord: 'Word before the place',
};

/** All that the generic deed takes beside its needs: its other roles are the reader's tools, of no use to who has not met them in the fact. */
const DEED = new Set(['object']);

const PLACES: RoleRule = { accepts: ['city', 'country', 'region', 'place'] satisfies EntityKind[] };

/** `Whom or what` of `object`; a role without a name of its own is called by its word: `Thanked`. */
export function roleLabel(role: string): string {
  const words = role.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return LABELS[role] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The roles that a form shows, in the relation's order, with the place where the relation can say one. */
export function rolesToFill(relation: Relation, filled: ReadonlySet<string>): readonly (readonly [string, RoleRule])[] {
  const roles = Object.entries(relation.roles).filter(
    ([role, rule]) => rule.required || filled.has(role) || relation.name !== 'do' || DEED.has(role),
  );
  return says(relation, 'where') || filled.has('where') ? [...roles, ['where', PLACES]] : roles;
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  organisation: 'organization',
  work: 'book, film or other work',
  group: 'group of people',
};

/** What a kind is called: `organization`. */
export function kindName(kind: EntityKind | PhraseKind): string {
  return KIND_NAMES[kind] ?? kind;
}

/** Whether some wording of the relation tells the time or the place. */
export function says(relation: Relation, what: 'when' | 'where'): boolean {
  return [relation.say, ...Object.values(relation.ask).flat()].some((wording) => wording.includes(`{${what}}`));
}
