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
      'with whom, as Ada Berg affirmed, will Norway strengthen trade and friendship?',
      'for whom was Ada Berg’s pledge to strengthen trade and friendship meant?',
    ]);
    expect(told.ask.bond).toEqual([
      'what did Ada Berg affirm that Norway will strengthen with Sweden?',
      'which ties with Sweden will Norway strengthen, as Ada Berg affirmed?',
    ]);
    expect(told.ask.speaker).toEqual([
      'who affirmed that Norway will strengthen trade and friendship with Sweden?',
      'who pledged stronger trade and friendship between Norway and Sweden?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg affirmed that Norway will strengthen trade and friendship with Sweden');
  });
});
