// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openData } from '../../src/state/open-data.ts';
import { createDevice, DAY, finish } from './sample-app.ts';

const bytes = (data: string | Uint8Array) => (typeof data === 'string' ? new TextEncoder().encode(data) : data);

test('a backup brings everything to another device, and twice is the same as once', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app, 1);
  const data = await openData(app);
  const [backup] = data.formats;
  if (!backup) throw new Error('There is no backup format.');
  const file = await data.write(backup);
  expect(file.name).toBe('quizette-backup-2026-06-01.json');

  const other = createDevice().open();
  const there = await openData(other);
  const parcel = there.read(backup, bytes(file.data));
  expect(await there.take(parcel)).toMatchObject({ entries: 6, sittings: 1 });
  expect(await there.take(parcel)).toMatchObject({ entries: 0, sittings: 0 });
  const [mine, theirs] = await Promise.all([app, other].map(async (each) => (await each.desk()).storage.allCards()));
  expect(theirs).toEqual(mine);
});

test('a question sheet holds the questions to read', async () => {
  const data = await openData(createDevice().open());
  const sheet = data.formats.find(({ name }) => name === 'question-sheet');
  if (!sheet) throw new Error('There is no question sheet.');
  expect((await data.write(sheet)).data).toContain('Whom did Ada Lovelace meet in London in June 1833?');
});

test('what was hidden, reported or let rest is listed, and can be taken back', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await app.quiz.hide();
  await app.quiz.report('trivial');
  await app.quiz.rest();
  const data = await openData(app);
  const aside = await data.setAside();
  expect(aside.map(({ why }) => why).sort()).toEqual(['hidden', 'reported', 'resting']);
  expect(aside.every(({ stem }) => stem?.endsWith('?'))).toBe(true);
  device.pass(1000);
  for (const item of aside) await data.takeBack(item);
  expect(await data.setAside()).toEqual([]);
  expect(await data.trouble()).toBeNull();
});

test('what rests comes back by itself', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await app.quiz.rest();
  const data = await openData(app);
  expect(await data.setAside()).toHaveLength(1);
  device.pass(15 * DAY);
  expect(await data.setAside()).toEqual([]);
});

test('entries dated in the future are said once, and nothing is deleted', async () => {
  const device = createDevice();
  const ahead = device.open();
  device.pass(40 * DAY);
  ahead.startNow();
  await ahead.quiz.answer(0, null);
  device.pass(-40 * DAY);
  const app = device.open();
  expect(await (await openData(app)).trouble()).toMatch(/dated in the future/);
  expect(await (await app.desk()).storage.countLog()).toBe(1);
});
