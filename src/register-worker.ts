/** Takes the app offline: registers the service worker, and says when the app is on the device and when a new version is. */

import { appUrl } from './app-url.ts';

export interface WorkerNews {
  /**
   * A new version is on the device. Offer it when no sitting is running: `apply` reloads the page into it. Said again
   * when another tab has already changed to it.
   */
  onUpdateReady(apply: () => void): void;
  /** Every file of the app is on this device, checked one by one: from now on it works without a network. */
  onOfflineReady(): void;
}

/** A worker that has not taken over by then is one that a browser holds back: the reload alone must do. */
const TAKE_OVER_MS = 2000;

/** Resolves when the worker is registered; without service workers (private windows, plain http) it does nothing. */
export async function registerWorker(news: WorkerNews): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  // The first worker takes over a page that had none: no news. A later one does so because a tab asked for it.
  let changing = !container.controller;

  const reload = once(() => location.reload());
  const offer = (worker: ServiceWorker): void =>
    news.onUpdateReady(() => {
      changing = true;
      container.addEventListener('controllerchange', reload);
      setTimeout(reload, TAKE_OVER_MS);
      worker.postMessage('SKIP_WAITING');
    });
  container.addEventListener('controllerchange', () => {
    if (!changing) news.onUpdateReady(reload);
    changing = false;
  });

  const registration = await container.register(appUrl('sw.js'), { updateViaCache: 'none' });
  const watch = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) offer(worker);
    });
  if (registration.waiting && container.controller) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  document.addEventListener('visibilitychange', () => {
    // Without a network the question simply goes unanswered.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });

  const { active } = await container.ready;
  if (active && (await isComplete(active))) news.onOfflineReady();
}

function isComplete(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage('IS_COMPLETE', [port2]);
  });
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
