/** A plain static host, as a learner's app may live on: no rewriting, no fallbacks, `_headers` obeyed, text compressed. */

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^text|json|svg|wasm/;

export interface Site {
  /** With a slash at its end: `http://localhost:4173/`. */
  readonly url: string;
  /** Ends every open connection too, as a dead host would. */
  close(): Promise<void>;
}

export interface HostOptions {
  /** Preferred port; the next free one is taken when it is in use. 0: any free port. */
  readonly port: number;
  /** The folder of the site that holds the app: `/` or `/apps/quiz/`. */
  readonly mount?: string;
  /** Every request is told, as `GET /path`. */
  readonly onRequest?: (path: string) => void;
}

/** @throws Error when the folder holds no built app. */
export async function serve(folder: string, { port, mount = '/', onRequest }: HostOptions): Promise<Site> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder}/ holds no built app; run \`npm run build\`.`);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    onRequest?.(path);
    const file = path.startsWith(mount) ? fileOf(folder, path.slice(mount.length)) : null;
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file here.');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    for (const [name, value] of headersOf(folder, `/${path.slice(mount.length)}`)) response.setHeader(name, value);
    response.setHeader('Content-Type', type);
    const compress = COMPRESSIBLE.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    if (compress) response.setHeader('Content-Encoding', 'gzip');
    const body = createReadStream(file);
    (compress ? body.pipe(createGzip()) : body).pipe(response);
  });
  await listen(server, port);
  const url = `http://localhost:${(server.address() as AddressInfo).port}${mount}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const attempt = (candidate: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate > 0 && candidate < port + 100) attempt(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, () => {
        server.removeAllListeners('error');
        resolve();
      });
    };
    attempt(port);
  });
}

/** The file behind a path, or null where there is none or where the path leaves the folder. */
function fileOf(folder: string, path: string): string | null {
  const file = normalize(join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path));
  const inside = file.startsWith(normalize(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function headersOf(folder: string, path: string): [string, string][] {
  const rules = existsSync(join(folder, '_headers')) ? readFileSync(join(folder, '_headers'), 'utf8') : '';
  const found: [string, string][] = [];
  let applies = false;
  for (const line of rules.split('\n')) {
    if (line.startsWith('/')) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (applies && line.includes(':')) {
      found.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
    }
  }
  return found;
}
