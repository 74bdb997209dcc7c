/** A gap to fill is a kind of its own, and says so above the stem. */

import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const BLANK = /_{2,}|\[\s*(?:blank|\.{3}|…)?\s*\]|(?:\.{3,}|…)\s*\??$/u;

export const blankInStem: Rule = {
  name: 'blank-in-stem',
  why: 'A sentence with a hole is recognised by its wording; a question makes the learner recall the fact.',
  severity: 'error',
  examine: ({ stem, label }) => {
    if (label !== undefined) return null;
    const blank = /_{2,}/u.exec(stem)?.[0] ?? BLANK.exec(outsideQuotes(stem))?.[0];
    return blank ? `The stem has the blank “${blank.trim()}”, but is not labelled as a sentence to complete.` : null;
  },
};
