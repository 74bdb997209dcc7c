/** Finds “he”, “its” or “these two” that no name earlier in the text stands for. */

import type { Entity } from '../../model.ts';
import { namedIn } from '../../text/named-in.ts';
import { isAuxiliary, isLink, isMonthOrDay } from './lexicon.ts';
import { isCapitalised, isMark, tokensOf } from './tokens.ts';

const SPEAKER_AND_LISTENER = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/u;
const MASCULINE = /^(?:he|him|his|himself)$/u;
const FEMININE = /^(?:she|her|hers|herself)$/u;
const NEUTER = /^(?:it|its|itself)$/u;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/u;
const NOT_A_NAME =
  /^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|According|In|On|At|By|For|From|To|With|The|A|An|After|Before|During|Of|As)$/u;
const POINTED_AT =
  /^(?:day|week|month|year|time|night|evening|morning|period|event|war|meeting|match|game|attack|visit|decision|statement|report|incident|election|case|country|city|group|team|company|man|woman|person|law|agreement|role|position|title|area|region|place|number|one)s?$/u;

/**
 * The first pronoun or pointing word in `text` whose meaning nothing before it gives; null when there is none.
 * @param before what the reader has read already: for an option, its stem.
 */
export function unexplainedPronoun(text: string, people: readonly Entity[], before = ''): string | null {
  const earlier = tokensOf(before);
  const tokens = tokensOf(text);
  for (const [at, token] of tokens.entries()) {
    const word = token.toLowerCase();
    const next = (tokens[at + 1] ?? '').toLowerCase();
    const read = [...earlier, ...tokens.slice(0, at)];
    // US is a country, us are we; and “I” may be a numeral or an initial: “Norton I”.
    const isWritten = /^\p{Lu}{2,}$/u.test(token) || (isCapitalised(token) && at > 0);
    if (SPEAKER_AND_LISTENER.test(word) && !isWritten) return token;
    const bound = !isObject(word, next) && asksForSubject(read);
    if (MASCULINE.test(word) && !bound && !hasPerson(read, people, 'male')) return token;
    if (FEMININE.test(word) && !bound && !hasPerson(read, people, 'female')) return token;
    if (NEUTER.test(word) && !isExpletive(tokens, at) && !hasThing(read, people)) return token;
    if (PLURAL.test(word) && !bound && !hasAnything(read)) return token;
    if (pointsAway(tokens, at, read))
      return isMark(next) || next === '' || isLink(next) ? token : `${token} ${tokens[at + 1]}`;
  }
  return null;
}

function namesIn(tokens: readonly string[]): string[] {
  return tokens.filter((token) => isCapitalised(token) && !NOT_A_NAME.test(token) && !isMonthOrDay(token));
}

function hasIndefinite(tokens: readonly string[]): boolean {
  return tokens.some((token) => /^(?:an?|the|someone|anyone|everyone|people|each|every)$/iu.test(token));
}

/** “Who lost his job”, “Which writer left her house”: the asked one is the antecedent. */
function asksForSubject(tokens: readonly string[]): boolean {
  return /^(?:who|which|whose)$/iu.test(tokens.find((token) => /^wh/iu.test(token)) ?? '');
}

/** “Who met him?”: nobody asks for a person by an object pronoun of the same clause. */
function isObject(word: string, next: string): boolean {
  return /^(?:him|them)$/u.test(word) || (word === 'her' && (!/^\p{L}/u.test(next) || isLink(next)));
}

function hasPerson(read: readonly string[], people: readonly Entity[], gender: 'male' | 'female'): boolean {
  const named = namedIn(read.join(' '), people);
  if (named.length > 0 && named.every((person) => person.gender !== undefined && person.gender !== gender)) {
    return false;
  }
  return namesIn(read).length > 0 || read.some((token) => /^(?:an?|someone|anyone|everyone|each|every)$/iu.test(token));
}

function hasThing(read: readonly string[], people: readonly Entity[]): boolean {
  if (hasIndefinite(read) || read.some((token) => /^which$/iu.test(token))) return true;
  const text = read.join(' ');
  const ofPeople = new Set(namedIn(text, people).flatMap((person) => tokensOf(person.name)));
  return namesIn(read).some((name) => !ofPeople.has(name));
}

function hasAnything(read: readonly string[]): boolean {
  return (
    namesIn(read).length > 0 ||
    hasIndefinite(read) ||
    read.some((token, at) => isPlural(token) && !asksWith(read[at - 1]))
  );
}

/** “How do plants make their food?” */
function isPlural(token: string): boolean {
  return /\p{L}{2}[^s’]s$/u.test(token) && !isAuxiliary(token);
}

/** “How many times were they …”: what is counted is nobody. */
function asksWith(before = ''): boolean {
  return /^(?:many|what|which)$/iu.test(before);
}

/** “How long did it take to …”, “Why is it rare for …”, “made it possible”. */
function isExpletive(tokens: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? '';
  if (tokens[at]?.toLowerCase() !== 'it') return false;
  if (
    /^(?:take|takes|took|taken|be|been|seem|seems|possible|impossible|clear|easy|easier|hard|harder|difficult|rain|rained)$/u.test(
      next,
    )
  )
    return true;
  const isBe = (token: string | undefined) => /^(?:is|was|be|been|would|will|had)$/iu.test(token ?? '');
  return (isBe(next) || isBe(tokens[at - 1])) && tokens.slice(at).some((token) => /^(?:that|to|for)$/u.test(token));
}

/** “this year”, “those talks”, “both leaders”, “did so”, “who else”, “here”. */
function pointsAway(tokens: readonly string[], at: number, read: readonly string[]): boolean {
  const word = (tokens[at] ?? '').toLowerCase();
  const next = (tokens[at + 1] ?? '').toLowerCase();
  const last = (tokens[at - 1] ?? '').toLowerCase();
  const compared = tokens.some((token) => /^(?:besides|than|apart|addition|along|alongside)$/iu.test(token));
  if (word === 'this' || word === 'here') return true;
  if (word === 'these') return last !== 'of' && next !== ':';
  if (word === 'those')
    return !/^(?:who|of|that|in|whose|with|from)$/u.test(next) && !/^[\p{L}]+(?:ed|ing)$/u.test(next);
  if (word === 'that') return POINTED_AT.test(next) && (last === '' || isLink(last)) && last !== 'those';
  if (word === 'there')
    return (
      !/^(?:is|are|was|were|be|been|has|have|to)$/u.test(next) &&
      !/^(?:is|are|was|were|be)$/u.test(last) &&
      namesIn(read).length === 0
    );
  if (word === 'both')
    return next !== 'of' && !tokens.slice(at + 1, at + 8).includes('and') && namesIn(read).length < 2;
  if (word === 'so') return /^(?:do|does|did|done|doing)$/u.test(last) && (!/^\p{L}/u.test(next) || isLink(next));
  // “Who saved 200 more?”
  if (word === 'more')
    return /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(last) && next !== 'than';
  if (word === 'else') return !compared;
  return word === 'other' && !compared && last !== 'each' && !/^(?:things)$/u.test(next) && last !== 'the';
}
