import { describe, expect, it } from 'vitest';
import { strengthenTies } from '../../../../src/core/read/relations/strengthen-ties.ts';
import { tell } from './tell.ts';

describe('the relation strengthen-ties', () => {
  it('it tells whose bond with whom is to grow', () => {
    const told = tell(strengthenTies, {
      speaker: 'ada-berg',
      actor: 'norway',
      bond: { text: 'trade and friendship', kind: 'thing' },
      partner: 'sweden',
    });
    expect(told.ask.partner).toEqual([
      'with whom did Ada Berg affirm that Norway will strengthen trade and friendship?',
      'for whom was Ada Berg’s pledge to strengthen trade and friendship meant?',
    ]);
    expect(told.ask.bond).toEqual([
      'what did Ada Berg affirm that Norway will strengthen with Sweden?',
      'what between Norway and Sweden will grow stronger, as Ada Berg affirmed?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg affirmed that Norway will strengthen trade and friendship with Sweden');
  });
});
