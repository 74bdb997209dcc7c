/** All cards computed anew from the log: after a merge, with new parameters, or when the clock was wrong. */

import type { LogEntry } from '../core/model.ts';
import type { Use } from './connection.ts';
import type { Storage } from './storage.ts';
import { type Writing, writeAll } from './transaction.ts';

/** Entries read at a time: a hundred thousand are never in memory at once. */
const BATCH = 2000;

export function refolder(use: Use): Pick<Storage, 'refold'> {
  return {
    refold: (fold, fingerprint, now) =>
      use((database) =>
        // One transaction: an answer from another tab comes wholly before or wholly after.
        writeAll(database, ['log', 'cards', 'marks'], 'relaxed', async (transaction) => {
          const cards = transaction.objectStore('cards');
          await cards.clear();
          let [latest, waiting] = [0, null as number | null];
          for await (const batch of cardByCard(transaction)) {
            await Promise.all(
              batch.flatMap((entries) => {
                const card = fold(entries);
                return card ? [cards.put(card)] : [];
              }),
            );
            for (const { at } of batch.flat()) {
              if (at > now) waiting = Math.min(waiting ?? at, at);
              else latest = Math.max(latest, at);
            }
          }
          await transaction.objectStore('marks').put({ fingerprint, latest, waiting }, 'snapshot');
        }),
      ),
  };
}

/** The log in batches of whole cards. */
async function* cardByCard(transaction: Writing): AsyncGenerator<readonly (readonly LogEntry[])[]> {
  const log = transaction.objectStore('log').index('by-card');
  let [from, limit] = [null as string | null, BATCH];
  for (;;) {
    const rows = await log.getAll(from === null ? null : IDBKeyRange.lowerBound(from), limit);
    const groups = byCard(rows);
    if (rows.length < limit) {
      yield groups;
      return;
    }
    const last = rows.at(-1)?.cardId ?? null;
    if (groups.length === 1) {
      // One card fills the batch: more room for the rest of it.
      limit *= 2;
      continue;
    }
    yield groups.slice(0, -1);
    [from, limit] = [last, BATCH];
  }
}

/** Rows that come in the order of their cards, parted where a new card begins. */
function byCard(rows: readonly LogEntry[]): LogEntry[][] {
  const groups: LogEntry[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0]?.cardId === row.cardId) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
