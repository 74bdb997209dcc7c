// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openData } from '../../src/state/open-data.ts';
import { finish } from '../state/sample-app.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

async function open() {
  const shown = show();
  shown.go('#/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return shown;
}

test('a setting shows once it is saved', async () => {
  const { app } = await open();
  fireEvent.click(screen.getByRole('radio', { name: 'Three' }));
  await waitFor(() => expect(app.settings.value.value.options).toBe(3));
  expect(await (await app.desk()).storage.settings()).toMatchObject({ options: 3 });
});

test('the theme follows the choice', async () => {
  await open();
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
  fireEvent.click(screen.getByRole('radio', { name: 'As the device' }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
});

test('what was hidden is listed and can be asked again', async () => {
  const { app, device, go } = show();
  app.startNow();
  await app.quiz.hide();
  device.pass(1000);
  go('#/settings');
  fireEvent.click(await screen.findByRole('button', { name: 'Ask it again' }));
  await screen.findByText(/Questions that you hide, report or let rest/);
});

test('a backup is shown before it is added', async () => {
  const { app, device, go } = show();
  app.startNow();
  await finish(device, app);
  const data = await openData(app);
  const [backup] = data.formats;
  if (!backup) throw new Error('There is no backup format.');
  const file = await data.write(backup);
  cleanup();

  const other = await open();
  void go;
  const input = await screen.findByLabelText('Restore a backup');
  fireEvent.change(input, { target: { files: [new File([String(file.data)], file.name)] } });
  await screen.findByText(/In this file: 5 entries, 1 sitting/);
  expect(await (await other.app.desk()).storage.countLog()).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Add to this device' }));
  await screen.findByText(/Added: 5 entries, 1 sitting/);
  expect(await (await other.app.desk()).storage.countLog()).toBe(5);
});

test('a file that is no backup is refused with a sentence', async () => {
  await open();
  const input = await screen.findByLabelText('Restore a backup');
  fireEvent.change(input, { target: { files: [new File(['{"a":1}'], 'x.json')] } });
  expect(await screen.findByText(/This file is no backup of Quizette/)).toBeTruthy();
});

test('saving a backup notes its day', async () => {
  const { app } = await open();
  URL.createObjectURL = vi.fn(() => 'blob:backup');
  URL.revokeObjectURL = vi.fn();
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  expect(await screen.findByText(/There is no backup yet/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save: Backup' }));
  await screen.findByText(/Last backup: just now/);
  expect(saved).toHaveBeenCalledTimes(1);
  expect(app.settings.value.value.backedUpAt).toBe(app.now());
});

test('where the browser can install the app, one tap asks it to', async () => {
  const { app } = await open();
  await screen.findByText(/There is no backup yet/);
  expect(screen.queryByRole('button', { name: 'Install the app' })).toBeNull();
  const install = vi.fn();
  app.install.value = install;
  fireEvent.click(await screen.findByRole('button', { name: 'Install the app' }));
  expect(install).toHaveBeenCalledTimes(1);
});

test('deleting everything asks first', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Delete everything …' }));
  expect(screen.getByText(/is deleted for good/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep everything' }));
  expect(screen.queryByText(/is deleted for good/)).toBeNull();
});
