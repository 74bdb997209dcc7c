/** Reads the clauses of an article: every predicate whose subject, complements and source are sure. */

import type { RoleValue, When } from '../../model.ts';
import { readCount } from './amounts/count.ts';
import { findAttribution } from './attribution.ts';
import { type Clause, entitiesIn } from './clause.ts';
import { readComplements } from './complements.ts';
import { isFused } from './fused.ts';
import { isCaption } from './gaps/odd-times.ts';
import type { Known } from './known.ts';
import { isNote } from './notes.ts';
import { type Place, readNoun } from './noun.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { findSubject, isPredicate } from './subject.ts';
import { dependents, hasLabel, leastMargin, subtree, type Tree, tokenAt } from './tree.ts';
import { readPredicate } from './verb-phrase.ts';

/** In the order of the article. */
export function readClauses(known: Known): Clause[] {
  return known.sentences.flatMap((_, index) => {
    const tree = known.trees[index];
    if (!tree || !isStatement(tree)) return [];
    return tree.tokens.flatMap((_, head) => {
      const clause = isPredicate(tree, head) ? readClause(head, tree, index, known) : null;
      return clause ? [clause] : [];
    });
  });
}

/** Captions, headlines and questions are no statements. */
function isStatement(tree: Tree): boolean {
  const last = tree.tokens.findLast((_, index) => !isNote(tree, index));
  const hasEnd = /^[.”"’)]$/.test(last?.text ?? '');
  return hasEnd && !isFused(tree) && !tree.tokens.some(({ text }) => text === '?') && tree.tokens.length > 4;
}

/** Below this probability of its weakest arc a clause is more often wrong than a reader forgives. */
const surest = 0.5;

function readClause(head: number, tree: Tree, sentence: number, known: Known): Clause | null {
  if (known.isQuoted(sentence, head)) return null;
  const token = tokenAt(tree, head);
  const subject = findSubject(tree, head);
  const predicate = readPredicate(tree, head);
  if (!subject || !predicate || hasCondition(tree, head) || changesTense(tree, head)) return null;
  if (isSpeechVerb(token.lemma) && dependents(tree, head, 'ccomp', 'parataxis').length > 0) return null;
  // “Had she visited Oslo, …” is told of what did not happen.
  if (subject.own && (predicate.tokens[0] ?? head) < subject.head && predicate.tokens.length > 1) return null;
  const agent = readNoun(subject.head, { tree, sentence, known, owner: null, skip: head });
  const place: Place = { tree, sentence, known, owner: entitiesIn(agent)[0] ?? null };
  const attribution = findAttribution(head, place);
  if (attribution === 'unclear') return null;
  if (attribution) known.spoke(attribution.via ?? attribution.speaker, sentence);
  if (agent === null) return null;
  const complements = readComplements(head, predicate, place);
  if (!complements) return null;
  const arcs = [subject.head, head, ...complements.heads];
  const when = complements.when ?? timeOfSentence(head, tree, sentence, known);
  if (when && isCaption(predicate, when, known)) return null;
  const margin = leastMargin(tree, arcs, -1);
  if (margin < surest) return null;
  return {
    sentence,
    head,
    predicate,
    agent,
    agentCount: readCount(subject.head, place),
    object: complements.object,
    objectCount: complements.objectHead === null ? null : readCount(complements.objectHead, place),
    link: complements.link,
    amount: complements.amount,
    rest: complements.rest,
    where: complements.where,
    whereWord: complements.whereWord,
    when,
    attribution,
    margin,
    trimmed: complements.trimmed,
    references: countReferences(agent, place, subject.head),
  };
}

/** “earned a victory, and becomes the youngest”: a caption's present in a report's past. */
function changesTense(tree: Tree, head: number): boolean {
  const token = tokenAt(tree, head);
  return token.label === 'conj' && token.xpos === 'VBZ' && tree.tokens[token.head]?.xpos === 'VBD';
}

/** “If …” and “unless …” make the main clause hypothetical. */
function hasCondition(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'advcl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => /^(?:if|unless|lest|whether)$/i.test(tokenAt(tree, mark).text)),
  );
}

/** A coordinated verb shares the time of the first. */
function timeOfSentence(head: number, tree: Tree, sentence: number, known: Known): When | null {
  const token = tokenAt(tree, head);
  if (!hasLabel(token, ['conj']) || token.head < 0) return null;
  for (const index of dependents(tree, token.head, 'obl', 'advmod', 'nmod')) {
    // Only a time in front of both verbs belongs to both.
    const finding = index < token.head ? known.quantityAt(sentence, index) : undefined;
    if (finding?.when) return finding.when;
  }
  return null;
}

function countReferences(agent: RoleValue, place: Place, subjectHead: number): number {
  const mention = place.known.mentionAt(place.sentence, subjectHead);
  const own = mention && mention.how !== 'name' && entitiesIn(agent).length > 0 ? 1 : 0;
  const inside = subtree(place.tree, subjectHead).length > 12 ? 1 : 0;
  return own + inside;
}
