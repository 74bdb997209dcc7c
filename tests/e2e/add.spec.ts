import type { Page } from '@playwright/test';
import { readBook, shelfSlugs } from '../../scripts/shelf/books.ts';
import { expect, test } from './test.ts';

const [slug = ''] = shelfSlugs();
const { text } = readBook(slug).base.article;

async function readIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: /good questions?$/ })).toBeVisible({ timeout: 45_000 });
}

test('a pasted text is read, kept and asked about, with the server stopped', async ({ page, site, learner }) => {
  await learner.visit('#/add');
  await learner.waitForOffline();
  await site.stop();
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('textbox', { name: 'Title' }).fill('A text of my own');
  await page.getByRole('textbox', { name: /^Date/ }).fill('2023-07-27');
  await readIt(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { name: 'A text of my own' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'A text of my own' })).toBeVisible();
  await page.getByRole('link', { name: 'Ask me about this' }).click();
  await page.getByRole('button', { name: /^(Start|Begin)/ }).click();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.locator('blockquote mark')).not.toBeEmpty();
  expect(await learner.reviews()).toBe(1);
});

test.describe('a stranger’s page', () => {
  // The policy refuses the page's handler where the parser meets it; that is what it is for.
  test.use({ provoked: /^Executing inline event handler violates/ });

  test('is read without its menus, and nothing in it runs', async ({ page, learner }) => {
    const paragraphs = text.split('\n').filter((line) => line.trim());
    const html = `<!doctype html><html><head><title>Saved</title><script>globalThis.ran = true;</script></head><body>
      <nav><a href="https://example.com/">Menu of the site</a></nav>
      <article><h1>Saved</h1>${paragraphs.map((line) => `<p>${line}</p>`).join('')}
      <p><img src="x" onerror="globalThis.ran = true"></p></article></body></html>`;
    await learner.visit('#/add');
    await page.getByLabel('Or open a file').setInputFiles({
      name: 'saved.html',
      mimeType: 'text/html',
      buffer: Buffer.from(html),
    });
    const field = page.getByRole('textbox', { name: 'Text' });
    await expect(field).toHaveValue(new RegExp(paragraphs[0]?.slice(0, 30) ?? ''));
    await expect(field).not.toHaveValue(/Menu of the site|onerror/);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });
});

test('what another app shares stands in the form; a bare address gets an honest sentence', async ({
  page,
  learner,
  site,
}) => {
  await page.goto(`${site.url}?title=Rain&text=${encodeURIComponent('It rained. It poured.')}#/add`);
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('It rained. It poured.');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Rain');
  await learner.visit('#/');
  await page.goto(`${site.url}?text=${encodeURIComponent('https://example.com/rain')}#/add`);
  await expect(page.getByText('Only the address was shared')).toBeVisible();
});

test('a text that is too short is refused in a sentence, and nothing is kept', async ({ page, learner }) => {
  await learner.visit('#/add');
  await page.getByRole('textbox', { name: 'Text' }).fill('It rained.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('This text has 2 words; questions need at least 50.')).toBeVisible();
});

test('a text full of markup is shown as text wherever it stands', async ({ page, learner }) => {
  const hostile = `<img src=x onerror="globalThis.ran = true"> ${text} <script>globalThis.ran = true;</script>`;
  await learner.visit('#/add');
  await page.getByRole('textbox', { name: 'Text' }).fill(hostile);
  await page.getByRole('textbox', { name: 'Title' }).fill('<b onmouseover=alert(1)>Title</b>');
  await readIt(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('<b onmouseover=alert(1)>Title</b>').first()).toBeVisible();
  await expect(page.getByText('<script>globalThis.ran = true;</script>').first()).toBeVisible();
  await expect(page.locator('img, b[onmouseover]')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

test('reading leaves the page free to answer a tap', async ({ page, learner }) => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await learner.visit('#/add');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.evaluate('tasks.length = 0');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Read it' })).toBeVisible();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0, { timeout: 45_000 });
  const longest = await page.evaluate<number>('Math.max(0, ...tasks)');
  // 50 ms on a machine of its own; the build machine shares its cores.
  expect(longest).toBeLessThan(250);
});
