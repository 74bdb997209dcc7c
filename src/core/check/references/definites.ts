/** Finds “the exhibition” that nothing introduces: a definite phrase which does not tell a stranger what it means. */

import { withOtherWords } from '../../text/happenings.ts';
import { contentWords, isIrregular, root, words } from '../../text/words.ts';
import {
  isAuxiliary,
  isContender,
  isContinental,
  isEpisodic,
  isGeneric,
  isLink,
  isMonthOrDay,
  isOffice,
  isUnique,
  isUniquePair,
  isVerb,
} from './lexicon.ts';
import { isRestricted } from './restriction.ts';
import { isCapitalised, isMark, isYear, tokensOf } from './tokens.ts';

/** A phrase that begins with “the”. */
export interface Definite {
  /** The words behind “the”, up to the head noun. */
  readonly words: readonly string[];
  readonly head: string;
  /** Index of “the”, and of the first token behind the phrase. */
  readonly from: number;
  readonly to: number;
}

const INVERTING = /^(?:did|do|does|will|would|can|could|should|shall|may|might|must)$/iu;
const DETERMINER = /^(?:the|a|an|his|her|its|their|this|that|these|those|he|she|it|they|him|them)$/iu;

/**
 * The first definite phrase that neither its own words, nor the stem before it, nor `context` (the article's title) explain,
 * as it stands in the stem; null when all are clear.
 */
export function unexplainedDefinite(stem: string, context: string): string | null {
  const tokens = tokensOf(stem);
  // “the accident” under “Crane collapse in Mecca”
  const known = new Set([...contentWords(context), ...[...withOtherWords(words(context))].map(root)]);
  for (const phrase of definitesOf(tokens)) {
    if (isAmongOptions(phrase, stem) || namesItself(phrase) || isRestricted(phrase, tokens) || isPlaced(phrase, tokens))
      continue;
    const before = tokens.slice(0, phrase.from).map((token) => root(token.toLowerCase()));
    if (headsOf(phrase).some((head) => known.has(head) || before.includes(head))) continue;
    return `the ${phrase.words.join(' ')}`;
  }
  return null;
}

export function definitesOf(tokens: readonly string[]): Definite[] {
  const found: Definite[] = [];
  tokens.forEach((token, from) => {
    if (token.toLowerCase() !== 'the') return;
    let to = from + 1;
    while (to < tokens.length && belongs(tokens, from, to)) to++;
    const words = tokens.slice(from + 1, to);
    const head = words.at(-1);
    if (head !== undefined) found.push({ words, head, from, to });
  });
  return found;
}

/** Whether the token at `at` is still part of the noun phrase that “the” at `from` opened. */
function belongs(tokens: readonly string[], from: number, at: number): boolean {
  const token = tokens[at] ?? '';
  const next = tokens[at + 1] ?? '';
  if (isMark(token) || isLink(token) || isAuxiliary(token) || DETERMINER.test(token)) return false;
  if (at === from + 1 || isCapitalised(token) || !isVerb(token)) return true;
  const endsHere = next === '' || isMark(next) || isLink(next) || isCapitalised(next) || DETERMINER.test(next);
  // “the newly elected members” goes on, “the group elected Kim” does not.
  if (/(?:ed|ing)$/u.test(token) || isIrregular(token)) return !endsHere;
  // “When did the group launch …”: a base form behind did is the verb, unless “the launch of …” makes it a noun.
  const inverted = tokens.slice(0, from).some((word) => INVERTING.test(word));
  return !inverted || (next === 'of' && /\p{L}/u.test(tokens[at + 2] ?? '')) || next === '’s' || /[^s]s$/u.test(token);
}

function namesItself({ words, head }: Definite): boolean {
  const first = (words[0] ?? '').toLowerCase();
  if (/^(?:others?|latter|above|aforementioned|said|respective|present)$/u.test(first)) return false;
  if (words.some(isYear) || isMonthOrDay(head)) return true;
  if (isUnique(head) || (words.length > 1 && isGeneric(head)) || isUniquePair(words.slice(-2).join(' '))) return true;
  // “Which of these is the earliest?”
  if (/^(?:most|fewest|least)$/u.test(first) || (words.length === 1 && /[^r]est$/u.test(first))) return true;
  const capitals = words.filter((word) => isCapitalised(word) && !isMonthOrDay(word));
  if (capitals.length === 0) return isOrdinal(first) && words.length >= 4;
  // “the President” of what?
  if (capitals.every(isOffice)) return false;
  if (isCapitalised(head)) return true;
  if (capitals.every(isContinental) && words.length <= 2) return false;
  // “the Chinese delegation” of how many? “the Russian defense minister” there is one of.
  return !(
    isEpisodic(head) &&
    capitals.length === 1 &&
    words.every((word) => word === head || isCapitalised(word) || isCount(word))
  );
}

/** “Which of these events happened before the others?” */
function isAmongOptions({ head, words }: Definite, stem: string): boolean {
  return words.length === 1 && /^(?:others?|rest)$/u.test(head) && / of these\b/u.test(stem);
}

/** The head, and what stands before it where the head may be a verb that was read as a noun (“made the crane fall”). */
function headsOf({ words, head }: Definite): string[] {
  const last = words.at(-2);
  return (last !== undefined && isVerb(head) ? [head, last] : [head]).map((word) => root(word.toLowerCase()));
}

/** “Which medal did the European team win at the FIRST Global Challenge?”: the named contest settles which team. */
function isPlaced({ words, head, from, to }: Definite, tokens: readonly string[]): boolean {
  if (!words.some(isCapitalised)) return false;
  // “the Afghan girls’ robotics team”
  if (tokens[to] === '’s' && head.endsWith('s')) return true;
  if (!isContender(head)) return false;
  return tokens.some((token, at) => {
    const name = tokens[at + 1] === 'the' ? tokens[at + 2] : tokens[at + 1];
    return (
      (at < from || at >= to) &&
      /^(?:at|in|during|of|for|against)$/iu.test(token) &&
      name !== undefined &&
      isCapitalised(name) &&
      !isMonthOrDay(name)
    );
  });
}

function isOrdinal(word: string): boolean {
  return /^(?:first|second|third|last|final|only)$/u.test(word) || /(?:\dst|nd|rd|\dth|[^r]est)$/u.test(word);
}

function isCount(word: string): boolean {
  return /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(word);
}
