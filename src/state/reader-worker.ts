/** Reads articles and writes their questions away from the page, so that nothing stutters; the model is loaded when the first text is to be read. */

import type { Article, Question, StoredArticle } from '../core/model.ts';
import { writeQuestions } from '../core/pipeline.ts';
import modelUrl from '../core/read/model/reader.bin?url';
import { loadModel, type ReaderModel } from '../core/read/parse/index.ts';
import { readArticle } from '../core/read/read-article.ts';
import { whyUnreadable } from '../core/read/readable.ts';
import type { ReadResult } from './reader.ts';

/** A new text to read, or an article read before whose questions are to be written. */
export type ReaderTask =
  | { readonly kind: 'read'; readonly article: Article }
  | { readonly kind: 'write'; readonly stored: StoredArticle };

/** What the worker tells: how far it is, what it found, or why it could not. */
export type ReaderNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ReadResult }
  | { readonly kind: 'written'; readonly questions: readonly Question[] }
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

function write({ article, sentences, entities, facts }: StoredArticle): readonly Question[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return writeQuestions({ article, sentences, entities: byId, facts }).questions;
}

addEventListener('message', async ({ data }: MessageEvent<ReaderTask>) => {
  try {
    if (data.kind === 'read') tell({ kind: 'result', result: await read(data.article) });
    else tell({ kind: 'written', questions: write(data.stored) });
  } catch (error) {
    tell({ kind: 'problem', message: error instanceof Error ? error.message : String(error) });
  }
});
