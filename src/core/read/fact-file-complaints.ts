/** What may be wrong with a fact that is well-formed: names that lead nowhere, and keys that its quote does not prove. */

import type { Entity, EntityId, RoleAtom, RoleValue } from '../model.ts';
import { isNamedIn } from '../text/names.ts';
import { holdsPhrase } from '../text/words.ts';
import type { WrittenFact } from './fact-file-schema.ts';
import type { Relation, RoleRule } from './relation.ts';
import { relations } from './relations/index.ts';

/** Roles that templates ask for whatever the relation. */
const commonRoles: ReadonlySet<string> = new Set(['speaker', 'stance', 'pairing', 'order']);

type Entities = ReadonlyMap<EntityId, Entity>;

/** The first complaint, as the end of a sentence whose subject is the fact; null when all is well. */
export function complaintAbout(fact: WrittenFact, entities: Entities, facts: readonly WrittenFact[]): string | null {
  const relation = relations.find(({ name }) => name === fact.relation);
  if (!relation) return `has the relation “${fact.relation}”, which no file of src/core/read/relations knows`;
  return (
    complaintAboutRoles(fact, relation, entities) ??
    complaintAboutNames(fact, entities) ??
    complaintAboutAsking(fact, relation) ??
    complaintAboutOpposing(fact, facts) ??
    complaintAboutProof(fact, relation, entities)
  );
}

function complaintAboutRoles(fact: WrittenFact, relation: Relation, entities: Entities): string | null {
  for (const [role, rule] of Object.entries(relation.roles)) {
    if (rule.required && !(role in fact.roles)) return `lacks the role “${role}”, which “${relation.name}” requires`;
  }
  for (const [role, value] of Object.entries(fact.roles)) {
    const rule = relation.roles[role];
    if (!rule) return `has the role “${role}”, which “${relation.name}” does not know`;
    for (const atom of atomsOf(value)) {
      const complaint = complaintAboutAtom(atom, role, rule, entities);
      if (complaint) return complaint;
    }
  }
  return null;
}

function complaintAboutAtom(atom: RoleAtom, role: string, { accepts }: RoleRule, entities: Entities): string | null {
  if (typeof atom === 'string' && !entities.has(atom)) return namesNobody(role, atom);
  const kind = typeof atom === 'string' ? entities.get(atom)?.kind : atom.kind;
  if (kind && accepts.includes(kind)) return null;
  return `fills the role “${role}” with a ${kind}; it takes ${accepts.join(', ')}`;
}

function complaintAboutNames(fact: WrittenFact, entities: Entities): string | null {
  const { where, attribution } = fact;
  if (typeof where === 'string' && !entities.has(where)) return namesNobody('where', where);
  for (const role of ['speaker', 'via'] as const) {
    const id = attribution?.[role];
    if (id !== undefined && !entities.has(id)) return namesNobody(role, id);
  }
  return null;
}

function namesNobody(role: string, id: string): string {
  return `fills the role “${role}” with “${id}”, which is no entity of the file`;
}

function complaintAboutAsking(fact: WrittenFact, relation: Relation): string | null {
  for (const role of fact.ask ?? []) {
    if (!(role in relation.ask) && !commonRoles.has(role)) {
      return `asks for the role “${role}”, for which “${relation.name}” has no wording`;
    }
    if (!commonRoles.has(role) && roleOf(fact, role) === undefined)
      return `asks for the role “${role}”, which it leaves empty`;
  }
  const stray = Object.keys({ ...fact.foils, ...fact.derives }).find((role) => !(fact.ask ?? [role]).includes(role));
  return stray === undefined ? null : `has foils or a derivation for the role “${stray}”, which it does not ask`;
}

function complaintAboutOpposing(fact: WrittenFact, facts: readonly WrittenFact[]): string | null {
  if (fact.opposes === undefined) return null;
  const other = facts.find(({ id }) => id === fact.opposes);
  if (!other) return `opposes “${fact.opposes}”, which is no fact of the file`;
  return other.opposes === fact.id ? null : `opposes “${fact.opposes}”, which does not point back`;
}

/** A key that can't be read in the quote needs a rule that says how it follows from it. */
function complaintAboutProof(fact: WrittenFact, relation: Relation, entities: Entities): string | null {
  for (const role of fact.ask ?? Object.keys(relation.ask)) {
    if (fact.derives?.[role] !== undefined) continue;
    const unproven = atomsOf(roleOf(fact, role)).find((atom) => !isProven(atom, fact.evidence, entities));
    if (unproven === undefined) continue;
    const name = typeof unproven === 'string' ? (entities.get(unproven)?.name ?? unproven) : unproven.text;
    return `asks for “${name}”, which its evidence does not hold, and names no rule that derives the role “${role}”`;
  }
  return null;
}

function isProven(atom: RoleAtom, quote: string, entities: Entities): boolean {
  if (typeof atom !== 'string') return holdsPhrase(quote, atom.text.replace(/^(?:an?|the) /i, ''));
  const entity = entities.get(atom);
  return entity !== undefined && isNamedIn(entity, quote);
}

function roleOf(fact: WrittenFact, role: string): RoleValue | undefined {
  if (role in fact.roles) return fact.roles[role];
  if (role === 'where') return fact.where;
  if (role === 'when') return fact.when && { text: fact.when.said, kind: 'date' };
  return role === 'speaker' ? fact.attribution?.speaker : undefined;
}

function atomsOf(value: RoleValue | undefined): readonly RoleAtom[] {
  if (value === undefined) return [];
  return isMany(value) ? value : [value];
}

function isMany(value: RoleValue): value is readonly RoleAtom[] {
  return Array.isArray(value);
}
