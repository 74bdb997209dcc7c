/** Sees how many of what: “over 700 asylum seekers”, “84,121 votes”, “two referendums”. */

import { phraseFinding } from '../entities/found.ts';
import { type Match, matchesIn } from '../entities/matches.ts';
import { HEDGE, NUMBER, numberOf, TAIL } from '../entities/numbers.ts';
import type { ParsedToken } from '../parse/index.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.:$£€–-]|\\d ?[–-] ?)(?:${HEDGE} )?(?<count>${NUMBER})(?<tail>${TAIL})?(?![\\p{L}\\p{N}:%–]| ?[–/:] ?\\d| ?%| ?[×±]|-\\p{L})`,
  'giu',
);
const INSIDE = /^(?:JJ[RS]?|NN|NNP|VBN|HYPH)$/;
const FARTHEST = 4;

/** The plural noun that the number counts, with what stands between; null where none does. */
function countedUpTo(tokens: readonly ParsedToken[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    const xpos = tokens[at]?.xpos ?? '';
    if (xpos === 'NNS' || (xpos === 'NNPS' && tokens[at + 1]?.upos !== 'PROPN')) return at + 1;
    if (tokens[at]?.lemma === 'people') return at + 1;
    if (!INSIDE.test(xpos)) return null;
  }
  return null;
}

/** A footnote (“[17]”), a part of a word (“six-member”), a tolerance (“0.62 ± 0.37”), a telephone's number. */
function isMark(tokens: readonly ParsedToken[], { from, to, text }: Match): boolean {
  const [before, after] = [tokens[from - 1]?.text ?? '', tokens[to]?.text ?? ''];
  if (/^0\d/.test(text) || /^\d{9,}$/.test(text)) return true;
  return (before === '[' && after === ']') || /^[-‑×±]$/.test(after) || /^(?:[×±#+]|no\.?)$/i.test(before);
}

/** “Internet Explorer 6”, “day five of the tournament”, “1 Main Square”: a name for one of them; nothing is counted. */
function isLabel(tokens: readonly ParsedToken[], { from, to }: Match): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (/^(?:NNP?|CD)$/.test(before?.xpos ?? '') || after?.upos === 'NUM') return true;
  return from === 0 && after?.upos === 'PROPN';
}

/** “the 2014 protests”, “In 1835 Maori settlers arrived” and “of 2000 levels” are of a year, “1709 schoolchildren” are many. */
function isOwned(tokens: readonly ParsedToken[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.text === 'of')
    return /^(?:level|price|figure|standard|rate|edition|season)s?$/.test(tokens[to - 1]?.lemma ?? '');
  return /^(?:DET|ADP)$/.test(before.upos) || before.xpos === 'PRP$' || before.xpos === 'POS';
}

/** “killing 107”: people. */
function victims(tokens: readonly ParsedToken[], at: number): string | undefined {
  const token = tokens[at];
  const verb = tokens[token?.head ?? -1];
  return token &&
    /^(?:obj|nsubj:pass)$/.test(token.label) &&
    /^(?:kill|wound|injure|arrest|detain|rescue)$/.test(verb?.lemma ?? '')
    ? 'people'
    : undefined;
}

export const counts: Recogniser = {
  name: 'counts',
  about: 'Numbers of things and people.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const { count = '', tail } = match.groups;
      const value = numberOf(count);
      const figure = sentence.tokens[match.to - (tail ? 3 : 1)];
      // “One of the…”, “no one” and the pronoun “one” count nothing.
      if (value === null || !figure || (value === 1 && !/\d/.test(match.text))) return [];
      if (figure.upos === 'PROPN' || figure.upos === 'PRON' || isMark(sentence.tokens, match)) return [];
      const to = countedUpTo(sentence.tokens, match.to);
      if (to === null && isLabel(sentence.tokens, match)) return [];
      if (/^(?:1[5-9]|20)\d\d$/.test(match.text) && (to === null || isOwned(sentence.tokens, match.from, to)))
        return [];
      const end = to === null ? figure.end : (sentence.tokens[to - 1]?.end ?? figure.end);
      const unit =
        to === null
          ? victims(sentence.tokens, match.to - (tail ? 3 : 1))
          : text
              .slice(sentence.tokens[match.to]?.start, end)
              .replace(/^(?:more|other|further|additional|different) /, '');
      const phrase = {
        text: text.slice(sentence.tokens[match.from]?.start, end),
        kind: 'count',
        value,
        plural: value !== 1,
        ...(unit ? { unit } : {}),
      } as const;
      return [phraseFinding(sentence, { from: match.from, to: to ?? match.to }, phrase, unit ? 0.85 : 0.6)];
    }),
};
