/** Sees works by their quotation marks: the song “Songs My Mother Taught Me”. */

import { nounType } from '../entities/nouns.ts';
import { isWithin } from '../entities/quotes.ts';
import type { ReadSentence, Recogniser } from '../recogniser.ts';

const LONGEST_TITLE = 9;
const OPEN = /^["“]$/;
const CLOSE = /^["”]$/;

export const quotedWorks: Recogniser = {
  name: 'quoted-works',
  about: 'Capitalised words between quotation marks after a noun for a work.',
  find: (sentence, reading) =>
    sentence.tokens.flatMap((token, at) => {
      if (!OPEN.test(token.text) || !isWithin(token.end, reading.quoted)) return [];
      const close = sentence.tokens.findIndex((other, index) => index > at && CLOSE.test(other.text));
      if (close < 0 || close - at > LONGEST_TITLE + 1 || close === at + 1 || !isTitle(sentence, at + 1, close))
        return [];
      const noun = sentence.tokens[at - 1];
      const type = noun && /^NN$/.test(noun.xpos) ? nounType(noun.lemma) : undefined;
      if (type?.kind !== 'work') return [];
      return [
        {
          sentence: sentence.index,
          from: at + 1,
          to: close,
          kind: type.kind,
          ...(type.class ? { class: type.class } : {}),
          confidence: 0.9,
        },
      ];
    }),
};

/** Every long word has a capital, and the first one too. */
function isTitle(sentence: ReadSentence, from: number, to: number): boolean {
  const words = sentence.tokens.slice(from, to).map((token) => token.text);
  return /^\p{Lu}|^\d/u.test(words[0] ?? '') && words.every((word) => word.length < 5 || !/^\p{Ll}/u.test(word));
}
