import { describe, expect, it } from 'vitest';
import { handOver } from '../../../../src/core/read/relations/hand-over.ts';
import { tell } from './tell.ts';

describe('the relation hand-over', () => {
  it('it tells who brought what to whom, and from whom', () => {
    const told = tell(handOver, {
      giver: 'ada-berg',
      gift: { text: 'a letter', kind: 'thing' },
      sender: 'mara-holt',
      recipient: 'ivo-lund',
    });
    expect(told.ask.giver).toEqual([
      'who handed Ivo Lund a letter from Mara Holt?',
      'who carried a letter from Mara Holt to Ivo Lund?',
    ]);
    expect(told.ask.sender).toEqual([
      'who sent engineer Ivo Lund a letter through Ada Berg?',
      'from whom did Ada Berg bring Ivo Lund a letter?',
    ]);
    expect(told.ask.gift).toEqual([
      'what did Ada Berg hand to Ivo Lund on behalf of Mara Holt?',
      'what did Mara Holt send Ivo Lund through Ada Berg?',
    ]);
    expect(told.ask.recipient).toEqual([
      'to whom did Ada Berg hand a letter from Mara Holt?',
      'for whom did Ada Berg bring a letter from Mara Holt?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg handed engineer Ivo Lund a letter from Mara Holt');
  });
});
