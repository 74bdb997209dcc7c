/** Opens the learner's database, or says in plain words why not. */

import { articleStore } from './articles.ts';
import { cardStore } from './cards.ts';
import { type Connection, createConnection } from './connection.ts';
import { exchange } from './exchange.ts';
import { logStore } from './log.ts';
import { createMemory } from './memory.ts';
import { migrations } from './migrations/index.ts';
import { createPocket, localTexts } from './pocket.ts';
import { refolder } from './refold.ts';
import { rememberer } from './remember.ts';
import { settingsStore } from './settings.ts';
import { sittingStore } from './sittings.ts';
import type { Storage } from './storage.ts';
import type { StorageTrouble } from './trouble.ts';

export interface OpenOptions {
  readonly name?: string;
  /** Another tab upgrades the database: this connection has closed itself. */
  readonly onSuperseded?: (trouble: StorageTrouble) => void;
  /** Still waiting for another tab; `openStorage` goes on waiting and rejects after `patience`. */
  readonly onBlocked?: (trouble: StorageTrouble) => void;
  /** ms until a database that does not answer is given up. */
  readonly patience?: number;
  /** Where the little beside the database is kept; localStorage when absent. */
  readonly texts?: Parameters<typeof createPocket>[0];
}

export interface Opened {
  readonly storage: Storage;
  /** A sentence to show when nothing will last: no IndexedDB here, or it refuses to write. Null when all is well. */
  readonly forgets: string | null;
  /** How many answers this device had, when the database is empty all the same: offer “restore a backup”, never the welcome. */
  readonly lost: number | null;
}

/** @param answers how many this device is known to hold */
function sayForgets(answers: number): string {
  return answers > 0
    ? `Your saved answers (${answers}) cannot be reached just now, and nothing can be saved. Reload the page; if it stays so, restart the browser.`
    : 'This window cannot save anything: what you answer here is forgotten when you close it. Save a backup before you leave, or open Quizette in an ordinary window.';
}

/** @throws StorageTrouble newer-database, upgrade-failed, blocked */
export async function openStorage(options: OpenOptions = {}): Promise<Opened> {
  const { name = 'quizette', patience = 8000, texts = localTexts() } = options;
  const pocket = createPocket(texts);
  const connection = createConnection({
    name,
    migrations,
    patience,
    onSuperseded: (trouble) => options.onSuperseded?.(trouble),
    onBlocked: (trouble) => options.onBlocked?.(trouble),
  });
  const noted = pocket.answers();
  if (!(await canWrite(connection))) return { storage: createMemory(), forgets: sayForgets(noted), lost: null };
  const lost = noted > 0 && (await isEmpty(connection)) ? noted : null;
  const { use, close } = connection;
  const storage: Storage = {
    lasting: true,
    ...rememberer(use, pocket, lost !== null),
    ...logStore(use),
    ...cardStore(use),
    ...refolder(use),
    ...sittingStore(use),
    ...settingsStore(use),
    ...articleStore(use),
    ...exchange(use, pocket),
    close,
  };
  return { storage, forgets: null, lost };
}

/** By a test write: private windows and locked-down browsers open a database that takes nothing, or have none. */
async function canWrite({ use }: Connection): Promise<boolean> {
  if (!('indexedDB' in globalThis) || !globalThis.indexedDB) return false;
  try {
    await use((database) => database.put('marks', 1, 'probe'));
    return true;
  } catch (error) {
    const { kind } = error as StorageTrouble;
    // A full disk can still be read, and answers can be kept aside.
    if (kind === 'quota') return true;
    if (kind === 'connection-lost') return false;
    throw error;
  }
}

function isEmpty({ use }: Connection): Promise<boolean> {
  return use(async (database) => (await database.transaction('log').store.openKeyCursor()) === null);
}
