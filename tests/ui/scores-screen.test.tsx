// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DAY, finish } from '../state/sample-app.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

test('before the first quiz the screen says what it will show', async () => {
  const { go } = show();
  go('#/scores');
  expect(await screen.findByText(/After your first quiz/)).toBeTruthy();
});

test('every chart has a table that says the same', async () => {
  const { app, device, go } = show();
  for (let day = 0; day < 6; day++) {
    await app.startWith({ scope: { kind: 'article', articleId: 'engines' }, length: 4, ahead: true });
    await finish(device, app, 1);
    device.pass(3 * DAY);
  }
  go('#/scores');
  const pictures = await screen.findAllByRole('img');
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    expect(picture.getAttribute('aria-label')).toBeTruthy();
    const figure = picture.closest('figure');
    if (!figure) throw new Error('A chart stands in no figure.');
    expect(within(figure).getAllByRole('row', { hidden: true }).length).toBeGreaterThan(1);
  }
  expect(screen.getAllByText('3 of 4').length).toBeGreaterThanOrEqual(6);
  expect(screen.getByRole('progressbar', { name: 'Two engines of the 1830s: remembered today' })).toBeTruthy();
  expect(screen.getByText(/Brier score 0\.\d\d/)).toBeTruthy();
});

test('what will not stick can be practised', async () => {
  const { app, device, go } = show();
  app.startNow();
  await finish(device, app, 2);
  go('#/scores');
  fireEvent.click(await screen.findByRole('button', { name: 'Practise these' }));
  expect(await screen.findByText('Question 1 of 2')).toBeTruthy();
});
