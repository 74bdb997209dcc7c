/** Where an article tells of another year than its own, so that “in March” is not the last March. */

import type { Article, Span } from '../../model.ts';
import type { ReadSentence } from '../recogniser.ts';

const YEAR = /(?<![\p{L}\p{N}.,$£€–-])(?:1[4-9]\d\d|20\d\d)(?![\p{L}\p{N}%])/gu;

/** Whole sentences, in order: from one that says another year to the end of its paragraph. */
export function datedSpans(article: Article, sentences: readonly ReadSentence[]): Span[] {
  const own = article.published?.slice(0, 4);
  const spans: Span[] = [];
  let dated = false;
  let last = 0;
  for (const { start, end } of sentences) {
    if (article.text.slice(last, start).includes('\n')) dated = false;
    const years = article.text.slice(start, end).match(YEAR) ?? [];
    if (years.length > 0) dated = years.some((year) => year !== own);
    if (dated) spans.push({ start, end });
    last = end;
  }
  return spans;
}
