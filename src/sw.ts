/** The service worker: keeps the whole app on the device, and changes to a new version only when it is told to. */

import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry & { integrity: string })[] };

const entries = self.__WB_MANIFEST;

// The page is one file whatever its query says (a shared text arrives as `?title=…`): never miss it for a parameter.
precacheAndRoute(entries, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

// Any other address in the app's folder: what the host answers or, without a network, the way home.
registerRoute(
  new NavigationRoute(({ request }) => fetch(request).catch(() => Response.redirect(self.registration.scope, 302))),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void self.skipWaiting();
  if (event.data === 'IS_COMPLETE') {
    event.waitUntil(isComplete(event).then((complete) => event.ports[0]?.postMessage(complete)));
  }
});

/** Whether every file is on the device, once those that the browser has thrown away meanwhile are fetched again. */
async function isComplete(event: ExtendableEvent): Promise<boolean> {
  for (const { url, integrity } of entries) {
    if (await matchPrecache(url)) continue;
    // With the integrity of the list the precache keeps what it fetches; without, it would hand it on and forget it.
    const fetchAgain = createHandlerBoundToURL(url);
    const address = new URL(url, self.location.href);
    await fetchAgain({ event, request: new Request(address), url: address, params: { integrity } as never }).catch(
      () => undefined,
    );
    if (!(await matchPrecache(url))) return false;
  }
  return true;
}
