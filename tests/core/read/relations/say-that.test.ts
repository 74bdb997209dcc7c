import { describe, expect, it } from 'vitest';
import { sayThat } from '../../../../src/core/read/relations/say-that.ts';
import { tell } from './tell.ts';

describe('the relation say-that', () => {
  it('it asks who said it', () => {
    const told = tell(sayThat, {
      speaker: 'ada-berg',
      saying: { text: 'warned', kind: 'verb', forms: { asked: 'warned' } },
      content: { text: 'the old bridge could fall', kind: 'clause' },
    });
    expect(told.ask.speaker).toEqual([
      'who warned that the old bridge could fall?',
      'according to whom is it that the old bridge could fall?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg warned that the old bridge could fall');
  });
});
