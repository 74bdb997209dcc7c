/** A stem's words and marks in order, quotations emptied; enough to see what a phrase is followed by. */

import { outsideQuotes } from '../quotes.ts';

/** Words keep hyphens and inner apostrophes; a possessive ending is a mark of its own (`’s`); `“` and `”` stand for a quotation. */
export function tokensOf(stem: string): string[] {
  const marks = outsideQuotes(stem)
    .replace(/['’]s(?![\p{L}\p{N}])/gu, ' ’s ')
    .replace(/(?<=s)['’](?![\p{L}\p{N}])/gu, ' ’s ');
  return (
    marks.match(
      /’s|[$#@]?[\p{L}\p{N}](?:[\p{L}\p{N}'’–-]|[.,](?=[\p{L}\p{N}]))*(?:(?<=\b\p{L})\.)?|[“”(),;:?!—–.]/gu,
    ) ?? []
  );
}

export function isCapitalised(token: string): boolean {
  return /^[#@]?\p{Lu}/u.test(token);
}

export function isYear(token: string): boolean {
  return /^(?:1\d{3}|20\d{2})(?:s|[–-]\d{2,4})?$/u.test(token);
}

export function isMark(token: string): boolean {
  return token === '’s' || !/[\p{L}\p{N}]/u.test(token);
}
