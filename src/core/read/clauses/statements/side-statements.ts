/** Tells what a side clause states: “…, as veteran politicians stepped down” → “Veteran politicians stepped down”. */

import { isSpeechVerb } from '../speech-verbs.ts';
import { dependents, subtree, type Tree, tokenAt } from '../tree.ts';
import { sayClause } from './cuts.ts';
import { hasOwnSubject, hasTense } from './predicates.ts';
import { isPast } from './side-clauses.ts';
import type { Statement } from './statements.ts';

/** What follows these has happened, or is so; “if” and “before” leave it open. */
const factual = /^(?:as|while|whereas|although|though|because|after|when)$/i;
const doubtful = /^(?:not|n['’]t|never|would|could|might|may|should|can|if|whether|will)$/i;

export function sideStatements(tree: Tree, head: number): Statement[] {
  const clause = tokenAt(tree, head).head;
  const { lemma, label } = tokenAt(tree, head);
  const [mark] = dependents(tree, head, 'mark', 'advmod').filter((index) => index < head);
  if (label !== 'advcl' || mark === undefined || !factual.test(tokenAt(tree, mark).text) || isSpeechVerb(lemma))
    return [];
  if (!hasOwnSubject(tree, head) || !hasTense(tree, head) || !isPast(tree, head) || !isPast(tree, clause)) return [];
  // “He did not leave because he was ill” says nothing of what he was; nor does “even as if”.
  const [first] = subtree(tree, head).filter((index) => tokenAt(tree, index).text !== ',');
  if (first !== mark || [clause, head].some((verb) => isDoubtful(tree, verb))) return [];
  // “when he was 17” is no news of him.
  const isState = dependents(tree, head, 'cop').length > 0 && /^(?:as|while|when)$/i.test(tokenAt(tree, mark).text);
  if (isState) return [];
  const said = sayClause(tree, head);
  const { margin } = tokenAt(tree, head);
  return [{ parts: said.tokens.filter((index) => index !== mark), head, margin: Math.min(margin, said.margin) }];
}

function isDoubtful(tree: Tree, verb: number): boolean {
  return (tree.children[verb] ?? []).some((index) => doubtful.test(tokenAt(tree, index).text));
}
