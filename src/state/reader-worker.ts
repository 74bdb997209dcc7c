/** Reads articles away from the page, so that nothing stutters: the model is loaded when the first article comes. */

import type { Article } from '../core/model.ts';
import { writeQuestions } from '../core/pipeline.ts';
import modelUrl from '../core/read/model/reader.bin?url';
import { loadModel, type ReaderModel } from '../core/read/parse/index.ts';
import { readArticle } from '../core/read/read-article.ts';
import { whyUnreadable } from '../core/read/readable.ts';
import type { ReadResult } from './reader.ts';

/** What the worker tells: how far it is, what it found, or why it could not. */
export type ReaderNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ReadResult }
  | { readonly kind: 'problem'; readonly message: string };

let model: Promise<ReaderModel> | null = null;

async function fetchModel(): Promise<ReaderModel> {
  const answer = await fetch(modelUrl).catch(() => null);
  if (!answer?.ok) {
    model = null;
    throw new Error('The reader is not on this device yet, and it can’t be fetched. Try again with a network.');
  }
  return loadModel(new Uint8Array(await answer.arrayBuffer()));
}

function tell(news: ReaderNews): void {
  postMessage(news);
}

async function read(article: Article): Promise<ReadResult> {
  const problem = whyUnreadable(article.text);
  if (problem) throw new Error(problem);
  model ??= fetchModel();
  const base = readArticle(article, await model, (done, total) => {
    tell({ kind: 'progress', done, total });
    return true;
  });
  if (!base) throw new Error('The reading was stopped.');
  const { questions, rejected } = writeQuestions(base);
  return {
    sentences: base.sentences,
    entities: [...base.entities.values()],
    facts: base.facts,
    questions,
    rejected,
  };
}

addEventListener('message', async ({ data }: MessageEvent<Article>) => {
  try {
    tell({ kind: 'result', result: await read(data) });
  } catch (error) {
    tell({ kind: 'problem', message: error instanceof Error ? error.message : String(error) });
  }
});
