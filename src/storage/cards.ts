/** The cards as last computed, found by the day they are due. */

import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';

type CardStore = Pick<
  Storage,
  'dueCards' | 'countDue' | 'dueLoad' | 'cards' | 'cardsOfArticle' | 'allCards' | 'snapshotMark'
>;

export function cardStore(use: Use): CardStore {
  return {
    dueCards: (day, limit) =>
      use((database) => database.getAllFromIndex('cards', 'by-due', IDBKeyRange.upperBound(day), limit)),
    countDue: (day) => use((database) => database.countFromIndex('cards', 'by-due', IDBKeyRange.upperBound(day))),
    dueLoad: (from, to) =>
      use(async (database) => {
        const index = database.transaction('cards').store.index('by-due');
        const load = new Map<number, number>();
        // One step per day that has cards, not one per card.
        let cursor = await index.openKeyCursor(IDBKeyRange.bound(from, to), 'nextunique');
        while (cursor) {
          load.set(cursor.key, await index.count(cursor.key));
          cursor = await cursor.continue();
        }
        return load;
      }),
    cards: (ids) =>
      use(async (database) => {
        const { store } = database.transaction('cards');
        const found = await Promise.all(ids.map((id) => store.get(id)));
        return new Map(found.flatMap((card) => (card ? [[card.id, card] as const] : [])));
      }),
    cardsOfArticle: (id) => use((database) => database.getAllFromIndex('cards', 'by-article', id)),
    allCards: () => use((database) => database.getAll('cards')),
    snapshotMark: () =>
      use(async (database) => {
        const mark = await database.get('marks', 'snapshot');
        return typeof mark === 'object' ? mark : null;
      }),
  };
}
