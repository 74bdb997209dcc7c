// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Fitted } from '../../src/core/model.ts';
import { decideAnswer } from '../../src/core/study/answer.ts';
import { DEFAULT_PARAMETERS } from '../../src/core/study/fsrs.ts';
import { type Fit, learn, learnForgetting } from '../../src/state/learning.ts';
import { moment } from '../../src/state/moment.ts';
import { sampleDeck } from './sample.ts';
import { createDevice, DAY } from './sample-app.ts';

const fitted: Fitted = {
  parameters: DEFAULT_PARAMETERS.map((each, index) => (index === 2 ? each * 1.5 : each)),
  reviews: 400,
  day: 20_605,
  before: 0.4,
  after: 0.3,
};

/** A log of so many graded answers, one card a day each. */
async function studied(answers: number) {
  const device = createDevice();
  const app = device.open();
  const desk = await app.desk();
  const scheduler = desk.scheduler();
  const entries = Array.from({ length: answers }, (_, turn) => {
    const question = sampleDeck.questions[turn % 8];
    if (!question) throw new Error('There is no question.');
    const options = [question.key, ...question.distractors];
    return decideAnswer({
      id: `entry-${turn}`,
      moment: moment(app.now() - DAY * (answers - turn)),
      sittingId: null,
      presented: { question, options, key: 0, struggling: false },
      chosen: turn % 5 === 0 ? 1 : 0,
      confidence: 'sure',
      took: 4000,
      away: false,
      repeat: false,
      card: null,
      scheduler,
      load: () => 0,
      siblings: [],
    });
  });
  await desk.storage.merge({ log: entries, sittings: [], settings: null, articles: [] });
  await desk.refold();
  return { app, desk, device };
}

test('below 400 graded answers nothing is learned', async () => {
  const { app, desk } = await studied(399);
  const fit = vi.fn(async () => fitted);
  expect(await learnForgetting(desk, app.settings, fit, app.now())).toBe(false);
  expect(fit).not.toHaveBeenCalled();
});

test('what is learned is kept, the cards follow, and the next attempt is a week later', async () => {
  const { app, desk, device } = await studied(400);
  const fit = vi.fn(async () => fitted);
  const before = await desk.storage.allCards();
  expect(await learnForgetting(desk, app.settings, fit, app.now())).toBe(true);
  expect(app.settings.value.value.fitted).toEqual(fitted);
  const after = await desk.storage.allCards();
  expect(after.map(({ memory }) => memory)).not.toEqual(before.map(({ memory }) => memory));
  expect(after.map(({ due }) => due)).toEqual(before.map(({ due }) => due));

  device.pass(6 * DAY);
  expect(await learnForgetting(desk, app.settings, fit, app.now())).toBe(false);
  device.pass(DAY);
  expect(await learnForgetting(desk, app.settings, fit, app.now())).toBe(true);
  expect(fit).toHaveBeenCalledTimes(2);
});

test('an attempt that did not predict better changes nothing but the day of the next', async () => {
  const { app, desk } = await studied(400);
  expect(await learnForgetting(desk, app.settings, async () => null, app.now())).toBe(false);
  expect(app.settings.value.value).toMatchObject({ fitted: null, fitTried: moment(app.now()).day });
});

test('a question on the table is not disturbed: what was learned meanwhile is learned again later', async () => {
  const { app, desk } = await studied(400);
  const fit = vi.fn(async () => fitted);
  expect(await learnForgetting(desk, app.settings, fit, app.now(), () => true)).toBe(false);
  expect(app.settings.value.value).toMatchObject({ fitted: null, fitTried: null });
  expect(await learnForgetting(desk, app.settings, fit, app.now(), () => false)).toBe(true);
});

test('a worker that fails is no trouble to the learner, and is asked again after the next sitting', async () => {
  const { app, desk, device } = await studied(400);
  const fit = vi.fn<Fit>().mockRejectedValueOnce(new Error('Out of memory.')).mockResolvedValue(fitted);
  const again = device.open({ fit });
  await learn(again);
  expect(again.notices.list.value).toEqual([]);
  expect(again.settings.value.value.fitTried).toBeNull();
  await learn(again);
  expect(again.settings.value.value.fitted).toEqual(fitted);
  expect((await desk.storage.settings())?.fitTried).toBe(moment(app.now()).day);
});
