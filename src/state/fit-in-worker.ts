/** Calls the worker that learns the forgetting curve; it is stopped when it has answered. */

import { appUrl } from '../app-url.ts';
import type { Fitted } from '../core/model.ts';
import type { FitInput } from '../core/study/fit.ts';
import workerUrl from './fit-worker.ts?worker&url';

export function fitInWorker(input: FitInput): Promise<Fitted | null> {
  return new Promise<Fitted | null>((resolve, reject) => {
    const worker = new Worker(appUrl(workerUrl), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Fitted | null>) => end(() => resolve(data));
    worker.onerror = () => end(() => reject(new Error('The forgetting curve could not be learned this time.')));
    worker.postMessage(input);
  });
}
