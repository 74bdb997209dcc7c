import { expect, test } from 'vitest';
import { draftsOfGap, sentencePart } from '../../../src/core/write/gap.ts';
import { base, evidence, fact, met, wholeBase } from './fixture.ts';

const way = { template: 'complete-the-sentence', wording: 'sentence-1' };
const gap = fact({
  id: 'letters-gap',
  relation: 'sentence',
  roles: {
    before: { text: 'Ada Berg handed over', kind: 'description' },
    missing: { text: '300', kind: 'count', value: 300, unit: 'letters' },
  },
  evidence: evidence('Berg handed over 300 letters.'),
});

test('a part that a sentence lacks is empty', () => {
  expect([sentencePart(gap, 'before'), sentencePart(gap, 'after')]).toEqual(['Ada Berg handed over', '']);
});

test('what is missing is the key; without a stem, and of other facts, nothing is asked', () => {
  expect(draftsOfGap(gap, base(gap), way, ({ text }) => `${text}?`)).toMatchObject([
    { stem: '300?', key: { text: '300' }, role: 'missing' },
  ]);
  expect(draftsOfGap(gap, base(gap), way, () => null)).toEqual([]);
  expect(draftsOfGap(met, wholeBase, way, () => 'x?')).toEqual([]);
});
