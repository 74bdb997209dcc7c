/** Keeps a question at one right answer: says why an option might be right too, by everything the article tells. */

import type { Draft, EntityId, Fact, FactBase, Option, Phrase, RoleAtom, When } from '../model.ts';
import { relationNamed } from '../read/relations/index.ts';
import { sameName } from '../text/names.ts';
import { entitiesNamed, indexOf } from './base-index.ts';
import { atomsOf, fillerOf, isPhrase } from './values.ts';

/** Why the option may be right as well, or null when the fact base excludes it. What is missing counts as a match: in doubt, out. */
export function alsoRight(option: Option, draft: Draft, fact: Fact, base: FactBase): string | null {
  const meant = entitiesMeant(option, base);
  if (isSame(option, meant, draft.key, base)) return 'it is another name of the key';
  if (isNearlySame(option, meant, draft.key, base)) return 'it is nearly the same as the key';
  const index = indexOf(base);
  const { relation } = fact;
  const others =
    meant.size > 0
      ? [...meant].flatMap((id) => index.factsByEntity.get(id) ?? []).filter((other) => other.relation === relation)
      : (index.factsByRelation.get(relation) ?? []);
  const telling = others.find((other) => tells(other, option, meant, draft, fact, base));
  return telling ? `the fact “${telling.id}” makes it right` : null;
}

function entitiesMeant(option: Option, base: FactBase): ReadonlySet<EntityId> {
  if (option.entity !== undefined) return new Set([option.entity]);
  return new Set(entitiesNamed(option.text, base).map(({ id }) => id));
}

function isSame(option: Option, meant: ReadonlySet<EntityId>, key: Option, base: FactBase): boolean {
  if (key.entity !== undefined && meant.has(key.entity)) return true;
  if (sameName(option.text, key.text)) return true;
  return entitiesNamed(key.text, base).some(({ id }) => meant.has(id));
}

function isNearlySame(option: Option, meant: ReadonlySet<EntityId>, key: Option, base: FactBase): boolean {
  const keyNear = base.entities.get(key.entity ?? '')?.near ?? [];
  if (keyNear.some((near) => meant.has(near) || sameName(near.replaceAll('-', ' '), option.text))) return true;
  return [...meant].some((id) => (base.entities.get(id)?.near ?? []).some((near) => near === key.entity));
}

/** Whether another fact of the kind has the option in the asked role while all that the stem says fits it. */
function tells(
  other: Fact,
  option: Option,
  meant: ReadonlySet<EntityId>,
  draft: Draft,
  fact: Fact,
  base: FactBase,
): boolean {
  const asked = rolesLike(draft.role, other);
  const isOption = (atom: RoleAtom) => (isPhrase(atom) ? sameName(atom.text, option.text) : meant.has(atom));
  if (!asked.some((role) => atomsOf(fillerOf(other, role)).some(isOption))) return false;
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

function atomsMeet(one: RoleAtom, other: RoleAtom, base: FactBase): boolean {
  if (isPhrase(one) && isPhrase(other)) return isSameVerb(one, other) || sameName(one.text, other.text);
  if (!isPhrase(one) && !isPhrase(other)) return one === other;
  const [id, phrase] = isPhrase(one) ? [other, one] : [one, other];
  return isPhrase(phrase) && entitiesNamed(phrase.text, base).some((entity) => entity.id === id);
}

/** Tenses apart, the same deed: “has backed” and “backs”. */
function isSameVerb(one: Phrase, other: Phrase): boolean {
  return one.kind === 'verb' && other.kind === 'verb' && one.forms?.base === other.forms?.base;
}
