/** Where things are remembered: whatever holds of the database holds of memory too. */

import { IDBFactory } from 'fake-indexeddb';
import type { Sitting } from '../../src/core/model.ts';
import { foldCard } from '../../src/core/study/fold.ts';
import { createMemory } from '../../src/storage/memory.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard, Storage } from '../../src/storage/storage.ts';
import { noon, scheduler, today } from '../core/study/examples.ts';

export const foldOptions = { scheduler, now: noon(today) };
export const fold: FoldCard = (entries) => foldCard(entries, foldOptions);

export const sitting: Sitting = {
  id: 'sitting-1',
  at: noon(today),
  offset: 0,
  day: today,
  scope: { kind: 'due' },
  plan: ['armistice/letter/giver'],
  articleIds: ['armistice'],
  endedAt: null,
  asked: 0,
  right: 0,
  chance: 0,
};

/** An empty device. */
export const places: readonly (readonly [string, () => Promise<Storage>])[] = [
  [
    'on disk',
    async () => {
      globalThis.indexedDB = new IDBFactory();
      return (await openStorage({ texts: null })).storage;
    },
  ],
  ['in memory', async () => createMemory()],
];
