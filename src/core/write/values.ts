/** Looks up what fills a role: its atoms, the entities among them, and their names. */

import type { Entity, EntityId, Fact, FactBase, Phrase, RoleAtom, RoleValue } from '../model.ts';

export function atomsOf(value: RoleValue | undefined): readonly RoleAtom[] {
  if (value === undefined) return [];
  return isMany(value) ? value : [value];
}

function isMany(value: RoleValue): value is readonly RoleAtom[] {
  return Array.isArray(value);
}

export function isPhrase(atom: RoleAtom): atom is Phrase {
  return typeof atom !== 'string';
}

/** The entity with this id. @throws Error naming the id where the fact base has none: a fact file's check prevents it. */
export function entityOf(id: EntityId, base: FactBase): Entity {
  const entity = base.entities.get(id);
  if (!entity) throw new Error(`No entity is called “${id}” in “${base.article.title}”.`);
  return entity;
}

/** What fills a role; `where`, `speaker` and `via` count as roles. */
export function fillerOf(fact: Fact, role: string): RoleValue | undefined {
  if (role === 'where') return fact.where ?? fact.roles.where;
  if (role === 'speaker' && !('speaker' in fact.roles)) return fact.attribution?.speaker;
  if (role === 'via' && !('via' in fact.roles)) return fact.attribution?.via;
  return fact.roles[role];
}

/** Name, kind and class of an atom, the same for entities and phrases. */
export interface Described {
  readonly text: string;
  readonly kind: string;
  readonly class?: string;
  readonly entity?: EntityId;
  readonly plural: boolean;
}

export function describeAtom(atom: RoleAtom, base: FactBase): Described {
  if (isPhrase(atom)) {
    return {
      text: atom.text,
      kind: atom.kind,
      ...(atom.class === undefined ? {} : { class: atom.class }),
      plural: atom.plural ?? false,
    };
  }
  const entity = entityOf(atom, base);
  return {
    text: entity.name,
    kind: entity.kind,
    ...(entity.class === undefined ? {} : { class: entity.class }),
    entity: entity.id,
    plural: entity.plural ?? false,
  };
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
