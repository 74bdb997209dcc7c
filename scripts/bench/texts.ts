/** The shelf's articles as one text of any length, to read. */

import { readBook, shelfSlugs } from '../shelf/books.ts';

export function shelfText(): string {
  return shelfSlugs()
    .map((slug) => readBook(slug).base.article.text)
    .join('\n\n');
}

/** The text, over and over, up to so many words. */
export function ofLength(text: string, words: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const chosen: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const line = lines[index % lines.length] ?? '';
    chosen.push(line);
    count += line.split(/\s+/u).length;
  }
  return chosen
    .join('\n\n')
    .split(/(?<=\S)(?=\s)/u)
    .slice(0, words)
    .join('');
}
