import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { createConnection } from '../../src/storage/connection.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import type { Database } from '../../src/storage/schema.ts';
import { writeAll } from '../../src/storage/transaction.ts';
import { review, today } from '../core/study/examples.ts';

let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const nothing = () => undefined;
  const options = { name: 'study', migrations, patience: 2000, onBlocked: nothing, onSuperseded: nothing };
  database = await createConnection(options).use(async (open) => open);
});

test('when the last write fails, none is there', async () => {
  const work = writeAll(database, ['log'], 'strict', async (transaction) => {
    const log = transaction.objectStore('log');
    await log.add(review(today, { id: 'a' }));
    await log.add(review(today, { id: 'b' }));
    await log.add(review(today, { id: 'a' }));
  });
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await database.count('log')).toBe(0);
});

test('when the work throws, its reason comes out and nothing is kept', async () => {
  const work = writeAll(database, ['log'], 'strict', async (transaction) => {
    await transaction.objectStore('log').add(review(today));
    throw new TypeError('A bug.');
  });
  await expect(work).rejects.toThrow('A bug.');
  expect(await database.count('log')).toBe(0);
});

test('an abort by the browser comes out, although every write had succeeded', async () => {
  const work = writeAll(database, ['log'], 'strict', async (transaction) => {
    await transaction.objectStore('log').add(review(today));
    transaction.abort();
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(await database.count('log')).toBe(0);
});

test('what the work found out is handed back once it is on disk', async () => {
  const count = await writeAll(database, ['log'], 'relaxed', async (transaction) => {
    await transaction.objectStore('log').add(review(today));
    return transaction.objectStore('log').count();
  });
  expect(count).toBe(1);
});
