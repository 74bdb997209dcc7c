import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Learner, questions } from './learner.ts';
import { expect, test } from './test.ts';

const article = questions[0]?.articleId ?? '';

/** Every screen, and how to get there. */
const SCREENS: readonly (readonly [name: string, open: (learner: Learner, page: Page) => Promise<void>])[] = [
  ['home', (learner) => learner.visit()],
  ['start', (learner) => learner.visit('#/start')],
  [
    'question',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
    },
  ],
  [
    'chosen option',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
      await learner.choose('right');
    },
  ],
  [
    'menu of the question',
    async (learner, page) => {
      await learner.visit();
      await learner.startNow();
      await page.getByRole('button', { name: /hide, rest or report/ }).click();
    },
  ],
  [
    'feedback on a right answer',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
      await learner.answer('right');
    },
  ],
  [
    'feedback on a wrong answer',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
      await learner.answer('wrong');
    },
  ],
  [
    'result',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
      await learner.finish((turn) => (turn < 3 ? 'wrong' : 'right'));
    },
  ],
  [
    'scores after a sitting',
    async (learner) => {
      await learner.visit();
      await learner.startNow();
      await learner.finish((turn) => (turn < 3 ? 'wrong' : 'right'));
      await learner.visit('#/scores');
    },
  ],
  ['scores before any', (learner) => learner.visit('#/scores')],
  ['article', (learner) => learner.visit(`#/article/${article}`)],
  ['facts', (learner) => learner.visit(`#/article/${article}/facts`)],
  ['questions', (learner) => learner.visit(`#/article/${article}/questions`)],
  ['settings', (learner) => learner.visit('#/settings')],
  ['add', (learner) => learner.visit('#/add')],
  ['unknown address', (learner) => learner.visit('#/nowhere')],
];

async function settle(page: Page): Promise<void> {
  await expect(page.locator('main:not([aria-busy=true])')).not.toBeEmpty();
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    for (const [name, open] of SCREENS) {
      test(`axe finds nothing on ${name}`, async ({ page, learner }) => {
        await open(learner, page);
        await settle(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}

test.describe('on the narrowest phone with text at 200 %', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, open] of SCREENS) {
    test(`${name} never scrolls sideways`, async ({ page, learner }) => {
      await page.addInitScript(() => {
        const larger = () => document.documentElement?.style.setProperty('font-size', '200%');
        document.addEventListener('DOMContentLoaded', larger);
      });
      await open(learner, page);
      await settle(page);
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.closest('.vh'))
          .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
      });
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(scrolls, wide.slice(0, 5).join('\n')).toBe(false);
    });
  }
});

test('a quiz with the keyboard alone', async ({ page, learner }) => {
  await learner.visit();
  await expect(page.getByRole('button', { name: /^Start now/ })).toBeVisible();
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: /^Start now/ }).evaluate((node) => node === document.activeElement))
      break;
  }
  await page.keyboard.press('Enter');
  for (let turn = 1; !/#\/result/.test(page.url()); turn++) {
    const { place } = await learner.find(turn === 1 ? 'wrong' : 'right');
    await page.keyboard.press(String(place + 1));
    await expect(page.getByRole('radio').nth(place)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1.verdict')).toBeFocused();
    const last = (await page.getByRole('button', { name: 'See the result' }).count()) > 0;
    await page.keyboard.press('Enter');
    if (last) await expect(page).toHaveURL(/#\/result/);
    else await expect(page.getByRole('radio').first()).toBeVisible();
  }
  await expect(page.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
});

test('arrows move between the options, and Tab leaves them', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'I don’t know' })).toBeFocused();
});

test('targets are large enough for a thumb', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  for (const target of await page.locator('label.choice, .dock button, .dock a').all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(48);
  }
});
