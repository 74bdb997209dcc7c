import { expect, test } from 'vitest';
import { completeTheQuotation } from '../../../../src/core/write/templates/complete-the-quotation.ts';
import { base, fact, said, wholeBase } from '../fixture.ts';

const gapped = fact({
  id: 'holt-completes',
  relation: 'say-quotation',
  roles: {
    speaker: 'mara-holt',
    topic: { text: 'the bridge', kind: 'topic' },
    quotation: { text: '“open the bridge before the winter comes”', kind: 'quotation' },
    gapped: { text: '“open the bridge before …”', kind: 'quotation' },
    missing: { text: 'the winter comes', kind: 'quotation' },
  },
});

test('the missing words of a quotation are asked for as they were said', () => {
  const drafts = completeTheQuotation.drafts({ ...gapped, ask: ['missing'] }, base(gapped));
  for (const { key, topic } of drafts) {
    expect(key).toMatchObject({ text: 'the winter comes', kind: 'quotation' });
    expect(topic).toBe('quotations');
  }
  expect(drafts.length).toBeGreaterThan(0);
});

test('a quotation of which nothing is missing asks nothing', () => {
  expect(completeTheQuotation.drafts(said, wholeBase)).toEqual([]);
});
