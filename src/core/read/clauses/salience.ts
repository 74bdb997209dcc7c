/** How central a fact is: what the article is about comes first, and the article says it early and often. */

import type { EntityId } from '../../model.ts';
import { isNamedIn } from '../../text/names.ts';
import type { Known } from './known.ts';

/**
 * 0 to 1: entities of the title and the first sentences, repeated ones, and early sentences count, as in human summaries
 * (GUM's salience annotations: title, first position and frequency predict them best).
 */
export function salienceOf(entities: readonly EntityId[], sentence: number, known: Known): number {
  const position = 1 - sentence / Math.max(1, known.sentences.length);
  const inTitle = entities.some((id) => {
    const entity = known.entities.get(id);
    return entity !== undefined && isNamedIn(entity, known.article.title);
  });
  const frequency = Math.min(1, Math.max(0, ...entities.map((id) => known.frequency(id))) / 6);
  return 0.35 * position + (inTitle ? 0.25 : 0) + 0.4 * frequency;
}
