import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShelfSource, shelfPlugin, toArticle, toEntry } from '../../scripts/shelf-plugin.ts';
import { exampleBook } from './example-book.ts';

const starters: ShelfSource['starters'] = (questions, count) => questions.slice(0, count);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelf-'));
  mkdirSync(join(folder, 'rain'));
  writeFileSync(join(folder, 'rain', 'article.md'), 'Ada met Charles in London.');
  writeFileSync(join(folder, 'entry.js'), `export * from 'virtual:shelf';`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function buildShelf(read: ShelfSource['read']): Promise<Rollup.OutputChunk[]> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [shelfPlugin({ folder, slugs: () => ['rain'], read, starters })],
    build: { write: false, minify: false, lib: { entry: join(folder, 'entry.js'), formats: ['es'] } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  return output.filter((file) => file.type === 'chunk');
}

describe('the shelf in the build', () => {
  it('gives the first visit one question of an article and how much more there is', () => {
    const entry = toEntry(exampleBook, starters);
    expect(entry).toMatchObject({ words: 7, factCount: 1, questionCount: 12, starters: 10 });
    expect(entry.first.options).toContain(entry.first.question.key);
    expect(entry.article).not.toHaveProperty('text');
  });

  it('gives the article itself everything', () => {
    const article = toArticle(exampleBook, starters);
    expect(article.article.text).toContain('It rained.');
    expect(article.entities.map(({ id }) => id)).toEqual(['ada', 'charles']);
    expect(article.questions).toHaveLength(12);
    expect(article.starters).toHaveLength(10);
  });

  it('keeps the whole article out of what the first visit loads', async () => {
    const chunks = await buildShelf(() => exampleBook);
    const first = chunks.find((chunk) => chunk.isEntry);
    const later = chunks.filter((chunk) => !chunk.isEntry).map(({ code }) => code);
    expect(first?.code).toContain('Who met Charles in London?');
    expect(first?.code).not.toContain('It rained.');
    expect(later.join()).toContain('It rained.');
  });

  it('fails the build with the reason when a fact file is invalid', async () => {
    const reading = buildShelf(() => {
      throw new Error('questions/rain/facts.json: fact “ada-meets” quotes “Ada flew”, which is not in the article.');
    });
    await expect(reading).rejects.toThrow('fact “ada-meets” quotes “Ada flew”');
  });
});
