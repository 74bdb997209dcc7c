import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A page of the app's origin that runs none of the app. */
const BESIDE = 'manifest.webmanifest';

async function openDatabase(page: Page, version: number | undefined, hold: boolean): Promise<void> {
  await page.evaluate(
    ({ version, hold }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('quizette', version);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (!hold) request.result.close();
          resolve();
        };
      }),
    { version, hold },
  );
}

test('a database of a newer version of the app is left untouched, and the learner is told', async ({
  page,
  site,
  learner,
}) => {
  await page.goto(site.url + BESIDE);
  await openDatabase(page, 999, false);
  await learner.visit();
  await expect(page.getByText('saved by a newer version of Quizette')).toBeVisible();
  const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
  expect(version).toBe(999);
});

test('another tab that holds on to an older database is named as the reason', async ({
  page,
  context,
  site,
  learner,
}) => {
  const other = await context.newPage();
  await other.goto(site.url + BESIDE);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // A version below the first: as a tab from before the app's first release would hold it, deaf to requests to close.
        const request = indexedDB.open('quizette', 1);
        request.onsuccess = () => resolve();
      }),
  );
  await page.goto(site.url + BESIDE);
  const deleting = page.evaluate(() => void indexedDB.deleteDatabase('quizette'));
  await deleting;
  await learner.visit();
  await expect(page.getByText('Another tab with Quizette')).toBeVisible({ timeout: 15_000 });
  await other.close();
});

test('answers that the browser has deleted are never greeted as a first visit', async ({ page, site, learner }) => {
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  await page.goto(site.url + BESIDE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('quizette').onsuccess = () => resolve();
      }),
  );
  await learner.visit();
  await expect(page.getByRole('heading', { name: 'Your answers are gone' })).toBeVisible();
});

test('a tampered entry is set aside, and the rest still counts', async ({ page, site, learner }) => {
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  await page.goto(site.url + BESIDE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('quizette');
        request.onsuccess = () => {
          const transaction = request.result.transaction(['log', 'marks', 'cards'], 'readwrite');
          transaction.objectStore('log').put({ id: 'nonsense', kind: 'review', cardId: 7, at: 'yesterday' });
          // Without its mark the snapshot is folded anew from the log, tampered entry and all.
          transaction.objectStore('marks').clear();
          transaction.objectStore('cards').clear();
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await learner.visit();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(page.getByText('Question 2 of 10')).toBeVisible();
});

test('where nothing can be saved the app says so, and still asks', async ({ page, learner }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await learner.visit('#/scores');
  await expect(page.getByText('This window cannot save anything')).toBeVisible();
  await learner.visit('#/');
  await learner.startNow();
  await learner.choose('right');
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
});
