/** Turns clauses into facts of the generic relation, with the roles that are worth asking. */

import type { Entity, Fact, Phrase, RoleValue } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { type Clause, entitiesIn } from './clause.ts';
import type { Known } from './known.ts';
import { salienceOf } from './salience.ts';

export function factsOf(clauses: readonly Clause[], known: Known): Fact[] {
  return clauses.flatMap((clause) => {
    const fact = factOf(clause, known);
    return fact ? [fact] : [];
  });
}

function factOf(clause: Clause, known: Known): Fact | null {
  const sentence = known.sentences[clause.sentence];
  if (!sentence) return null;
  const roles = rolesOf(clause);
  const ask = askable(clause, known);
  if (ask.length === 0) return null;
  const quote = known.article.text.slice(sentence.start, sentence.end);
  return {
    id: `x-${shortId(JSON.stringify([roles, clause.where, clause.when?.iso ?? null, clause.attribution]))}`,
    relation: 'do',
    roles,
    ...(clause.when ? { when: clause.when } : {}),
    ...(clause.where ? { where: clause.where } : {}),
    ...(clause.attribution ? { attribution: clause.attribution } : {}),
    evidence: { quote, start: sentence.start, end: sentence.end },
    origin: 'extracted',
    ask,
    derives: Object.fromEntries(ask.map((role) => [role, 'reference'])),
    confidence: clause.margin * 0.9 ** clause.references,
    salience: salienceOf([...entitiesIn(clause.agent), ...entitiesIn(clause.object)], clause.sentence, known),
  };
}

function description(text: string): Phrase {
  return { text, kind: 'description' };
}

function rolesOf(clause: Clause): Fact['roles'] {
  const { agent, predicate, object, link, rest, agentCount, objectCount } = clause;
  return {
    agent,
    action: predicate.phrase,
    ...(object === null ? {} : { object }),
    ...(link === null ? {} : { link: description(link.preposition), other: link.other }),
    ...(rest === null ? {} : { rest: description(rest) }),
    ...(agentCount === null ? {} : { agentCount: agentCount.amount, agentUnit: agentCount.unit }),
    ...(objectCount === null ? {} : { objectCount: objectCount.amount, objectUnit: objectCount.unit }),
  };
}

const askedKinds: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'country',
  'city',
  'region',
  'group',
  'place',
  'event',
  'work',
  'product',
  'weapon',
]);
const settings: ReadonlySet<string> = new Set(['city', 'country', 'region', 'place']);

/** The roles whose question would say enough to be answered, and whose key has a type. */
function askable(clause: Clause, known: Known): string[] {
  const entity = (value: RoleValue | null): Entity | undefined =>
    typeof value === 'string' ? known.entities.get(value) : undefined;
  const isAsked = (value: RoleValue | null) => askedKinds.has(entity(value)?.kind ?? '');
  const parts = [clause.object, clause.link, clause.rest, clause.where].filter((part) => part !== null).length;
  const where = entity(clause.where)?.kind ?? '';
  const isDated = clause.when !== null && !clause.when.inferred && clause.when.iso !== undefined;
  return [
    ...(isAsked(clause.agent) && parts > 0 ? ['agent'] : []),
    ...(isAsked(clause.object) && !isCopula(clause) ? ['object'] : []),
    ...(isAsked(clause.link?.other ?? null) ? ['other'] : []),
    ...(settings.has(where) && parts > 1 ? ['where'] : []),
    ...(isDated && parts > 0 ? ['when'] : []),
    ...(clause.agentCount ? ['agentCount'] : []),
    ...(clause.objectCount ? ['objectCount'] : []),
  ];
}

function isCopula(clause: Clause): boolean {
  return clause.predicate.lemma === 'be' && !clause.predicate.passive;
}
