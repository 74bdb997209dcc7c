/** A learner with a phone: does what people do, and knows the shelf's answers from the facts. */

import { expect, type Page } from '@playwright/test';
import { readBook, shelfSlugs } from '../../scripts/shelf/books.ts';
import type { Question } from '../../src/core/model.ts';

export const questions: readonly Question[] = shelfSlugs().flatMap((slug) => readBook(slug).questions);

/** How an answer is meant to turn out. */
export type Aim = 'right' | 'wrong';

export interface Learner {
  visit(hash?: string): Promise<void>;
  startNow(): Promise<void>;
  /** The stem on the screen. */
  stem(): Promise<string>;
  /** Where an option of that kind stands, from 0, what it says, and of which question. */
  find(aim: Aim): Promise<{ readonly place: number; readonly text: string; readonly question: Question }>;
  /** Chooses without answering; resolves to the text of the option. */
  choose(aim: Aim): Promise<string>;
  /** Chooses, answers, and waits for the feedback. */
  answer(aim: Aim): Promise<void>;
  next(): Promise<void>;
  /** Answers until the result is shown; resolves to the number of answers. */
  finish(aim: (turn: number) => Aim): Promise<number>;
  /** Resolves when every file of the app is on the device. */
  waitForOffline(): Promise<void>;
  reviews(): Promise<number>;
}

const LONGEST_SITTING = 60;

export function createLearner(page: Page, url: string): Learner {
  const feedback = page.getByRole('heading', { name: /^(Right|Well guessed|Not quite|Not yet|Now you know)$/ });
  const question = page.getByRole('group', { name: /\?|:/ }).first();
  const act = (name: RegExp) => page.getByRole('button', { name });

  const find: Learner['find'] = async (aim) => {
    await expect(page.getByRole('radio').first()).toBeVisible();
    const stem = await page.getByRole('heading', { level: 1 }).innerText();
    const shown = await page.locator('input[type=radio] + span').allInnerTexts();
    const found = questions.find((each) => each.stem === stem && shown.includes(each.key.text));
    if (!found) throw new Error(`“${stem}” is no question of the shelf, or its key is not among ${shown.join(', ')}.`);
    const place = shown.findIndex((text) => (text === found.key.text) === (aim === 'right'));
    return { place, text: shown[place] ?? '', question: found };
  };

  const learner: Learner = {
    async visit(hash = '#/') {
      await page.goto(`${url}${hash}`);
    },
    async startNow() {
      await act(/^Start now/).click();
      await expect(question).toBeVisible();
    },
    stem: () => page.getByRole('heading', { level: 1 }).innerText(),
    find,
    async choose(aim) {
      const { text } = await find(aim);
      await page.getByRole('radio', { name: text, exact: true }).check();
      return text;
    },
    async answer(aim) {
      await learner.choose(aim);
      await act(/^(Sure|Answer)$/).click();
      await expect(feedback).toBeVisible();
    },
    async next() {
      const button = act(/^(Next question|See the result)$/);
      const last = (await button.innerText()) === 'See the result';
      await button.click();
      if (last) await expect(page).toHaveURL(/#\/result/);
      else await expect(page.getByRole('radio').first()).toBeVisible();
    },
    async finish(aim) {
      for (let turn = 1; turn <= LONGEST_SITTING; turn++) {
        await learner.answer(aim(turn));
        await learner.next();
        if (/#\/result/.test(page.url())) return turn;
      }
      throw new Error(`After ${LONGEST_SITTING} answers there was still no result.`);
    },
    async waitForOffline() {
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const { active } = await navigator.serviceWorker.ready;
            const { port1, port2 } = new MessageChannel();
            const answer = new Promise((resolve) => {
              port1.onmessage = ({ data }) => resolve(data);
            });
            active?.postMessage('IS_COMPLETE', [port2]);
            return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 5000, 'no answer'))]);
          }),
        )
        .toBe(true);
    },
    reviews: () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('quizette');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const count = opening.result.transaction('log').objectStore('log').count();
              count.onsuccess = () => {
                opening.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
  };
  return learner;
}
