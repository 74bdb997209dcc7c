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
      'with whom did Ada Berg pledge on May 3, 2021 to strengthen trade and friendship?',
      'to whom did Ada Berg promise stronger trade and friendship on May 3, 2021?',
    ]);
    expect(told.ask.bond).toEqual([
      'what did Ada Berg pledge on May 3, 2021 to strengthen with Sweden?',
      'which ties with Sweden did Ada Berg promise to deepen on May 3, 2021?',
    ]);
    expect(told.ask.speaker).toEqual([
      'who affirmed on May 3, 2021 that Norway will strengthen trade and friendship with Sweden?',
      'who promised stronger trade and friendship between Norway and Sweden on May 3, 2021?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg affirmed that Norway will strengthen trade and friendship with Sweden');
  });
});
