/** Finds the helping verbs that joined verbs share: “was founded in 1900 and named …”. */

import { inflectVerb } from '../../../text/inflection.ts';
import { dependents, hasLabel, type Tree, tokenAt } from '../tree.ts';

/** Of the verb at `head`, joined to that at `clause`: none where it has a tense of its own, null where unclear. */
export function sharedHelpers(tree: Tree, head: number, clause: number): number[] | null {
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
