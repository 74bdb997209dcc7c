import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { createLearner } from './learner.ts';
import { expect, test } from './test.ts';

let profile = '';

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'learner-'));
});

test.afterEach(() => rmSync(profile, { recursive: true, force: true }));

const open = () =>
  chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM,
    viewport: { width: 390, height: 844 },
  });

/** As a battery that dies: no unload, no last write. */
async function kill(context: BrowserContext): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const devtools = await context.newCDPSession(page);
  devtools.send('Browser.crash').catch(() => undefined);
  await closed;
}

test('a browser killed in the middle of a sitting loses nothing, and the sitting goes on at the next question', async ({
  site,
}) => {
  const before = await open();
  const [page = await before.newPage()] = before.pages();
  const learner = createLearner(page, site.url);
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  await learner.next();
  await learner.answer('wrong');
  await learner.next();
  const stem = await learner.stem();
  await kill(before);

  const after = await open();
  const [again = await after.newPage()] = after.pages();
  const returned = createLearner(again, site.url);
  await returned.visit();
  await again.getByRole('button', { name: /^Go on/ }).click();
  await expect(again.getByText('Question 3 of 10')).toBeVisible();
  expect(await returned.stem()).toBe(stem);
  expect(await returned.reviews()).toBe(2);
  await returned.finish(() => 'right');
  await expect(again.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
  await after.close();
});

test('killed while the answer is on the screen, it has been kept', async ({ site }) => {
  const before = await open();
  const [page = await before.newPage()] = before.pages();
  const learner = createLearner(page, site.url);
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  await kill(before);

  const after = await open();
  const [again = await after.newPage()] = after.pages();
  const returned = createLearner(again, site.url);
  await returned.visit('#/quiz');
  await expect(again.getByText('Question 2 of 10')).toBeVisible();
  expect(await returned.reviews()).toBe(1);
  await after.close();
});

test('a sitting is found again although the note beside the database was lost in the crash', async ({
  page,
  learner,
}) => {
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await learner.visit('#/quiz');
  await expect(page.getByText('Question 2 of 10')).toBeVisible();
});
