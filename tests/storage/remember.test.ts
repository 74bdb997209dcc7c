import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../src/core/model.ts';
import { foldCard, foldLog } from '../../src/core/study/fold.ts';
import { startSitting } from '../../src/core/study/sitting.ts';
import { momentAt } from '../../src/core/study/study-day.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard } from '../../src/storage/storage.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';
import { createTexts } from './texts.ts';

// The whole machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const options = { scheduler, now: noon(today) };
const fold: FoldCard = (entries) => foldCard(entries, options);
const sitting = startSitting('sitting-1', momentAt(noon(today), 0), { kind: 'due' }, { cards: ['a'] }, []);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

function breakTransactions(name: string): { mockRestore(): void } {
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Broken.', name);
  });
}

async function troubleOf(promise: Promise<unknown>): Promise<StorageTrouble> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof StorageTrouble) return error;
  throw new Error('There was no trouble.');
}

test('log, card and sitting are written in one strict transaction', async () => {
  const { storage } = await openStorage({ texts: null });
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await storage.remember({ entries: [review(today)], sitting, fold });
  expect(transaction).toHaveBeenCalledTimes(1);
  const [stores, mode, how] = transaction.mock.calls[0] ?? [];
  expect(stores).toEqual(expect.arrayContaining(['log', 'cards', 'sittings']));
  expect([mode, how]).toEqual(['readwrite', { durability: 'strict' }]);
});

test('when the sitting can’t be written, the answer is not written either, and waits', async () => {
  const { storage } = await openStorage({ texts: createTexts() });
  const put = IDBObjectStore.prototype.put;
  const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...input
  ) {
    if (this.name === 'sittings') throw new DOMException('No.', 'DataError');
    return put.apply(this, input);
  });
  const trouble = await troubleOf(storage.remember({ entries: [review(today)], sitting, fold }));
  expect(trouble).toMatchObject({ kind: 'not-saved', isKeptAside: true });
  expect(await storage.countLog()).toBe(0);
  expect(await storage.allCards()).toEqual([]);
  broken.mockRestore();
  expect(await storage.replayAside(fold)).toBe(1);
  expect(await storage.countLog()).toBe(1);
  expect(await storage.sitting('sitting-1')).toEqual(sitting);
});

describe('a full disk', () => {
  const fillDisk = () =>
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });

  test('leaves no half transaction, is said, and keeps the answer aside', async () => {
    const { storage } = await openStorage({ texts: createTexts() });
    await storage.remember({ entries: [review(today - 1, { id: 'old' })], fold });
    const full = fillDisk();
    const trouble = await troubleOf(storage.remember({ entries: [review(today, { id: 'new' })], sitting, fold }));
    expect(trouble.kind).toBe('quota');
    expect(trouble.message).toMatch(/no room left.*kept aside/);
    expect((await storage.wholeLog()).map(({ id }) => id)).toEqual(['old']);
    expect(await storage.sitting('sitting-1')).toBeNull();
    full.mockRestore();
  });

  test('the answer kept aside is written with the next one that can be', async () => {
    const { storage } = await openStorage({ texts: createTexts() });
    const full = fillDisk();
    await troubleOf(storage.remember({ entries: [review(today - 1, { id: 'first' })], fold }));
    full.mockRestore();
    const changed = await storage.remember({ entries: [review(today, { id: 'second' })], fold });
    expect((await storage.wholeLog()).map(({ id }) => id)).toEqual(['first', 'second']);
    expect([...changed.values()][0]?.reviews).toBe(2);
    expect(await storage.replayAside(fold)).toBe(0);
  });

  test('when localStorage is full too, nothing is promised', async () => {
    const { storage } = await openStorage({ texts: createTexts({ full: true }) });
    fillDisk();
    const trouble = await troubleOf(storage.remember({ entries: [review(today)], fold }));
    expect(trouble).toMatchObject({ kind: 'unsaved', isKeptAside: false });
  });
});

test('a connection lost for good keeps the answer aside, for the next start', async () => {
  const texts = createTexts();
  const { storage } = await openStorage({ texts });
  const broken = breakTransactions('UnknownError');
  const entry = review(today);
  expect((await troubleOf(storage.remember({ entries: [entry], sitting, fold }))).kind).toBe('not-saved');
  broken.mockRestore();
  const next = await openStorage({ texts });
  expect(await next.storage.replayAside(fold)).toBe(1);
  expect(await next.storage.wholeLog()).toEqual([entry]);
});

test('an answer that had reached the disk before its connection died is there once', async () => {
  const texts = createTexts();
  const { storage } = await openStorage({ texts });
  const entry = review(today);
  await storage.remember({ entries: [entry], fold });
  const broken = breakTransactions('InvalidStateError');
  await troubleOf(storage.remember({ entries: [entry], fold }));
  broken.mockRestore();
  await storage.replayAside(fold);
  expect(await storage.countLog()).toBe(1);
});

test('an answer kept aside that can’t be written holds up no other', async () => {
  const texts = createTexts();
  const { storage } = await openStorage({ texts });
  texts.setItem('quizette-aside', JSON.stringify([{ entries: [review(today, { id: 'bad' })], sitting: { asked: 1 } }]));
  await storage.remember({ entries: [review(today, { id: 'good' })], fold });
  expect((await storage.wholeLog()).map(({ id }) => id)).toEqual(['good']);
  expect(texts.getItem('quizette-aside')).toContain('bad');
});

test('two tabs that answer three hundred times each lose nothing, and their cards are the log’s', async () => {
  const tabs = await Promise.all([openStorage({ texts: null }), openStorage({ texts: null })]);
  const writes = tabs.flatMap(({ storage }, tab) =>
    Array.from({ length: 300 }, (_, index) =>
      storage.remember({
        entries: [review(today - (index % 50), { id: `${tab}-${index}`, cardId: `card-${index % 60}` })],
        fold,
      }),
    ),
  );
  await Promise.all(writes);
  const { storage } = tabs[0] ?? (await openStorage());
  const log = await storage.wholeLog();
  expect(log.length).toBe(600);
  expect(new Map((await storage.allCards()).map((card) => [card.id, card]))).toEqual(foldLog(log, options).cards);
});

test('cards saved answer by answer, in any order, are the cards of the whole log', async () => {
  const anyEntry = fc
    .record({
      day: fc.integer({ min: today - 40, max: today }),
      card: fc.nat(2),
      wrong: fc.boolean(),
      undo: fc.boolean(),
    })
    .map(({ day, card, wrong, undo }) => ({ day, cardId: `card-${card}`, wrong, undo }));
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 12 }), async (plan) => {
      globalThis.indexedDB = new IDBFactory();
      const { storage } = await openStorage({ texts: null });
      for (const [index, { day, cardId, wrong, undo }] of plan.entries()) {
        const entry = review(day, { id: `${index}`, cardId, chosen: wrong ? 1 : 0 });
        const entries: LogEntry[] = [entry];
        if (undo) {
          const { at, offset } = entry;
          entries.push({
            kind: 'undo',
            id: `u-${index}`,
            at,
            offset,
            day,
            cardId,
            target: `${index}`,
            sittingId: null,
          });
        }
        await storage.remember({ entries, fold });
      }
      const { cards } = foldLog(await storage.wholeLog(), options);
      expect(new Map((await storage.allCards()).map((card) => [card.id, card]))).toEqual(cards);
      storage.close();
    }),
    { numRuns: 40 },
  );
});
