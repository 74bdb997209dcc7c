import { createLearner } from './learner.ts';
import { openSite } from './site.ts';
import { expect, test } from './test.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly purpose?: string;
}

interface Manifest {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly icons: readonly Picture[] }[];
}

/** Bytes over the wire before the first question is on the screen. */
const BUDGET = 25_000;

test('the first question is there within the budget of bytes', async ({ page, context, learner }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await learner.visit();
  await learner.startNow();
  const spent = bytes;
  test.info().annotations.push({ type: 'bytes before the first question', description: String(spent) });
  expect(spent).toBeGreaterThan(1000);
  expect(spent).toBeLessThanOrEqual(BUDGET);
});

test('the app works in any folder of any host', async ({ page }) => {
  const site = await openSite('/~ada/quiz/');
  const learner = createLearner(page, site.url);
  await page.context().route('**/*', (route) => route.continue());
  await learner.visit();
  await learner.waitForOffline();
  await site.stop();
  await page.reload();
  await learner.startNow();
  await learner.answer('right');
});

test('an unknown address shows the way home', async ({ page, learner }) => {
  await learner.visit('#/no/such/place/here');
  await page.getByRole('link', { name: 'Back to today' }).click();
  await expect(page.getByRole('button', { name: /^Start now/ })).toBeVisible();
});

test('the manifest installs the app with icons that exist', async ({ page, site, learner }) => {
  await learner.visit();
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest: Manifest = await (await fetch(new URL(href ?? '', site.url))).json();
  expect(manifest).toMatchObject({ id: 'quizette', start_url: './', scope: './', display: 'standalone' });
  const purposes = manifest.icons.map(({ purpose = 'any' }) => purpose);
  expect(purposes).toEqual(expect.arrayContaining(['any', 'maskable', 'monochrome']));
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
  for (const { src, sizes } of pictures) {
    const url = new URL(src, site.url).href;
    const size = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, url);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
});

test('text that looks like code stays text', async ({ page, learner }) => {
  await learner.visit(`#/article/${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('main')).not.toBeEmpty();
  await expect(page.locator('img')).toHaveCount(0);
});
