/** Knows the words that an article writes with a capital in mid-sentence, counted once an article. */

import type { Article } from '../../model.ts';

const known = new WeakMap<Article, ReadonlySet<string>>();

/** Words behind a small letter: neither “The” nor “After” that only begins a sentence. */
export function capitalsOf(article: Article): ReadonlySet<string> {
  const found = known.get(article) ?? new Set(article.text.match(/(?<=\p{Ll}[,;]? )\p{Lu}\p{L}*/gu));
  known.set(article, found);
  return found;
}
