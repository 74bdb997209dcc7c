/** Tells by itself what a sentence says of a noun in passing: “Fred, who was born in 1900, …”, “Paris, the capital of France, …”. */

import type { Known } from '../known.ts';
import { hasLabel, type Tree, tokenAt } from '../tree.ts';
import { apposed } from './appositive-statements.ts';
import { participleStatements } from './participle-statements.ts';
import { relativeStatements } from './relative-statements.ts';
import { sideStatements } from './side-statements.ts';
import type { Statement } from './statements.ts';

/** Below these an arc may be another noun's, or another verb's. */
const sure: Readonly<Record<string, number>> = { 'acl:relcl': 0.3, acl: 0.4, appos: 0.35, advcl: 0.5 };

export function asideStatements(tree: Tree, sentence: number, clauses: readonly number[], known: Known): Statement[] {
  return tree.tokens.flatMap((token, index) => {
    if (token.margin < (sure[token.label] ?? 1) || !isOfStory(tree, index, clauses)) return [];
    if (token.label === 'acl:relcl') return relativeStatements(tree, index, sentence, known);
    if (token.label === 'advcl') return [...sideStatements(tree, index), ...participleStatements(tree, index)];
    if (token.label === 'acl') return participleStatements(tree, index);
    if (token.label === 'appos') return apposed(tree, index, sentence, known);
    return [];
  });
}

/** Not inside what somebody says or hopes; what is said of a noun in passing holds in side clauses too. */
function isOfStory(tree: Tree, index: number, clauses: readonly number[]): boolean {
  const isOfNoun = !hasLabel(tokenAt(tree, index), ['advcl']);
  let at = tokenAt(tree, index).head;
  for (let steps = 0; steps < 30 && at >= 0; steps++) {
    if (clauses.includes(at)) return true;
    const token = tokenAt(tree, at);
    if (hasLabel(token, ['ccomp', 'csubj', 'parataxis'])) return false;
    if (!isOfNoun && hasLabel(token, ['xcomp', 'advcl'])) return false;
    at = token.head;
  }
  return false;
}
