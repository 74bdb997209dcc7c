/** How well the reader reads texts that it has not been trained on. The floors only rise. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceF1, tokenF1 } from '../scripts/train/boundaries.ts';
import { type Marks, measure } from '../scripts/train/measure.ts';
import { readTreebank } from '../scripts/train/treebank.ts';
import { loadModel } from '../src/core/read/parse/index.ts';

const data = '../shared/data/treebank';
const isThere = existsSync(data);
const patience = { timeout: 180_000 };

function expectAtLeast(marks: Marks, floors: Marks): void {
  for (const name of Object.keys(floors) as (keyof Marks)[]) {
    expect.soft(marks[name], name).toBeGreaterThanOrEqual(floors[name]);
  }
}

const read = (file: string, count: number) => (isThere ? readTreebank(`${data}/${file}`).slice(0, count) : []);
const load = () => loadModel(readFileSync('src/core/read/model/reader.bin'));

describe.skipIf(!isThere)('news and biographies (treebank GUM, dev)', () => {
  const sentences = read('gum-dev.conllu', 281);

  test('sentences are cut where they end', () => {
    expect(sentenceF1(sentences)).toBeGreaterThanOrEqual(99.8);
  });

  test('words are cut as the treebank cuts them', () => {
    expect(tokenF1(sentences)).toBeGreaterThanOrEqual(99.7);
  });

  test('parts of speech, heads and labels are found', patience, () => {
    expectAtLeast(measure(load(), sentences), { upos: 96.5, xpos: 96.1, uas: 87.9, las: 84.1, coarse: 84.5 });
  });
});

describe.skipIf(!isThere)('weblogs, mail and reviews (treebank EWT, the first 250 sentences of dev)', () => {
  test('parts of speech, heads and labels are found', patience, () => {
    const sentences = read('ewt-dev.conllu', 250);
    expectAtLeast(measure(load(), sentences), { upos: 96.1, xpos: 95.4, uas: 88.3, las: 84.5, coarse: 84.8 });
  });
});
