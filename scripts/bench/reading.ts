/** How fast the grammar of a text is read: sentences, words, tags and trees of the shelf's articles, against hashing in the same process. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadModel, parseSentence } from '../../src/core/read/parse/index.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { type Bench, inTurns, milliseconds } from './bench.ts';
import { ofLength, shelfText } from './texts.ts';

const ROUNDS = 5;
const BLOCK = Buffer.alloc(32 * 1024 * 1024, 'Quizette');
const [SHORT, LONG] = [600, 6000];

export const reading: Bench = {
  name: 'reading',
  async run() {
    const model = loadModel(readFileSync('src/core/read/model/reader.bin'));
    const text = shelfText();
    const read = (text: string) => {
      for (const sentence of splitSentences(text)) parseSentence(model, tokenise(text, sentence));
    };
    const short = ofLength(text, SHORT);
    const long = ofLength(text, LONG);
    const hash = () => milliseconds(() => createHash('sha256').update(BLOCK).digest());
    const { ours, ratio } = await inTurns(ROUNDS, () => milliseconds(() => read(short)), hash);
    const growth = await inTurns(
      ROUNDS,
      () => milliseconds(() => read(long)),
      () => milliseconds(() => read(short)),
    );
    return [
      {
        what: `the grammar of ${SHORT} words read`,
        value: `${Math.round((SHORT / ours) * 1000)} words/s`,
        baseline: 'hashing 32 MB',
        ratio,
      },
      {
        what: `the grammar of ${LONG} words read`,
        value: `${Math.round((LONG / growth.ours) * 1000)} words/s`,
        baseline: `the time for ${SHORT} words`,
        ratio: growth.ratio,
        // Near linear: ten times the words in ten times the time, and room for a busy machine.
        limit: { most: (2 * LONG) / SHORT },
      },
    ];
  },
};
