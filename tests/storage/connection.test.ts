import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ConnectionOptions, createConnection } from '../../src/storage/connection.ts';
import type { Migration } from '../../src/storage/migration.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';
import { review, today } from '../core/study/examples.ts';

const options: ConnectionOptions = {
  name: 'study',
  migrations,
  patience: 2000,
  onSuperseded: () => undefined,
  onBlocked: () => undefined,
};
const entry = review(today);
const second: Migration = { name: 'second', upgrade: (database) => void database.createObjectStore('extra') };

/** The trouble that a promise rejects with. */
async function troubleOf(promise: Promise<unknown>): Promise<StorageTrouble> {
  const error: unknown = await promise.then(
    () => new Error('It worked.'),
    (reason: unknown) => reason,
  );
  if (error instanceof StorageTrouble) return error;
  throw error;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the version of the database is the number of migrations', async () => {
  const version = await createConnection(options).use(async (database) => database.version);
  expect(version).toBe(migrations.length);
});

test('a closed connection is opened again when it is needed', async () => {
  const { use, close } = createConnection(options);
  await use((database) => database.put('log', entry));
  close();
  expect(await use((database) => database.get('log', entry.id))).toEqual(entry);
});

test('a connection that the browser dropped is opened afresh, and the work is done', async () => {
  const { use } = createConnection(options);
  await use((database) => database.put('log', entry));
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  transaction.mockImplementationOnce(() => {
    throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
  });
  transaction.mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  });
  expect(await use((database) => database.get('log', entry.id))).toEqual(entry);
});

test('after three tries in vain it says so', async () => {
  const { use } = createConnection(options);
  await use((database) => database.put('log', entry));
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
  });
  const trouble = await troubleOf(use((database) => database.get('log', 'x')));
  expect(trouble.kind).toBe('connection-lost');
  expect(trouble.message).toMatch(/lost its connection/);
  expect(transaction).toHaveBeenCalledTimes(3);
});

test('a full disk is said at once, without a second try', async () => {
  const { use } = createConnection(options);
  const work = vi.fn().mockRejectedValue(new DOMException('Encountered full disk', 'QuotaExceededError'));
  expect((await troubleOf(use(work))).kind).toBe('quota');
  expect(work).toHaveBeenCalledTimes(1);
});

test('a database of a newer version is left untouched', async () => {
  const newer = createConnection({ ...options, migrations: [...migrations, second] });
  await newer.use((database) => database.put('log', entry));
  newer.close();
  const trouble = await troubleOf(
    createConnection(options).use((database) => database.put('log', { ...entry, id: 'y' })),
  );
  expect(trouble.kind).toBe('newer-database');
  expect(await newer.use((database) => database.getAllKeys('log'))).toEqual([entry.id]);
});

test('another tab’s upgrade closes this connection, which tells and saves no more', async () => {
  const told: string[] = [];
  const old = createConnection({ ...options, onSuperseded: ({ kind }) => told.push(kind) });
  await old.use((database) => database.put('log', entry));
  const newer = createConnection({ ...options, migrations: [...migrations, second] });
  expect(await newer.use((database) => database.count('log'))).toBe(1);
  expect(told).toEqual(['superseded']);
  expect((await troubleOf(old.use((database) => database.count('log')))).kind).toBe('superseded');
});

test('when another tab deletes everything, this one lets go and starts anew', async () => {
  const told: string[] = [];
  const { use } = createConnection({ ...options, onSuperseded: ({ kind }) => told.push(kind) });
  await use((database) => database.put('log', entry));
  await deleteDB('study');
  expect(await use((database) => database.count('log'))).toBe(0);
  expect(told).toEqual([]);
});

test('a tab that does not let go is told of while waiting, and given up in the end', async () => {
  const stubborn = await openDB('study', 1);
  const told: string[] = [];
  const patient = createConnection({
    ...options,
    migrations: [...migrations, second],
    patience: 30,
    onBlocked: ({ kind }) => told.push(kind),
  });
  const trouble = await troubleOf(patient.use((database) => database.count('log')));
  expect(trouble.kind).toBe('blocked');
  expect(told).toEqual(['blocked']);
  stubborn.close();
});

test('a frozen tab that hangs the opening without any event is given up', async () => {
  vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
  const frozen = createConnection({ ...options, patience: 30 });
  expect((await troubleOf(frozen.use((database) => database.count('log')))).kind).toBe('blocked');
});

const failing: readonly [string, Migration['upgrade']][] = [
  [
    'at once',
    (database) => {
      database.createObjectStore('half');
      throw new Error('A bug.');
    },
  ],
  [
    'after a while',
    async (database, transaction) => {
      database.createObjectStore('half');
      await transaction.objectStore('log').clear();
      throw new Error('A bug.');
    },
  ],
];

test.each(failing)('a migration that fails %s leaves the old database intact', async (_when, upgrade) => {
  const old = createConnection(options);
  await old.use((database) => database.put('log', entry));
  old.close();
  const broken = createConnection({ ...options, migrations: [...migrations, { name: 'broken', upgrade }] });
  const trouble = await troubleOf(broken.use((database) => database.count('log')));
  expect(trouble.kind).toBe('upgrade-failed');
  expect(trouble.cause).toMatchObject({ message: 'A bug.' });
  const [version, stores, kept] = await old.use(async (database) => [
    database.version,
    [...database.objectStoreNames].includes('half' as never),
    await database.getAll('log'),
  ]);
  expect({ version, stores, kept }).toEqual({ version: migrations.length, stores: false, kept: [entry] });
});
