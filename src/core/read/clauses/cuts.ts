/** Says one predicate of a sentence without its asides, without what is joined to it, and with its subject in front. */

import { inflectVerb } from '../../text/inflection.ts';
import { type Aside, asidesIn, isDash } from './asides.ts';
import { captionFrom, frontOf } from './frame.ts';
import { hasOwnSubject, joinedTo } from './predicates.ts';
import { shortened } from './shorten.ts';
import type { Statement } from './statements.ts';
import { findSubject } from './subject.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** The predicate at `head`, of a clause whose first predicate is at `clause`; null where it has no subject. */
export function cutFrom(tree: Tree, head: number, clause: number): Statement | null {
  const said = sayClause(tree, head);
  if (head === clause) {
    if (!hasOwnSubject(tree, head)) return null;
    return { parts: said.tokens, head, margin: said.margin };
  }
  const subject = findSubject(tree, head);
  if (!subject) return null;
  const named = sayNoun(tree, subject.head, [clause]);
  const helpers = sharedHelpers(tree, head, clause);
  if (!helpers) return null;
  const opening = openingOf(tree, head, said.tokens);
  const rest = said.tokens.filter((index) => !opening.includes(index) && !isJoint(tree, index, head));
  const comma = opening.length > 0 ? [','] : [];
  return {
    parts: [...opening, ...comma, ...named, ...helpers, ...rest],
    head,
    margin: Math.min(said.margin, tokenAt(tree, head).margin, tokenAt(tree, subject.head).margin),
  };
}

/** “and in 1950 died”: what stands before the verb stands before the subject too. */
function openingOf(tree: Tree, head: number, tokens: readonly number[]): number[] {
  const branches = dependents(tree, head, 'obl').filter((index) => index < head);
  return branches
    .flatMap((index) => subtree(tree, index))
    .filter((index) => tokens.includes(index) && tokenAt(tree, index).text !== ',');
}

function isJoint(tree: Tree, index: number, head: number): boolean {
  const token = tokenAt(tree, index);
  return index < head && ((token.head === head && token.label === 'cc') || token.text === ',');
}

/** “was founded in 1900 and named …”: the helping verbs that a joined verb shares; none of a verb with a tense, null where unclear. */
function sharedHelpers(tree: Tree, head: number, clause: number): number[] | null {
  const own = dependents(tree, head, 'aux', 'cop');
  const { xpos } = tokenAt(tree, head);
  const isFiniteVerb = /^VB[DPZ]$/.test(xpos);
  if (own.some((index) => /^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, index).xpos)) || (own.length === 0 && isFiniteVerb))
    return [];
  const first = tokenAt(tree, clause).xpos;
  // “is retired and being prepared”
  const helper = dependents(tree, clause, 'aux').find((index) => /^(?:VB[DPZ]|MD)$/.test(tokenAt(tree, index).xpos));
  if (own.length > 0)
    return xpos === 'VBN' && helper !== undefined && tokenAt(tree, helper).lemma === 'be' ? [helper] : null;
  if (first !== xpos)
    return inflectVerb(tokenAt(tree, head).lemma, 'past') === tokenAt(tree, head).text && first === 'VBD' ? [] : null;
  return [...dependents(tree, clause, 'aux'), ...dependents(tree, clause, 'advmod')]
    .filter(
      (index) =>
        index < clause &&
        (hasLabel(tokenAt(tree, index), ['aux']) || /^(?:not|n['’]t|never)$/i.test(tokenAt(tree, index).text)),
    )
    .sort((a, b) => a - b);
}

/** The tokens of a clause that stay, in order; none where what is joined to it can't be told from it. */
export function sayClause(tree: Tree, head: number): { tokens: number[]; margin: number } {
  const joined = [...joinedTo(tree, head), ...clausesBeside(tree, head)];
  const branch = subtree(tree, head, (index) => joined.includes(index));
  const from = frontOf(tree, head) ?? tree.tokens.length;
  const caption = captionFrom(tree);
  const tokens = branch.filter((index) => index >= from && index < caption);
  const asides = asidesIn(tree, head, tokens);
  const stays = withoutAsides(tree, tokens, asides, subtree(tree, head), subjectStart(tree, head));
  const [first] = joined;
  // “… and in Moscow”: what follows the second statement may be the first one's.
  const isTorn =
    first !== undefined &&
    stays.some((index) => index > first && index > head && tokenAt(tree, index).upos !== 'PUNCT');
  const hung = [...asides.flatMap(({ head: at }) => (at < 0 ? [] : [at])), ...joined];
  return {
    tokens: isTorn ? [] : shortened(tree, head, stays),
    margin: Math.min(1, ...hung.map((index) => tokenAt(tree, index).margin), ...subjects(tree, head)),
  };
}

/** Other statements beside it, which are told by themselves or not at all. */
function clausesBeside(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'conj', 'parataxis').filter((index) => {
    const isOr = dependents(tree, index, 'cc').some((and) => /^n?or$/i.test(tokenAt(tree, and).text));
    const { label } = tokenAt(tree, index);
    return index > head && !isOr && hasOwnSubject(tree, index) && label === 'conj';
  });
}

function subjects(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'nsubj').map((index) => tokenAt(tree, index).margin);
}

function subjectStart(tree: Tree, head: number): number {
  const [subject] = dependents(tree, head, 'nsubj', 'csubj', 'expl');
  return subject === undefined ? -1 : (subtree(tree, subject)[0] ?? -1);
}

/** What a noun that is itself said of somebody brings along of its clause. */
const ofClause = [
  'case',
  'cc',
  'mark',
  'nsubj',
  'csubj',
  'cop',
  'aux',
  'expl',
  'advcl',
  'parataxis',
  'discourse',
  'vocative',
];

/** A noun with what tells which one it is, without its asides; `without`: branches that are told elsewhere. */
export function sayNoun(tree: Tree, head: number, without: readonly number[]): number[] {
  const isClause = dependents(tree, head, 'nsubj', 'cop').length > 0;
  const tokens = subtree(tree, head, (index) => {
    const token = tokenAt(tree, index);
    if (without.includes(index)) return true;
    if (token.head !== head) return false;
    if (isClause && hasLabel(token, ['punct', 'obl', 'conj', 'advmod'])) return true;
    return hasLabel(token, ofClause) && (index < head || isClause);
  });
  return withoutAsides(tree, tokens, asidesIn(tree, head, tokens), subtree(tree, head), -1);
}

/** A comma goes with what stood beside it, brackets do not count; one stays between an opening and the subject. */
function withoutAsides(
  tree: Tree,
  tokens: readonly number[],
  asides: readonly Aside[],
  all: readonly number[],
  subject: number,
): number[] {
  const isIn = (index: number) => (aside: Aside) => aside.from <= index && index < aside.to;
  const isBracketed = (index: number) => asides.some((aside) => aside.head < 0 && isIn(index)(aside));
  const isGone = (index: number) => isAdrift(tree, index) || asides.some(isIn(index));
  const stays = tokens.filter((index) => !isGone(index));
  const isComma = (index: number) => /^[,;]$/.test(tree.tokens[index]?.text ?? '') || isDash(tree, index);
  const beside = (index: number, step: 1 | -1): number => {
    const next = index + step;
    return all.includes(next) && isBracketed(next) ? beside(next, step) : next;
  };
  const kept: number[] = [];
  for (const [place, index] of stays.entries()) {
    if (!isComma(index)) {
      kept.push(index);
      continue;
    }
    const last = kept.at(-1);
    const next = stays.slice(place + 1).find((at) => !isComma(at));
    if (last === undefined || next === undefined || isComma(last)) continue;
    const isWithin = last === beside(index, -1) && next === beside(index, 1);
    if (isWithin || (next <= subject && tokenAt(tree, index).text === ',')) kept.push(index);
  }
  return kept;
}

/** “however” ties the sentence to the one before; behind one comma it joins two. */
function isAdrift(tree: Tree, index: number): boolean {
  const { text, label } = tokenAt(tree, index);
  if (tree.tokens[index - 1]?.text === ',' && !/^[,.]$/.test(tree.tokens[index + 1]?.text ?? '.')) return false;
  return (
    label === 'advmod' && /^(?:however|therefore|moreover|furthermore|meanwhile|nevertheless|nonetheless)$/i.test(text)
  );
}
