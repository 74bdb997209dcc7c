/** A learner must know what is asked before seeing the options: one question, one verb, one thing it is about. */

import { namedIn } from '../../text/named-in.ts';
import { isIrregular, sharedWords, wordCount, words } from '../../text/words.ts';
import { askedOf, stemWords } from '../parts.ts';
import { hasQuote, outsideQuotes } from '../quotes.ts';
import { isAuxiliary, isVerb } from '../references/lexicon.ts';
import type { Rule } from '../rule.ts';

const SECOND_QUESTION =
  /(?: and| or) (?:who|whom|what|which|when|where|why|how) (?!(?:is|was|are|were) (?:known|called))/iu;

export const unfocusedStem: Rule = {
  name: 'unfocused-stem',
  why: 'Without one clear question about something named, the options have to be read to find out what is asked.',
  severity: 'error',
  examine: ({ stem, label, role, named }, base) => {
    if (label !== undefined)
      return stemWords(stem).size >= LEAST_DETAIL || /\p{Lu}/u.test(stem)
        ? null
        : `“${stem}” says too little to be completed.`;
    const plain = outsideQuotes(stem).trim();
    const marks = plain.match(/\?/gu)?.length ?? 0;
    if (marks !== 1 || !/\?[”"]?$/u.test(plain))
      return `The stem has ${marks} question marks, or goes on after one: “${stem}”.`;
    const asked = askedOf(plain);
    if (asked === null) return `The stem “${stem}” has no question word.`;
    const rest = plain.slice(asked.at + asked.word.length);
    // “Who claims and who denies that …” is one question about two sides.
    const second = role === 'stance' ? undefined : SECOND_QUESTION.exec(rest)?.[0];
    if (second) return `The stem asks two questions: “${second.trim()}” begins another.`;
    if (!hasQuote(stem) && !words(plain).some((word) => isPredicate(word, asked.nouns)))
      return `The stem “${stem}” has no verb.`;
    if (wordCount(plain) < 3 && !hasQuote(stem)) return `The stem “${stem}” is too short to say what is asked.`;
    // “Which of these events came first?” is about its options.
    if (/\b(?:of (?:these|the following)|the sides|the right)\b/iu.test(plain)) return null;
    const anchored =
      named.length > 0 ||
      hasQuote(stem) ||
      isAboutTitle(plain, base.article.title) ||
      isDetailed(plain) ||
      /\p{Lu}|(?<!\p{N})(?:1\d{3}|20\d{2})(?![\p{N},])/u.test(plain.slice(1)) ||
      namedIn(plain, base.entities).length > 0;
    return anchored ? null : `The stem “${stem}” names nobody and nothing that it is about.`;
  },
};

/** Under the article's title, enough detail says which deed is meant: “… offers shuttle heat shield tiles to schools and universities”. */
function isDetailed(stem: string): boolean {
  return stemWords(stem).size >= ENOUGH_DETAIL || /\d[\d,]{2,}/u.test(stem);
}

/** Content words. */
const ENOUGH_DETAIL = 6;
/** “____ was highly impressed.” */
const LEAST_DETAIL = 4;

/** “What is homeopathy?” under a title with homeopathic treatment: the context line says what it is about. */
function isAboutTitle(stem: string, title: string): boolean {
  const shared = sharedWords(stem, title).length;
  return shared > 1 || (shared > 0 && shared >= stemWords(stem).size / 2);
}

/** A verb as far as its form tells: known, in the past, or in the third person (“chairs”) where it is not the noun asked for. */
function isPredicate(word: string, asked: readonly string[]): boolean {
  return (
    isAuxiliary(word) ||
    isIrregular(word) ||
    isVerb(word) ||
    (/\p{L}{2}(?:ed|[^s]s)$/u.test(word) && !asked.includes(word))
  );
}
