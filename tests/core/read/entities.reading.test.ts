/** How well names and references are read in texts that nothing was learned from. The floors only rise. */

import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildEntities } from '../../../src/core/read/entities/index.ts';
import { loadModel, parseSentence } from '../../../src/core/read/parse/index.ts';
import { countNames, countReferences, precision, recall, type Tallies } from './entities/measure.ts';
import { readTreebank } from './entities/treebank.ts';
import { countWikigold, readWikigold } from './entities/wikigold.ts';

const treebank = '../shared/data/treebank/gum-dev.conllu';
const wikigold = '../shared/data/entities/wikigold.conll';

/** What is surer than this may become a fact. */
const SURE = 0.5;

/** [precision, recall] in percent: of a tally, and what it must reach. */
function expectFloor(tallies: Tallies, kind: string, floor: readonly [precision: number, recall: number]): void {
  const tally = tallies.get(kind) ?? { read: 0, right: 0, gold: 0, found: 0 };
  expect(tally.read, `no ${kind} was read`).toBeGreaterThan(0);
  expect.soft(precision(tally) * 100, `precision of ${kind}`).toBeGreaterThan(floor[0]);
  expect.soft(recall(tally) * 100, `recall of ${kind}`).toBeGreaterThan(floor[1]);
}

describe.skipIf(!existsSync(treebank))('news and biographies (treebank GUM, dev)', () => {
  const names: Tallies = new Map();
  const references: Tallies = new Map();

  beforeAll(() => {
    const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
    for (const gold of readTreebank(treebank)) {
      const sentences = gold.sentences.map((sentence) => ({
        ...sentence,
        tokens: parseSentence(model, sentence.tokens),
      }));
      const { mentions, entities } = buildEntities(sentences, gold.article);
      countNames(gold, mentions, SURE, names);
      countReferences(gold, mentions, entities, references);
    }
  }, 120_000);

  test.each([
    ['person', [97, 77]],
    ['organization', [90, 69]],
    ['place', [95, 80]],
    ['event', [45, 85]],
    ['other', [86, 38]],
  ] as const)('names of kind %s', (kind, floor) => {
    expectFloor(names, kind, floor);
  });

  test('pronouns mean whom they mean, or nobody', () => {
    expectFloor(references, 'pronoun', [94, 35]);
  });
});

describe.skipIf(!existsSync(wikigold))('encyclopaedia (wikigold, every fifth text, ends and kind)', () => {
  const names: Tallies = new Map();

  beforeAll(() => {
    const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
    readWikigold(wikigold)
      .filter((_, index) => index % 5 === 0)
      .forEach((gold) => {
        const sentences = gold.sentences.map((sentence) => ({
          ...sentence,
          tokens: parseSentence(model, sentence.tokens),
        }));
        countWikigold(gold, buildEntities(sentences, gold.article).mentions, SURE, names);
      });
  }, 120_000);

  test.each([
    ['PER', [84, 78]],
    ['LOC', [78, 85]],
    ['ORG', [84, 49]],
    ['MISC', [63, 31]],
  ] as const)('names of kind %s', (kind, floor) => {
    expectFloor(names, kind, floor);
  });
});
