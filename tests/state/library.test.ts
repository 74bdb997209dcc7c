// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createLibrary } from '../../src/state/library.ts';
import { sampleDeck, sampleEntry } from './sample.ts';
import { createDevice } from './sample-app.ts';

test('the shelf is listed before anything is loaded', () => {
  const app = createDevice().open();
  expect(app.library.list.value).toMatchObject([{ id: 'engines', shelf: true, questions: 8 }]);
});

test('an article is read once, however often it is asked for', async () => {
  const loadShelfArticle = vi.fn(async () => sampleDeck);
  const app = createDevice().open({ loadShelfArticle });
  await Promise.all([app.library.load('engines'), app.library.load('engines')]);
  expect(loadShelfArticle).toHaveBeenCalledTimes(1);
});

test('an article that could not be fetched is tried again', async () => {
  const loadShelfArticle = vi.fn().mockRejectedValueOnce(new Error('No network.')).mockResolvedValue(sampleDeck);
  const library = createLibrary({
    shelf: [sampleEntry],
    loadShelfArticle,
    writeQuestions: async () => [],
    storage: () => Promise.reject(new Error('Not needed.')),
  });
  await expect(library.load('engines')).rejects.toThrow('No network.');
  expect(await library.load('engines')).toBe(sampleDeck);
});

test('an article that the learner added is listed and opened, and gone when it is removed', async () => {
  const app = createDevice().open();
  const { storage } = await app.desk();
  const article = { ...sampleDeck.article, id: 'mine', title: 'Mine' };
  await storage.putArticle({ ...sampleDeck, article, addedAt: 1, facts: [] });
  await app.library.refresh(storage);
  expect(app.library.list.value.map(({ id }) => id)).toEqual(['engines', 'mine']);
  expect(await app.library.load('mine')).toMatchObject({ article: { title: 'Mine' }, questions: { length: 8 } });
  await app.library.remove('mine');
  expect(app.library.list.value.map(({ id }) => id)).toEqual(['engines']);
  expect(await app.library.load('mine')).toBeNull();
});
