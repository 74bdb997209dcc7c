import { expect, test } from './test.ts';

for (const way of ['#/', '#/quiz', '#/scores']) {
  test(`whoever comes in by ${way} sees one nameplate`, async ({ page, learner }) => {
    await learner.visit(way);
    await expect(page.locator('main:not([aria-busy=true])')).not.toBeEmpty();
    await learner.visit('#/settings');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Quizette' })).toHaveCount(1);
  });
}
