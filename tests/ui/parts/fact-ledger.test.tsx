// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
// Fetched when first shown: here before any test counts its seconds.
import '../../../src/ui/article-screen.tsx';
import '../../../src/ui/parts/fact-ledger.tsx';
import { writeQuestions } from '../../../src/core/pipeline.ts';
import { baseOf, factIn, spanOf, stored } from '../../core/read/edit-sample.ts';
import { show } from '../screen.tsx';

afterEach(cleanup);

/** The facts of an article that was added to this device. */
async function open() {
  const shown = show({ writeQuestions: async (article) => writeQuestions(baseOf(article)).questions });
  const { storage } = await shown.app.desk();
  await storage.putArticle(stored);
  await shown.app.library.refresh(storage);
  shown.go('#/article/treaty/facts');
  await screen.findByRole('button', { name: 'Add a fact' });
  const saved = async () => {
    const article = await storage.article('treaty');
    if (!article) throw new Error('The article is gone.');
    return article;
  };
  return { ...shown, saved };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const pick = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

test('each fact is said in a sentence, with its proof and how often it is asked', async () => {
  await open();
  const [met] = screen
    .getAllByRole('listitem')
    .filter((item) => /Kari Lund met Jens Holm/.test(item.textContent ?? ''));
  if (!met) throw new Error('The meeting is not listed.');
  expect(within(met).getByRole('link').textContent).toBe(`“${factIn(stored, 'x-met').evidence.quote}”`);
  expect(met.textContent).toMatch(/\d questions?/);
});

test('a wrong name is put right: saved, said, asked, and the focus is back', async () => {
  const { saved } = await open();
  fireEvent.click(button(/^Correct this fact: .*Sweden joined/));
  expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('Correct this fact');
  pick('Who', 'e iceland');
  type('When', '2002-01');
  fireEvent.click(button('Save'));
  const act = await screen.findByRole('button', {
    name: /^Correct this fact: .*Iceland joined the fishing treaty in January 2002/,
  });
  await waitFor(() => expect(document.activeElement).toBe(act));
  expect(screen.getByText('The correction is saved.').getAttribute('role')).toBe('status');
  expect(factIn(await saved(), 'x-joined')).toMatchObject({ origin: 'edited', roles: { agent: 'iceland' } });
  await waitFor(() => expect(act.closest('li')?.textContent).toMatch(/\d questions? · by you/));
});

test('who says so is picked with how it is said', async () => {
  const { saved } = await open();
  fireEvent.click(button(/^Correct this fact: .*Kari Lund met/));
  expect(screen.queryByRole('radio', { name: 'denies' })).toBeNull();
  pick('Who says so', 'e holm');
  fireEvent.click(screen.getByRole('radio', { name: 'denies' }));
  pick('As reported by', 'e norway');
  fireEvent.click(button('Save'));
  await waitFor(async () =>
    expect(factIn(await saved(), 'x-met').attribution).toEqual({ speaker: 'holm', stance: 'denies', via: 'norway' }),
  );
});

test('what can’t be is said in the form, which stays open; leaving it changes nothing', async () => {
  const { saved } = await open();
  fireEvent.click(button(/^Correct this fact: .*Kari Lund met/));
  pick('Who', 'nobody');
  fireEvent.click(button('Save'));
  expect((await screen.findByRole('alert')).textContent).toBe('“Who” is empty; a fact needs it.');
  fireEvent.keyDown(screen.getByRole('form', { name: 'Correct this fact' }), { key: 'Escape' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await saved()).toEqual(stored);
});

test('a fact that was deleted by mistake comes back', async () => {
  const { saved } = await open();
  fireEvent.click(button(/^Delete this fact: .*Kari Lund met/));
  const back = await screen.findByRole('button', { name: /^Bring it back this fact: .*Kari Lund met/ });
  await waitFor(() => expect(document.activeElement).toBe(back));
  expect((await saved()).facts.map(({ id }) => id)).toEqual(['x-joined']);
  fireEvent.click(back);
  await screen.findByRole('button', { name: /^Correct this fact: .*Kari Lund met/ });
  expect(await saved()).toEqual(stored);
});

test('a fact is added from selected words, and asked about', async () => {
  const { go, saved } = await open();
  fireEvent.click(button('Add a fact'));
  fireEvent.click(button('Save'));
  expect((await screen.findByRole('alert')).textContent).toBe('Select the words of the article that prove it.');
  const source = screen.getByRole('textbox', { name: 'Select the words that prove it' });
  if (!(source instanceof HTMLTextAreaElement)) throw new Error('The text can’t be selected.');
  const { start, end } = spanOf('Sweden refused to sign the treaty.');
  source.setSelectionRange(start, end);
  fireEvent.select(source);
  expect(screen.getByText('Selected: “Sweden refused to sign the treaty.”')).toBeTruthy();
  fireEvent.input(source, { target: { value: 'Something else.' } });
  expect(source.value).toBe(stored.article.text);
  pick('Who', 'e sweden');
  type('Did what', 'refused to sign');
  pick('Whom or what', 'words');
  type('Whom or what: the words', 'the fishing treaty');
  fireEvent.click(button('Save'));
  await screen.findByText('Sweden refused to sign the fishing treaty.');
  expect((await saved()).facts).toHaveLength(3);
  go('#/article/treaty/questions');
  expect(await screen.findByText('Which country refused to sign the fishing treaty?')).toBeTruthy();
});

test('another kind of fact has other roles, and keeps what is common', async () => {
  await open();
  fireEvent.click(button('Add a fact'));
  pick('Who', 'e lund');
  pick('What kind of fact', 'meet');
  expect(screen.queryByRole('textbox', { name: 'Did what' })).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Whom' })).toBeTruthy();
  pick('What kind of fact', 'say-words');
  expect(screen.getByRole('textbox', { name: 'The very words' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'When' })).toBeNull();
});

test('the facts of the shelf are its authors’: read, not corrected', async () => {
  const { go } = show();
  go('#/article/engines/facts');
  await screen.findByRole('link', { name: '“asked the Treasury for money”' });
  expect(screen.queryByRole('button', { name: /Add a fact|Correct|Delete/ })).toBeNull();
});
