/** What the build writes into the page so that someone new need not wait for the app: two screens and a few lines of script. */

import { readFileSync } from 'node:fs';
import { createServer, minifySync, transformWithOxc } from 'vite';
import type { FirstPage } from './first-page.tsx';
import { shelfSource } from './shelf/source.ts';
import { shelfPlugin } from './shelf-plugin.ts';

export interface Printed extends FirstPage {
  readonly script: string;
}

const EARLY = 'src/early.ts';

export async function printPage(): Promise<Printed> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [shelfPlugin(shelfSource)],
  });
  try {
    const { printFirstPage } = await server.ssrLoadModule('/scripts/first-page.tsx');
    return { ...(printFirstPage() as FirstPage), script: await early() };
  } finally {
    await server.close();
  }
}

/** In a block, so that its names are no one else's. */
async function early(): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(EARLY, 'utf8'), EARLY);
  return minifySync(EARLY, `{${code.replace(/export\s*\{\s*\};?/, '')}}`).code.trim();
}
