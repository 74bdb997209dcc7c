/** Writers vary the key to make the distractors, so the option most like all others is the key. */

import { overlap, sharedWords } from '../../text/words.ts';
import { isComposed } from '../kinds-of-key.ts';
import { isOrderedKind, optionsOf } from '../parts.ts';
import type { Rule } from '../rule.ts';

export const convergence: Rule = {
  name: 'convergence',
  why: 'When the key shares its words with each of the others and they share none among themselves, it stands in the middle.',
  severity: 'error',
  examine: (question) => {
    const { key, distractors } = question;
    // Of numbers and dates every two share a word or none; their spread is another matter.
    if (isOrderedKind(key.kind) || isComposed(key.kind) || distractors.length < 2) return null;
    const options = optionsOf(question).map(({ text }) => text);
    const closeness = options.map((one, i) =>
      options.reduce((sum, other, j) => (i === j ? sum : sum + overlap(one, other)), 0),
    );
    const [ofKey = 0, ...ofOthers] = closeness;
    const partners = distractors.filter(({ text }) => sharedWords(key.text, text).length > 0).length;
    if (partners < 2 || ofKey < 0.5 || ofKey <= 1.25 * Math.max(...ofOthers)) return null;
    return `The key “${key.text}” shares more words with the other options than they share among themselves.`;
  },
};
