// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { answer, createDevice, finish } from '../state/sample-app.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

test('an unknown address shows a way home', async () => {
  const { go } = show();
  go('#/nowhere');
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to today' }).getAttribute('href')).toBe('#/');
  await waitFor(() => expect(document.title).toBe('Not found · Quizette'));
});

test('home offers to start, the article, and later the last scores', async () => {
  const { app, device } = show();
  expect(screen.getByRole('button', { name: /Start now 5 questions/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Two engines of the 1830s' })).toBeTruthy();
  app.startNow();
  await finish(device, app, 1);
  app.go({ screen: 'home' });
  expect(await screen.findByRole('link', { name: /4 of 5/ })).toBeTruthy();
});

test('an unfinished sitting can be gone on with from home', async () => {
  const device = createDevice();
  const before = device.open();
  before.startNow();
  await answer(device, before, true);
  show({}, device);
  fireEvent.click(await screen.findByRole('button', { name: /Go on question 2 of 5/ }));
  expect(await screen.findByText('Question 2 of 5')).toBeTruthy();
});

test('lost answers are never greeted as a first visit', async () => {
  const { app } = show();
  app.lost.value = 120;
  expect(await screen.findByRole('heading', { name: 'Your answers are gone' })).toBeTruthy();
  expect(screen.getByText(/held 120 answers/)).toBeTruthy();
});

test('a database that cannot be opened is said on the home screen, with a way on', async () => {
  let fails = true;
  const device = createDevice();
  const spare = device.open();
  const { opened } = await spare.desk();
  show({
    db: async () => {
      if (fails) throw new Error('The cupboard is locked.');
      return opened;
    },
  });
  expect(await screen.findByText(/The cupboard is locked/)).toBeTruthy();
  fails = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/The cupboard is locked/)).toBeNull());
});

test('nothing links to adding an article while there is no reader', () => {
  show();
  expect(screen.queryByRole('link', { name: 'Add an article' })).toBeNull();
  cleanup();
  show({ readArticle: () => Promise.reject(new Error('Not now.')) });
  expect(screen.getByRole('link', { name: 'Add an article' })).toBeTruthy();
});

test('a notice that can wait is not said in the middle of a sitting', async () => {
  const { app } = show();
  app.notices.say({ id: 'update', text: 'A new edition is ready.', canWait: true });
  expect(await screen.findByText(/new edition/)).toBeTruthy();
  app.startNow();
  await screen.findByText('Question 1 of 5');
  expect(screen.queryByText(/new edition/)).toBeNull();
});
