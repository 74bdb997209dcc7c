/** A static host that a test may stop, start again, and put another version of the app on. */

import { type Site, serve } from '../../scripts/serve.ts';

export interface LiveSite {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Serves another folder at the same address from now on. */
  deploy(folder: string): Promise<void>;
}

export async function openSite(mount: string): Promise<LiveSite> {
  const requests: string[] = [];
  const onRequest = (path: string) => requests.push(path);
  let folder = 'dist';
  let host: Site | null = await serve(folder, { port: 0, mount, onRequest });
  const { url } = host;
  const stop = async () => {
    await host?.close();
    host = null;
  };
  const start = async () => {
    host ??= await serve(folder, { port: Number(new URL(url).port), mount, onRequest });
  };
  return {
    url,
    requests,
    stop,
    start,
    async deploy(next) {
      folder = next;
      await stop();
      await start();
    },
  };
}
