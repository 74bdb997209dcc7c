// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createDesk } from '../../src/state/desk.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createTexts } from '../storage/texts.ts';
import { answer, createDevice, DAY, finish } from './sample-app.ts';

test('answers kept aside are written when the database opens again', async () => {
  const texts = createTexts();
  const source = createDevice();
  const app = source.open();
  app.startNow();
  await answer(source, app, true);
  const [entry] = await (await app.desk()).storage.wholeLog();
  texts.setItem('quizette-aside', JSON.stringify([{ entries: [entry], sitting: null }]));

  const next = createDevice().open({ db: () => openStorage({ name: 'had-been-full', texts }) });
  const { storage } = await next.desk();
  expect(await storage.countLog()).toBe(1);
  expect(await storage.cards([entry?.cardId ?? ''])).toHaveProperty('size', 1);
});

test('cards of other parameters are computed anew, their due days stay', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app);
  const desk = await app.desk();
  const before = await desk.storage.allCards();
  const parameters = desk.scheduler().parameters.map((each, index) => (index === 2 ? each * 2 : each));
  await app.settings.change({ fitted: { parameters, reviews: 400, day: 0, before: 1, after: 0 } });
  await desk.settle();
  const after = await desk.storage.allCards();
  expect(after.map(({ memory }) => memory?.stability)).not.toEqual(before.map(({ memory }) => memory?.stability));
  expect(after.map(({ due }) => due)).toEqual(before.map(({ due }) => due));
});

test('after a long absence the first sitting is short and counts no debt', async () => {
  const device = createDevice();
  const app = device.open();
  for (let day = 0; day < 3; day++) {
    await app.startWith({ scope: { kind: 'article', articleId: 'engines' }, length: null });
    await finish(device, app);
    device.pass(DAY);
  }
  device.pass(60 * DAY);
  const { plan } = await (await app.desk()).plan({ scope: { kind: 'due' }, length: null });
  expect(plan.gentle).toBe(true);
  expect(plan.cards.length).toBeLessThanOrEqual(10);
  expect(plan.held.due).toBe(0);
});

test('only the articles that are asked for are loaded', async () => {
  const app = createDevice().open();
  const loaded: string[] = [];
  const { opened } = await app.desk();
  const desk = createDesk({
    opened,
    settings: app.settings,
    now: app.now,
    library: {
      ...app.library,
      load: (id) => {
        loaded.push(id);
        return app.library.load(id);
      },
    },
  });
  await desk.plan({ scope: { kind: 'article', articleId: 'engines' }, length: 5 });
  expect(loaded).toEqual(['engines']);
});
