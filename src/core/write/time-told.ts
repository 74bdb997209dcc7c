/** The year that a question is about, also where it is told in words: “by the early 18th century”. */

import type { Fact, FactBase } from '../model.ts';
import { yearOf } from './rivals.ts';

const CENTURIES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
/** Years into a century: its beginning, middle and end. */
const EARLY = 15;
const MIDDLE = 50;
const LATE = 85;

/** Undefined where the sentence tells no time; the article’s own day is no part of it. */
export function yearTold(fact: Fact): number | undefined {
  return yearOf(fact.when?.iso) ?? yearIn(fact.evidence.quote);
}

/** The same, else the year of the article. */
export function yearAbout(fact: Fact, base: FactBase): number | undefined {
  return yearTold(fact) ?? yearOf(base.article.published ?? undefined);
}

/** The year of a century or decade in words, else the earliest year in figures. */
export function yearIn(text: string): number | undefined {
  const century =
    /\b(early|mid|middle|late)?[ -]?(?:part of the )?(?:(\d{1,2})(?:st|nd|rd|th)|(\p{Ll}+(?:-first)?))[ -]century( BC)?/iu.exec(
      text,
    );
  const ordinal = Number(century?.[2] ?? CENTURIES.indexOf((century?.[3] ?? '').toLowerCase()) + 1);
  if (century && ordinal > 0 && !century[4]) {
    const into = /^early/i.test(century[1] ?? '') ? EARLY : /^late/i.test(century[1] ?? '') ? LATE : MIDDLE;
    return (ordinal - 1) * 100 + into;
  }
  const years = [
    ...text.matchAll(
      /(?<![\d,.$£€])\b(1[0-9]\d\d|20[0-3]\d)(?:s|\b)(?![,.]?\d)(?! (?:people|men|women|miles|km|metres|tons))/g,
    ),
  ];
  return years.length === 0 ? undefined : Math.min(...years.map(([, year]) => Number(year)));
}
