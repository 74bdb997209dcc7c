/** Someone new on a slow network: the page is there, the app is not yet. */

import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Holds the app's script back; resolves to what lets it come. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const APP = /assets\/index-[^/]*\.js$/;
/** The database and all else that an answer needs. */
const STUDY = /assets\/study-[^/]*\.js$/;

const sure = (page: Page) => page.getByRole('button', { name: 'Sure', exact: true });
const verdict = (page: Page) => page.locator('h1.verdict');

for (const [what, files] of [
  ['the app', APP],
  ['the database', STUDY],
] as const) {
  test(`an answer given before ${what} has come is taken when it comes, and written once`, async ({
    page,
    site,
    learner,
  }) => {
    const release = await holdBack(page, files);
    await page.goto(site.url, { waitUntil: 'commit' });
    await learner.startNow();
    await learner.choose('right');
    await sure(page).click();
    await expect(verdict(page)).toHaveCount(0);
    release();
    await expect(verdict(page)).toHaveText('Right');
    expect(await learner.reviews()).toBe(1);
    await learner.next();
    await page.reload();
    await expect(page.getByText('Question 2 of 10')).toBeVisible();
  });
}

test('an “I don’t know” before the app has come is not lost', async ({ page, site, learner }) => {
  const release = await holdBack(page, APP);
  await page.goto(`${site.url}#/quiz`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'I don’t know' }).click();
  release();
  await expect(verdict(page)).toHaveText('Now you know');
  expect(await learner.reviews()).toBe(1);
});

test('a choice made before the app has come still stands, and can be changed', async ({ page, site, learner }) => {
  const release = await holdBack(page, APP);
  await page.goto(site.url, { waitUntil: 'commit' });
  await learner.startNow();
  await learner.choose('wrong');
  await sure(page).click();
  await learner.choose('right');
  const stem = await learner.stem();
  release();
  await expect(page).toHaveTitle('Quiz · Quizette');
  // Who changes the mind after “Sure” has not answered yet.
  await expect(verdict(page)).toHaveCount(0);
  expect(await learner.stem()).toBe(stem);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await sure(page).click();
  await expect(verdict(page)).toHaveText('Right');
});

test('who comes back sees no welcome, and the chosen colours, while the app is on its way', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('quizette-answers', '5');
    localStorage.setItem('quizette-theme', 'dark');
  });
  const release = await holdBack(page, APP);
  await page.goto(site.url, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Quizette' })).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 23, 28)');
  release();
  await expect(page.getByRole('heading', { name: 'Your answers are gone' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start now/ })).toBeVisible();
});

test('at other addresses someone new sees the nameplate until the screen is there', async ({ page, site }) => {
  const release = await holdBack(page, APP);
  await page.goto(`${site.url}#/scores`, { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: 'Quizette' })).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { name: 'Scores' })).toBeVisible();
});
