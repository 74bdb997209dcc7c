/** Keeps a question at one right answer: says why an option might be right too, by everything the article tells. */

import type { Draft, EntityId, Fact, FactBase, Option, RoleAtom, When } from '../model.ts';
import { findByName, sameInArticle, sameName } from '../text/names.ts';
import { relationNamed } from './relation-named.ts';
import { atomsOf, fillerOf, isPhrase } from './values.ts';

/** Why the option may be right as well, or null when the fact base excludes it. What is missing counts as a match: in doubt, out. */
export function alsoRight(option: Option, draft: Draft, fact: Fact, base: FactBase): string | null {
  if (isSame(option, draft.key, base)) return 'it is another name of the key';
  if (isNearlySame(option, draft.key, base)) return 'it is nearly the same as the key';
  for (const other of base.facts) {
    if (tells(other, option, draft, fact, base)) return `the fact “${other.id}” makes it right`;
  }
  return null;
}

function isSame(one: Option, other: Option, base: FactBase): boolean {
  if (one.entity !== undefined && one.entity === other.entity) return true;
  return sameInArticle(one.text, other.text, base.entities);
}

function isNearlySame(option: Option, key: Option, base: FactBase): boolean {
  const keyNear = base.entities.get(key.entity ?? '')?.near ?? [];
  const optionNear = base.entities.get(option.entity ?? '')?.near ?? [];
  return (
    keyNear.some((near) => near === option.entity || sameName(near.replaceAll('-', ' '), option.text)) ||
    optionNear.some((near) => near === key.entity)
  );
}

/** Whether another fact of the kind has the option in the asked role while all that the stem says fits it. */
function tells(other: Fact, option: Option, draft: Draft, fact: Fact, base: FactBase): boolean {
  if (other.relation !== fact.relation) return false;
  const asked = rolesLike(draft.role, other);
  const holdsOption = asked.some((role) => atomsOf(fillerOf(other, role)).some((atom) => isAtom(atom, option, base)));
  if (!holdsOption) return false;
  return draft.said.every((role) => role === draft.role || agrees(role, other, fact, asked, base));
}

/** In a symmetric relation, who met whom may stand the other way round. */
function rolesLike(role: string, other: Fact): readonly string[] {
  const rules = relationNamed(other.relation).roles;
  const own = rules[role];
  if (!own) return [role];
  return Object.keys(rules).filter((name) => name === role || rules[name]?.accepts.join() === own.accepts.join());
}

function agrees(role: string, other: Fact, fact: Fact, asked: readonly string[], base: FactBase): boolean {
  if (role === 'when') return timesMeet(fact.when, other.when);
  const wanted = atomsOf(fillerOf(fact, role));
  const roles = asked.includes(role) ? asked : [role];
  const given = roles.flatMap((name) => atomsOf(fillerOf(other, name)));
  if (wanted.length === 0 || given.length === 0) return true;
  return wanted.some((want) => given.some((atom) => atomsMeet(want, atom, base)));
}

function timesMeet(one: When | undefined, other: When | undefined): boolean {
  if (!one?.iso || !other?.iso || one.until || other.until) return true;
  return one.iso.startsWith(other.iso) || other.iso.startsWith(one.iso);
}

function isAtom(atom: RoleAtom, option: Option, base: FactBase): boolean {
  if (isPhrase(atom)) return sameName(atom.text, option.text);
  if (option.entity !== undefined) return atom === option.entity;
  return findByName(option.text, base.entities).some(({ id }: { id: EntityId }) => id === atom);
}

function atomsMeet(one: RoleAtom, other: RoleAtom, base: FactBase): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other;
  const text = (atom: RoleAtom) => (isPhrase(atom) ? atom.text : (base.entities.get(atom)?.name ?? atom));
  return sameInArticle(text(one), text(other), base.entities);
}
