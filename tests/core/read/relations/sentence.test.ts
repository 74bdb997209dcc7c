import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../src/core/read/relations/sentence.ts';
import { tell } from './tell.ts';

describe('the relation sentence', () => {
  it('is said whole, and asked by its template alone', () => {
    const told = tell(sentence, {
      before: { text: 'The fair drew', kind: 'description' },
      missing: { text: '700', kind: 'count', value: 700 },
      after: { text: 'guests to Oslo', kind: 'description' },
    });
    expect(told.ask).toEqual({});
    expect(told.say).toBe('The fair drew 700 guests to Oslo');
  });
});
