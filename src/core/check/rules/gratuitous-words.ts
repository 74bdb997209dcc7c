/** Every word of a stem is read on a small screen: what does not help to find the answer goes. */

import { wordCount } from '../../text/words.ts';
import { askedOf, attributionOf } from '../parts.ts';
import { outsideQuotes } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/** Of NewsQuizQA's human stems nine in ten have at most 19 words. */
const MOST_WORDS = 20;
/** A sentence that is kept whole reads in its own order; readers stumble over none of 26 words. */
const MOST_WORDS_OF_SENTENCE = 26;
const TAIL = /, (?:which|who|whose|whom|where)\b(?! (?:denies|disputes|rejects))[^?]*/u;
const FILLER =
  /(?<![\p{L}-])(?:also|meanwhile|however|moreover|furthermore|in addition|additionally|of course|as well)(?![\p{L}-])/iu;

export const gratuitousWords: Rule = {
  name: 'gratuitous-words',
  why: 'A long stem or a tail that adds another story hides what is asked.',
  severity: 'error',
  examine: ({ stem, role }) => {
    // Who says so must be told, and a quotation is what is asked about: neither counts.
    const own = outsideQuotes(stem).slice(attributionOf(stem).length);
    const count = wordCount(own);
    const most = role === 'missing' ? MOST_WORDS_OF_SENTENCE : MOST_WORDS;
    if (count > most) return `The stem has ${count} words of its own, more than ${most}.`;
    const asked = askedOf(own);
    const tail = asked === null ? undefined : TAIL.exec(own.slice(asked.at + asked.word.length))?.[0];
    if (tail) return `The stem drags a tail: “${tail.slice(2)}”.`;
    const filler = FILLER.exec(own)?.[0];
    return filler ? `The word “${filler}” links the stem to a text that is not there.` : null;
  },
};
