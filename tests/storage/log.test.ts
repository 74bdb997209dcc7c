import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { noon, review, today } from '../core/study/examples.ts';
import { fold, places } from './places.ts';

describe.each(places)('%s', (_where, make) => {
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

  test('entries are found from a time on', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today - 1, { id: 'old' }), review(today, { id: 'new' })], fold });
    expect((await storage.logSince(noon(today))).map(({ id }) => id)).toEqual(['new']);
  });

  test('the entries of a card and of a sitting come in the order of time', async () => {
    const storage = await make();
    const log = [review(today, { id: 'b' }), review(today - 2, { id: 'c' }), review(today - 1, { id: 'a' })];
    await storage.remember({ entries: [...log, review(today, { cardId: 'other', sittingId: null })], fold });
    expect((await storage.logOfCard('armistice/letter/giver')).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect((await storage.logOfSitting('sitting-1')).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(await storage.logOfSitting('unknown')).toEqual([]);
  });
});
