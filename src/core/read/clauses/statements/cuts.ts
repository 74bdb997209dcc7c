/** Says one predicate of a sentence without its asides, without what is joined to it, and with its subject in front. */

import { findSubject } from '../subject.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from '../tree.ts';
import { asidesIn } from './asides.ts';
import { withoutAsides } from './commas.ts';
import { captionFrom, frontOf } from './frame.ts';
import { brackets } from './marks.ts';
import { hasOwnSubject, isVerbal, joinedTo } from './predicates.ts';
import { sharedHelpers } from './shared-helpers.ts';
import { shortened } from './shorten.ts';
import type { Statement } from './statements.ts';

/** What is left out need not hang where it seems to: unless it is a mere guess, the rest is not much less sure. */
function soften(margin: number): number {
  return margin < 0.3 ? margin : Math.max(0.6, margin);
}

/** How much is left out: loose phrases and asides, asides, or only what is between brackets. */
export type Fullness = 'short' | 'cut' | 'full';

/** The predicate at `head`, of a clause whose first predicate is at `clause`; null where it has no subject. */
export function cutFrom(tree: Tree, head: number, clause: number, fullness: Fullness = 'short'): Statement | null {
  const said = sayClause(tree, head, fullness);
  if (head === clause) {
    if (!hasOwnSubject(tree, head)) return null;
    return { parts: said.tokens, head, margin: said.margin };
  }
  const subject = findSubject(tree, head);
  if (!subject) return null;
  const named = sayNoun(tree, subject.head, [clause], fullness);
  const helpers = sharedHelpers(tree, head, clause);
  if (!helpers || named.length === 0) return null;
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

/** The tokens of a clause that stay, in order; none where what is joined to it can't be told from it. */
export function sayClause(
  tree: Tree,
  head: number,
  fullness: Fullness = 'short',
): { tokens: number[]; margin: number } {
  const joined = [...joinedTo(tree, head), ...clausesBeside(tree, head)];
  const branch = subtree(tree, head, (index) => joined.includes(index));
  const from = frontOf(tree, head) ?? tree.tokens.length;
  const caption = captionFrom(tree);
  const tokens = branch.filter((index) => index >= from && index < caption);
  const asides = fullness === 'full' ? brackets(tree) : asidesIn(tree, head, tokens);
  const stays = withoutAsides(tree, tokens, asides, subjectStart(tree, head));
  const [first] = joined;
  // “… and in Moscow”: what follows the second statement may be the first one's.
  const isTorn =
    first !== undefined &&
    stays.some((index) => index > first && index > head && tokenAt(tree, index).upos !== 'PUNCT');
  return {
    tokens: isTorn ? [] : fullness === 'short' ? shortened(tree, head, stays) : stays,
    margin: Math.min(1, ...joined.map((index) => soften(tokenAt(tree, index).margin)), ...subjects(tree, head)),
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

/** A noun with what tells which one it is, without its asides; none where they can't be told from it; `without`: branches that are told elsewhere. */
export function sayNoun(tree: Tree, head: number, without: readonly number[], fullness: Fullness = 'short'): number[] {
  // “known as A, and often known as B”: half of what is said in passing would stay.
  if (dependents(tree, head, 'conj').some((index) => isVerbal(tree, index))) return [];
  const isClause = dependents(tree, head, 'nsubj', 'cop').length > 0;
  const tokens = subtree(tree, head, (index) => {
    const token = tokenAt(tree, index);
    if (without.includes(index)) return true;
    if (token.head !== head) return false;
    if (isClause && hasLabel(token, ['punct', 'obl', 'conj', 'advmod'])) return true;
    return hasLabel(token, ofClause) && (index < head || isClause);
  });
  const stays = withoutAsides(tree, tokens, fullness === 'full' ? brackets(tree) : asidesIn(tree, head, tokens), -1);
  // “The Wai, where …,”: an aside that stays needs both of its commas.
  const end = (stays.at(-1) ?? head) + 1;
  const isOpen =
    stays.some((index) => tokenAt(tree, index).text === ',') && dependents(tree, head, 'conj').length === 0;
  return isOpen && tree.tokens[end]?.text === ',' ? [...stays, end] : stays;
}
