/** All or nothing: several writes in one transaction, which ends with the disk's word that they are there. */

import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, Schema } from './schema.ts';

type Stores = StoreNames<Schema>[];
export type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/**
 * @param durability `strict` for what a learner did: it waits for the disk, and outlives a power cut; `relaxed` for what can be computed or imported again
 * @throws the reason of the abort (a full disk shows only there), or what `work` threw, after everything was rolled back
 */
export async function writeAll<T>(
  database: Database,
  stores: Stores,
  durability: 'strict' | 'relaxed',
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability });
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error: transaction.error ?? error }),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended already.
    }
    await done;
    throw transaction.error ?? error;
  }
  const failure = await done;
  if (failure) throw failure.error;
  return result;
}
