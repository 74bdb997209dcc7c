/** The articles that the learner added: titles apart from texts, so that a list reads no text. */

import type { ArticleSummary, StoredArticle } from '../core/model.ts';
import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';
import { writeAll } from './transaction.ts';

type ArticleStore = Pick<Storage, 'articles' | 'article' | 'putArticle' | 'removeArticle'>;

export function articleStore(use: Use): ArticleStore {
  return {
    articles: () => use((database) => database.getAll('articles')),
    article: (id) => use(async (database) => (await database.get('texts', id)) ?? null),
    putArticle: (stored) =>
      use((database) =>
        writeAll(database, ['articles', 'texts'], 'strict', async (transaction) => {
          await transaction.objectStore('articles').put(summarise(stored));
          await transaction.objectStore('texts').put(stored);
        }),
      ),
    removeArticle: (id) =>
      use((database) =>
        writeAll(database, ['articles', 'texts'], 'strict', async (transaction) => {
          await transaction.objectStore('articles').delete(id);
          await transaction.objectStore('texts').delete(id);
        }),
      ),
  };
}

export function summarise({ article, addedAt, facts }: StoredArticle): ArticleSummary {
  const { id, title, published, publisher, source } = article;
  return { id, title, published, publisher, source, addedAt, facts: facts.length };
}
