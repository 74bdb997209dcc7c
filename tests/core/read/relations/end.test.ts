import { describe, expect, it } from 'vitest';
import { end } from '../../../../src/core/read/relations/end.ts';
import { tell } from './tell.ts';

describe('the relation end', () => {
  it('it tells when something was over', () => {
    const told = tell(end, { event: 'bridge-war' });
    expect(told.ask.when).toEqual(['when did the Bridge War end?', 'when did the Bridge War come to an end?']);
    expect(told.say).toBe('the Bridge War ended on May 3, 2021');
  });

  it('it tells with what something ended', () => {
    const told = tell(end, { event: 'bridge-war', closing: { text: 'a truce', kind: 'thing' } }, { when: null });
    expect(told.ask.closing).toEqual(['what brought the Bridge War to an end?', 'what ended the Bridge War?']);
    expect(told.say).toBe('the Bridge War ended with a truce');
  });
});
