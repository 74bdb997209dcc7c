/** Sees years, decades and centuries: “2010”, “the 1960s”, “the late 19th century”. */

import { partialDate } from '../entities/calendar.ts';
import { dateFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { ordinalOf } from '../entities/numbers.ts';
import type { ReadSentence, Recogniser } from '../recogniser.ts';

const PART =
  '(?:early|mid|late)[- ]|(?:the )?(?:early |late )?(?:spring|summer|autumn|fall|winter) (?:of )?|c\\. |circa |ca\\. ';
const YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€–-])(?<part>${PART})?(?<year>1\\d{3}|20\\d\\d)(?:\\s(?<era>AD|CE|BC|BCE))?(?![\\p{L}\\p{N}%–-]|,\\d|\\.\\d)`,
  'gu',
);
const DECADE = /(?<![\p{L}\p{N}])(?:the )?(?:(?:early|mid|late)[- ])?(?<year>1\d\d0|20\d0)['’]?s(?![\p{L}\p{N}])/gu;
const CENTURY =
  /(?<![\p{L}\p{N}])(?:the )?(?:(?:early|mid|late)[- ])?(?<nth>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)[- ]century(?:\s(?<era>AD|CE|BC|BCE))?(?![\p{L}\p{N}])/giu;
const LEADS = new Set(
  'in since from until till by of during before after between circa early late mid around about through to year and or autumn fall spring summer winter'.split(
    ' ',
  ),
);

/** “1805” is a year after “in”; “1805 men” is not. */
function isYear(sentence: ReadSentence, from: number, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (
    next &&
    /^(?:NNS|JJR)$/.test(next.xpos) &&
    !/^(?:DET|PART)$/.test(sentence.tokens[from - 1]?.upos ?? '') &&
    !LEADS.has(sentence.tokens[from - 1]?.lemma ?? '')
  )
    return false;
  const before = sentence.tokens[from - 1];
  return (
    !before ||
    LEADS.has(before.text.toLowerCase()) ||
    /^[(,:;“"—–]$/.test(before.text) ||
    before.upos === 'VERB' ||
    !next ||
    next.upos !== 'NOUN' ||
    before.upos === 'DET'
  );
}

export const years: Recogniser = {
  name: 'years',
  about: 'Years, decades and centuries.',
  find: (sentence, { text }) => [
    ...matchesIn(sentence, text, YEAR).flatMap((match) => {
      const { year = '', era, part } = match.groups;
      if (era?.startsWith('B') || !isYear(sentence, match.from, match.to - (era ? 2 : 1))) return [];
      // “In late 1961” is less than the year; a stem must say so.
      const phrase =
        part && !/^c/.test(part)
          ? { phrase: `in ${/^(?:the|early|mid|late)/.test(part) ? '' : 'the '}${match.text}` }
          : {};
      const when = { iso: year, precision: 'year', said: match.text, ...phrase, inferred: false } as const;
      return [dateFinding(sentence, match, when, 0.85)];
    }),
    ...matchesIn(sentence, text, DECADE).map((match) => {
      const first = Number(match.groups.year);
      const until = partialDate(first % 100 === 0 ? first + 99 : first + 9);
      return dateFinding(sentence, match, {
        iso: partialDate(first),
        until,
        precision: 'year',
        said: match.text,
        phrase: `in ${withArticle(match.text)}`,
        inferred: false,
      });
    }),
    ...matchesIn(sentence, text, CENTURY).flatMap((match) => {
      const nth = ordinalOf(match.groups.nth ?? '');
      if (nth === null || nth < 1) return [];
      const first = (nth - 1) * 100;
      const known =
        match.groups.era?.startsWith('B') || first === 0
          ? {}
          : { iso: partialDate(first + 1), until: partialDate(first + 100) };
      return [
        dateFinding(sentence, match, {
          ...known,
          precision: 'year',
          said: match.text,
          phrase: `in ${withArticle(match.text)}`,
          inferred: false,
        }),
      ];
    }),
  ],
};

const withArticle = (said: string): string => (/^the /i.test(said) ? said.replace(/^T/, 't') : `the ${said}`);
