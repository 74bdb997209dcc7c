/** How well the reader reads a treebank that it has not been trained on. */

import { decide } from '../../src/core/read/parse/decide.ts';
import type { ReaderModel } from '../../src/core/read/parse/model.ts';
import type { Sentence } from './treebank.ts';

export interface Marks {
  /** Shares in percent: part-of-speech tags (UPOS; Penn), heads, heads with full labels, heads with labels up to the colon; punctuation aside for heads. */
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
  readonly coarse: number;
}

export function measure(model: ReaderModel, sentences: readonly Sentence[]): Marks {
  const [words, upos, xpos, arcs, uas, las, coarse] = [0, 1, 2, 3, 4, 5, 6];
  const sums = new Array<number>(7).fill(0);
  const count = (index: number, isRight = true) => {
    if (isRight) sums[index] = (sums[index] ?? 0) + 1;
  };
  for (const sentence of sentences) {
    decide(model, sentence.forms).forEach((decision, index) => {
      count(words);
      const [goldUpos, goldXpos] = (sentence.tags[index] ?? '').split('|');
      count(upos, decision.upos === goldUpos);
      count(xpos, decision.xpos === goldXpos);
      const label = sentence.labels[index] ?? '';
      if (label === 'punct') return;
      count(arcs);
      if (decision.head + 1 !== sentence.heads[index]) return;
      count(uas);
      count(las, decision.label === label);
      count(coarse, decision.label.replace(/:.*/u, '') === label.replace(/:.*/u, ''));
    });
  }
  const share = (part: number, whole: number) => (100 * (sums[part] ?? 0)) / Math.max(1, sums[whole] ?? 0);
  return {
    upos: share(upos, words),
    xpos: share(xpos, words),
    uas: share(uas, arcs),
    las: share(las, arcs),
    coarse: share(coarse, arcs),
  };
}
