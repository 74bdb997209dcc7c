/** Keeps the plan of the house, and names the culprit when it is broken. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  impurities,
  mirrorOf,
  PLUG_IN_FOLDERS,
  roomOf,
  tooLong,
  unlisted,
  unopened,
  wrongImports,
} from './house/plan.ts';
import { readSource } from './house/source.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => readSource(file, readFileSync(file, 'utf8')));

describe('the house', () => {
  it('has files to look at in every room', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    for (const room of ['core/text', 'core/read', 'core/write', 'core/check', 'core/study', 'core/share']) {
      expect(rooms).toContain(room);
    }
  });

  it('imports values one way only', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it('keeps clock, dice, document, database and network out of the core', () => {
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    expect(sources.flatMap(tooLong)).toEqual([]);
  });

  it('opens every file with a sentence', () => {
    expect(sources.flatMap(unopened)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const names = sources.map(({ path }) => basename(path));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name))).toEqual([]);
  });
});

describe.each(PLUG_IN_FOLDERS.filter((folder) => existsSync(folder) && readdirSync(folder).length > 0))(
  '%s',
  (folder) => {
    const files = sources
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
      .filter((path) => basename(path) !== 'index.ts');
    const index = sources.find(({ path }) => path === `${folder}/index.ts`);

    it('lists every plug-in in its index', () => {
      if (!index) throw new Error(`${folder} has no index.ts.`);
      expect(unlisted(folder, files, index)).toEqual([]);
    });

    it('has a mirrored test for every plug-in', () => {
      const missing = files.filter((file) => !existsSync(mirrorOf(file)));
      expect(missing.map((file) => `${file} has no ${mirrorOf(file)}.`)).toEqual([]);
    });

    it.each(files)('%s is named as its file is', async (file) => {
      const exported = Object.values<unknown>(await import(`../${file}`));
      const names = exported.flatMap((value) =>
        typeof value === 'object' && value !== null && 'name' in value ? [value.name] : [],
      );
      expect(names).toContain(basename(file, '.ts'));
    });
  },
);

describe('the plan of the house notices', () => {
  const core = (text: string) => readSource('src/core/check/rules/example.ts', text);

  it('a clock, dice, a document, a network', () => {
    const found = core(
      `export const a = Date.now() + Math.random(); export const b = [new Date(), document.title, await fetch('x')];`,
    );
    expect(found.reaches).toEqual(['Date.now', 'Math.random', 'new Date()', 'document', 'fetch']);
    expect(impurities(found)[0]).toBe(
      'src/core/check/rules/example.ts touches Date.now; the core takes time, seeds and data as arguments.',
    );
  });

  it('no clock in a date that was given, no document in a property or a variable of that name', () => {
    const found = core(
      `export const f = (history: number[]) => [new Date(0), Date.UTC(2023, 1), { document: 1 }.document, history.length];`,
    );
    expect(found.reaches).toEqual([]);
  });

  it('a value that flows the wrong way, also through a re-export or a late import', () => {
    const found = core(
      `import { x } from '../../write/x.ts'; export { y } from '../../../storage/y.ts'; export const z = () => import('../../../ui/z.ts');`,
    );
    expect(wrongImports(found)).toHaveLength(3);
    expect(wrongImports(found)[0]).toBe(
      'src/core/check/rules/example.ts imports a value of core/write (../../write/x.ts), which core/check may not.',
    );
  });

  it('a database on the screen, and none in a type', () => {
    const screen = readSource(
      'src/ui/home-screen.tsx',
      `import { openDB } from 'idb'; import { s } from '../storage/s.ts';`,
    );
    expect(wrongImports(screen)).toHaveLength(2);
    expect(wrongImports(core(`import type { Question } from '../../write/x.ts';`))).toEqual([]);
  });

  it('a room that is not in the plan', () => {
    expect(wrongImports(readSource('src/utils/x.ts', ''))[0]).toContain('“utils”');
  });

  it('a plug-in that is missing from its list', () => {
    const index = readSource('src/core/check/rules/index.ts', `import { a } from './a.ts'; export const rules = [a];`);
    const files = ['src/core/check/rules/a.ts', 'src/core/check/rules/b.ts'];
    expect(unlisted('src/core/check/rules', files, index)).toEqual([
      'src/core/check/rules/b.ts is missing from the list in src/core/check/rules/index.ts.',
    ]);
  });

  it('a file of 251 lines, and one that opens without a word', () => {
    const long = readSource('src/core/text/long.ts', 'export {};\n'.repeat(251));
    expect(tooLong(long)).toHaveLength(1);
    expect(unopened(long)).toHaveLength(1);
  });
});
