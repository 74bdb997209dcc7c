// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { undoLast } from '../../src/state/ways.ts';
import { openStorage } from '../../src/storage/open.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';
import { createTexts } from '../storage/texts.ts';
import { answer, createDevice, DAY, finish } from './sample-app.ts';

test('someone new is asked before the database is open, and the answer waits for it', async () => {
  const device = createDevice();
  let openUp: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    openUp = resolve;
  });
  const app = device.open({
    db: async () => {
      await opened;
      return openStorage({ name: 'slow', texts: createTexts() });
    },
  });
  app.startNow();
  expect(app.quiz.asked.value).toMatchObject({ number: 1, total: 5 });
  const answering = answer(device, app, true);
  await Promise.resolve();
  expect(app.quiz.answered.value).toBeNull();
  openUp();
  await answering;
  expect(app.quiz.answered.value).toMatchObject({ right: true });
  expect(await (await app.desk()).storage.countLog()).toBe(1);
});

test('a wrong answer shows the evidence and is remembered', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await answer(device, app, false);
  const answered = app.quiz.answered.value;
  expect(answered?.right).toBe(false);
  const proof = answered?.proof;
  expect(proof?.text.slice(proof.within.start, proof.within.end)).toBe(
    'Ada Lovelace met Charles Babbage in London in June 1833.',
  );
  const [entry] = await (await app.desk()).storage.wholeLog();
  expect(entry).toMatchObject({ kind: 'review', cardId: answered?.asked.question.cardId, confidence: 'sure' });
});

test('a double tap writes one review', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await Promise.all([answer(device, app, true), answer(device, app, true)]);
  expect(await (await app.desk()).storage.countLog()).toBe(1);
});

test('killed while the answer is on the screen, the sitting goes on at the next question', async () => {
  const device = createDevice();
  const before = device.open();
  before.startNow();
  await answer(device, before, true);

  const after = device.open();
  await after.resumeOrStart();
  expect(after.quiz.asked.value).toMatchObject({ number: 2, total: 5 });
  expect(after.quiz.answered.value).toBeNull();
});

test('a miss comes again in the same sitting until it is right', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const missed = app.quiz.asked.value?.question.cardId;
  await answer(device, app, false);
  await app.quiz.next();
  const seen: string[] = [];
  while (app.quiz.asked.value) {
    if (app.quiz.asked.value.repeat) seen.push(app.quiz.asked.value.question.cardId);
    await answer(device, app, true);
    await app.quiz.next();
  }
  expect(seen).toEqual([missed]);
  const { storage } = await app.desk();
  expect(await storage.sitting(app.quiz.ended.value ?? '')).toMatchObject({ asked: 5, right: 4 });
});

test('undo takes back an answer, and asks it again', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const first = app.quiz.asked.value?.question.cardId;
  await answer(device, app, false);
  device.pass(1000);
  await app.quiz.undo();
  expect(app.quiz.answered.value).toBeNull();
  expect(app.quiz.asked.value?.question.cardId).toBe(first);
  const { storage } = await app.desk();
  expect((await storage.wholeLog()).map(({ kind }) => kind)).toEqual(['review', 'undo']);
  expect((await storage.cards([first ?? ''])).get(first ?? '')?.memory ?? null).toBeNull();
});

test('undo takes back the last answer of a finished sitting too, after a restart', async () => {
  const device = createDevice();
  const before = device.open();
  before.startNow();
  await finish(device, before);
  const id = before.quiz.ended.value ?? '';

  const app = device.open();
  const { storage } = await app.desk();
  const sitting = await storage.sitting(id);
  expect(sitting?.endedAt).not.toBeNull();
  if (sitting) await undoLast(app, sitting);
  expect(app.quiz.asked.value).toMatchObject({ number: 5, total: 5 });
  expect((await storage.sitting(id))?.endedAt).toBeNull();
});

test('a hidden question leaves the sitting and is not asked again', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await answer(device, app, true);
  await app.quiz.next();
  const hidden = app.quiz.asked.value?.question.cardId;
  await app.quiz.hide();
  expect(app.quiz.asked.value).toMatchObject({ number: 2, total: 4 });
  await finish(device, app);
  const { plan } = await (await app.desk()).plan({
    scope: { kind: 'article', articleId: 'engines' },
    length: null,
    ahead: true,
    uncapped: true,
  });
  expect(plan.cards).not.toContain(hidden);
});

test('a question that was let rest is left alone for two weeks', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const resting = app.quiz.asked.value?.question.cardId;
  await app.quiz.rest();
  const wish = { scope: { kind: 'article', articleId: 'engines' }, length: null, uncapped: true } as const;
  const desk = await app.desk();
  expect((await desk.plan(wish)).plan.cards).not.toContain(resting);
  device.pass(14 * DAY);
  expect((await desk.plan(wish)).plan.cards).toContain(resting);
});

test('a reported question is logged with its reason', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const question = app.quiz.asked.value?.question;
  await app.quiz.report('unclear');
  const [entry] = await (await app.desk()).storage.wholeLog();
  expect(entry).toMatchObject({ kind: 'report', reason: 'unclear', questionId: question?.id });
  expect(app.quiz.asked.value?.question.cardId).not.toBe(question?.cardId);
});

test('an answer that the disk will not take is kept aside, said, and the sitting goes on', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const { storage } = await app.desk();
  vi.spyOn(storage, 'remember').mockRejectedValueOnce(new StorageTrouble('quota'));
  await answer(device, app, true);
  expect(app.quiz.answered.value).not.toBeNull();
  expect(app.notices.list.value[0]?.text).toMatch(/no room left/);
  await app.quiz.next();
  await answer(device, app, true);
  expect(app.notices.list.value).toEqual([]);
});

test('an answer that could be kept nowhere is not shown as given', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  const { storage } = await app.desk();
  vi.spyOn(storage, 'remember').mockRejectedValueOnce(new StorageTrouble('unsaved'));
  await answer(device, app, true);
  expect(app.quiz.answered.value).toBeNull();
  expect(app.quiz.asked.value).toMatchObject({ number: 1 });
  expect(app.notices.list.value[0]).toMatchObject({
    text: expect.stringMatching(/could not be saved/),
    way: expect.stringMatching(/answer again/),
  });
  await answer(device, app, true);
  expect(app.quiz.answered.value).toMatchObject({ right: true });
});

test('an answer given after the page was out of sight is logged so', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  vi.restoreAllMocks();
  await answer(device, app, true);
  expect(app.quiz.answered.value?.entry).toMatchObject({ away: true, rating: null, ungraded: 'page-hidden' });
});
