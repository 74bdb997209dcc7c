import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLearner } from './learner.ts';
import { expect, test } from './test.ts';

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-'));
  cpSync('dist', folder, { recursive: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const next = page.replace('<title>', '<meta name="edition" content="next" /><title>');
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  writeFileSync(join(folder, 'index.html'), next);
  writeFileSync(
    join(folder, 'sw.js'),
    worker
      .replace(hash(page), hash(next))
      .replace(createHash('md5').update(page).digest('hex'), createHash('md5').update(next).digest('hex')),
  );
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seen = () => document.dispatchEvent(new Event('visibilitychange'));

test('a new edition is offered, and taken when the learner says so', async ({ page, site, learner }) => {
  await learner.visit();
  await learner.waitForOffline();
  await site.deploy(folder);
  await page.evaluate(seen);
  const change = page.getByRole('button', { name: 'Change to it' });
  await expect(change).toBeVisible();
  await expect(page.locator('meta[name=edition]')).toHaveCount(0);
  await change.click();
  await expect(page.locator('meta[name=edition]')).toHaveCount(1);
  await expect(change).toHaveCount(0);
});

test('never interrupts a sitting', async ({ page, context, site, learner }) => {
  await learner.visit();
  await learner.waitForOffline();
  await learner.startNow();
  await learner.answer('right');
  await site.deploy(folder);
  await page.evaluate(seen);
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)))
    .toBe(true);
  await expect(page.getByRole('button', { name: 'Change to it' })).toHaveCount(0);
  await learner.next();

  // Another tab changes to it: this one goes on undisturbed.
  const other = await context.newPage();
  await createLearner(other, site.url).visit();
  await other.getByRole('button', { name: 'Change to it' }).click();
  await expect(other.locator('meta[name=edition]')).toHaveCount(1);
  await expect(page.getByText('Question 2 of 10')).toBeVisible();
  await learner.finish(() => 'right');
  await expect(page.locator('meta[name=edition]')).toHaveCount(0);
});
