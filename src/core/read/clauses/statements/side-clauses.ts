/** Knows which side clauses a statement can do without: “…, killing 107”, “Although …, …”; never “if”, “unless” or “until”. */

import { isSpeechVerb } from '../speech-verbs.ts';
import { dependents, hasLabel, type Tree, tokenAt } from '../tree.ts';
import type { Aside } from './marks.ts';

/** Clauses that only say what else was so. */
const besides =
  /^(?:although|though|because|since|while|whereas|as|after|before|when|where|with|despite|following|amid|like|unlike|so|even)$/i;
/** Without these the rest is not true. */
const conditions =
  /^(?:if|unless|until|till|except|excluding|provided|providing|whether|than|lest|without|hardly|assuming)$/i;

/** Whether the aside of the clause at `clause` is such a side clause. */
export function isSideClause(tree: Tree, aside: Aside, clause: number): boolean {
  const { from, to, head } = aside;
  const token = tokenAt(tree, head);
  if (!hasLabel(token, ['advcl']) || !inChain(tree, token.head, clause)) return false;
  const opening = tree.tokens.slice(from, Math.min(to, from + 4));
  if (opening.some(({ text }) => conditions.test(text)) || /^only$/i.test(opening[0]?.text ?? '')) return false;
  const isContrast = /^(?:al?though|though|because|since|while|whereas|after|before)$/i.test(opening[0]?.text ?? '');
  if (!isContrast && isSpoken(tree, aside)) return false;
  // Quoted words that a verb of saying lost.
  if (isSpeechVerb(tokenAt(tree, clause).lemma) && tree.tokens.slice(from, to).some(({ text }) => /^["“”]$/.test(text)))
    return false;
  if (token.label === 'advcl:relcl') return opening.slice(0, 2).some(({ xpos }) => /^W/.test(xpos));
  const [first] = opening;
  const isFront = to <= clause;
  // “When it rains, …” may be what makes it true; a story that is over has happened all the same.
  if (/^(?:when|where|as|after|before)$/i.test(first?.text ?? '') && isFront && !isPast(tree, clause)) return false;
  if (dependents(tree, head, 'mark').length === 0 && /^VB[GN]$/.test(token.xpos)) return true;
  return besides.test(first?.text ?? '');
}

/** The clause's own verb, or one that completes it: “continued to shun …, seeking …”. */
export function inChain(tree: Tree, index: number, clause: number): boolean {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0 && at !== clause; steps++) {
    const token = tokenAt(tree, at);
    if (!hasLabel(token, ['xcomp', 'ccomp', 'conj', 'advcl', 'parataxis'])) return false;
    at = token.head;
  }
  return at === clause;
}

export function isPast(tree: Tree, clause: number): boolean {
  return [clause, ...dependents(tree, clause, 'aux', 'cop')].some((index) => tokenAt(tree, index).xpos === 'VBD');
}

/** Who says so is no aside. */
export function isSpoken(tree: Tree, { from, to }: Aside): boolean {
  return tree.tokens.slice(from, to).some(({ lemma, text }) => isSpeechVerb(lemma) || /^according$/i.test(text));
}
