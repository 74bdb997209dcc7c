import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foldCard } from '../../src/core/study/fold.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard } from '../../src/storage/storage.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';
import { createTexts } from './texts.ts';

const fold: FoldCard = (entries) => foldCard(entries, { scheduler, now: noon(today) });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('on a good day nothing is said', async () => {
  expect(await openStorage({ texts: createTexts() })).toMatchObject({ forgets: null, lost: null });
});

test('without IndexedDB it runs from memory and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { storage, forgets } = await openStorage({ texts: null });
  expect(storage.lasting).toBe(false);
  expect(forgets).toMatch(/forgotten when you close it/);
  await storage.remember({ entries: [review(today)], fold });
  expect(await storage.countLog()).toBe(1);
});

test('a window that opens a database but takes no writes runs from memory', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  expect((await openStorage({ texts: null })).storage.lasting).toBe(false);
});

test('when saved answers can’t be reached, it does not pretend that there are none', async () => {
  const texts = createTexts();
  const { storage } = await openStorage({ texts });
  await storage.remember({ entries: [review(today)], fold });
  storage.close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  expect((await openStorage({ texts })).forgets).toMatch(/^Your saved answers \(1\) cannot be reached/);
});

test('a browser that forbids databases runs from memory', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect((await openStorage({ texts: null })).storage.lasting).toBe(false);
});

test('on a full disk what was saved can still be read', async () => {
  const texts = createTexts();
  const first = await openStorage({ texts });
  await first.storage.remember({ entries: [review(today)], fold });
  first.storage.close();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  const { storage, forgets } = await openStorage({ texts });
  expect([storage.lasting, forgets, await storage.countLog()]).toEqual([true, null, 1]);
});

test('a database of a newer version says so and changes nothing', async () => {
  const newer = await openDB('quizette', 99, { upgrade: (database) => void database.createObjectStore('theirs') });
  newer.close();
  await expect(openStorage({ texts: null })).rejects.toMatchObject({
    kind: 'newer-database',
    way: expect.stringMatching(/Reload/),
  });
  const same = await openDB('quizette', 99);
  expect([...same.objectStoreNames]).toEqual(['theirs']);
  same.close();
});

test('when the browser threw the answers away, it says how many there were', async () => {
  const texts = createTexts();
  const { storage } = await openStorage({ texts });
  for (let day = today - 4; day <= today; day++) await storage.remember({ entries: [review(day)], fold });
  globalThis.indexedDB = new IDBFactory();
  const after = await openStorage({ texts });
  expect(after.lost).toBe(5);
  await after.storage.remember({ entries: [review(today)], fold });
  expect((await openStorage({ texts })).lost).toBeNull();
  globalThis.indexedDB = new IDBFactory();
  expect((await openStorage({ texts })).lost).toBe(1);
});

test('opening reads neither the log nor texts', async () => {
  const first = await openStorage({ texts: createTexts() });
  await first.storage.remember({ entries: [review(today)], fold });
  first.storage.close();
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const one = vi.spyOn(IDBObjectStore.prototype, 'get');
  await openStorage({ texts: createTexts() });
  expect(all).not.toHaveBeenCalled();
  expect(one).not.toHaveBeenCalled();
});
