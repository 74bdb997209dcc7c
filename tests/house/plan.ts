/** The plan of the house as tables: who may import whom, what the core may not touch, where plug-ins live. */

import { posix } from 'node:path';
import type { Source } from './source.ts';

/** Values flow one way; types may be imported from anywhere in core. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/text': ['core/text'],
  'core/read': ['core/read', 'core/text'],
  'core/write': ['core/write', 'core/read', 'core/text'],
  'core/study': ['core/study', 'core/write', 'core/read', 'core/text'],
  'core/check': ['core/check', 'core/text'],
  'core/share': ['core/share', 'core/text'],
  'core/pipeline': ['core/'],
  storage: ['storage'],
  state: ['state', 'storage', 'core/', 'app-url'],
  ui: ['ui', 'state', 'core/'],
  main: [''],
  sw: [],
  'app-url': [],
  early: [],
  'register-worker': ['app-url'],
  workshop: ['register-worker', 'state'],
};

/** Packages that bring a database, a screen or the machine with them, and the only rooms that may hold them. */
const PACKAGES: readonly { readonly name: RegExp; readonly only: readonly string[] }[] = [
  { name: /^idb$/, only: ['storage'] },
  { name: /^preact|^@preact\/signals$/, only: ['ui', 'state', 'main'] },
  { name: /^workbox-/, only: ['sw'] },
  { name: /^virtual:/, only: ['storage'] },
  { name: /^node:/, only: [] },
];

/** The growth points: one file per thing, and an index with one visible, ordered list. */
export const PLUG_IN_FOLDERS = [
  'src/core/read/recognisers',
  'src/core/read/relations',
  'src/core/write/templates',
  'src/core/write/sources',
  'src/core/check/rules',
  'src/core/share/formats',
  'src/storage/migrations',
];

export const MOST_LINES = 250;

/** Word lists, trained weights and the dictionary of types: looked up in, not read from top to bottom. */
const DATA = /\/(gazetteers|model)\/|\.json$|^src\/core\/model\.ts$/;

/** `src/core/check/rules/x.ts` → `core/check`; `src/main.tsx` → `main`. */
export function roomOf(path: string): string {
  const [, first = '', second = ''] = path.replace(/\.tsx?$/, '').split('/');
  return first === 'core' ? `core/${second}` : first;
}

/** One sentence for each import that goes against the plan. */
export function wrongImports(source: Source): string[] {
  const room = roomOf(source.path);
  const allowed = MAY_IMPORT[room];
  if (!allowed) return [`${source.path} stands in “${room}”, a room that the plan of the house does not have.`];
  return source.imports.flatMap(({ from, typeOnly }) => {
    if (typeOnly) return [];
    if (!from.startsWith('.')) {
      const rule = PACKAGES.find(({ name }) => name.test(from));
      return !rule || rule.only.includes(room) ? [] : [`${source.path} imports ${from}, which ${room} may not hold.`];
    }
    const target = roomOf(posix.join(posix.dirname(source.path), from));
    const fine = allowed.some((each) =>
      each.endsWith('/') || each === '' ? target.startsWith(each) : target === each,
    );
    return fine ? [] : [`${source.path} imports a value of ${target} (${from}), which ${room} may not.`];
  });
}

/** One sentence for each clock, die, document, database or network that a file of the core touches. */
export function impurities(source: Source): string[] {
  if (!source.path.startsWith('src/core/')) return [];
  return source.reaches.map(
    (what) => `${source.path} touches ${what}; the core takes time, seeds and data as arguments.`,
  );
}

export function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  if (DATA.test(path) || lines <= MOST_LINES) return [];
  return [`${path} has ${lines} lines; split it where the sentence at its top would need an “and”.`];
}

/** A file opens with one sentence that says what it is in the learner's world. */
export function unopened({ path, text }: Source): string[] {
  return DATA.test(path) || /^\/[*/]/.test(text) ? [] : [`${path} does not open with a sentence that says what it is.`];
}

/** Plug-ins of a folder that its list does not name. */
export function unlisted(folder: string, files: readonly string[], index: Source): string[] {
  const listed = new Set(index.imports.map(({ from }) => from));
  return files
    .filter((file) => !listed.has(`./${posix.basename(file)}`))
    .map((file) => `${file} is missing from the list in ${folder}/index.ts.`);
}

/** `src/core/check/rules/x.ts` → `tests/core/check/rules/x.test.ts`. */
export function mirrorOf(path: string): string {
  return path.replace(/^src/, 'tests').replace(/\.(tsx?)$/, '.test.$1');
}
