/** Tells what a relative clause adds to its noun: “Fred, who was born in 1900, …” → “Fred was born in 1900”. */

import { cutFrom, sayClause, sayNoun } from './cuts.ts';
import { predicatesOf } from './predicates.ts';
import type { Statement } from './statements.ts';
import { dependents, hasLabel, subtree, type Tree, tokenAt } from './tree.ts';

/** “the house, which was built in 1900, …”: the noun in place of the pronoun. */
export function relativeStatements(tree: Tree, index: number): Statement[] {
  const noun = tokenAt(tree, index).head;
  const branch = subtree(tree, index);
  const words = branch.filter((at) => tokenAt(tree, at).text !== ',');
  const [pronoun = -1] = words;
  const comma = branch[0] === pronoun ? pronoun - 1 : (branch[0] ?? 0);
  if (!/^(?:who|which)$/i.test(tokenAt(tree, pronoun).text) || tree.tokens[comma]?.text !== ',') return [];
  const above = tokenAt(tree, pronoun);
  if (above.head !== index || !hasLabel(above, ['nsubj'])) return [];
  if (!isNearest(tree, noun, comma) || isInRow(tree, noun)) return [];
  const named = sayNoun(tree, noun, [index]);
  return predicatesOf(tree, index).flatMap((head): Statement[] => {
    const margin = Math.min(tokenAt(tree, index).margin, tokenAt(tree, head).margin, above.margin);
    if (head !== index) {
      const joined = cutFrom(tree, head, index);
      return joined ? [{ ...joined, margin: Math.min(margin, joined.margin) }] : [];
    }
    const said = sayClause(tree, head);
    const rest = said.tokens.filter((at) => at !== pronoun && at > comma);
    return [{ parts: [...named, ...rest], head, margin: Math.min(margin, said.margin) }];
  });
}

/** Nothing else stands between that could be meant: “the son of the king, who …”. */
export function isNearest(tree: Tree, noun: number, comma: number): boolean {
  return subtree(tree, noun).every(
    (at) => at <= noun || at >= comma || hasLabel(tokenAt(tree, at), ['flat', 'compound', 'punct']),
  );
}

export function isInRow(tree: Tree, noun: number): boolean {
  return tokenAt(tree, noun).label === 'conj' || dependents(tree, noun, 'conj').length > 0;
}
