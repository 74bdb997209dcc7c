/** Parts a title from the name that it stands before: “Russian Defense Minister | Sergei Shoigu”, “goalkeeper | Mouez Hassen”. */

import { countryOf, givenNameGender, lookUp } from '../gazetteer.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { NameRun, ReadSentence } from '../recogniser.ts';
import { isGivenName } from './given-names.ts';
import { wordsOf } from './name-parts.ts';
import type { Range } from './name-runs.ts';
import { isPersonNoun, nameHeadType } from './nouns.ts';
import { isKeptTitle, isTitleHead } from './titles.ts';

const LONGEST_NAME = 6;
const PARTICLE = /^(?:de|la|du|del|di|da|dos|van|von|der|den|bin|ibn|al|el|the|of|-|‑)$/i;

/** The runs of one range: usually one, its title apart; a title alone is a run without a name (`from === to`). */
export function partTitle(sentence: ReadSentence, range: Range): NameRun {
  const { tokens } = sentence;
  const split = titleEnd(tokens, range);
  const from = split ?? range.from;
  const start = titleStart(tokens, from, split === null ? from : range.from);
  const named = isKept(tokens, from, range.to, start);
  return {
    from: named ? start : from,
    to: range.to,
    titleFrom: start,
    title: named ? '' : titleText(tokens, start, from),
  };
}

/** Where the name begins inside the range; null where no title stands in it. The end of the range: it is all title. */
function titleEnd(tokens: readonly ParsedToken[], { from, to }: Range): number | null {
  // The gazetteers' common nouns (“president”) are no names.
  if (lookUp(wordsOf(tokens, from, to)).some((entry) => entry.kind !== 'thing')) return null;
  if (to - from === 1 && isPersonNoun(tokens[from]?.text.toLowerCase() ?? '') && tokens[from]?.upos === 'NOUN')
    return to;
  const of = tokens.findIndex((token, at) => at > from && at < to && /^(?:of|for)$/.test(token.text));
  const last = tokens[(of < 0 ? to : of) - 1]?.text ?? '';
  const head = nameHeadType(last)?.kind ?? '';
  const hasGiven = tokens.slice(from, to - 1).some((token) => isGivenName(token.text));
  if (/^(?:organisation|event|work)$/.test(head) && !isTitleHead(last)) return null;
  // “Emperor Norton Bridge” is a bridge, “Senator Jimmy Hill” a senator.
  if (head === 'place' && !hasGiven) return null;
  // “Lunar Module Pilot” is an office, “Paul Singer” a name.
  if (to - from > 1 && of < 0 && !hasGiven && isPersonNoun(last.toLowerCase())) return to;
  for (let at = to - 1; at >= from; at--) {
    const word = tokens[at]?.text ?? '';
    // “Dean Kamen”, “Earl Warren”: a given name that is a title elsewhere.
    if (at === from && to - at === 2 && isGivenName(word) && !isKeptTitle(word)) return null;
    if (!isTitleHead(word) && !(isPersonNoun(word.toLowerCase()) && to - at === 3)) continue;
    const end = afterOffice(tokens, at + 1, to);
    // “Emperor of the United States” is an office; “Duke” alone is nobody's.
    if (end === to) return isOfficeWord(word) && (end > at + 1 || at > from || !isKeptTitle(word)) ? to : null;
    if (isPersonal(tokens, end, to)) return end;
  }
  return null;
}

const isOfficeWord = (word: string): boolean =>
  !/^(?:st|saint|private|major|master|head|father|mother|brother|sister|mx|end)\.?$/i.test(word);

const OFFICES =
  /^(?:State|Defen[cs]e|War|Agriculture|Labou?r|Commerce|Health|Energy|Education|Justice|Finance|Interior|Trade|Transport|Transportation)$/;

/** Skips “of State”, “of Washington”, “to the United States” behind the head of a title. */
function afterOffice(tokens: readonly ParsedToken[], at: number, to: number): number {
  if (!/^(?:of|to|for)$/.test(tokens[at]?.text ?? '')) return at;
  let end = at + 1;
  while (/^the$/i.test(tokens[end]?.text ?? '')) end++;
  for (let stop = to; stop > end; stop--) {
    if (lookUp(wordsOf(tokens, end, stop)).some((entry) => /^(?:country|city|region|organisation)$/.test(entry.kind)))
      return stop;
  }
  // “Secretary of State | John Kerry”: one word of office, unless a given name comes later.
  for (let given = end + 1; given < to; given++) if (givenNameGender(tokens[given]?.text ?? '')) return given;
  return OFFICES.test(tokens[end]?.text ?? '') ? end + 1 : to;
}

function isPersonal(tokens: readonly ParsedToken[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_NAME) return false;
  if (tokens.slice(from, to - 1).some((token) => nameHeadType(token.text)?.kind === 'organisation')) return false;
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        /^\p{Lu}/u.test(token.text) ||
        PARTICLE.test(token.text) ||
        (/^\p{Ll}+$/u.test(token.text) && token.upos === 'PROPN'),
    );
}

/** Goes left from a name over role nouns and what describes them: “Danish philologist”, “then U.S. President”. */
function titleStart(tokens: readonly ParsedToken[], nameFrom: number, rangeFrom: number): number {
  let at = rangeFrom;
  const inRange = rangeFrom < nameFrom;
  if (!inRange) {
    const role = tokens[at - 1];
    // “the all-girl Afghan team”: an adjective has no title.
    if (tokens[at - 2]?.text === '-' || tokens[at]?.upos === 'ADJ') return nameFrom;
    if (!role || !(isPersonNoun(role.text.toLowerCase()) || isTitleHead(role.text)) || /^NNS|NNPS$/.test(role.xpos))
      return nameFrom;
    if (role.upos !== 'NOUN' && role.upos !== 'PROPN' && !(role.upos === 'ADJ' && isTitleHead(role.text)))
      return nameFrom;
    at--;
  }
  while (at > 0 && describes(tokens, at - 1, at)) at--;
  return at;
}

const LEFT_OUT =
  /^(?:the|a|an|his|her|their|its|my|our|your|this|that|these|late|other|own|first|last|next|new|more|one|two|three)$/i;

function describes(tokens: readonly ParsedToken[], at: number, titleFrom: number): boolean {
  const token = tokens[at];
  if (!token || LEFT_OUT.test(token.text)) return false;
  if (/^[-‑]$/.test(token.text)) return tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start;
  // “met then U.S. President Trump”; not “then Lord Byron wrote”.
  if (/^(?:then|former|ex|vice|co)$/i.test(token.text)) {
    return token.head >= 0 && (tokens[token.head]?.upos !== 'VERB' || token.head < at);
  }
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.upos)) return false;
  return (
    token.head >= titleFrom - 1 ||
    token.label === 'compound' ||
    token.label === 'amod' ||
    countryOf(token.text) !== undefined
  );
}

/** “Lord Byron” and “Pope Francis” keep the title in the name; so do kings of any length. */
function isKept(tokens: readonly ParsedToken[], from: number, to: number, start: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (start >= from || from === to || !/^\p{Lu}/u.test(before) || !isKeptTitle(before) || start !== from - 1)
    return false;
  const numbered = /^[IVX]+$/.test(tokens[from + 1]?.text ?? '') || /^[IVX]+$/.test(tokens[to - 1]?.text ?? '');
  return to - from === 1 || numbered || /^(?:saint|st\.?)$/i.test(before);
}

function titleText(tokens: readonly ParsedToken[], start: number, from: number): string {
  return start >= from ? '' : wordsOf(tokens, start, from);
}
