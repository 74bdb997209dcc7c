import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/study/default-settings.ts';
import { review, today } from '../core/study/examples.ts';
import { fold, places, sitting } from './places.ts';

describe.each(places)('%s', (_where, make) => {
  test('everything carried to another device, twice, is there once', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today - 1), review(today, { cardId: 'two' })], sitting, fold });
    const everything = await storage.everything();
    const other = await make();
    await other.remember({ entries: [review(today - 3, { id: 'own' })], fold });
    expect(await other.merge(everything)).toEqual({ entries: 2, sittings: 1, articles: 0 });
    const once = await other.everything();
    expect(await other.merge(everything)).toEqual({ entries: 0, sittings: 0, articles: 0 });
    expect(await other.everything()).toEqual(once);
    expect(await other.countLog()).toBe(3);
  });

  test('a sitting that went further elsewhere goes on from there', async () => {
    const storage = await make();
    await storage.putSitting({ ...sitting, asked: 3 });
    const parcel = (asked: number, endedAt: number | null) => ({
      log: [],
      sittings: [{ ...sitting, asked, endedAt }],
      settings: null,
      articles: [],
    });
    await storage.merge(parcel(2, 5));
    expect(await storage.sitting('sitting-1')).toMatchObject({ asked: 3, endedAt: null });
    await storage.merge(parcel(3, 5));
    expect(await storage.sitting('sitting-1')).toMatchObject({ asked: 3, endedAt: 5 });
  });

  test('settings come to a device that has none; a learner’s present ones stand', async () => {
    const storage = await make();
    const brought = { log: [], sittings: [], settings: { ...DEFAULT_SETTINGS, newPerDay: 5 }, articles: [] };
    await storage.merge(brought);
    expect((await storage.settings())?.newPerDay).toBe(5);
    await storage.merge({ ...brought, settings: DEFAULT_SETTINGS });
    expect((await storage.settings())?.newPerDay).toBe(5);
  });

  test('an entry that a file holds twice comes once', async () => {
    const storage = await make();
    const entry = review(today);
    const parcel = { log: [entry, { ...entry }], sittings: [], settings: null, articles: [] };
    expect((await storage.merge(parcel)).entries).toBe(1);
    expect(await storage.wholeLog()).toEqual([entry]);
  });
});
