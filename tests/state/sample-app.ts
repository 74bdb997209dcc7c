/** The app on a database of its own, with a clock that a test turns. */

import 'fake-indexeddb/auto';
import { type App, type AppInput, createApp } from '../../src/state/app.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createTexts } from '../storage/texts.ts';
import { sampleDeck, sampleEntry } from './sample.ts';

/** 1 June 2026, 10:00 UTC. */
const START = Date.UTC(2026, 5, 1, 10);

export const DAY = 86_400_000;

export interface Device {
  /** The app opened afresh on the same device, as after a kill. */
  open(input?: Partial<AppInput>): App;
  pass(ms: number): void;
}

let devices = 0;

export function createDevice(): Device {
  const name = `device-${++devices}`;
  const texts = createTexts();
  let at = START;
  return {
    pass(ms) {
      at += ms;
    },
    open: (input) => {
      window.location.hash = '#/';
      return createApp({
        db: () => openStorage({ name, texts }),
        now: () => at,
        view: window,
        shelf: [sampleEntry],
        loadShelfArticle: async () => sampleDeck,
        // The real one works in a worker, which this test has not.
        writeQuestions: async ({ article }) =>
          sampleDeck.questions.map((question) => ({ ...question, articleId: article.id })),
        isNew: () => texts.getItem('quizette-answers') === null,
        ...input,
      });
    },
  };
}

/** Answers the question on the screen; the clock passes as it does for a reader. */
export async function answer(device: Device, app: App, right: boolean): Promise<void> {
  const asked = app.quiz.asked.value;
  if (!asked) throw new Error('Nothing is being asked.');
  device.pass(5000);
  const wrong = asked.key === 0 ? 1 : 0;
  await app.quiz.answer(right ? asked.key : wrong, 'sure');
}

/** Answers until the sitting ends; the first `wrong` answers are wrong, and right when asked again. */
export async function finish(device: Device, app: App, wrong = 0): Promise<void> {
  for (let turn = 0; app.quiz.asked.value !== null; turn++) {
    if (turn > 50) throw new Error('The sitting does not end.');
    await answer(device, app, turn >= wrong);
    await app.quiz.next();
  }
}
