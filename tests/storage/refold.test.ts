import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint, foldLog } from '../../src/core/study/fold.ts';
import { openStorage } from '../../src/storage/open.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';
import { fold, foldOptions, places } from './places.ts';

// The whole machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

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
  await storage.refold(fold, 'f', foldOptions.now);
  const cards = await storage.allCards();
  expect(new Map(cards.map((card) => [card.id, card]))).toEqual(foldLog(log, foldOptions).cards);
  expect(await storage.snapshotMark()).toEqual({ fingerprint: 'f', latest: noon(today), waiting: null });
});

test('cards that the log does not make any more are gone', async () => {
  const { storage } = await openStorage({ texts: null });
  await storage.remember({ entries: [review(today)], fold });
  await storage.refold(() => null, 'f', foldOptions.now);
  expect(await storage.allCards()).toEqual([]);
});

test('a fold that fails leaves the old cards', async () => {
  const { storage } = await openStorage({ texts: null });
  await storage.remember({ entries: [review(today)], fold });
  const before = await storage.allCards();
  const broken = () => {
    throw new Error('A bug.');
  };
  await expect(storage.refold(broken, 'f', foldOptions.now)).rejects.toMatchObject({ name: 'StorageTrouble' });
  expect(await storage.allCards()).toEqual(before);
});

describe.each(places)('%s', (_where, make) => {
  test('folding the whole log anew gives the cards that step by step gave', async () => {
    const storage = await make();
    for (let day = today - 30; day <= today; day += 3) {
      for (const cardId of ['one', 'two']) {
        await storage.remember({ entries: [review(day, { cardId, chosen: day % 2, rating: day % 2 ? 1 : 3 })], fold });
      }
    }
    const before = await storage.allCards();
    await storage.refold(fold, fingerprint(scheduler), noon(today));
    expect(await storage.allCards()).toEqual(before);
    const { cards } = foldLog(await storage.wholeLog(), foldOptions);
    expect(new Map(before.map((card) => [card.id, card]))).toEqual(cards);
    expect(await storage.snapshotMark()).toEqual({
      fingerprint: fingerprint(scheduler),
      latest: noon(today),
      waiting: null,
    });
  });

  test('the snapshot knows of entries that wait for their time', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today), review(today + 40)], fold });
    await storage.refold(fold, 'f', noon(today));
    expect(await storage.snapshotMark()).toEqual({ fingerprint: 'f', latest: noon(today), waiting: noon(today + 40) });
  });
});
