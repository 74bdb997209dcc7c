// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadCoverage, loadScores } from '../../src/state/scores.ts';
import { sampleDeck } from './sample.ts';
import { createDevice, DAY, finish } from './sample-app.ts';

test('after a sitting the scores tell how it went and what is coming', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app, 2);
  const scores = await loadScores(await app.desk(), app.library, app.now());
  expect(scores.history.outings).toMatchObject([{ share: 0.6 }]);
  expect(scores.articles).toMatchObject([{ title: 'Two engines of the 1830s', coverage: { cards: 8, asked: 5 } }]);
  expect(scores.topics.map(({ name }) => name)).toContain('People');
  expect(scores.ahead).toHaveLength(30);
  expect(scores.ahead[0]?.date).toBe('2026-06-01');
  expect(scores.ahead.reduce((sum, { due }) => sum + due, 0)).toBe(5);
  expect(scores.hardest).toHaveLength(2);
  expect(scores.hardest[0]?.statement).toMatch(/^The article says/);
  expect(scores.calibration).toBeNull();
});

test('weeks of true recall begin with the first question that comes back', async () => {
  const device = createDevice();
  const app = device.open();
  app.startNow();
  await finish(device, app);
  device.pass(15 * DAY);
  await app.startWith({ scope: { kind: 'due' }, length: 10 });
  await finish(device, app);
  const { retention } = await loadScores(await app.desk(), app.library, app.now());
  expect(retention).toHaveLength(1);
  expect(retention[0]).toMatchObject({ date: '2026-06-15', share: 1 });
});

test('a sentence is tinted once something was asked about it', async () => {
  const device = createDevice();
  const app = device.open();
  const desk = await app.desk();
  expect((await loadCoverage(desk, sampleDeck)).asked).toBe(0);
  app.startNow();
  await finish(device, app);
  const { tints, rest } = await loadCoverage(desk, sampleDeck);
  expect(tints[0]).toBe('learning');
  expect(tints.at(-1)).toBe('not-asked');
  expect(rest).toHaveLength(3);
});
