/** The words of a run and its surroundings, as the recognisers of names ask for them. */

import type { ParsedToken } from '../parse/index.ts';
import type { Finding, NameRun, ReadSentence } from '../recogniser.ts';
import { wordsOf } from './name-parts.ts';

/** The name without its title and without a capital “The”. */
export function runText(sentence: ReadSentence, run: NameRun): string {
  return wordsOf(sentence.tokens, run.from, run.to);
}

/** The token of the run that the others hang on. */
export function headOf(tokens: readonly ParsedToken[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && token.upos !== 'PUNCT' && (token.head < from || token.head >= to)) return at;
  }
  return to - 1;
}

/** The last word of the name before “of”, “for”, “on” or a comma: the “University” of Copenhagen. */
export function headWord(sentence: ReadSentence, run: NameRun): string {
  const { tokens } = sentence;
  for (let at = run.from + 1; at < run.to; at++) {
    if (/^(?:of|for|on|,)$/.test(tokens[at]?.text ?? '')) return tokens[at - 1]?.text ?? '';
  }
  const last = tokens[run.to - 1]?.text ?? '';
  return /^(?:\d+|[IVX]+)$/.test(last) && run.to - run.from > 1 ? (tokens[run.to - 2]?.text ?? '') : last;
}

/** How many words the name has; hyphens and dots are none. */
export function wordTotal(sentence: ReadSentence, run: NameRun): number {
  return runText(sentence, run).split(' ').length;
}

/** A finding that fills the whole run. */
export function nameFinding(
  sentence: ReadSentence,
  run: NameRun,
  found: Pick<Finding, 'kind' | 'class' | 'confidence'> & Partial<Finding>,
): Finding {
  return { sentence: sentence.index, from: run.from, to: run.to, ...found };
}

/** The runs of a sentence that hold a name. */
export function namesIn(runs: readonly NameRun[] | undefined): NameRun[] {
  return (runs ?? []).filter((run) => run.to > run.from);
}
