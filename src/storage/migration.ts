/** A migration: one step from one version of the database to the next. */

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * Released migrations are never changed: databases made by them are on people's phones. Types are left open, for a migration speaks of the stores as they
 * were then.
 */
export interface Migration {
  /** Equals the file's name. */
  readonly name: string;
  /** Only calls on this database and transaction; awaiting anything else would end the transaction. May throw: the old database stays as it was. */
  readonly upgrade: (
    database: IDBPDatabase<unknown>,
    transaction: IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>,
  ) => void | Promise<void>;
}
