/** Which words may be part of a name: capitals that a sentence's beginning does not explain. */

import { lookUp } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { ReadSentence } from '../recogniser.ts';
import { MONTH, WEEKDAY } from './calendar.ts';
import { type Casing, isInitial } from './casing.ts';

export const CLOSED = /^(?:DET|ADP|PRON|AUX|CCONJ|SCONJ|PART|INTJ|PUNCT|SYM)$/;

const TIME_WORD = new RegExp(`^(?:${MONTH}|${WEEKDAY}|Yesterday|Today|Tomorrow|Tonight)$`);

export const text = (token: ParsedToken | undefined): string => token?.text ?? '';

export const isCapital = (token: ParsedToken | undefined): boolean => /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(text(token));

export const isGlued = (left: ParsedToken | undefined, right: ParsedToken | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

export function isNamePart(sentence: ReadSentence, at: number, casing: Casing): boolean {
  const token = sentence.tokens[at];
  if (!token || !isCapital(token)) return false;
  // “Norton I” is a king, “Norton, I” is the speaker.
  if (token.text === 'I') return at > 0 && token.xpos !== 'PRP' && isNamePart(sentence, at - 1, casing);
  if (TIME_WORD.test(token.text) && !isPersonalMonth(sentence, at)) return false;
  if (/^[#@]$/.test(text(sentence.tokens[at - 1])) && isGlued(sentence.tokens[at - 1], token)) return false;
  // “NZ$26 million”
  if (text(sentence.tokens[at + 1]) === '$') return false;
  if (isCaption(sentence.tokens, at) || isLetterWord(sentence.tokens, at)) return false;
  const share = casing.capitalShare(token.text);
  // A tagger takes “WHO” and “US” for pronouns.
  const acronym =
    /^\p{Lu}[\p{Lu}.&]+$/u.test(token.text) &&
    !casing.isHeadline(sentence) &&
    (!CLOSED.test(token.upos) || lookUp(token.text).length > 0);
  if (casing.isHeadline(sentence))
    return token.upos === 'PROPN' && (share === null ? lookUp(token.text).length > 0 : share > 0.5);
  const quoted = /^["“‘']$/.test(text(sentence.tokens[at - 1]));
  if (!isInitial(sentence, at) && !quoted) {
    if (text(token) === 'The') return isCapital(sentence.tokens[at + 1]);
    return !CLOSED.test(token.upos) || acronym;
  }
  if (CLOSED.test(token.upos) && !acronym) return false;
  if (acronym) return true;
  // “New faces emerge” in an article about the New Territories.
  const plain = /^(?:ADJ|NOUN|VERB|ADV|NUM)$/.test(token.upos) && !isCapital(sentence.tokens[at + 1]);
  if (share !== null && plain) return share > 0.6 && isKnownName(sentence.tokens, at);
  if (share !== null) return share > 0.6 || (share > 0 && token.upos === 'PROPN');
  if (token.upos === 'PROPN') return true;
  return isKnownName(sentence.tokens, at);
}

/** “… Ahmed Mohamed Image: Twitter”: a caption's credit, not a name. */
function isCaption(tokens: readonly ParsedToken[], at: number): boolean {
  return (
    /^(?:Image|Photo|Picture|File|Photograph|Credit|Source|Video)s?$/.test(text(tokens[at])) &&
    text(tokens[at + 1]) === ':'
  );
}

/** “T-shirt”, “X-ray”. */
function isLetterWord(tokens: readonly ParsedToken[], at: number): boolean {
  const [letter, hyphen, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    /^\p{Lu}$/u.test(text(letter)) &&
    /^[-‑]$/.test(text(hyphen)) &&
    isGlued(letter, hyphen) &&
    /^\p{Ll}{3,}/u.test(text(word))
  );
}

/** “Theresa May”, “April Jones”: a month that is part of a person's name. */
function isPersonalMonth(sentence: ReadSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.xpos !== 'NNP' || !/^(?:May|April|June|August)$/.test(token.text)) return false;
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const isName = (other: ParsedToken | undefined): boolean => isCapital(other) && other?.upos === 'PROPN';
  if (/^\d/.test(text(after))) return false;
  return (
    (isName(before) && /^(?:flat|compound)/.test(token.label)) ||
    (isName(after) && /^\p{Lu}\p{Ll}+$/u.test(text(after)) && token.head === at + 1 && !TIME_WORD.test(text(after)))
  );
}

function isKnownName(tokens: readonly ParsedToken[], at: number): boolean {
  const first = text(tokens[at]);
  const entries = lookUp(first).filter((entry) => entry.kind !== 'thing');
  if (entries.length > 0) return true;
  const pair = isCapital(tokens[at + 1]) ? lookUp(`${first} ${text(tokens[at + 1])}`) : [];
  return pair.some((entry) => entry.kind !== 'thing');
}

/** The tokens as the article prints them, single spaces between. */
export function wordsOf(tokens: readonly ParsedToken[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++)
    words += at > from && !isGlued(tokens[at - 1], tokens[at]) ? ` ${text(tokens[at])}` : text(tokens[at]);
  return words;
}
