// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createAdding, lengthProblem } from '../../src/state/adding.ts';
import type { ReadArticle } from '../../src/state/reader.ts';
import { sampleDeck } from './sample.ts';
import { createDevice } from './sample-app.ts';

const TEXT = sampleDeck.article.text;
const { sentences, entities, facts, questions } = sampleDeck;
const reads: ReadArticle = async (_article, onProgress) => {
  onProgress(3, 8);
  return { sentences, entities, facts, questions, rejected: [] };
};

function begin(readArticle: ReadArticle = reads) {
  const app = createDevice().open({ readArticle });
  const { desk, library, now } = app;
  return { app, adding: createAdding({ readArticle, desk, library, now }) };
}

test('too short, too long and empty texts each get a sentence', () => {
  expect(lengthProblem('')).toMatch(/Paste a text/);
  expect(lengthProblem('one two')).toBe('This text has 2 words; questions need at least 50.');
  expect(lengthProblem('word '.repeat(50_001))).toMatch(/50,001 words; at most 50,000/);
  expect(lengthProblem('word '.repeat(50))).toBeNull();
});

test('nothing is kept until the learner says so, then it is in the library', async () => {
  const { app, adding } = begin();
  adding.change({ title: 'Engines', text: TEXT, published: '2024-03', source: 'javascript:alert(1)' });
  await adding.read();
  expect(adding.result.value?.article).toMatchObject({ title: 'Engines', published: '2024-03', source: null });
  expect(app.library.list.value).toHaveLength(1);
  const id = await adding.keep();
  expect(app.library.list.value.map(({ title }) => title)).toContain('Engines');
  expect(id).toBe(app.library.list.value.at(-1)?.id);
});

test('a headline and a day that the text gives itself stand in for those that were left out', async () => {
  const { adding } = begin();
  adding.change({ text: `Rain in May\n\nFriday, May 3, 2019\n\n${TEXT}` });
  await adding.read();
  expect(adding.result.value?.article).toMatchObject({ title: 'Rain in May', published: '2019-05-03' });
});

test('the same text is the same article, however often it is added', async () => {
  const { app, adding } = begin();
  for (let time = 0; time < 2; time++) {
    adding.change({ title: 'Engines', text: TEXT });
    await adding.read();
    await adding.keep();
  }
  expect(app.library.list.value).toHaveLength(2);
});

test('a text that is read again keeps what was corrected in it', async () => {
  const { app, adding } = begin();
  const add = async () => {
    adding.change({ title: 'Engines', text: TEXT });
    await adding.read();
    return adding.keep();
  };
  const id = await add();
  const deck = await app.library.load(id ?? '');
  const [fact] = facts;
  if (!deck || !fact) throw new Error('The article is not there.');
  const { storage } = await app.desk();
  const corrected = {
    ...fact,
    roles: { object: { text: 'Luigi Menabrea', kind: 'thing' } },
    origin: 'edited',
  } as const;
  await storage.putArticle({ ...deck, addedAt: 1, facts: [corrected, ...facts.slice(1)] });
  await add();
  const stored = await storage.article(id ?? '');
  expect(stored?.facts).toHaveLength(facts.length);
  expect(stored?.facts.find((each) => each.id === fact.id)).toEqual(corrected);
});

test('a text of which nothing can be asked is not kept', async () => {
  const { adding } = begin(async () => ({ sentences, entities, facts: [], questions: [], rejected: [] }));
  adding.change({ text: TEXT });
  await adding.read();
  expect(adding.problem.value).toMatch(/nothing was kept/);
  expect(await adding.keep()).toBeNull();
});

test('what the reader complains of is said', async () => {
  const { adding } = begin(() => Promise.reject(new Error('This text is not English.')));
  adding.change({ text: TEXT });
  await adding.read();
  expect(adding.problem.value).toBe('This text is not English.');
  adding.change({ text: `${TEXT} More.` });
  expect(adding.problem.value).toBeNull();
});

test('reading can be cancelled, and then says nothing', async () => {
  const { adding } = begin(
    (_article, onProgress, signal) =>
      new Promise((_resolve, reject) => {
        onProgress(1, 8);
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  adding.change({ text: TEXT });
  const reading = adding.read();
  expect(adding.progress.value).toEqual({ done: 1, total: 8 });
  adding.cancel();
  await reading;
  expect(adding.progress.value).toBeNull();
  expect(adding.problem.value).toBeNull();
  expect(adding.result.value).toBeNull();
});

test('a pasted headline becomes the title, unless there is one', () => {
  const { adding } = begin();
  adding.paste(`Engines at last\n\n${TEXT}`);
  expect(adding.draft.value).toMatchObject({ title: 'Engines at last', text: TEXT });
});
