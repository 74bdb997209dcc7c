/** How long someone who has answered 100,000 questions waits for the next one, against someone who has answered none. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { readBook, shelfSlugs } from '../shelf/books.ts';
import { type Bench, inTurns } from './bench.ts';
import { openPage, PHONE, serveApp, timeToFirstQuestion } from './browser.ts';

const ROUNDS = 7;
const REVIEWS = 100_000;
const CARDS = 10_000;

export const remembering: Bench = {
  name: 'remembering',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'learner-'));
    const open = (name: string) =>
      chromium.launchPersistentContext(join(folder, name), { ...PHONE, executablePath: findChromium() });
    const site = await serveApp();
    const [veteran, newcomer] = [await open('veteran'), await open('newcomer')];
    try {
      await answerMuch(veteran, site.url);
      // The first visit afterwards folds the log into cards; from then on every visit is the same.
      await timeToFirstQuestion(veteran, site.url, 1);
      await timeToFirstQuestion(newcomer, site.url, 1);
      const { ours, ratio } = await inTurns(
        ROUNDS,
        () => timeToFirstQuestion(veteran, site.url, 1),
        () => timeToFirstQuestion(newcomer, site.url, 1),
      );
      return [
        {
          what: `navigation to the first question with ${REVIEWS.toLocaleString('en-US')} reviews of ${CARDS.toLocaleString('en-US')} cards`,
          value: `${Math.round(ours)} ms`,
          baseline: 'the same with an empty database',
          ratio,
          limit: { most: 16 },
        },
      ];
    } finally {
      await Promise.all([veteran.close(), newcomer.close(), site.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Puts ten answers to each card into the log, the shelf's own cards first. */
async function answerMuch(context: BrowserContext, url: string): Promise<void> {
  const own = shelfSlugs().flatMap((slug) => readBook(slug).questions);
  const page = await openPage(context);
  await page.goto(url);
  await page.evaluate(async () => {
    const isMade = async () => (await indexedDB.databases()).some(({ version }) => version);
    while (!(await isMade())) await new Promise(requestAnimationFrame);
  });
  // A page of the same origin that does not hold the database open.
  await page.goto(new URL('manifest.webmanifest', url).href);
  await page.evaluate(
    async ({ own, reviews, cards }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('quizette');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const day = Math.floor(Date.now() / 86_400_000);
      for (let start = 0; start < reviews; start += cards) {
        const transaction = database.transaction('log', 'readwrite');
        const age = (reviews - start) / cards;
        for (let card = 0; card < cards; card++) {
          const question = own[card] ?? {
            cardId: `card-${card}`,
            articleId: `article-${card % 1000}`,
            factId: `fact-${card}`,
          };
          transaction.objectStore('log').put({
            ...question,
            id: `review-${start + card}`,
            kind: 'review',
            at: Date.now() - age * 9 * 86_400_000 + card,
            offset: 0,
            day: day - age * 9,
            topic: 'people',
            questionId: `question-${card}`,
            template: 'who',
            sittingId: null,
            options: ['A', 'B', 'C'],
            key: 0,
            chosen: card % 7 === 0 ? 1 : 0,
            confidence: 'sure',
            took: 4000,
            away: false,
            rating: card % 7 === 0 ? 1 : 3,
            ungraded: null,
            predicted: null,
            previous: start === 0 ? null : `review-${start + card - cards}`,
            interval: 9,
            algorithm: { name: 'fsrs', version: '6' },
          });
        }
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onabort = () => reject(transaction.error);
        });
      }
      database.close();
      // As storage notes it with every answer: this learner is no newcomer, who is asked before the database is open.
      localStorage.setItem('quizette-answers', String(reviews));
    },
    {
      own: own.map(({ cardId, articleId, factId }) => ({ cardId, articleId, factId })),
      reviews: REVIEWS,
      cards: CARDS,
    },
  );
  await page.close();
}
