/** What an article as a whole says about who may be meant: its title, its paragraphs, whom it names most. */

import type { Entity, EntityId } from '../../model.ts';
import type { Reading } from '../recogniser.ts';
import type { Mention } from './mention.ts';

/** Of each sentence, the number of its paragraph. */
export function paragraphsOf({ text, sentences }: Reading): number[] {
  let paragraph = 0;
  return sentences.map(({ start }, at) => {
    const end = sentences[at - 1]?.end ?? start;
    if (text.slice(end, start).includes('\n')) paragraph++;
    return paragraph;
  });
}

/** “Martin Luther”, “Sky (United Kingdom)”: the title is the name, or holds it. */
export function isTopic({ name, aliases, kind }: Entity, title: string): boolean {
  const words = ` ${title.replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `;
  const plain = (one: string) => one.replace(/^the /i, '').replace(/[^\p{L}\p{N}’'-]+/gu, ' ');
  if (words.includes(` ${plain(name)} `)) return true;
  return kind === 'person' && aliases.some((alias) => /^\p{Lu}/u.test(alias) && words.includes(` ${plain(alias)} `));
}

/** Persons by how often the article names them, the most frequent first. */
export function rankPersons(names: readonly Mention[]): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { entity, kind } of names)
    if (entity !== null && kind === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(ordered.map(([id], rank) => [id, rank]));
}
