/** An article as it is set: paragraphs, each cut into its sentences. */

import type { Span } from '../core/model.ts';
import { paragraphs } from '../core/text/paragraphs.ts';
import type { Deck } from './library.ts';

/** The pieces of each paragraph, cut where sentences end; together they are the whole paragraph. */
export function layOut({ article, sentences }: Pick<Deck, 'article' | 'sentences'>): readonly (readonly Span[])[] {
  return paragraphs(article.text).map(({ start, end }) => {
    const cuts = sentences.map((sentence) => sentence.end).filter((cut) => cut > start && cut < end);
    const edges = [start, ...cuts, end];
    return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }));
  });
}
