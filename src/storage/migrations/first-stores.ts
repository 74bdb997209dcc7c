/** Version 1: log, cards, sittings, settings, articles with their texts, and marks. */

import type { Migration } from '../migration.ts';

export const firstStores: Migration = {
  name: 'first-stores',
  upgrade(database) {
    const log = database.createObjectStore('log', { keyPath: 'id' });
    log.createIndex('by-card', 'cardId');
    log.createIndex('by-sitting', 'sittingId');
    log.createIndex('by-time', 'at');
    const cards = database.createObjectStore('cards', { keyPath: 'id' });
    cards.createIndex('by-due', 'due');
    cards.createIndex('by-article', 'articleId');
    database.createObjectStore('sittings', { keyPath: 'id' }).createIndex('by-time', 'at');
    database.createObjectStore('settings');
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('texts', { keyPath: 'article.id' });
    database.createObjectStore('marks');
  },
};
