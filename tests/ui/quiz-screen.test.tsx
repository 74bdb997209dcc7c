// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { sampleDeck } from '../state/sample.ts';
import { show } from './screen.tsx';

afterEach(cleanup);

const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const keyOf = (stem: string) => sampleDeck.questions.find((question) => question.stem === stem)?.key.text ?? '';
const indexOfKey = () => {
  const stem = screen.getByRole('heading', { level: 1 }).textContent ?? '';
  return radios().findIndex((radio) => radio.labels?.[0]?.textContent?.startsWith(keyOf(stem)));
};
const verdict = (name: string) => screen.findByRole('heading', { level: 1, name });

async function start(input?: Parameters<typeof show>[0]) {
  const shown = show(input);
  fireEvent.click(screen.getByRole('button', { name: /^Start now/ }));
  await screen.findByText('Question 1 of 5');
  return shown;
}

test('the article’s title and date stand above the question, and the question names its options', async () => {
  await start();
  expect(screen.getByText(/Two engines of the 1830s · March 1, 2024/)).toBeTruthy();
  const group = screen.getByRole('group', { name: 'Whom did Ada Lovelace meet in London in June 1833?' });
  expect(within(group).getAllByRole('radio')).toHaveLength(4);
});

test('the keys 1 to 4 choose, Enter answers and goes on', async () => {
  const { device } = await start();
  device.pass(4000);
  key('2');
  expect(radios()[1]?.checked).toBe(true);
  expect(document.activeElement).toBe(radios()[1]);
  key(String(indexOfKey() + 1));
  key('Enter');
  const heading = await verdict('Right');
  expect(document.activeElement).toBe(heading);
  key('Enter');
  await screen.findByText('Question 2 of 5');
});

test('Enter before anything is chosen does nothing', async () => {
  const { app } = await start();
  key('Enter');
  expect(app.quiz.busy.value).toBe(false);
  expect(screen.getByText('Question 1 of 5')).toBeTruthy();
});

test('a wrong answer shows the key, the proof with its evidence marked, and what is true of the chosen option', async () => {
  const { device } = await start();
  device.pass(4000);
  fireEvent.click(radios()[indexOfKey() === 0 ? 1 : 0] as HTMLElement);
  const chosen = radios()
    .find(({ checked }) => checked)
    ?.labels?.[0]?.querySelector('span')?.textContent;
  fireEvent.click(screen.getByRole('button', { name: 'Sure' }));
  await verdict('Not quite');
  expect(document.querySelector('.key')?.textContent).toContain('Charles Babbage');
  expect(document.querySelector('blockquote mark')?.textContent).toBe('met Charles Babbage in London');
  expect(document.querySelector('s')?.textContent).toBe(chosen);
  expect(screen.getByText(`${chosen} stands for something else.`)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Read it in the article' }).getAttribute('href')).toMatch(
    /^#\/article\/engines\?at=\d+-\d+$/,
  );
  expect(document.querySelector('[aria-live] ')?.textContent).toContain('Not quite. The answer: Charles Babbage.');
});

test('“I don’t know” is an answer like any other', async () => {
  const { app } = await start();
  fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
  await verdict('Now you know');
  expect(app.quiz.answered.value?.entry).toMatchObject({ chosen: null, confidence: null });
});

test('the confidence is the act of answering, and can be turned off', async () => {
  const { app, device } = await start();
  expect(screen.getByRole<HTMLFieldSetElement>('group', { name: /how sure/ }).disabled).toBe(true);
  device.pass(4000);
  key(String(indexOfKey() + 1));
  fireEvent.click(screen.getByRole('button', { name: 'Guess' }));
  await verdict('Well guessed');
  expect(app.quiz.answered.value?.entry.confidence).toBe('guess');
  await app.settings.change({ confidence: false });
  key('Enter');
  await screen.findByText('Question 2 of 5');
  expect(screen.queryByRole('button', { name: 'Guess' })).toBeNull();
  key('1');
  fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
  await waitFor(() => expect(app.quiz.answered.value?.entry.confidence).toBeNull());
});

test('with recall first the options stay hidden until asked for', async () => {
  const { app } = show();
  await app.settings.change({ recallFirst: true });
  fireEvent.click(screen.getByRole('button', { name: /^Start now/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Show the options' }));
  expect(radios()).toHaveLength(4);
});

test('options of an ordered kind stand in their order', async () => {
  const { app } = show();
  await app.startWith({ scope: { kind: 'topic', topic: 'dates' }, length: 1 });
  await waitFor(() => expect(radios()).toHaveLength(4));
  const shown = radios().map((radio) => radio.labels?.[0]?.querySelector('span')?.textContent);
  expect(shown).toEqual(shown.toSorted());
});

test('undo asks the question again', async () => {
  const { device } = await start();
  device.pass(4000);
  key('1');
  key('Enter');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  expect(screen.getByText('Question 1 of 5')).toBeTruthy();
  expect(radios().some(({ checked }) => checked)).toBe(false);
});

test('from the next question the last answer can still be taken back', async () => {
  const { app, device } = await start();
  device.pass(4000);
  key('1');
  key('Enter');
  await screen.findByRole('button', { name: 'Next question' });
  key('Enter');
  await screen.findByText('Question 2 of 5');
  device.pass(1000);
  fireEvent.click(await screen.findByText('Undo my last answer'));
  await screen.findByText('Question 1 of 5');
  expect((await (await app.desk()).storage.wholeLog()).map(({ kind }) => kind)).toEqual(['review', 'undo']);
});

test('a question can be reported from the question itself', async () => {
  const { app } = await start();
  const stem = screen.getByRole('heading', { level: 1 }).textContent;
  fireEvent.click(await screen.findByText('It has two right answers'));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(stem));
  expect((await (await app.desk()).storage.wholeLog())[0]).toMatchObject({
    kind: 'report',
    reason: 'two-right-answers',
  });
});

test('the end of the sitting leads to its result', async () => {
  const { app, device } = await start();
  for (let turn = 0; turn < 5; turn++) {
    device.pass(4000);
    key(String(indexOfKey() + 1));
    key('Enter');
    await verdict('Right');
    key('Enter');
    await waitFor(() => expect(app.quiz.answered.value).toBeNull());
    await waitFor(() => expect(document.querySelector('.verdict')).toBeNull());
  }
  expect(await screen.findByText('of 5 right')).toBeTruthy();
});
