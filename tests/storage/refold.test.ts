import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { foldCard, foldLog } from '../../src/core/study/fold.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard } from '../../src/storage/storage.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';

const options = { scheduler, now: noon(today) };
const fold: FoldCard = (entries) => foldCard(entries, options);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a log of many batches, and cards longer than a batch, is folded whole', async () => {
  const { storage } = await openStorage({ texts: null });
  const sizes = { a: 700, b: 2500, c: 1, d: 1999, e: 300 };
  const log = Object.entries(sizes).flatMap(([cardId, size]) =>
    Array.from({ length: size }, (_, index) => review(today - (index % 900), { cardId, rating: index % 5 ? 3 : 1 })),
  );
  await storage.merge({ log, sittings: [], settings: null, articles: [] });
  await storage.refold(fold, 'f', options.now);
  const cards = await storage.allCards();
  expect(new Map(cards.map((card) => [card.id, card]))).toEqual(foldLog(log, options).cards);
  expect(await storage.snapshotMark()).toEqual({ fingerprint: 'f', latest: noon(today), waiting: null });
});

test('cards that the log does not make any more are gone', async () => {
  const { storage } = await openStorage({ texts: null });
  await storage.remember({ entries: [review(today)], fold });
  await storage.refold(() => null, 'f', options.now);
  expect(await storage.allCards()).toEqual([]);
});

test('a fold that fails leaves the old cards', async () => {
  const { storage } = await openStorage({ texts: null });
  await storage.remember({ entries: [review(today)], fold });
  const before = await storage.allCards();
  const broken = () => {
    throw new Error('A bug.');
  };
  await expect(storage.refold(broken, 'f', options.now)).rejects.toMatchObject({ name: 'StorageTrouble' });
  expect(await storage.allCards()).toEqual(before);
});
