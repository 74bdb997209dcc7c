/** Finds the clauses and predicates that a sentence joins: “A left, but B stayed and slept”. */

import { findSubject } from '../subject.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from '../tree.ts';

/** Below this a joint may stand elsewhere; a second subject behind “and” or “but” is seldom wrong. */
const sureJoint = 0.5;
const sureClause = 0.35;

/** The clause and those beside it that have subjects of their own, by the tokens of their predicates. */
export function clausesOf(tree: Tree, first: number): number[] {
  const found = [first];
  for (const head of found) {
    for (const joined of dependents(tree, head, 'conj', 'parataxis')) {
      if (isJoinedClause(tree, joined)) found.push(joined);
    }
  }
  return found;
}

/** A statement beside another: its own subject and a verb that needs nothing, behind “and”, “but”, a comma or a semicolon. */
function isJoinedClause(tree: Tree, index: number): boolean {
  const token = tokenAt(tree, index);
  if (token.margin < sureClause || !hasOwnSubject(tree, index) || !hasTense(tree, index)) return false;
  // “and where he …”, “and with his own hands closed …”
  const opening = (tree.children[index] ?? []).filter((child) => child < index).map((child) => tokenAt(tree, child));
  if (opening.some(({ xpos, label }) => /^W/.test(xpos) || label === 'mark')) return false;
  if (dependents(tree, index, 'nsubj').some((subject) => dependents(tree, subject, 'case').some((at) => at < subject)))
    return false;
  const [first = index] = subtree(tree, index);
  const isBehindStop = /^[;]$/.test(tokenAt(tree, first).text) || tree.tokens[first - 1]?.text === ';';
  if (hasLabel(token, ['parataxis'])) return isBehindStop;
  return isBehindStop || isPlainlyJoined(tree, index);
}

/** By “and” or “but”: “or” and “nor” leave open which is true. */
function isPlainlyJoined(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'cc').some((and) => /^(?:and|but|while|yet|so)$/i.test(tokenAt(tree, and).text));
}

/** The predicates of one subject: the clause's own and those joined to it. */
export function predicatesOf(tree: Tree, clause: number): number[] {
  const joined = joinedTo(tree, clause).filter(
    (index) => tokenAt(tree, index).margin >= sureJoint && isPlainlyJoined(tree, index) && agrees(tree, clause, index),
  );
  return [clause, ...joined.filter((index) => findSubject(tree, index) !== null)];
}

/** “was asked to come and suggest”: a base form is no verb of the subject's own, whatever its tag. */
function agrees(tree: Tree, clause: number, index: number): boolean {
  const tense = (head: number) =>
    [...dependents(tree, head, 'aux', 'cop'), head]
      .map((at) => tokenAt(tree, at).xpos)
      .find((tag) => /^(?:VB[DPZ]|MD)$/.test(tag));
  const [first, second] = [tense(clause), tense(index)];
  return second !== 'VBP' || first === 'VBP' || dependents(tree, index, 'aux', 'cop').length > 0;
}

/** The verbs that share a predicate's subject, sure or not: what they say is left out of what it says itself. */
export function joinedTo(tree: Tree, head: number): number[] {
  if (isNotOnly(tree, head)) return [];
  return dependents(tree, head, 'conj').filter((index) => {
    if (hasOwnSubject(tree, index) || !isVerbal(tree, index) || sharesObject(tree, head, index)) return false;
    return dependents(tree, index, 'cc').every((and) => /^(?:and|but|yet)$/i.test(tokenAt(tree, and).text));
  });
}

/** “attacked and destroyed the city”: what follows belongs to both. */
function sharesObject(tree: Tree, head: number, index: number): boolean {
  const between = tree.tokens.slice(head + 1, index).filter(({ label }) => !/^(?:cc|punct|conj|advmod)$/.test(label));
  return between.length === 0;
}

/** “not only sang but also danced”, “either … or”: halves of one statement. */
function isNotOnly(tree: Tree, head: number): boolean {
  return subtree(tree, head).some((index) => {
    const lower = tokenAt(tree, index).text.toLowerCase();
    return (
      /^(?:either|neither)$/.test(lower) || (lower === 'only' && /^not$/i.test(tree.tokens[index - 1]?.text ?? ''))
    );
  });
}

export function hasOwnSubject(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'nsubj', 'csubj', 'expl').length > 0;
}

export function isVerbal(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).xpos.startsWith('VB') || dependents(tree, index, 'cop').length > 0;
}

/** Whether the clause has a verb in a tense. */
export function hasTense(tree: Tree, index: number): boolean {
  return [index, ...dependents(tree, index, 'aux', 'cop')].some((at) =>
    /^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, at).xpos),
  );
}
