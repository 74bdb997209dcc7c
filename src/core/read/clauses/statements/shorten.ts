/** Shortens what is too long for a phone by loose phrases at its end: “… in the Kennedy Space Center (in Florida)”, “… (to encourage interest)”. */

import { dependents, hasLabel, subtree, type Tree, tokenAt } from '../tree.ts';
import { isMark } from './marks.ts';
import { inChain } from './side-clauses.ts';

/** In tokens, with commas. */
const wished = 24;
/** Below this the phrase may hang on what stands before it: “a majority in both houses”. */
const sureHook = 0.65;
/** What only says where or when else. */
const loose = /^(?:in|on|at|during|after|before|amid|following|despite|near|throughout|outside|inside|within)$/;
const looseMarks = /^(?:after|while|whereas|because|al?though|though|as|since|when|to|in)$/;
/** What they say hangs on every word that follows: “the first in Europe”, “never before 1900”. */
const hanging =
  /^(?:not|n['’]t|never|no|none|nothing|nobody|only|all|every|each|any|first|last|most|least|few|more|less|than|both)$/i;
/** “took place”, “took part”: nothing without where. */
const empty = /^(?:place|part|office|effect|root|refuge)$/;

/** The tokens without as much of their end as needed, and as may go. */
export function shortened(tree: Tree, head: number, tokens: readonly number[]): number[] {
  let kept = [...tokens];
  while (kept.length > wished) {
    const drops = kept
      .filter((index) => index !== head)
      .flatMap((index) => {
        const drop = tailOf(tree, index, kept);
        return drop !== null && mayGo(tree, index, head, kept, drop) ? [drop] : [];
      })
      .sort((a, b) => b - a);
    const place = drops.find((at) => at <= wished) ?? drops.at(-1);
    if (place === undefined) break;
    kept = kept.slice(0, place);
    while (isMark(tree, kept.at(-1))) kept.pop();
  }
  return kept;
}

/** Where in the tokens the branch begins that ends them; null where it ends earlier. */
function tailOf(tree: Tree, index: number, kept: readonly number[]): number | null {
  const branch = new Set(subtree(tree, index));
  const from = kept.findIndex((at) => branch.has(at));
  const isTail = kept.slice(from).every((at) => branch.has(at) || isMark(tree, at));
  return isTail && from > 3 ? from : null;
}

function mayGo(tree: Tree, index: number, head: number, kept: readonly number[], drop: number): boolean {
  const token = tokenAt(tree, index);
  const isHanging = ({ text, xpos }: (typeof tree.tokens)[number]) =>
    hanging.test(text) || /^(?:JJ|RB)[SR]$/.test(xpos);
  if (kept.slice(0, drop).some((at) => isHanging(tokenAt(tree, at)))) return false;
  if (kept.slice(drop).some((at) => /^(?:not|n['’]t|only|if|unless|except|according)$/i.test(tokenAt(tree, at).text)))
    return false;
  const word = dependents(tree, index, 'case', 'mark')
    .map((at) => tokenAt(tree, at).text.toLowerCase())
    .join(' ');
  const above = token.head;
  if (hasLabel(token, ['nmod'])) return loose.test(word) && tokenAt(tree, above).xpos.startsWith('NNP');
  if (!inChain(tree, above, head) || token.margin < sureHook) return false;
  if (hasLabel(token, ['advcl'])) return looseMarks.test(word.split(' ')[0] ?? '') && isFull(tree, above, index);
  return hasLabel(token, ['obl']) && loose.test(word) && isFull(tree, above, index);
}

/** Whether the verb has said enough before the phrase: an object, or another phrase of its own. */
function isFull(tree: Tree, verb: number, phrase: number): boolean {
  const objects = dependents(tree, verb, 'obj', 'xcomp', 'ccomp');
  const others = dependents(tree, verb, 'obl').filter(
    (index) => index > verb && index < phrase && tree.tokens[(subtree(tree, index)[0] ?? 0) - 1]?.text !== ',',
  );
  if (dependents(tree, verb, 'cop').length > 0) return true;
  return objects.some((index) => index < phrase && !empty.test(tokenAt(tree, index).lemma)) || others.length > 0;
}
