/** The one transaction of studying: the log entry, its card and the sitting are saved together, or none of them. */

import type { Card, LogEntry, Sitting } from '../core/model.ts';
import type { Use } from './connection.ts';
import type { Aside, Pocket } from './pocket.ts';
import type { Change, FoldCard, Storage } from './storage.ts';
import { type Writing, writeAll } from './transaction.ts';
import { StorageTrouble } from './trouble.ts';

type Memory = Pick<Storage, 'remember' | 'replayAside'>;

/** @param restart the database was found empty though answers had been noted: count from 0 */
export function rememberer(use: Use, pocket: Pocket, restart: boolean): Memory {
  let forgotten = restart;

  const write = async (asides: readonly Aside[], fold: FoldCard) => {
    const entries = asides.flatMap((aside) => aside.entries);
    const written = await use((database) =>
      writeAll(database, ['log', 'cards', 'sittings', 'marks'], 'strict', async (transaction) => {
        const added = await append(transaction, entries);
        for (const sitting of lastOfEach(asides)) await transaction.objectStore('sittings').put(sitting);
        return { added, cards: await refresh(transaction, entries, fold) };
      }),
    );
    pocket.forgetAsides(asides);
    if (written.added > 0) pocket.noteAnswers((forgotten ? 0 : pocket.answers()) + written.added);
    forgotten &&= written.added === 0;
    return written.cards;
  };

  return {
    async remember({ entries, sitting, fold }: Change) {
      const aside: Aside = { entries, sitting: sitting ?? null };
      const waiting = pocket.asides();
      try {
        // What had to wait goes first: the log stays whole, and nothing waits longer than it must.
        return await write([...waiting, aside], fold).catch((error: unknown) => {
          if (waiting.length === 0) throw error;
          // Something that waits can't be written: it must not hold up what can.
          return write([aside], fold);
        });
      } catch (error) {
        const isFull = error instanceof StorageTrouble && error.kind === 'quota';
        throw new StorageTrouble(!pocket.keepAside(aside) ? 'unsaved' : isFull ? 'quota' : 'not-saved', error);
      }
    },
    async replayAside(fold) {
      const asides = pocket.asides();
      if (asides.length > 0) await write(asides, fold);
      return asides.reduce((count, { entries }) => count + entries.length, 0);
    },
  };
}

/** Adds what is not there yet: an answer may have reached the disk although its connection died before saying so. */
async function append(transaction: Writing, entries: readonly LogEntry[]): Promise<number> {
  const log = transaction.objectStore('log');
  let added = 0;
  for (const entry of entries) {
    if ((await log.getKey(entry.id)) !== undefined) continue;
    await log.add(entry);
    added++;
  }
  const marks = transaction.objectStore('marks');
  const mark = await marks.get('snapshot');
  const latest = Math.max(0, ...entries.map(({ at }) => at));
  if (typeof mark === 'object' && latest > mark.latest) await marks.put({ ...mark, latest }, 'snapshot');
  return added;
}

/** Folds the changed cards from all their entries, as they stand in this very transaction: two tabs can't disagree. */
async function refresh(
  transaction: Writing,
  entries: readonly LogEntry[],
  fold: FoldCard,
): Promise<ReadonlyMap<string, Card | null>> {
  const byCard = transaction.objectStore('log').index('by-card');
  const cards = transaction.objectStore('cards');
  const changed = new Map<string, Card | null>();
  for (const id of new Set(entries.map(({ cardId }) => cardId))) {
    const card = fold(await byCard.getAll(id));
    changed.set(id, card);
    await (card ? cards.put(card) : cards.delete(id));
  }
  return changed;
}

function lastOfEach(asides: readonly Aside[]): Iterable<Sitting> {
  const sittings = new Map<string, Sitting>();
  for (const { sitting } of asides) if (sitting) sittings.set(sitting.id, sitting);
  return sittings.values();
}
