// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Fitted } from '../../../src/core/model.ts';
import { DEFAULT_PARAMETERS } from '../../../src/core/study/fsrs.ts';
import { OwnCurve } from '../../../src/ui/parts/own-curve.tsx';
import { show } from '../screen.tsx';

afterEach(cleanup);

const fitted: Fitted = {
  parameters: DEFAULT_PARAMETERS.map((each, index) => (index === 2 ? 6.2 : each)),
  reviews: 1812,
  day: 20_605,
  before: 0.4,
  after: 0.3,
};

test('the settings say what was learned, from how many answers', () => {
  render(<OwnCurve fitted={fitted} on={true} onTurn={vi.fn()} />);
  const line = screen.getByRole('checkbox', { name: /Use my own forgetting curve/ }).closest('label');
  expect(line?.textContent).toContain('Learned from 1,812 answers');
  expect(line?.textContent).toContain('after 6 days; the usual curve says 2 days');
});

test('a day is the least that is said', () => {
  render(<OwnCurve fitted={{ ...fitted, parameters: DEFAULT_PARAMETERS.map(() => 0.2) }} on={true} onTurn={vi.fn()} />);
  expect(screen.getByText(/nine times in ten after a day/)).toBeTruthy();
});

test('before anything was learned the settings are silent, and afterwards a switch returns to the usual curve', async () => {
  const { app, go } = show();
  go('#/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  expect(screen.queryByText(/forgetting curve/)).toBeNull();

  await app.settings.change({ fitted });
  const desk = await app.desk();
  await waitFor(() => expect(desk.scheduler().parameters[2]).toBe(6.2));
  fireEvent.click(await screen.findByRole('checkbox', { name: /Use my own forgetting curve/ }));
  await waitFor(() => expect(desk.scheduler().parameters).toEqual(DEFAULT_PARAMETERS));
  expect(await desk.storage.settings()).toMatchObject({ useFitted: false, fitted });
});
