import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredArticle } from '../../src/core/model.ts';
import { foldCard } from '../../src/core/study/fold.ts';
import { summarise } from '../../src/storage/articles.ts';
import { createMemory } from '../../src/storage/memory.ts';
import { openStorage } from '../../src/storage/open.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';

const stored: StoredArticle = {
  article: {
    id: 'armistice',
    title: 'An exhibition in Pyongyang',
    published: '2023-07-27',
    publisher: null,
    source: null,
    text: 'Shoigu delivered a letter.',
  },
  addedAt: noon(today),
  sentences: [{ start: 0, end: 26 }],
  entities: [],
  facts: [],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['on disk', async () => (await openStorage({ texts: null })).storage],
  ['in memory', async () => createMemory()],
] as const)('%s', (_where, make) => {
  test('an article comes back whole, its list entry without the text', async () => {
    const storage = await make();
    await storage.putArticle(stored);
    expect(await storage.article('armistice')).toEqual(stored);
    expect(await storage.articles()).toEqual([summarise(stored)]);
    expect(summarise(stored)).not.toHaveProperty('text');
    expect(await storage.article('other')).toBeNull();
  });

  test('an article taken away leaves the log of its cards', async () => {
    const storage = await make();
    await storage.putArticle(stored);
    const fold = (entries: Parameters<typeof foldCard>[0]) => foldCard(entries, { scheduler, now: noon(today) });
    await storage.remember({ entries: [review(today)], fold });
    await storage.removeArticle('armistice');
    expect([await storage.articles(), await storage.article('armistice')]).toEqual([[], null]);
    expect(await storage.countLog()).toBe(1);
  });

  test('a backup brings an article that is not here, and leaves one that is', async () => {
    const storage = await make();
    await storage.putArticle(stored);
    const changed = { ...stored, article: { ...stored.article, title: 'Another title' } };
    const other = { ...stored, article: { ...stored.article, id: 'other' } };
    const parcel = { log: [], sittings: [], settings: null, articles: [changed, other] };
    expect(await storage.merge(parcel)).toEqual({ entries: 0, sittings: 0, articles: 1 });
    expect((await storage.article('armistice'))?.article.title).toBe('An exhibition in Pyongyang');
    expect((await storage.articles()).map(({ id }) => id)).toEqual(['armistice', 'other']);
  });
});

test('the list is read without any text', async () => {
  const { storage } = await openStorage({ texts: null });
  await storage.putArticle(stored);
  const read: string[] = [];
  for (const method of ['get', 'getAll'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...input: unknown[]) {
      read.push(this.name);
      return original.apply(this, input as never);
    });
  }
  await storage.articles();
  expect(read).toEqual(['articles']);
});
