/** How well pronouns and descriptions are understood in texts that nothing was learned from. The floors only rise. */

import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildEntities } from '../src/core/read/entities/index.ts';
import { loadModel, parseSentence } from '../src/core/read/parse/index.ts';
import { countByWord, type WordTally } from './core/read/entities/reference-tally.ts';
import { readTreebank } from './core/read/entities/treebank.ts';

const treebank = '../shared/data/treebank/gum-dev.conllu';

describe.skipIf(!existsSync(treebank))('references in news and biographies (treebank GUM, dev)', () => {
  const tallies = new Map<string, WordTally>();

  beforeAll(() => {
    const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
    for (const gold of readTreebank(treebank)) {
      const sentences = gold.sentences.map((sentence) => ({
        ...sentence,
        tokens: parseSentence(model, sentence.tokens),
      }));
      const { mentions } = buildEntities(sentences, gold.article);
      countByWord(gold, mentions, tallies);
    }
  }, 120_000);

  // In percent: of those that are used, how many are right; of those outside quotations, how many are used.
  test.each([
    ['he', 96, 88],
    ['she', 89, 55],
    ['it', 90, 9],
  ] as const)('“%s” and its other forms', (word, precision, used) => {
    const tally = tallies.get(word) ?? { all: 0, used: 0, right: 0 };
    expect(tally.used, `“${word}” was never understood`).toBeGreaterThan(0);
    expect.soft((tally.right / tally.used) * 100, 'precision').toBeGreaterThanOrEqual(precision);
    expect.soft((tally.used / tally.all) * 100, 'used').toBeGreaterThanOrEqual(used);
  });
});
