/** Counts how often whole sentences name each entity: who only took the picture is nobody in the story. */

import type { Entity, EntityId } from '../../model.ts';
import type { Mention } from '../entities/mention.ts';
import type { ReadSentence } from '../recogniser.ts';

/** The entities with their `mentions`. */
export function countMentions(
  entities: ReadonlyMap<EntityId, Entity>,
  mentions: readonly Mention[],
  sentences: readonly ReadSentence[],
  text: string,
): ReadonlyMap<EntityId, Entity> {
  const counts = new Map<EntityId, number>();
  for (const { entity, sentence } of mentions) {
    const told = sentences[sentence];
    if (entity === null || !told || !isWholeSentence(text.slice(told.start, told.end))) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return new Map([...entities].map(([id, entity]) => [id, { ...entity, mentions: counts.get(id) ?? 0 }]));
}

/** A note’s number behind the full stop: `[17]`. */
const notes = /(?:\s*\[\d+\])+$/;

/** No headline, caption, credit or source line. */
export function isWholeSentence(told: string): boolean {
  const sentence = told.trim().replace(notes, '');
  if (/\b(?:Image|Photo|Picture|File|Source|Sources|Credit|Categories)s?:/.test(sentence)) return false;
  return /[.!?]["”’)\]]*$/.test(sentence) && sentence.split(/\s+/).length > 5;
}
