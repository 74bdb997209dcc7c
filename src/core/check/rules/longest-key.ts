/** The right option is the carefully worded one: guessers pick the longest. */

import { wordCount as countWords } from '../../text/words.ts';
import type { Rule } from '../rule.ts';

/** Below this many words, lengths of names and numbers vary too much to tell anything. */
const TELLING_WORDS = 4;

/** An article makes no option longer to the eye. */
function wordCount(text: string): number {
  return countWords(text.replace(/^(?:the|an?) /iu, ''));
}

export const longestKey: Rule = {
  name: 'longest-key',
  why: 'A key that is much longer or shorter than the other options gives itself away.',
  severity: 'error',
  examine: ({ key, distractors }) => {
    if (distractors.length === 0) return null;
    const keyWords = wordCount(key.text);
    const others = distractors.map(({ text }) => wordCount(text));
    if (keyWords >= TELLING_WORDS && Math.max(...others) < 0.75 * keyWords) {
      return `The key “${key.text}” has ${keyWords} words, no other option more than ${Math.max(...others)}.`;
    }
    if (Math.max(keyWords, Math.min(...others)) < TELLING_WORDS) return null;
    const lengths = distractors.map(({ text }) => text.length);
    if (key.text.length > 1.2 * Math.max(...lengths)) return `The key “${key.text}” is the longest option by far.`;
    return key.text.length < 0.8 * Math.min(...lengths) ? `The key “${key.text}” is the shortest option by far.` : null;
  },
};
