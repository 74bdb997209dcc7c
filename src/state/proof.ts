/** Where the article proves a question: the sentence of its evidence, or the whole paragraph. */

import type { Evidence, Span } from '../core/model.ts';
import { paragraphs } from '../core/text/paragraphs.ts';
import type { Proof } from './asked.ts';
import type { Deck } from './library.ts';

/** The sentences that the evidence touches, as one span. */
export function proofOf({ article, sentences }: Pick<Deck, 'article' | 'sentences'>, evidence: Evidence): Proof {
  return { text: article.text, within: sentenceAround(sentences, evidence), mark: evidence };
}

/** The paragraph around the evidence: for a card that keeps slipping away. */
export function paragraphOf({ article: { text } }: Pick<Deck, 'article'>, evidence: Evidence): Proof {
  const within = paragraphs(text).find(({ start, end }) => start <= evidence.start && evidence.end <= end) ?? evidence;
  return { text, within, mark: evidence };
}

function sentenceAround(sentences: readonly Span[], quote: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < quote.end && sentence.end > quote.start);
  return { start: touched[0]?.start ?? quote.start, end: touched.at(-1)?.end ?? quote.end };
}
