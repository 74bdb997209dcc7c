/** What works beside the page: the text worker, the curve's worker, and the service worker that takes the app offline. */

import { registerWorker } from './register-worker.ts';
import type { App } from './state/app.ts';

export { fitInWorker } from './state/fit-in-worker.ts';
export { readInWorker, writeInWorker } from './state/read-in-worker.ts';

/** Takes the app offline, and says when a new version is there. */
export function goOffline({ notices, offline }: App): Promise<void> {
  return registerWorker({
    onUpdateReady: (apply) =>
      notices.say({
        id: 'update',
        text: 'A new edition is ready.',
        canWait: true,
        act: { name: 'Change to it', run: apply },
      }),
    onOfflineReady: () => {
      offline.value = true;
    },
  });
}
