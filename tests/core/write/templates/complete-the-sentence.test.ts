import { expect, test } from 'vitest';
import { completeTheSentence } from '../../../../src/core/write/templates/complete-the-sentence.ts';
import { base, evidence, fact, met, wholeBase } from '../fixture.ts';

const gap = fact({
  id: 'letters-gap',
  relation: 'sentence',
  roles: {
    before: { text: 'Ada Berg handed over', kind: 'description' },
    missing: { text: '300', kind: 'count', value: 300, unit: 'letters' },
    after: { text: 'letters', kind: 'description' },
  },
  evidence: evidence('Berg handed over 300 letters.'),
});

test('a number is left out of its sentence, and the question says what kind it is', () => {
  const [draft] = completeTheSentence.drafts(gap, base(gap));
  expect(draft).toMatchObject({
    label: 'Complete the sentence',
    stem: 'Ada Berg handed over ____ letters.',
    key: { text: '300', value: 300 },
    topic: 'numbers',
  });
});

test('any other fact has no gap', () => {
  expect(completeTheSentence.drafts(met, wholeBase)).toEqual([]);
});
