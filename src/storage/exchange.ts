/** Everything out, and everything in: for backups, which merge by id, so that twice is the same as once. */

import type { Sitting } from '../core/model.ts';
import { summarise } from './articles.ts';
import type { Use } from './connection.ts';
import type { Pocket } from './pocket.ts';
import type { Storage } from './storage.ts';
import { writeAll } from './transaction.ts';

type Exchange = Pick<Storage, 'everything' | 'merge'>;

/** Entries written at a time: waiting for each would take ten times as long. */
const BATCH = 1000;

export function exchange(use: Use, pocket: Pocket): Exchange {
  return {
    everything: () =>
      use(async (database) => {
        const transaction = database.transaction(['log', 'sittings', 'settings', 'texts']);
        const [log, sittings, settings, articles] = await Promise.all([
          transaction.objectStore('log').index('by-time').getAll(),
          transaction.objectStore('sittings').getAll(),
          transaction.objectStore('settings').get('settings'),
          transaction.objectStore('texts').getAll(),
        ]);
        return { log, sittings, settings: settings ?? null, articles };
      }),
    async merge({ log, sittings, settings, articles }) {
      const { merged, answers } = await use((database) =>
        writeAll(database, ['log', 'sittings', 'settings', 'articles', 'texts'], 'relaxed', async (transaction) => {
          const stores = {
            log: transaction.objectStore('log'),
            sittings: transaction.objectStore('sittings'),
            settings: transaction.objectStore('settings'),
            articles: transaction.objectStore('articles'),
            texts: transaction.objectStore('texts'),
          };
          const merged = { entries: 0, sittings: 0, articles: 0 };
          const known = new Set(await stores.log.getAllKeys());
          const added = [...new Map(log.map((entry) => [entry.id, entry])).values()].filter(({ id }) => !known.has(id));
          for (let start = 0; start < added.length; start += BATCH) {
            await Promise.all(added.slice(start, start + BATCH).map((entry) => stores.log.add(entry)));
          }
          merged.entries = added.length;
          for (const sitting of sittings) {
            const mine = await stores.sittings.get(sitting.id);
            if (mine && !isFurther(sitting, mine)) continue;
            await stores.sittings.put(sitting);
            merged.sittings++;
          }
          for (const stored of articles) {
            if ((await stores.texts.getKey(stored.article.id)) !== undefined) continue;
            await stores.texts.add(stored);
            await stores.articles.put(summarise(stored));
            merged.articles++;
          }
          // A learner's present wishes stand; those of the backup are for a device that has none.
          const mine = await stores.settings.getKey('settings');
          if (settings && mine === undefined) await stores.settings.put(settings, 'settings');
          return { merged, answers: known.size + added.length };
        }),
      );
      if (merged.entries > 0) pocket.noteAnswers(answers);
      return merged;
    },
  };
}

/** The same sitting, carried on elsewhere. */
export function isFurther(sitting: Sitting, mine: Sitting): boolean {
  return (
    sitting.asked > mine.asked || (sitting.asked === mine.asked && sitting.endedAt !== null && mine.endedAt === null)
  );
}
