// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { writeQuestions } from '../../src/core/pipeline.ts';
import { editOf } from '../../src/core/read/edit-fact.ts';
import { createLedger } from '../../src/state/ledger.ts';
import type { Deck } from '../../src/state/library.ts';
import type { WriteQuestions } from '../../src/state/reader.ts';
import { baseOf, factIn, spanOf, stored } from '../core/read/edit-sample.ts';
import { createDevice } from './sample-app.ts';

const write: WriteQuestions = async (article) => writeQuestions(baseOf(article)).questions;

/** An app with the article on its device, and what its ledger has shown. */
async function open(writeQuestions = write) {
  const device = createDevice();
  const app = device.open({ writeQuestions });
  const { storage } = await app.desk();
  await storage.putArticle(stored);
  await app.library.refresh(storage);
  const shown: Deck[] = [];
  const deck = await app.library.load('treaty');
  if (!deck) throw new Error('The article is not there.');
  const ledger = createLedger({ ...app, deck, show: (changed) => shown.push(changed) });
  return { app, device, storage, ledger, shown };
}

const right = (() => {
  const edit = editOf(factIn(stored, 'x-joined'));
  return { ...edit, roles: { ...edit.roles, agent: [{ entity: 'iceland' }] } };
})();

test('a correction is saved before it is shown, and its questions follow', async () => {
  const { app, storage, ledger, shown } = await open();
  const put = vi.spyOn(storage, 'putArticle').mockImplementationOnce(async (changed) => {
    expect(shown).toEqual([]);
    await storage.putArticle(changed);
  });
  expect(await ledger.edit('x-joined', right)).toBe(true);
  expect(put).toHaveBeenCalled();
  await vi.waitFor(() => expect(shown).toHaveLength(2));
  const [first, last] = shown;
  expect(first?.questions.some(({ factId }) => factId === 'x-joined')).toBe(false);
  expect(first?.questions.some(({ factId }) => factId === 'x-met')).toBe(true);
  expect(last?.questions.find(({ cardId }) => cardId === 'treaty/x-joined/agent')?.key.text).toBe('Iceland');
  expect((await app.library.load('treaty'))?.questions).toBe(last?.questions);
});

test('it is still there when the app is opened again', async () => {
  const { ledger, device } = await open();
  await ledger.edit('x-joined', right);
  await ledger.remove('x-met');
  const again = device.open({ writeQuestions: write });
  await again.desk();
  expect(again.library.list.value.find(({ id }) => id === 'treaty')?.facts).toBe(1);
  expect((await again.library.load('treaty'))?.facts).toMatchObject([
    { id: 'x-joined', origin: 'edited', roles: { agent: 'iceland' } },
  ]);
});

test('what was removed can be brought back', async () => {
  const { ledger, storage } = await open();
  await ledger.remove('x-met');
  expect((await storage.article('treaty'))?.facts.map(({ id }) => id)).toEqual(['x-joined']);
  await ledger.restore(factIn(stored, 'x-met'));
  expect(await storage.article('treaty')).toEqual(stored);
});

test('what can’t be is refused with a sentence, and nothing changes', async () => {
  const { ledger, storage, shown } = await open();
  expect(await ledger.edit('x-joined', { ...right, when: 'soon' })).toBe(false);
  expect(ledger.problem.value).toBe('“soon” is no date: write 2023, 2023-07 or 2023-07-27.');
  expect(shown).toEqual([]);
  expect(await storage.article('treaty')).toEqual(stored);
  ledger.forget();
  expect(ledger.problem.value).toBeNull();
});

test('an article that is gone can’t be corrected', async () => {
  const { app, ledger } = await open();
  await app.library.remove('treaty');
  expect(await ledger.remove('x-met')).toBe(false);
  expect(ledger.problem.value).toBe('This article is not on this device any more.');
});

test('a full disk leaves the article as it was, and says so', async () => {
  const { ledger, storage, shown } = await open();
  vi.spyOn(storage, 'putArticle').mockRejectedValueOnce(new Error('The disk is full.'));
  expect(await ledger.remove('x-met')).toBe(false);
  expect(ledger.problem.value).toBe('The disk is full.');
  expect(shown).toEqual([]);
});

test('a correction is kept though its questions can’t be written now', async () => {
  const failing = vi.fn(write).mockImplementationOnce(write).mockRejectedValueOnce(new Error('The worker is gone.'));
  const { app, ledger, storage, shown } = await open(failing);
  expect(await ledger.edit('x-joined', right)).toBe(true);
  await vi.waitFor(() => expect(app.notices.list.value).toMatchObject([{ id: 'ledger', text: 'The worker is gone.' }]));
  expect(ledger.writing.value).toBe(false);
  expect(shown).toHaveLength(1);
  expect(factIn((await storage.article('treaty')) ?? stored, 'x-joined').roles.agent).toBe('iceland');
});

test('a second tap while the first is being saved does nothing', async () => {
  const { ledger, storage } = await open();
  const fact = {
    ...right,
    relation: 'meet',
    roles: { person: [{ entity: 'holm' }], counterpart: [{ entity: 'lund' }] },
    evidence: spanOf('met Jens Holm at Akershus Fortress'),
  };
  expect(await Promise.all([ledger.add(fact), ledger.add(fact)])).toEqual([true, false]);
  expect((await storage.article('treaty'))?.facts).toHaveLength(3);
});

test('of two quick corrections only the questions of the last are shown', async () => {
  const { ledger, storage, shown } = await open();
  await ledger.edit('x-joined', right);
  expect(ledger.writing.value).toBe(true);
  await ledger.edit('x-joined', { ...right, when: '2002' });
  await vi.waitFor(() => expect(ledger.writing.value).toBe(false));
  expect(shown.at(-1)?.questions.find(({ cardId }) => cardId === 'treaty/x-joined/when')?.key.text).toBe('2002');
  expect(factIn((await storage.article('treaty')) ?? stored, 'x-joined')).toMatchObject({
    roles: { agent: 'iceland' },
    when: { iso: '2002' },
  });
});
