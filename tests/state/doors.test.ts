// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { loadOutcome } from '../../src/state/result.ts';
import { endOpen, retry } from '../../src/state/ways.ts';
import { createDevice, DAY, finish } from './sample-app.ts';

test('after the first sitting something new is offered, later what is due', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app);
  await app.refresh();
  expect(app.today.value.value?.offer).toMatchObject({ kind: 'due', plan: { fresh: 3, due: 0 } });
  expect(app.today.value.value?.recent).toMatchObject([{ asked: 5, right: 5 }]);

  device.pass(20 * DAY);
  await app.refresh();
  expect(app.today.value.value?.offer.plan.due).toBeGreaterThan(0);
});

test('when everything was asked today, it can be asked again ahead of time', async () => {
  const device = createDevice();
  const app = device.open();
  await app.startWith({ scope: { kind: 'article', articleId: 'engines' }, length: null, uncapped: true });
  await finish(device, app);
  await app.refresh();
  expect(app.today.value.value?.offer.kind).toBe('ahead');
});

test('an unfinished sitting is offered, and can be ended where it stands', async () => {
  const device = createDevice();
  const before = device.open();
  before.startNow();
  await before.quiz.answer(0, null);
  const app = device.open();
  await app.refresh();
  expect(app.today.value.value?.open).toMatchObject({ asked: 1 });
  await endOpen(app);
  expect(app.today.value.value?.open).toBeNull();
  expect(app.today.value.value?.recent).toMatchObject([{ asked: 1 }]);
});

test('where a crash lost the mark but not the answers, one goes on all the same', async () => {
  const device = createDevice();
  const before = device.open();
  before.startNow();
  await before.quiz.answer(0, null);
  const app = device.open({ isNew: () => true });
  await app.resumeOrStart();
  await vi.waitFor(() => expect(app.quiz.asked.value).toMatchObject({ number: 2, total: 5 }));
});

test('mistakes are retried as practice, and only they', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app, 2);
  const outcome = await loadOutcome(await app.desk(), app.library, app.quiz.ended.value);
  if (!outcome) throw new Error('The sitting has no result.');
  expect(outcome.result).toMatchObject({ asked: 5, right: 3, sureButWrong: 2 });
  await retry(app, outcome);
  expect(app.route.value.screen).toBe('quiz');
  expect(app.quiz.asked.value).toMatchObject({ number: 1, total: 2 });
  const missed = outcome.result.mistakes.map(({ cardId }) => cardId);
  expect(missed).toContain(app.quiz.asked.value?.question.cardId);
  await finish(device, app);
  const last = (await (await app.desk()).storage.logOfSitting(app.quiz.ended.value ?? ''))[0];
  expect(last).toMatchObject({ rating: null, ungraded: 'not-first-today' });
});

test('where there is nothing to ask, one stays and is told', async () => {
  const app = createDevice().open();
  await app.startWith({ scope: { kind: 'mistakes' }, length: 10 });
  expect(app.quiz.asked.value).toBeNull();
  expect(app.notices.list.value).toMatchObject([{ text: 'There is nothing to ask here now.' }]);
});

test('a database that cannot be opened is said, and opened by the next try', async () => {
  let fails = true;
  const device = createDevice();
  const app = device.open();
  const broken = device.open({
    db: async () => {
      if (fails) throw new Error('The cupboard is locked.');
      return (await app.desk()).opened;
    },
    isNew: () => false,
  });
  await broken.refresh();
  expect(broken.trouble.value?.message).toBe('The cupboard is locked.');
  fails = false;
  await broken.refresh();
  expect(broken.trouble.value).toBeNull();
  expect(broken.today.value.value).not.toBeNull();
});
