/** Says why a text can't be read: not English, a list of links, no sentences. */

import { splitSentences } from '../text/sentences.ts';

/** The commonest words of English prose; about four in ten words of any article are among them. */
const common = new Set(
  `the of and to in a is that for it was on with as be by at he are from this have an has his were not which or had but
  their they its been one said who will would she her there when up more out if about than we after into also can i you`.split(
    /\s+/,
  ),
);
/** Share of those words below which a text is not English; German, French or Spanish news stay under 0.1. */
const leastCommon = 0.18;
/** A text with fewer whole sentences says nothing that could be asked. */
const leastSentences = 3;
const leastWordsOfSentence = 5;
const link = /https?:\/\/|www\.|^\s*[\w-]+(?:\.[\w-]+)+\/\S*\s*$/;

/** A sentence for the learner with a way out, or null when the text can be read. */
export function whyUnreadable(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.filter((line) => link.test(line)).length > lines.length / 2) {
    return 'This is a list of links. Open the page that you want to learn, and paste its text.';
  }
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  if (words.length === 0) return 'There is no text in this. If it is a scanned page, its letters are only a picture.';
  if (words.filter((word) => common.has(word)).length / words.length < leastCommon) {
    return 'This text does not seem to be English, and English is all that Quizette can read. Nothing was kept.';
  }
  const sentences = splitSentences(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    return /[.!?]["”’)]*\s*$/.test(sentence) && sentence.split(/\s+/).length >= leastWordsOfSentence;
  });
  if (sentences.length < leastSentences) {
    return 'This text has hardly any whole sentences, so there is nothing to ask. Paste the running text of an article.';
  }
  return null;
}
