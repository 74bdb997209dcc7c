/** Sees numbers that leave open which: “one or two points”, “aged 8–10 years”, “ten to 32 pages”; they have no single value. */

import { phraseFinding } from '../entities/found.ts';
import { matchesIn } from '../entities/matches.ts';
import { NUMBER, numberOf } from '../entities/numbers.ts';
import type { Recogniser } from '../recogniser.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.:$£€–-])(?:(?<between>between )|(?<aged>aged |ages ))?(?<first>${NUMBER})(?: ?%| percent)?(?: ?[–—-] ?| (?<word>to|or|and) )(?<last>${NUMBER})(?: ?%| per ?cent)?(?![\\p{L}\\p{N}:–-]| ?[–:] ?\\d|[.,]\\d)`,
  'giu',
);
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;

export const numberRanges: Recogniser = {
  name: 'number-ranges',
  about: 'Numbers with two ends or two ways.',
  find: (sentence, { text }) =>
    matchesIn(sentence, text, PATTERN).flatMap((match) => {
      const { between, aged, first = '', word, last = '' } = match.groups;
      const [one, other] = [numberOf(first), numberOf(last)];
      if (one === null || other === null || one >= other || isYear(first) || isYear(last)) return [];
      // “five and six” are two numbers, “rose from 9 to 10” is told by both.
      if ((word === 'and') !== (between !== undefined)) return [];
      const before = sentence.tokens[match.from - 1]?.text.toLowerCase();
      const next = sentence.tokens[match.to];
      const isCounted = next !== undefined && /^NNP?S$/.test(next.xpos);
      if (!isCounted && (before === 'from' || (word === undefined && aged === undefined))) return [];
      const to = isCounted ? match.to + 1 : match.to;
      const kind = aged ? 'age' : isCounted && TIMES.test(next.lemma) ? 'duration' : 'count';
      const said = text.slice(sentence.tokens[match.from]?.start, sentence.tokens[to - 1]?.end);
      return [phraseFinding(sentence, { from: match.from, to }, { text: said, kind, class: 'range' })];
    }),
};

function isYear(number: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(number);
}
