/** How fast questions are written from facts: the shelf's facts, against hashing in the same process. */

import { createHash } from 'node:crypto';
import { writeQuestions } from '../../src/core/pipeline.ts';
import { readBook, shelfSlugs } from '../shelf/books.ts';
import { type Bench, inTurns, milliseconds } from './bench.ts';

const ROUNDS = 15;
const BLOCK = Buffer.alloc(32 * 1024 * 1024, 'Quizette');

export const writing: Bench = {
  name: 'writing',
  async run() {
    const bases = shelfSlugs().map((slug) => readBook(slug).base);
    let written = 0;
    const write = () => {
      written = bases.reduce((sum, base) => sum + writeQuestions(base).questions.length, 0);
    };
    const { ours, ratio } = await inTurns(
      ROUNDS,
      () => milliseconds(write),
      () => milliseconds(() => createHash('sha256').update(BLOCK).digest()),
    );
    return [
      {
        what: `the shelf’s ${written} questions written and checked`,
        value: `${Math.round((written / ours) * 1000)} questions/s`,
        baseline: 'hashing 32 MB',
        ratio,
      },
    ];
  },
};
