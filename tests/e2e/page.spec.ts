import { firstAnswer, firstQuestion } from '../../.size-limit.ts';
import { createLearner } from './learner.ts';
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

for (const { name, path } of [firstQuestion, firstAnswer]) {
  test(`the budget “${name}” counts all that the first question needs`, async ({ context, site }) => {
    const counted = new Set(path.map((file) => file.replace(/^dist\//, '')));
    await context.route('**/*', (route) => {
      const file = route.request().url().slice(site.url.length) || 'index.html';
      return counted.has(file) ? route.continue() : route.abort();
    });
    const page = await context.newPage();
    const learner = createLearner(page, site.url);
    await page.goto(site.url);
    await learner.startNow();
    await learner.choose('right');
    await expect(page.getByRole('button', { name: 'Sure', exact: true })).toBeEnabled();
    // Keys are read by the app, not by the page.
    const isThere = path.length > 1;
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked({ checked: isThere });
  });
}

test.describe('in a folder of someone’s host', () => {
  test.use({ folder: '/~ada/quiz/' });

  test('the app works, online and off', async ({ page, site, learner }) => {
    await learner.visit();
    await learner.waitForOffline();
    await site.stop();
    await page.reload();
    await learner.startNow();
    await learner.answer('right');
  });
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
