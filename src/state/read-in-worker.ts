/** Calls the reader's worker: a text is read in one of its own, so that a cancelled reading stops at once. */

import { appUrl } from '../app-url.ts';
import type { ReadArticle, WriteQuestions } from './reader.ts';
import type { ReaderNews, ReaderTask } from './reader-worker.ts';
import workerUrl from './reader-worker.ts?worker&url';

export const readInWorker: ReadArticle = async (article, onProgress, signal) => {
  signal.throwIfAborted();
  const worker = start();
  try {
    const cancelled = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const news = await Promise.race([run(worker, { kind: 'read', article }, onProgress), cancelled]);
    if (news.kind !== 'result') throw new Error('The reader gave no result.');
    return news.result;
  } finally {
    worker.terminate();
  }
};

/** Kept, because many articles may be wanted at once, and each start costs the gazetteers. */
let writer: Worker | null = null;
let writing: Promise<unknown> = Promise.resolve();

/** One article after the other. */
export const writeInWorker: WriteQuestions = (stored) => {
  const written = writing.then(async () => {
    writer ??= start();
    const news = await run(writer, { kind: 'write', stored }).catch((error: unknown) => {
      writer?.terminate();
      writer = null;
      throw error;
    });
    if (news.kind !== 'written') throw new Error('The questions could not be written.');
    return news.questions;
  });
  writing = written.catch(() => undefined);
  return written;
};

function start(): Worker {
  return new Worker(appUrl(workerUrl), { type: 'module' });
}

/** @returns the last thing that the worker tells of the task */
function run(
  worker: Worker,
  task: ReaderTask,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<ReaderNews> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReaderNews>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'problem') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = () => reject(new Error('The reader could not be started. Reload the page and try again.'));
    worker.postMessage(task);
  });
}
