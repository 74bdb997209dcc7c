/** Tells what an apposition says of a name: “Paris, the capital of France, …” → “Paris is the capital of France”. */

import type { Known } from '../known.ts';
import { dependents, hasLabel, rootOf, subtree, type Tree, tokenAt } from '../tree.ts';
import { sayNoun } from './cuts.ts';
import { isInRow, isNearest } from './relative-statements.ts';
import { isPast } from './side-clauses.ts';
import type { Statement } from './statements.ts';

export function apposed(tree: Tree, head: number, sentence: number, known: Known): Statement[] {
  const token = tokenAt(tree, head);
  const noun = token.head;
  const branch = subtree(tree, head);
  const words = branch.filter((index) => tokenAt(tree, index).text !== ',');
  const [first = head] = words;
  const isOneOf = first === head && /^one$/i.test(token.text) && tree.tokens[head + 1]?.text === 'of';
  if ((token.xpos !== 'NN' && !isOneOf) || tree.tokens[first - 1]?.text !== ',') return [];
  if (!(isOneOf || /^(?:the|an?)$/i.test(tokenAt(tree, first).text)) || isInRow(tree, noun) || isInRow(tree, head))
    return [];
  const after = tree.tokens[(words.at(-1) ?? head) + 1]?.text ?? '';
  if (!/^[,.;]?$/.test(after) || !isNearest(tree, noun, first - 1)) return [];
  const mention = known.mentionAt(sentence, noun);
  if (!tokenAt(tree, noun).xpos.startsWith('NNP') || mention?.how !== 'name' || tokenAt(tree, noun).xpos === 'NNPS')
    return [];
  // “the Hong Kong office, a …”: the name is only part of what is meant.
  if (hasLabel(tokenAt(tree, noun), ['compound', 'nmod:poss', 'amod'])) return [];
  return [
    {
      parts: [...sayNoun(tree, noun, [head]), copula(tree, head, known), ...sayNoun(tree, head, [])],
      head,
      margin: token.margin,
    },
  ];
}

/** News tells of what is; what was first, or happened in a story, was. */
function copula(tree: Tree, head: number, known: Known): string {
  const isRanked = dependents(tree, head, 'amod').some((index) =>
    /^(?:first|last|final|former|then)$/i.test(tokenAt(tree, index).text),
  );
  return isPast(tree, rootOf(tree)) && (isRanked || !known.isReport) ? 'was' : 'is';
}
