/** Reads the grammar of a sentence: for every word its lemma, its part of speech and the word that it hangs on. */

import { lemmaOf } from '../../text/lemma.ts';
import type { Token } from '../../text/tokens.ts';
import { decide } from './decide.ts';
import type { ReaderModel } from './model.ts';
import { longestPiece } from './shape.ts';

export { loadModel, type ReaderModel } from './model.ts';

/** A word with its place in the tree of its sentence (Universal Dependencies for English). */
export interface ParsedToken extends Token {
  readonly lemma: string;
  /** Universal part of speech: `NOUN`, `PROPN`, `VERB`, `AUX` … */
  readonly upos: string;
  /** Penn Treebank tag: `NNP`, `VBD`, `POS` … */
  readonly xpos: string;
  /** Index of the head in the sentence, −1 for the root. */
  readonly head: number;
  /** `nsubj`, `nsubj:pass`, `obj`, `obl`, `obl:agent`, `obl:unmarked`, `acl:relcl`, `nmod:poss`, `nmod:desc`, `flat`, `appos` … */
  readonly label: string;
  /** 0 to 1: how probable the model finds this head with this label. Unsure arcs should not become facts. */
  readonly margin: number;
}

/** The parsed tokens of one sentence, in order; exactly one is the root. */
export function parseSentence(model: ReaderModel, tokens: readonly Token[]): ParsedToken[] {
  const parsed: ParsedToken[] = [];
  let root = -1;
  for (let start = 0; start < tokens.length; start += longestPiece) {
    const piece = tokens.slice(start, start + longestPiece);
    decide(
      model,
      piece.map((token) => token.text),
    ).forEach(({ head, label, ...decision }, index) => {
      const token = piece[index] as Token;
      const lemma = lemmaOf(token.text, decision.xpos);
      if (head >= 0) parsed.push({ ...token, lemma, ...decision, head: head + start, label });
      else if (root < 0) {
        root = start + index;
        parsed.push({ ...token, lemma, ...decision, head, label });
      } else parsed.push({ ...token, lemma, ...decision, head: root, label: 'parataxis', margin: 0 });
    });
  }
  return parsed;
}
