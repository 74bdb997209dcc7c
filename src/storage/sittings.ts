/** The sittings, newest first. */

import type { Sitting } from '../core/model.ts';
import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';

type SittingStore = Pick<Storage, 'sitting' | 'sittings' | 'putSitting'>;

export function sittingStore(use: Use): SittingStore {
  return {
    sitting: (id) => use(async (database) => (await database.get('sittings', id)) ?? null),
    sittings: (limit) =>
      use(async (database) => {
        const found: Sitting[] = [];
        let cursor = await database.transaction('sittings').store.index('by-time').openCursor(null, 'prev');
        while (cursor && found.length < limit) {
          found.push(cursor.value);
          cursor = await cursor.continue();
        }
        return found;
      }),
    putSitting: (sitting) => use(async (database) => void (await database.put('sittings', sitting))),
  };
}
