/** The one connection of this tab to the learner's database: opened when needed, opened again when the browser drops it. */

import { type OpenDBCallbacks, openDB } from 'idb';
import type { Migration } from './migration.ts';
import type { Database, Schema } from './schema.ts';
import { isConnectionLoss, isNewer, isQuota, StorageTrouble } from './trouble.ts';

export interface ConnectionOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  readonly onSuperseded: (trouble: StorageTrouble) => void;
  readonly onBlocked: (trouble: StorageTrouble) => void;
  /** ms */
  readonly patience: number;
}

/** Runs work on the open database. @throws StorageTrouble, and nothing else */
export type Use = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

export interface Connection {
  readonly use: Use;
  /** On `pagehide`; the next use opens again. */
  close(): void;
}

/** A dead handle stays dead: each try is made on a fresh one. */
const TRIES = 3;

export function createConnection(options: ConnectionOptions): Connection {
  let handle: Promise<Database> | null = null;
  let superseded = false;

  const drop = () => {
    handle?.then((database) => database.close()).catch(() => undefined);
    handle = null;
  };
  const events = {
    terminated: () => {
      handle = null;
    },
    blocking: (_ours: number, theirs: number | null) => {
      drop();
      // Another tab deletes everything, by the learner's wish.
      if (theirs === null) return;
      superseded = true;
      options.onSuperseded(new StorageTrouble('superseded'));
    },
  };

  return {
    async use(work) {
      for (let tries = 1; ; tries++) {
        try {
          handle ??= open(options, events);
          return await work(await handle);
        } catch (error) {
          if (error instanceof StorageTrouble) {
            drop();
            throw superseded && error.kind === 'newer-database' ? new StorageTrouble('superseded', error) : error;
          }
          if (isQuota(error)) throw new StorageTrouble('quota', error);
          if (!isConnectionLoss(error) || tries >= TRIES) throw new StorageTrouble('connection-lost', error);
          drop();
        }
      }
    },
    close: drop,
  };
}

/** @throws StorageTrouble newer-database, upgrade-failed, blocked; or whatever the browser says */
async function open(
  { name, migrations, onBlocked, patience }: ConnectionOptions,
  events: Pick<OpenDBCallbacks<Schema>, 'terminated' | 'blocking'>,
): Promise<Database> {
  let failure: unknown;
  const opening = openDB<Schema>(name, migrations.length, {
    async upgrade(database, from, _to, transaction) {
      // idb does not watch this promise: without the abort, half a migration would be kept under the new version.
      transaction.done.catch(() => undefined);
      try {
        for (const migration of migrations.slice(from)) {
          await migration.upgrade(database as never, transaction as never);
        }
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    },
    blocked: () => onBlocked(new StorageTrouble('blocked')),
    ...events,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A frozen tab hangs the request without any event.
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      opening.then((late) => late.close()).catch(() => undefined);
      reject(new StorageTrouble('blocked'));
    }, patience);
  });
  try {
    return await Promise.race([opening, impatience]);
  } catch (error) {
    if (error instanceof StorageTrouble) throw error;
    if (failure !== undefined) throw new StorageTrouble('upgrade-failed', failure);
    throw isNewer(error) ? new StorageTrouble('newer-database', error) : error;
  } finally {
    clearTimeout(timer);
  }
}
