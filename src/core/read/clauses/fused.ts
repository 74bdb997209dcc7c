/** Notices a caption or headline that ran into the sentence behind it: “Wong Kwok-kin of FTU In the Kowloon East …”. */

import type { Tree } from './tree.ts';

/** Whether a small word has a capital in the middle of the sentence, where no sentence begins. */
export function isFused(tree: Tree): boolean {
  return tree.tokens.some((_, index) => isFusedAt(tree, index));
}

/** Whether the token is such a word. */
export function isFusedAt({ tokens }: Pick<Tree, 'tokens'>, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token) return false;
  if (!/^(?:In|On|At|By|The|A|An|He|She|It|They|This|After|When|During|As|For|From)$/.test(token.text)) return false;
  if (/^[^\p{L}\p{N}]+$/u.test(before.text)) return false;
  // Inside a name (“Once Upon A Time”) its neighbours have capitals as well, and it is tagged as part of the name.
  return !/^NNP/.test(token.xpos);
}
