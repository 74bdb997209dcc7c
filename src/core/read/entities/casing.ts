/** How the article writes each word in mid-sentence, which tells names from words that only begin a sentence. */

import type { ReadSentence } from '../recogniser.ts';
import { SPEECH } from './speech.ts';

interface Count {
  upper: number;
  lower: number;
}

export interface Casing {
  /** Share of mid-sentence appearances with a capital, 0 to 1; null for words that never stand in mid-sentence. */
  readonly capitalShare: (word: string) => number | null;
  /** Whether the word alone is the subject of a verb of saying somewhere. */
  readonly speaks: (word: string) => boolean;
  /** Whether the sentence is a headline with capitals throughout, which tell nothing. */
  readonly isHeadline: (sentence: ReadSentence) => boolean;
}

const OPENERS = /^["“‘'([«—–:;•*-]$/;

/** Whether a capital here only marks a beginning: of the sentence, of a quotation, after a colon. */
export function isInitial(sentence: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const token = sentence.tokens[before];
    if (!token) return true;
    if (!OPENERS.test(token.text)) return false;
    // A hyphen inside a word opens nothing.
    if (token.text === '-' && sentence.tokens[before - 1]?.end === token.start) return false;
  }
  return true;
}

export function countCasing(sentences: readonly ReadSentence[]): Casing {
  const counts = new Map<string, Count>();
  const headlines = new Set(sentences.filter(hasHeadlineCapitals).map((sentence) => sentence.index));
  const speakers = new Set<string>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.label === 'nsubj' && SPEECH.has(sentence.tokens[token.head]?.lemma ?? '')) speakers.add(token.text);
    }
    if (headlines.has(sentence.index)) continue;
    sentence.tokens.forEach((token, at) => {
      if (
        !/^\p{L}/u.test(token.text) ||
        isInitial(sentence, at) ||
        /^["“‘']$/.test(sentence.tokens[at - 1]?.text ?? '')
      )
        return;
      const key = token.text.toLowerCase();
      const count = counts.get(key) ?? { upper: 0, lower: 0 };
      counts.set(key, count);
      if (/^\p{Lu}/u.test(token.text)) count.upper++;
      else count.lower++;
    });
  }
  return {
    capitalShare: (word) => {
      const count = counts.get(word.toLowerCase());
      return count ? count.upper / (count.upper + count.lower) : null;
    },
    speaks: (word) => speakers.has(word),
    isHeadline: (sentence) => headlines.has(sentence.index),
  };
}

function hasHeadlineCapitals(sentence: ReadSentence): boolean {
  const content = sentence.tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  const last = sentence.tokens.at(-1)?.text ?? '';
  if (content.length < 4 || /^[.!?]/.test(last)) return false;
  const common = content.filter((token) => token.upos !== 'PROPN' || /^(?:VERB|ADV|ADJ)$/.test(token.upos));
  return content.every((token) => /^\p{Lu}/u.test(token.text)) && common.length > 0;
}
