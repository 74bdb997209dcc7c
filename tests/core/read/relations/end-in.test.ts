import { describe, expect, it } from 'vitest';
import { endIn } from '../../../../src/core/read/relations/end-in.ts';
import { tell } from './tell.ts';

describe('the relation end-in', () => {
  it('it tells how something turned out', () => {
    const told = tell(endIn, { event: 'bridge-war', result: { text: 'a truce', kind: 'thing' } });
    expect(told.ask.result).toEqual([
      'what was the result of the Bridge War?',
      'what was the outcome of the Bridge War?',
    ]);
    expect(told.say).toBe('the Bridge War ended in a truce');
  });
});
