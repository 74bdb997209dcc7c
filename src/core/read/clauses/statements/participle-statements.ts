/** Tells what a participle adds to its noun: “Fred, born in 1900, …” and “Born in 1900, Fred …” → “Fred was born in 1900”. */

import { findSubject } from '../subject.ts';
import { dependents, hasLabel, rootOf, subtree, type Tree, tokenAt } from '../tree.ts';
import { sayClause, sayNoun } from './cuts.ts';
import { isInRow, isNearest } from './relative-statements.ts';
import { isPast } from './side-clauses.ts';
import type { Statement } from './statements.ts';

export function participleStatements(tree: Tree, head: number): Statement[] {
  const token = tokenAt(tree, head);
  const branch = subtree(tree, head).filter((index) => tokenAt(tree, index).text !== ',');
  if (token.xpos !== 'VBN' || branch[0] !== head || dependents(tree, head, 'mark', 'aux', 'nsubj').length > 0)
    return [];
  // “joined by”, “seen as”: a participle alone is too little.
  if (dependents(tree, head, 'obl', 'xcomp').length === 0 || !isOver(tree, head)) return [];
  const noun = hasLabel(token, ['acl']) ? behindComma(tree, head) : openingOf(tree, head);
  if (noun === null || isInRow(tree, noun)) return [];
  const said = sayClause(tree, head);
  const isPlural = /S$/.test(tokenAt(tree, noun).xpos);
  return [
    {
      parts: [...sayNoun(tree, noun, [head]), isPlural ? 'were' : 'was', ...said.tokens],
      head,
      margin: Math.min(token.margin, said.margin),
    },
  ];
}

function behindComma(tree: Tree, head: number): number | null {
  const noun = tokenAt(tree, head).head;
  return tree.tokens[head - 1]?.text === ',' && isNearest(tree, noun, head - 1) ? noun : null;
}

/** “Born in 1900, Fred …” */
function openingOf(tree: Tree, head: number): number | null {
  const clause = tokenAt(tree, head).head;
  if (head !== 0 || clause !== rootOf(tree)) return null;
  const subject = findSubject(tree, clause);
  return subject?.own ? subject.head : null;
}

/** What is told of the past, or has its year. */
function isOver(tree: Tree, head: number): boolean {
  return (
    isPast(tree, rootOf(tree)) ||
    subtree(tree, head).some((index) => /^1\d{3}$|^20\d\d$/.test(tokenAt(tree, index).text))
  );
}
