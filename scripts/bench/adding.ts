/** What an article costs that a learner adds: read, and its questions written, from the shortest to the longest that is taken. */

import { readFileSync } from 'node:fs';
import { writeQuestions } from '../../src/core/pipeline.ts';
import { loadModel } from '../../src/core/read/parse/index.ts';
import { readArticle } from '../../src/core/read/read-article.ts';
import type { Bench } from './bench.ts';
import { ofLength, shelfText } from './texts.ts';

const [SHORT, LONG] = [500, 50_000];
/** Short texts are read so often that they take as long as a tenth of the long one. */
const TIMES = LONG / SHORT / 10;

export const adding: Bench = {
  name: 'adding',
  async run() {
    const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
    const add = (words: number) => {
      const text = ofLength(shelfText(), words);
      const article = { id: 'bench', title: 'Bench', published: '2023-07-27', publisher: null, source: null, text };
      const base = readArticle(article, model);
      if (base) writeQuestions(base);
    };
    const first = seconds(() => add(SHORT));
    const short =
      seconds(() => {
        for (let time = 0; time < TIMES; time++) add(SHORT);
      }) / TIMES;
    const long = seconds(() => add(LONG));
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return [
      {
        what: `the first article of ${SHORT} words read and asked`,
        value: `${first.toFixed(2)} s of CPU`,
        baseline: 'one later on',
        ratio: first / short,
      },
      {
        what: `an article of ${LONG} words read and asked`,
        value: `${Math.round(LONG / long)} words/s of CPU, ${megabytes} MB at the peak`,
        baseline: `the time for ${SHORT} words`,
        ratio: long / short,
        // Near linear: a hundred times the words in a hundred times the time, and room for a busy machine.
        limit: { most: (2 * LONG) / SHORT },
      },
    ];
  },
};

/** Of the processor, whoever else is using it. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
