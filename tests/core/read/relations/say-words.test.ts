import { describe, expect, it } from 'vitest';
import { sayWords } from '../../../../src/core/read/relations/say-words.ts';
import { tell } from './tell.ts';

describe('the relation say-words', () => {
  it('it asks whose words they were', () => {
    const told = tell(sayWords, {
      speaker: 'ada-berg',
      quotation: { text: '“We will open the bridge.”', kind: 'quotation' },
    });
    expect(told.ask.speaker).toEqual([
      'who said, “We will open the bridge.”?',
      'whose words were these: “We will open the bridge.”?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg said, “We will open the bridge.”');
  });
});
