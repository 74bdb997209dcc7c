import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serve } from '../../scripts/serve.ts';

let folder = '';
const sites: Site[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<h1>Quizette</h1>');
  writeFileSync(join(folder, 'dist', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'dist', '_headers'), '/*\n  X-All: yes\n\n/assets/*\n  Cache-Control: immutable\n');
});

afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(options: Parameters<typeof serve>[1]): Promise<Site> {
  const site = await serve(join(folder, 'dist'), options);
  sites.push(site);
  return site;
}

describe('the static host', () => {
  it('serves the app from any subfolder', async () => {
    const { url } = await open({ port: 0, mount: '/apps/quiz/' });
    expect(await (await fetch(url)).text()).toBe('<h1>Quizette</h1>');
    expect((await fetch(`${url}assets/a.js`)).headers.get('content-type')).toContain('text/javascript');
    expect((await fetch(new URL('/', url))).status).toBe(404);
  });

  it('takes the next free port when the one it prefers is in use', async () => {
    const first = await open({ port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await open({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });

  it('sends the headers that the app asks of a host', async () => {
    const { url } = await open({ port: 0 });
    const page = await fetch(url);
    const script = await fetch(`${url}assets/a.js`);
    expect([page.headers.get('x-all'), page.headers.get('cache-control')]).toEqual(['yes', null]);
    expect([script.headers.get('x-all'), script.headers.get('cache-control')]).toEqual(['yes', 'immutable']);
  });

  it('never leaves its folder', async () => {
    const { url } = await open({ port: 0 });
    expect((await fetch(`${url}..%2Fsecret.txt`)).status).toBe(404);
  });

  it('says what to do when nothing has been built', async () => {
    await expect(serve(join(folder, 'nowhere'), { port: 0 })).rejects.toThrow('run `npm run build`');
  });
});
