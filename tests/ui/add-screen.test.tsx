// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { ReadArticle } from '../../src/state/reader.ts';
import { shareCovered } from '../../src/ui/parts/read-result.tsx';
import { sampleDeck } from '../state/sample.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

const { sentences, entities, facts, questions, article } = sampleDeck;
const rejected = [
  { stem: 'What?', key: 'that', rule: 'dangling-reference', message: 'That.', factId: 'f', role: 'r', template: 't' },
];
const reads: ReadArticle = async () => ({ sentences, entities, facts, questions, rejected });

async function open(readArticle: ReadArticle) {
  const shown = show({ readArticle });
  shown.go('#/add');
  await screen.findByRole('heading', { name: 'Add an article' });
  return shown;
}

test('a text is read, looked at and kept', async () => {
  const { app } = await open(reads);
  const read = screen.getByRole<HTMLButtonElement>('button', { name: 'Read it' });
  expect(read.disabled).toBe(true);
  fireEvent.input(screen.getByRole('textbox', { name: 'Text' }), { target: { value: article.text } });
  fireEvent.click(read);
  expect(await screen.findByRole('heading', { name: '8 good questions' })).toBeTruthy();
  expect(screen.getByText('dangling reference')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(app.route.value).toMatchObject({ screen: 'article', view: 'text' }));
  expect(app.library.list.value).toHaveLength(2);
});

test('progress is told by sentence and can be cancelled', async () => {
  await open(
    (_article, onProgress, signal) =>
      new Promise((_resolve, reject) => {
        onProgress(2, 9);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  fireEvent.input(screen.getByRole('textbox', { name: 'Text' }), { target: { value: article.text } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(await screen.findByText('Sentence 2 of 9')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('button', { name: 'Read it' })).toBeTruthy();
});

test('too short a text gets a sentence', async () => {
  await open(reads);
  fireEvent.input(screen.getByRole('textbox', { name: 'Text' }), { target: { value: 'Too short.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(await screen.findByText(/2 words; questions need at least 50/)).toBeTruthy();
});

test('without a reader the screen says so', async () => {
  const { go } = show();
  go('#/add');
  expect(await screen.findByText(/only about the articles it came with/)).toBeTruthy();
});

test('how much of a text its questions cover', () => {
  expect(shareCovered({ sentences, questions: [] })).toBe(0);
  expect(shareCovered({ sentences, questions })).toBe(1);
});
