/** Finds a pattern in a sentence and says which tokens it covers. */

import type { ReadSentence } from '../recogniser.ts';

export interface Match {
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a global pattern whose ends are ends of tokens. */
export function matchesIn(sentence: ReadSentence, text: string, pattern: RegExp): Match[] {
  const found: Match[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    const range = tokensAt(sentence, start, start + match[0].length);
    if (range) found.push({ ...range, text: match[0], groups: match.groups ?? {} });
  }
  return found;
}

/** The tokens that exactly fill these characters; null where a token sticks out. */
function tokensAt(sentence: ReadSentence, start: number, end: number): { from: number; to: number } | null {
  const from = sentence.tokens.findIndex((token) => token.start === start);
  const to = sentence.tokens.findIndex((token) => token.end === end) + 1;
  return from < 0 || to <= from ? null : { from, to };
}
