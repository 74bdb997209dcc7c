// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { show } from './screen.tsx';

afterEach(cleanup);

async function open(hash = '#/start?article=engines') {
  const shown = show();
  shown.go(hash);
  await screen.findByRole('heading', { name: 'Choose a quiz' });
  return shown;
}

test('the screen says how many questions there are and how long they take, and starts them', async () => {
  const { app } = await open();
  fireEvent.click(screen.getByRole('radio', { name: '5' }));
  fireEvent.click(await screen.findByRole('button', { name: /Start 5 questions, \d+ minutes?/ }));
  expect(await screen.findByText('Question 1 of 5')).toBeTruthy();
  expect(app.route.value.screen).toBe('quiz');
});

test('someone new is offered the first article, not what is due', async () => {
  await open('#/start');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'One article' }).checked).toBe(true);
  expect(await screen.findByRole('button', { name: /Start 8 questions/ })).toBeTruthy();
});

test('one topic can be chosen', async () => {
  await open();
  fireEvent.click(screen.getByRole('radio', { name: 'One topic' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'dates' } });
  expect(await screen.findByRole('button', { name: /Start 2 questions/ })).toBeTruthy();
});

test('where there is nothing to ask, starting is not offered', async () => {
  await open('#/start');
  fireEvent.click(screen.getByRole('radio', { name: 'My mistakes' }));
  await waitFor(() => expect(screen.getByText('Nothing to ask here now.')).toBeTruthy());
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Start' }).disabled).toBe(true);
});
