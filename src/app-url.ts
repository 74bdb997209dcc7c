/** The only doors through which the page may start a script: its own service worker and its own text worker. */

interface UrlPolicy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): UrlPolicy;
}

const rules = {
  /** @throws TypeError for an address outside the app's own folder. */
  createScriptURL(url: string): string {
    const folder = new URL('./', document.baseURI);
    const address = new URL(url, folder);
    if (address.origin !== folder.origin || !address.pathname.startsWith(folder.pathname)) {
      throw new TypeError(`${address.href} is not a script of this app.`);
    }
    return address.href;
  },
};

// One policy for the whole page: the content security policy allows this name once, and nothing else.
const policy: UrlPolicy =
  (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('app-url', rules) ?? rules;

/**
 * An address that `new Worker(…)` and `serviceWorker.register(…)` accept while Trusted Types are on. With Vite:
 * `import address from './reader-worker.ts?worker&url'`, then `new Worker(appUrl(address), { type: 'module' })`.
 *
 * @throws TypeError for an address outside the app's own folder.
 */
export function appUrl(url: string): string {
  // A TrustedScriptURL where the browser knows them; the DOM types only know strings.
  return policy.createScriptURL(url) as string;
}
