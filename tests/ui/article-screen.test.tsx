// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { sampleDeck } from '../state/sample.ts';
import { answer, finish } from '../state/sample-app.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

test('a link to the evidence marks it and takes the focus there', async () => {
  const { go } = show();
  const { start, end, quote } = sampleDeck.questions[3]?.evidence ?? { start: 0, end: 0, quote: '' };
  go(`#/article/engines?at=${start}-${end}`);
  await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe(quote));
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('mark')));
});

test('the whole text is there, whatever is marked', async () => {
  const { go } = show();
  go('#/article/engines');
  await waitFor(() => expect(document.querySelector('.text')).not.toBeNull());
  const shown = [...document.querySelectorAll('.text p')].map((paragraph) => paragraph.textContent).join('\n\n');
  expect(shown).toBe(sampleDeck.article.text);
});

test('from the evidence one returns to the question', async () => {
  const { app, device, go } = show();
  app.startNow();
  await answer(device, app, false);
  go('#/article/engines?at=0-20');
  const back = await screen.findByRole('link', { name: 'Back to the question' });
  expect(back.getAttribute('href')).toBe('#/quiz');
  go('#/quiz');
  expect(await screen.findByRole('heading', { name: 'Not quite' })).toBeTruthy();
});

test('sentences are tinted by what is known, and the rest can be asked', async () => {
  const { app, device, go } = show();
  app.startNow();
  await finish(device, app);
  go('#/article/engines');
  await waitFor(() => expect(document.querySelectorAll('.text .learning').length).toBeGreaterThan(1));
  fireEvent.click(screen.getByRole('button', { name: 'The rest' }));
  expect(await screen.findByText('Question 1 of 3')).toBeTruthy();
});

test('facts stand beside the words that prove them, questions keep their answers folded', async () => {
  const { go } = show();
  go('#/article/engines/facts');
  expect(await screen.findByRole('link', { name: '“asked the Treasury for money”' })).toBeTruthy();
  expect(screen.getByText(/The Society claims this/)).toBeTruthy();
  go('#/article/engines/questions');
  const stem = await screen.findByText('When did the Treasury refuse?');
  expect(stem.closest('details')?.open).toBe(false);
});

test('dated facts stand in the order of time', async () => {
  const dated = sampleDeck.facts.map((fact, index) => {
    const iso = ['1843', '1833-06', null][index % 3];
    return iso ? { ...fact, when: { iso, precision: 'year' as const, said: 'then', inferred: index === 1 } } : fact;
  });
  const { go } = show({ loadShelfArticle: async () => ({ ...sampleDeck, facts: dated }) });
  go('#/article/engines/dates');
  await screen.findByText('June 1833');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'June 1833',
    '1843',
  ]);
  expect(screen.getByText('(date worked out)')).toBeTruthy();
});

test('an article that is not here leads home', async () => {
  const { go } = show();
  go('#/article/elsewhere');
  expect(await screen.findByRole('heading', { name: 'This article is not here' })).toBeTruthy();
});
