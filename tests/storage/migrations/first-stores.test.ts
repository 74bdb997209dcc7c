import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../src/storage/migrations/index.ts';
import { openStorage } from '../../../src/storage/open.ts';

interface Frozen {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string | null; readonly indexes: Readonly<Record<string, string>> }>
  >;
  readonly rows: Readonly<
    Record<string, readonly { readonly key?: string; readonly value: Record<string, unknown> }[]>
  >;
}

/** The database as version 1 made it, with a row of everything. Never changed: such databases are on people's phones. */
const frozen = JSON.parse(readFileSync('tests/storage/migrations/version-1.json', 'utf8')) as Frozen;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function thaw(): Promise<void> {
  const database = await openDB('quizette', frozen.version, {
    upgrade(empty) {
      for (const [name, { keyPath, indexes }] of Object.entries(frozen.stores)) {
        const store = empty.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, rows] of Object.entries(frozen.rows)) {
    for (const { key, value } of rows) await database.put(name, value, key);
  }
  database.close();
}

function shapeOf(database: IDBPDatabase): Frozen['stores'] {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = Object.fromEntries(
        [...store.indexNames].map((index) => [index, `${store.index(index).keyPath}`]),
      );
      return [name, { keyPath: store.keyPath as string | null, indexes }];
    }),
  );
}

test('version 1 is made as it was released', async () => {
  const database = await openDB('fresh', 1, {
    upgrade: (empty, _from, _to, transaction) => void migrations[0]?.upgrade(empty, transaction),
  });
  expect(shapeOf(database)).toEqual(frozen.stores);
  database.close();
});

test('a database of version 1 opens with everything in it', async () => {
  await thaw();
  const { storage, lost } = await openStorage({ texts: null });
  const [review, undo] = frozen.rows.log?.map(({ value }) => value) ?? [];
  expect(lost).toBeNull();
  expect(await storage.wholeLog()).toEqual([review, undo]);
  expect(await storage.logOfSitting('sitting-1')).toEqual([review, undo]);
  expect(await storage.allCards()).toEqual(frozen.rows.cards?.map(({ value }) => value));
  expect((await storage.dueCards(20_790)).length).toBe(1);
  expect(await storage.sittings(9)).toEqual(frozen.rows.sittings?.map(({ value }) => value));
  expect(await storage.settings()).toEqual(frozen.rows.settings?.[0]?.value);
  expect(await storage.articles()).toEqual(frozen.rows.articles?.map(({ value }) => value));
  expect(await storage.article('a1b2c3')).toEqual(frozen.rows.texts?.[0]?.value);
  expect(await storage.snapshotMark()).toEqual(frozen.rows.marks?.[0]?.value);
});
