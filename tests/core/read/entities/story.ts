/** Short articles for the tests of entities: sentences tagged by hand, in one text. */

import type { Article } from '../../../../src/core/model.ts';
import { buildEntities, type EntityTable, type Mention } from '../../../../src/core/read/entities/index.ts';
import type { ReadSentence } from '../../../../src/core/read/recogniser.ts';
import { article, type Tags, tell } from '../recognisers/told.ts';

export type Told = readonly [text: string, tags?: Tags];

export function tellStory(
  told: readonly Told[],
  published = '2023-07-27',
): { article: Article; sentences: ReadSentence[] } {
  let text = '';
  const sentences = told.map(([words, tags], index) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += words;
    const tokens = tell(words, tags).tokens.map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    return { index, start, end: text.length, tokens };
  });
  return { article: article(text, published), sentences };
}

export function readStory(...told: readonly Told[]): EntityTable {
  const story = tellStory(told);
  return buildEntities(story.sentences, story.article);
}

/** The name of the entity that the nth mention with these words means; null where nobody can tell. */
export function meant({ entities, mentions }: EntityTable, words: string, nth = 0): string | null {
  const found: Mention | undefined = mentions.filter(({ surface }) => surface === words)[nth];
  if (!found)
    throw new Error(`“${words}” is no mention; there are ${mentions.map(({ surface }) => surface).join(', ')}.`);
  return found.entity === null ? null : (entities.get(found.entity)?.name ?? null);
}
