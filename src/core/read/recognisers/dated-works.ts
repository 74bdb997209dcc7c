/** Sees works by the year in brackets behind their title: Growth and Structure of the English Language (1905). */

import { nameHeadType } from '../entities/nouns.ts';
import type { ReadSentence, Recogniser } from '../recogniser.ts';

const SMALL = /^(?:of|on|the|and|in|a|an|to|for|its|with|from|or|:|,|['’]s)$/i;
const LONGEST_TITLE = 12;

export const datedWorks: Recogniser = {
  name: 'dated-works',
  about: 'Titles of two words or more with a year in brackets behind them.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, at) => {
      if (
        token.text !== '(' ||
        !/^(?:1[4-9]\d\d|20\d\d)$/.test(sentence.tokens[at + 1]?.text ?? '') ||
        sentence.tokens[at + 2]?.text !== ')'
      )
        return [];
      const from = titleFrom(sentence, at);
      if (from === null) return [];
      return [{ sentence: sentence.index, from, to: at, kind: 'work', confidence: 0.85 } as const];
    }),
};

/** Back over capitals and the small words between them; null for what is no title. */
function titleFrom({ tokens }: ReadSentence, bracket: number): number | null {
  let from = bracket;
  for (let at = bracket - 1; at >= 0 && at >= bracket - LONGEST_TITLE; at--) {
    const word = tokens[at]?.text ?? '';
    if (/^\p{Lu}/u.test(word) && !(at === 0 && SMALL.test(word) && word !== 'The')) from = at;
    else if (!SMALL.test(word)) break;
  }
  const words = tokens.slice(from, bracket).map((token) => token.text);
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word)).length;
  const joined =
    words.some((word) => /^(?:of|on|its|and|the|to|for)$/.test(word)) && !words.includes(',') && !words.includes('in');
  // “Columbia University in New York (1910)” is where, not what.
  if (words.some((word) => /^(?:organisation|place)$/.test(nameHeadType(word)?.kind ?? ''))) return null;
  return capitals > 1 && (joined || words.includes(':')) ? from : null;
}
