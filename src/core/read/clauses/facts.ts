/** Turns clauses into facts of the generic relation, with the roles that are worth asking; a fact without any still rules options out. */

import type { Entity, Fact, RoleValue } from '../../model.ts';
import { shortId } from '../../text/hash.ts';
import { readNounPhrase } from '../gazetteers/noun-neighbours.ts';
import { activate } from './activate.ts';
import { type Clause, description, entitiesIn } from './clause.ts';
import type { Amount } from './complement-state.ts';
import { isPerfect } from './gaps/odd-times.ts';
import type { Known } from './known.ts';
import { salienceOf } from './salience.ts';
import { saysTooLittle } from './verb-phrase.ts';

export function factsOf(clauses: readonly Clause[], known: Known): Fact[] {
  return clauses.flatMap((clause) => {
    const fact = factOf(activate(clause), known);
    return fact ? [fact] : [];
  });
}

/** Each resolved reference may be wrong as well as the arcs: together they must be more right than not. */
const leastConfidence = 0.5;

function factOf(clause: Clause, known: Known): Fact | null {
  const sentence = known.sentences[clause.sentence];
  if (!sentence) return null;
  const roles = rolesOf(clause);
  const ask = askable(clause, known);
  const confidence = clause.margin * 0.9 ** clause.references * 0.8 ** clause.trimmed;
  if (confidence < leastConfidence) return null;
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
    confidence,
    salience: salienceOf([...entitiesIn(clause.agent), ...entitiesIn(clause.object)], clause.sentence, known),
  };
}

function rolesOf(clause: Clause): Fact['roles'] {
  const { agent, predicate, object, link, amount, rest, whereWord, agentCount, objectCount } = clause;
  return {
    agent,
    action: predicate.phrase,
    ...(object === null ? {} : { object }),
    ...(link === null ? {} : { link: description(link.preposition), other: link.other }),
    ...(amount === null ? {} : amountRoles(amount)),
    ...(whereWord === null ? {} : { whereWord: description(whereWord) }),
    ...(rest === null ? {} : { rest: description(rest) }),
    ...(agentCount === null ? {} : { agentCount: agentCount.amount, agentUnit: agentCount.unit }),
    ...(objectCount === null ? {} : { objectCount: objectCount.amount, objectUnit: objectCount.unit }),
  };
}

function amountRoles({ preposition, counted }: Amount): Fact['roles'] {
  return {
    amountLink: description(preposition),
    amount: counted.amount,
    amountUnit: counted.unit,
    amountSaid: description(`${preposition} ${counted.amount.text} ${counted.unit.text}`),
  };
}

const askedKinds: ReadonlySet<string> = new Set([
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
/** Behind these a question may ask for who or what follows. */
const askedPrepositions = /^(?:with|to|from|against|for|into|at|in|by|on|under|through|behind|between|among|over|of)$/;

/** The roles whose question would say enough to be answered, and whose key has a type. */
function askable(clause: Clause, known: Known): string[] {
  const entity = (value: RoleValue | null): Entity | undefined =>
    typeof value === 'string' ? known.entities.get(value) : undefined;
  const isAsked = (value: RoleValue | null) => isAskedFor(entity(value)) || isTypedThing(value);
  const { object, link, rest, where, when, agent, amount, predicate } = clause;
  const around = [link, rest, where, when, amount].filter((part) => part !== null).length;
  const parts = around + (object === null ? 0 : 1);
  const isDated = when !== null && when.iso !== undefined && !isPerfect(predicate);
  const isTold = isDated && (!when.inferred || (when.precision === 'day' && clause.sentence < leadSentences));
  const copula = isCopula(clause);
  return [
    ...(isAsked(agent) && (copula ? isOneOfAKind(object) : parts > 0) ? ['agent'] : []),
    ...(isAsked(object) && !copula ? ['object'] : []),
    ...(link && isAsked(link.other) && askedPrepositions.test(link.preposition) ? ['other'] : []),
    ...(settings.has(entity(where)?.kind ?? '') && link?.preposition !== 'to' ? ['where'] : []),
    ...(isTold && !saysTooLittle(predicate, parts > 1) ? ['when'] : []),
    ...(isSpeakerAsked(clause, entity(clause.attribution?.speaker ?? null)) ? ['speaker'] : []),
    ...(clause.agentCount ? ['agentCount'] : []),
    ...(clause.objectCount ? ['objectCount'] : []),
    ...(amount ? ['amount'] : []),
  ];
}

/** “the largest city not linked to a highway”: what is asked by what it is, must be the only one that is it. */
function isOneOfAKind(value: RoleValue | null): boolean {
  return value !== null && typeof value === 'object' && 'text' in value && /^the\b/.test(value.text);
}

/** The sentences that tell the event itself: its day is worth knowing, a day in passing is not. */
const leadSentences = 6;

/** Who says so is worth asking of a person, not of a medium that relays. */
function isSpeakerAsked({ object, link, rest }: Clause, speaker: Entity | undefined): boolean {
  return speaker?.kind === 'person' && isAskedFor(speaker) && (object !== null || link !== null || rest !== null);
}

/** A person is asked for by the full name, anything else by its kind. */
function isAskedFor(entity: Entity | undefined): boolean {
  if (entity?.kind === 'person') return entity.name.includes(' ');
  return entity !== undefined && askedKinds.has(entity.kind);
}

/** Classes of common nouns whose members one really takes for one another, beside the nouns that have neighbours. */
const askedClasses =
  /^(?:disease|medicine|natural-disaster|accident-kind|animal|bird|fish|insect|crime|material|element|chemical|language|religion|ideology|musical-instrument|currency|sanction-kind|protest-form|vehicle|weapon-kind|cause-of-death)$/;

function isTypedThing(value: RoleValue | null): boolean {
  if (value === null || typeof value !== 'object' || !('text' in value)) return false;
  return askedClasses.test(value.class ?? '') || readNounPhrase(value.text) !== null;
}

function isCopula(clause: Clause): boolean {
  return clause.predicate.lemma === 'be' && !clause.predicate.passive;
}
