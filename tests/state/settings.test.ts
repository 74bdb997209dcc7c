// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/study/default-settings.ts';
import { createSettings } from '../../src/state/settings.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';
import { createDevice } from './sample-app.ts';

test('before the database has told, the usual settings hold', () => {
  expect(createDevice().open().settings.value.value).toEqual(DEFAULT_SETTINGS);
});

test('a change is there again at the next visit', async () => {
  const device = createDevice();
  const before = device.open();
  await before.settings.change({ confidence: false });
  await before.settings.change({ options: 3 });
  const after = device.open();
  await after.desk();
  expect(after.settings.value.value).toMatchObject({ confidence: false, options: 3 });
});

test('two quick changes both count', async () => {
  const app = createDevice().open();
  await Promise.all([app.settings.change({ newPerDay: 5 }), app.settings.change({ recallFirst: true })]);
  expect(app.settings.value.value).toMatchObject({ newPerDay: 5, recallFirst: true });
});

test('a chosen theme shows at once at the next visit, before the database is open', async () => {
  const device = createDevice();
  await device.open().settings.change({ theme: 'dark' });
  expect(document.documentElement.dataset.theme).toBe('dark');
  const next = createSettings(window, () => Promise.reject(new Error('Not open yet.')));
  expect(next.value.value.theme).toBe('dark');
  await device.open().settings.change({ theme: 'system' });
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test('a change that could not be saved does not show', async () => {
  const app = createDevice().open();
  const { storage } = await app.desk();
  vi.spyOn(storage, 'putSettings').mockRejectedValueOnce(new StorageTrouble('quota'));
  await expect(app.settings.change({ options: 3 })).rejects.toThrow(/no room/);
  expect(app.settings.value.value.options).toBe(4);
  await app.settings.change({ options: 3 });
  expect(app.settings.value.value.options).toBe(3);
});
