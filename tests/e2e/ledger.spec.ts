import { expect, test } from './test.ts';

const text = `Norway and Denmark signed a fishing treaty in Oslo in 1998. Sweden refused to sign the treaty.

Kari Lund, the Norwegian fisheries minister, met Jens Holm at Akershus Fortress on May 4, 1998. Finland supplied 12 patrol boats to Estonia in March 2003.

Microsoft bought the Danish company Navision in 2002. The European Union criticized Norway in 2005. Angela Merkel visited Oslo in June 2007.`;

test('facts of an added article are corrected, deleted and added, and all of it is there after a reload', async ({
  page,
  learner,
}) => {
  await learner.visit('#/add');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('textbox', { name: 'Title' }).fill('A text of my own');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click({ timeout: 45_000 });
  await page.getByRole('link', { name: 'Facts' }).click();

  const correct = page.getByRole('button', { name: /^Correct/ });
  await expect(correct.first()).toBeVisible();
  const facts = await correct.count();
  await correct.first().click();
  await page.getByRole('textbox', { name: 'When' }).fill('soon');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toHaveText(/“soon” is no date/);
  await page.getByRole('textbox', { name: 'When' }).fill('1991-05');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(correct.first()).toBeFocused();
  await expect(correct.first()).toHaveAccessibleName(/May 1991/);

  await page
    .getByRole('button', { name: /^Delete/ })
    .nth(1)
    .click();
  await expect(page.getByRole('button', { name: /^Bring it back/ })).toBeFocused();

  await page.getByRole('button', { name: 'Add a fact' }).click();
  const source = page.getByRole('textbox', { name: 'Select the words that prove it' });
  await source.focus();
  // From the beginning, by the keyboard: the first line, whose words the fact is made of.
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+Shift+ArrowRight');
  const words = (await page.getByText(/^Selected: /).innerText()).replace(/^Selected: “|”$/g, '');
  expect(text.startsWith(words)).toBe(true);
  await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ label: 'In other words …' });
  await page.getByRole('textbox', { name: 'Who: the words' }).fill(words);
  await page.getByRole('textbox', { name: 'Did what' }).fill('came first');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${words} came first.`, { exact: true })).toBeVisible();

  await page.reload();
  await expect(correct).toHaveCount(facts);
  await expect(page.getByText(/ · by you$/)).toHaveCount(2);
  await expect(page.getByText(/May 1991/).first()).toBeVisible();
});
