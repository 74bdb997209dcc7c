import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../../../scripts/generate/read-file.ts';

const TEXT = 'Rain ends a long drought\n\nAda Lovelace met Charles Babbage in London. It rained.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('reading a file on the command line', () => {
  it('takes a first line that looks like a headline for the title', () => {
    const { article, sentences } = readFile(write('rain.txt', TEXT), { title: null, published: '1833-06-05' });
    expect(article).toMatchObject({ title: 'Rain ends a long drought', published: '1833-06-05' });
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Ada Lovelace met Charles Babbage in London.',
      'It rained.',
    ]);
  });

  it('takes the title it is given, and then the first line for text', () => {
    const { article } = readFile(write('rain.txt', TEXT), { title: 'Rain', published: null });
    expect(article.title).toBe('Rain');
    expect(article.text).toMatch(/^Rain ends a long drought/);
  });

  it('names an article without a headline after its file', () => {
    const { article } = readFile(write('weather.txt', 'It rained.'), { title: null, published: null });
    expect(article.title).toBe('weather');
  });

  it('says in a sentence that a file is missing, empty, a folder, or no text', () => {
    const given = { title: null, published: null };
    expect(() => readFile(join(folder, 'none.txt'), given)).toThrow('There is no file ');
    expect(() => readFile(folder, given)).toThrow('is no file.');
    expect(() => readFile(write('empty.txt', ' \n'), given)).toThrow('empty.txt is empty.');
    writeFileSync(join(folder, 'picture.txt'), Buffer.from([0xff, 0xd8, 0xff]));
    expect(() => readFile(join(folder, 'picture.txt'), given)).toThrow('This file is no text file.');
  });
});
