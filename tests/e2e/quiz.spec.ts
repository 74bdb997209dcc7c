import { expect, test } from './test.ts';

test('first visit, a quiz with wrong and right answers, the result, and the score is still there after a reload', async ({
  page,
  learner,
}) => {
  await learner.visit();
  await learner.startNow();

  const wrong = await learner.choose('wrong');
  await page.getByRole('button', { name: 'Sure', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Not quite' })).toBeFocused();
  await expect(page.getByText(wrong).first()).toBeVisible();
  await expect(page.locator('blockquote mark')).not.toBeEmpty();
  await learner.next();

  await learner.answer('right');
  await expect(page.getByRole('heading', { name: 'Right' })).toBeFocused();
  await learner.next();

  const more = await learner.finish(() => 'right');
  await expect(page.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
  // Ten questions, and the missed one once more.
  expect(more + 2).toBe(11);
  expect(await learner.reviews()).toBe(11);

  await learner.visit('#/scores');
  await page.reload();
  await expect(page.getByText('9 of 10').filter({ visible: true }).first()).toBeVisible();
});

test('an answer is on the disk before it is shown', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  await learner.answer('right');
  expect(await learner.reviews()).toBe(1);
  await page.close({ runBeforeUnload: false });
});

test('a double tap writes one review', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  await learner.choose('right');
  await page.getByRole('button', { name: 'Sure', exact: true }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
  expect(await learner.reviews()).toBe(1);

  const stem = await learner.stem();
  await page.getByRole('button', { name: 'Next question' }).dblclick();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByText('Question 2 of 10')).toBeVisible();
  expect(await learner.stem()).not.toBe(stem);
  expect(await learner.reviews()).toBe(1);
});

test('“I don’t know” shows the answer without scolding', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.getByRole('heading', { name: 'Now you know' })).toBeVisible();
  expect(await learner.reviews()).toBe(1);
});

test('an answer leads to its place in the article, and back to the quiz', async ({ page, learner }) => {
  await learner.visit();
  await learner.startNow();
  await learner.answer('wrong');
  const evidence = await page.locator('blockquote mark').innerText();
  await page.getByRole('link', { name: 'Read it in the article' }).click();
  await expect(page.locator('mark', { hasText: evidence.slice(0, 20) })).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
});
