// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { learn } from '../../src/state/learning.ts';
import { finish } from '../state/sample-app.ts';
import { show } from './screen.tsx';

vi.mock('../../src/state/learning.ts', { spy: true });

afterEach(cleanup);

async function finished(wrong: number) {
  const shown = show();
  shown.app.startNow();
  await finish(shown.device, shown.app, wrong);
  await screen.findByText('of 5 right');
  return shown;
}

test('the result shows right of asked, what was sure but wrong, and its proof', async () => {
  await finished(2);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('3');
  expect(screen.getByText(/60 % right; 47 % once blind guessing is taken out/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Sure, but wrong (2)' })).toBeTruthy();
  expect(document.querySelector('.proof mark')?.textContent).toBe('met Charles Babbage in London');
});

test('mistakes can be retried at once', async () => {
  await finished(2);
  fireEvent.click(screen.getByRole('button', { name: /Retry my mistakes 2 questions/ }));
  expect(await screen.findByText('Question 1 of 2')).toBeTruthy();
});

test('the last answer can be taken back from here', async () => {
  await finished(0);
  expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Undo the last answer' }));
  expect(await screen.findByText('Question 5 of 5')).toBeTruthy();
});

test('the score can be shared as a sentence', async () => {
  const writeText = vi.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await finished(1);
  fireEvent.click(screen.getByRole('button', { name: 'Share the score' }));
  await waitFor(() => expect(screen.getByText(/Copied/)).toBeTruthy());
  expect(writeText).toHaveBeenCalledWith('4 of 5 right in Quizette: Two engines of the 1830s');
});

test('a sitting that is not on this device leads home', async () => {
  const { go } = show();
  go('#/result/elsewhere');
  expect(await screen.findByRole('heading', { name: 'No result' })).toBeTruthy();
});

test('after a sitting, when the page is idle, the forgetting curve may be learned', async () => {
  const { app, device } = show();
  vi.mocked(learn).mockClear();
  app.startNow();
  await screen.findByText('Question 1 of 5');
  expect(learn).not.toHaveBeenCalled();
  await finish(device, app);
  await waitFor(() => expect(learn).toHaveBeenCalledTimes(1));
});
