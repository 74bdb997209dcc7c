import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterPlugin } from '../../scripts/later-plugin.ts';

let folder = '';
let output: Rollup.RollupOutput['output'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'later-'));
  writeFileSync(join(folder, 'screen.css'), 'p { color: red }');
  writeFileSync(join(folder, 'words.js'), `export const words = 'Far more than a screen can hold.';`);
  writeFileSync(join(folder, 'screen.js'), `import './screen.css'; export { words } from './words.js';`);
  writeFileSync(join(folder, 'other.js'), `export { words } from './words.js';`);
  writeFileSync(
    join(folder, 'main.js'),
    `globalThis.open = [() => import('./screen.js'), () => import('./other.js')];`,
  );
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>');
  const built = await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'silent',
    plugins: [laterPlugin()],
    build: { write: false, minify: false },
  });
  ({ output } = built as Rollup.RollupOutput);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a screen that is fetched later', () => {
  it('waits for its styles, and names no script that it imports', () => {
    const main = output.find((file) => file.type === 'chunk' && file.isEntry);
    if (main?.type !== 'chunk') throw new Error('Nothing was built.');
    const list = /m\.f=(\[[^\]]*\])/.exec(main.code)?.[1];
    expect(JSON.parse(list ?? '[]')).toEqual([expect.stringMatching(/^\.\/screen-.*\.css$/)]);
    expect(main.code).not.toContain('modulepreload');
  });
});
