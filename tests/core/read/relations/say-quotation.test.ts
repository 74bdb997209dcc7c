import { describe, expect, it } from 'vitest';
import { sayQuotation } from '../../../../src/core/read/relations/say-quotation.ts';
import { tell } from './tell.ts';

describe('the relation say-quotation', () => {
  it('it asks for the speaker, and for missing words', () => {
    const told = tell(sayQuotation, {
      speaker: 'ada-berg',
      quotation: { text: '“a bridge of friendship”', kind: 'quotation' },
      gapped: { text: '“a … of friendship”', kind: 'quotation' },
      missing: { text: 'bridge', kind: 'quotation' },
      topic: { text: 'Sweden', kind: 'topic' },
    });
    expect(told.ask.speaker).toEqual([
      'who used the words “a bridge of friendship” about Sweden?',
      'whose words about Sweden were these: “a bridge of friendship”?',
    ]);
    expect(told.ask.missing).toEqual([
      'what is missing from Ada Berg’s words “a … of friendship”?',
      'what completes Ada Berg’s phrase “a … of friendship”?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg used the words “a bridge of friendship” about Sweden');
  });
});
