import { questions } from './learner.ts';
import { expect, test } from './test.ts';

const article = questions[0]?.articleId ?? '';
const ROUTES = [
  '#/',
  '#/quiz',
  '#/start',
  '#/scores',
  '#/settings',
  '#/add',
  `#/article/${article}`,
  `#/article/${article}/facts`,
  `#/article/${article}/questions`,
  '#/nowhere',
];

test('a whole quiz, the result and the score, with the network off and the server stopped', async ({
  page,
  context,
  site,
  learner,
}) => {
  await learner.visit();
  await learner.waitForOffline();
  await site.stop();
  await context.setOffline(true);

  await page.reload();
  await learner.startNow();
  await learner.answer('wrong');
  await learner.next();
  await learner.finish(() => 'right');
  await expect(page.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
  await page.reload();
  await learner.visit('#/scores');
  await expect(page.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
});

test('every screen opens from its address with the server stopped', async ({ context, site, learner }) => {
  await learner.visit();
  await learner.waitForOffline();
  await site.stop();
  for (const route of ROUTES) {
    const page = await context.newPage();
    await page.goto(`${site.url}${route}`);
    const main = page.locator('main:not([aria-busy=true])');
    await expect(main, route).not.toBeEmpty();
    await expect(main, route).not.toContainText('can’t be reached');
    await page.close();
  }
});

test('what the browser has thrown away is fetched again by one visit with a network', async ({
  page,
  site,
  learner,
}) => {
  await learner.visit();
  await learner.waitForOffline();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await learner.waitForOffline();
  await site.stop();
  await page.reload();
  await learner.startNow();
});

test('a share or a shortcut with a query opens the app offline', async ({ page, site, learner }) => {
  await learner.visit();
  await learner.waitForOffline();
  await site.stop();
  await page.goto(`${site.url}?title=Rain&text=It%20rained#/scores`);
  await expect(page.locator('main')).not.toBeEmpty();
  await page.goto(`${site.url}some/old/link`);
  await expect(page).toHaveURL(new RegExp(`^${site.url}(#/)?$`));
});

test('a file that fails to arrive leaves no half-working app, and the next visit mends it', async ({
  page,
  context,
  learner,
}) => {
  // The worker's own requests pass the context's routes.
  let failing = true;
  await context.route(/favicon\.svg/, (route) => (failing ? route.abort() : route.continue()));
  await learner.visit();
  await page.evaluate(() => navigator.serviceWorker.getRegistration());
  await learner.startNow();
  failing = false;
  await learner.visit();
  await page.reload();
  await learner.waitForOffline();
});
