/** Whom the grammar of its own sentence forbids a pronoun to mean. */

import type { ReadSentence } from '../recogniser.ts';
import { clauseOf, firstOfList } from './grammar.ts';
import { isSubject, type PronounForm, type Referent } from './referent.ts';

/** “Kim met him”: the subject of the same verb is somebody else; so is whoever the phrase around the pronoun names. */
export function isBarred({ tokens, index }: ReadSentence, at: number, form: PronounForm, referent: Referent): boolean {
  if (referent.sentence !== index || form.reflexive) return false;
  const owner = tokens[at]?.head ?? -1;
  // “Kim, his brother”: an apposition does not own itself.
  if (form.possessive && tokens[at - 1]?.text === ',' && referent.to === at - 1) return true;
  if (form.possessive) return tokens[owner]?.head === referent.head && tokens[owner]?.label === 'appos';
  const first = firstOfList(tokens, referent.head);
  if (/^i?obj$/.test(tokens[at]?.label ?? '') && sharedSubject(tokens, clauseOf(tokens, at)) === first) return true;
  return clauseOf(tokens, first) === clauseOf(tokens, at) && isArgument(tokens, first);
}

function isArgument(tokens: ReadSentence['tokens'], at: number): boolean {
  return /^(?:nsubj|obj|iobj|obl)/.test(tokens[at]?.label ?? '');
}

/** The subject of a verb or, of a joined verb without one, that of the first: “Kim met Shoigu and showed him …”. */
function sharedSubject(tokens: ReadSentence['tokens'], verb: number): number {
  const own = tokens.findIndex((token) => token.head === verb && isSubject(token));
  if (own >= 0 || tokens[verb]?.label !== 'conj') return own;
  return sharedSubject(tokens, tokens[verb]?.head ?? -1);
}
