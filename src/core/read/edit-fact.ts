/** Corrects what an article says, fact by fact: the learner's word counts, and the facts keep their names so that progress survives. */

import type { Fact, StoredArticle } from '../model.ts';
import { shortId } from '../text/hash.ts';
import {
  atomsOf,
  attributionOf,
  evidenceAt,
  type FactEdit,
  fill,
  fillingOf,
  isToldIn,
  type NewFact,
  whenOf,
} from './edited-parts.ts';
import { EditError } from './fill-role.ts';
import { relationNamed } from './relations/index.ts';

/** Who takes the trouble to write a fact down finds it central. */
const SALIENCE_OF_ADDED = 0.8;

/** A fact as the form shows it. */
export function editOf(fact: Fact): FactEdit {
  const roles = { ...fact.roles, ...(fact.where === undefined ? {} : { where: fact.where }) };
  return {
    roles: Object.fromEntries(Object.entries(roles).map(([role, value]) => [role, atomsOf(value).map(fillingOf)])),
    when: fact.when?.iso ?? '',
    speaker: fact.attribution?.speaker ?? null,
    stance: fact.attribution?.stance ?? 'states',
    via: fact.attribution?.via ?? null,
  };
}

/** The article with the fact corrected: it keeps its id and is marked as edited. @throws EditError */
export function editFact(stored: StoredArticle, id: string, edit: FactEdit): StoredArticle {
  const before = factOf(stored, id);
  const relation = relationNamed(before.relation);
  const { roles, where, entities, changed } = fill(stored, relation, edit, before);
  const when = whenOf(edit.when, before.evidence, before.when);
  const attribution = attributionOf(edit, stored);
  if (when?.iso !== before.when?.iso) changed.add('when');
  if (attribution?.speaker !== before.attribution?.speaker) changed.add('speaker');
  const { when: _when, where: _where, attribution: _attribution, ask: _ask, derives, foils, ...kept } = before;
  const filled = new Set([
    ...Object.keys(roles),
    ...(where === undefined ? [] : ['where']),
    ...(when ? ['when'] : []),
    ...(attribution ? ['speaker', 'stance'] : []),
  ]);
  const isAsked = (role: string) => before.ask?.includes(role) || changed.has(role);
  const askable = new Set([...Object.keys(relation.ask), ...(before.ask ?? []), 'speaker']);
  const ask = before.ask && [...askable].filter((role) => (filled.has(role) || isOfSeveral(role)) && isAsked(role));
  const fact: Fact = {
    ...kept,
    roles,
    ...(when && { when }),
    ...(where !== undefined && { where }),
    ...(attribution && { attribution }),
    ...(ask && { ask }),
    ...(foils && { foils: without(foils, changed) }),
    // The learner answers for what was changed, whether or not the evidence says it in these words.
    derives: { ...derives, ...Object.fromEntries([...changed].map((role) => [role, 'learner'])) },
    origin: 'edited',
    confidence: 1,
  };
  return { ...stored, entities, facts: stored.facts.map((each) => (each.id === id ? fact : each)) };
}

/** The article without the fact; what it opposed stands alone. @throws EditError */
export function removeFact(stored: StoredArticle, id: string): StoredArticle {
  factOf(stored, id);
  const facts = stored.facts.filter((fact) => fact.id !== id);
  return { ...stored, facts: facts.map((fact) => (fact.opposes === id ? without(fact, new Set(['opposes'])) : fact)) };
}

/** The article with the fact as it was: brought back, or with its corrections undone. */
export function restoreFact(stored: StoredArticle, fact: Fact): StoredArticle {
  const others = stored.facts.filter(({ id }) => id !== fact.id);
  const facts = others.map((other) => (other.id === fact.opposes ? { ...other, opposes: fact.id } : other));
  return { ...stored, facts: insert(facts, fact) };
}

/** The article read anew, with what the learner had corrected or added in it. */
export function keepEdits(fresh: StoredArticle, before: StoredArticle): StoredArticle {
  const edited = before.facts.filter(({ origin }) => origin === 'edited');
  const known = new Set(fresh.entities.map(({ id }) => id));
  const entities = [...fresh.entities, ...before.entities.filter(({ id }) => !known.has(id))];
  return edited.reduce(restoreFact, edited.length > 0 ? { ...fresh, entities } : fresh);
}

/** The article with one fact more, in its place. @throws EditError */
export function addFact(stored: StoredArticle, { relation: name, evidence: span, ...edit }: NewFact): StoredArticle {
  const relation = relationNamed(name);
  const evidence = evidenceAt(span, stored.article.text);
  const filled = fill(stored, relation, edit);
  const { roles, where, entities } = filled;
  if (!isToldIn(evidence.quote, filled)) {
    throw new EditError('The words that you selected say nothing of this fact. Select those that prove it.');
  }
  const when = whenOf(edit.when, evidence);
  const attribution = attributionOf(edit, stored);
  const content = { relation: name, roles, ...(when && { when }), ...(where !== undefined && { where }) };
  const said = { ...content, ...(attribution && { attribution }) };
  const id = `l-${shortId(JSON.stringify([said, evidence.quote]))}`;
  if (stored.facts.some((fact) => fact.id === id)) throw new EditError('This fact is there already.');
  const asked = [...Object.keys(relation.ask), 'speaker', 'when', 'where'];
  const derives = Object.fromEntries(asked.map((role) => [role, 'learner']));
  const fact: Fact = {
    id,
    ...said,
    evidence,
    origin: 'edited',
    derives,
    confidence: 1,
    salience: SALIENCE_OF_ADDED,
  };
  return { ...stored, entities, facts: insert(stored.facts, fact) };
}

function factOf({ facts }: StoredArticle, id: string): Fact {
  const fact = facts.find((each) => each.id === id);
  if (!fact) throw new EditError('This fact is not there any more.');
  return fact;
}

/** Facts stand in the order of the article. */
function insert(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  const behind = facts.findIndex(({ evidence }) => evidence.start > fact.evidence.start);
  const at = behind < 0 ? facts.length : behind;
  return [...facts.slice(0, at), fact, ...facts.slice(at)];
}

/** Asked across facts: which pairing is right, which came first. */
function isOfSeveral(role: string): boolean {
  return role === 'pairing' || role === 'order';
}

function without<T extends object>(record: T, keys: ReadonlySet<string>): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key))) as T;
}
