import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { review, today } from '../core/study/examples.ts';
import { fold, places, sitting } from './places.ts';

describe.each(places)('%s', (_where, make) => {
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
});
