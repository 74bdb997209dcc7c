import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completePrecache, isNeededOffline } from '../../scripts/precache.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precache-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'icons'));
  for (const file of ['index.html', 'sw.js', '_headers', 'assets/a.js', 'icons/icon-192.png']) {
    writeFileSync(join(folder, file), file);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entry = (url: string) => ({ url, revision: null, size: 1 });

describe('the list of what the device keeps', () => {
  it('gives each file the hash of its bytes', async () => {
    const { manifest } = await completePrecache(folder)([entry('index.html'), entry('assets/a.js')]);
    const hash = createHash('sha256').update('assets/a.js').digest('base64');
    expect(manifest[1]).toMatchObject({ url: 'assets/a.js', integrity: `sha256-${hash}` });
  });

  it('fails the build when a file that the app needs is missing', () => {
    expect(() => completePrecache(folder)([entry('index.html')])).toThrow(
      'The app would not work offline without assets/a.js.',
    );
  });

  it('leaves to hosts and home screens what only they read', () => {
    expect(['_headers', 'sw.js', 'icons/icon-192.png', 'assets/a.js.map'].filter(isNeededOffline)).toEqual([]);
    expect(['index.html', 'favicon.svg', 'assets/icons.js'].filter(isNeededOffline)).toHaveLength(3);
  });
});
