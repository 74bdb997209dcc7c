import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { noon, review, today } from '../core/study/examples.ts';
import { fold, places } from './places.ts';

describe.each(places)('%s', (_where, make) => {
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

  test('only the cards asked for come, and unknown ones are left out', async () => {
    const storage = await make();
    await storage.remember({ entries: [review(today, { cardId: 'a' }), review(today, { cardId: 'b' })], fold });
    expect([...(await storage.cards(['b', 'unknown'])).keys()]).toEqual(['b']);
    expect((await storage.allCards()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await storage.snapshotMark()).toBeNull();
  });
});
