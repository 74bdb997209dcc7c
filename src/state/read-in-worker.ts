/** Calls the reader's worker: one article at a time, and a cancelled reading stops at once. */

import { appUrl } from '../app-url.ts';
import type { ReadArticle } from './reader.ts';
import type { ReaderNews } from './reader-worker.ts';
import workerUrl from './reader-worker.ts?worker&url';

export const readInWorker: ReadArticle = (article, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(appUrl(workerUrl), { type: 'module' });
    const stop = () => {
      worker.terminate();
      reject(signal.reason);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<ReaderNews>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'result') end(() => resolve(data.result));
      else end(() => reject(new Error(data.message)));
    };
    worker.postMessage(article);
    worker.onerror = () =>
      end(() => reject(new Error('The reader could not be started. Reload the page and try again.')));
  });
