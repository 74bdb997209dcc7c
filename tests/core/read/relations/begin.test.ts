import { describe, expect, it } from 'vitest';
import { begin } from '../../../../src/core/read/relations/begin.ts';
import { tell } from './tell.ts';

describe('the relation begin', () => {
  it('it tells when and with what something began', () => {
    const told = tell(begin, { event: 'bridge-war', opening: { text: 'a night raid', kind: 'thing' } });
    expect(told.ask.when).toEqual(['when did the Bridge War begin?', 'what was the start date of the Bridge War?']);
    expect(told.ask.opening).toEqual(['what started the Bridge War?', 'what marked the start of the Bridge War?']);
    expect(told.say).toBe('the Bridge War began with a night raid on May 3, 2021');
  });
});
