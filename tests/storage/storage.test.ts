import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Sitting } from '../../src/core/model.ts';
import { fingerprint, foldCard, foldLog } from '../../src/core/study/fold.ts';
import { createMemory } from '../../src/storage/memory.ts';
import { openStorage } from '../../src/storage/open.ts';
import type { FoldCard, Storage } from '../../src/storage/storage.ts';
import { noon, review, scheduler, today } from '../core/study/examples.ts';

const options = { scheduler, now: noon(today) };
const fold: FoldCard = (entries) => foldCard(entries, options);
const sitting: Sitting = {
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

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const makers: readonly [string, () => Promise<Storage>][] = [
  ['on disk', async () => (await openStorage({ texts: null })).storage],
  ['in memory', async () => createMemory()],
];

describe.each(makers)('%s', (_where, make) => {
  test('an answer is saved with its card and its sitting', async () => {
    const storage = await make();
    const entry = review(today);
    const changed = await storage.remember({ entries: [entry], sitting: { ...sitting, asked: 1, right: 1 }, fold });
    expect(changed.get(entry.cardId)?.reviews).toBe(1);
    expect(await storage.logOfCard(entry.cardId)).toEqual([entry]);
    expect(await storage.logOfSitting('sitting-1')).toEqual([entry]);
    expect((await storage.cards([entry.cardId])).get(entry.cardId)).toEqual(changed.get(entry.cardId));
    expect((await storage.sitting('sitting-1'))?.asked).toBe(1);
    expect(await storage.countLog()).toBe(1);
  });

  test('the same answer saved twice is one answer', async () => {
    const storage = await make();
    const entry = review(today);
    await storage.remember({ entries: [entry], fold });
    await storage.remember({ entries: [entry], fold });
    expect(await storage.wholeLog()).toEqual([entry]);
    expect((await storage.cards([entry.cardId])).get(entry.cardId)?.reviews).toBe(1);
  });

  test('taking back the only answer leaves no card, and both entries in the log', async () => {
    const storage = await make();
    const entry = review(today);
    await storage.remember({ entries: [entry], fold });
    const undo = { kind: 'undo', id: 'undo-1', at: entry.at + 1, offset: 0, day: today, cardId: entry.cardId } as const;
    const changed = await storage.remember({
      entries: [{ ...undo, target: entry.id, sittingId: 'sitting-1' }],
      fold,
    });
    expect(changed.get(entry.cardId)).toBeNull();
    expect(await storage.allCards()).toEqual([]);
    expect(await storage.countLog()).toBe(2);
  });

  test('due cards are found in the order of their days, hidden ones not', async () => {
    const storage = await make();
    const days = [5, 2, 9];
    for (const [index, interval] of days.entries()) {
      await storage.remember({ entries: [review(today - 10, { cardId: `card-${index}`, interval })], fold });
    }
    await storage.remember({
      entries: [
        {
          kind: 'hide',
          id: 'h',
          at: noon(today),
          offset: 0,
          day: today,
          cardId: 'card-0',
          articleId: 'a',
          factId: 'f',
        },
      ],
      fold,
    });
    expect((await storage.dueCards(today)).map(({ id }) => id)).toEqual(['card-1', 'card-2']);
    expect((await storage.dueCards(today, 1)).map(({ id }) => id)).toEqual(['card-1']);
    expect(await storage.countDue(today - 2)).toBe(1);
    expect([...(await storage.dueLoad(today - 10, today + 10))]).toEqual([
      [today - 8, 1],
      [today - 1, 1],
    ]);
    expect((await storage.cardsOfArticle('armistice')).length).toBe(3);
  });

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
    const { cards } = foldLog(await storage.wholeLog(), options);
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

  test('sittings come newest first', async () => {
    const storage = await make();
    for (const day of [today - 2, today, today - 1]) {
      await storage.putSitting({ ...sitting, id: `sitting-${day}`, at: noon(day) });
    }
    expect((await storage.sittings(2)).map(({ at }) => at)).toEqual([noon(today), noon(today - 1)]);
  });

  test('everything carried to another device, twice, is there once', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today - 1), review(today, { cardId: 'two' })], sitting, fold });
    const everything = await storage.everything();
    globalThis.indexedDB = new IDBFactory();
    const other = await make();
    await other.remember({ entries: [review(today - 3, { id: 'own' })], fold });
    expect(await other.merge(everything)).toEqual({ entries: 2, sittings: 1, articles: 0 });
    const once = await other.everything();
    expect(await other.merge(everything)).toEqual({ entries: 0, sittings: 0, articles: 0 });
    expect(await other.everything()).toEqual(once);
    expect(await other.countLog()).toBe(3);
  });

  test('entries are found from a time on', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today - 1, { id: 'old' }), review(today, { id: 'new' })], fold });
    expect((await storage.logSince(noon(today))).map(({ id }) => id)).toEqual(['new']);
  });
});
