/** Whether what is read in news is what people read in it. The floors only rise. */

import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { reader } from './news.ts';
import { type Marks, measureClauses, readQasrl } from './qasrl.ts';

const folder = '../shared/data/qasrl';
/** One text in so many: each sentence takes its time to parse. */
const SAMPLE = 4;

describe.skipIf(!existsSync(folder))('news (QA-SRL, wikinews, dev, every fourth text)', () => {
  let marks: Marks;

  beforeAll(() => {
    marks = measureClauses(
      readQasrl(folder).filter((_, index) => index % SAMPLE === 0),
      reader(),
    );
  }, 180_000);

  test('who did what to whom, when and where is what people answer', () => {
    const tallies = Object.values(marks.roles);
    const sum = (count: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((total, tally) => total + count(tally), 0);
    const confirmed = sum((tally) => tally.confirmed);
    const read = sum((tally) => tally.read);
    expect(read, 'nothing was read').toBeGreaterThan(0);
    expect(confirmed / read).toBeGreaterThan(0.95);
  });

  test.each([
    ['agent', 0.94],
    ['object', 0.95],
  ] as const)('who or what fills the role “%s”', (role, floor) => {
    const { read, confirmed } = marks.roles[role];
    expect(confirmed / read).toBeGreaterThan(floor);
  });

  test('of the verbs that people ask about, this share is told', () => {
    expect(marks.told / marks.verbs).toBeGreaterThan(0.11);
  });
});
