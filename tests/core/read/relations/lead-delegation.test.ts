import { describe, expect, it } from 'vitest';
import { leadDelegation } from '../../../../src/core/read/relations/lead-delegation.ts';
import { tell } from './tell.ts';

describe('the relation lead-delegation', () => {
  it('it tells who led whose delegation', () => {
    const told = tell(leadDelegation, {
      leader: 'mara-holt',
      delegation: 'swedish-guests',
      country: 'sweden',
      rank: { text: 'Swedish minister', kind: 'title' },
      destination: 'oslo',
    });
    expect(told.ask.leader).toEqual(['who led the Swedish guests?', 'who was the head of the Swedish guests?']);
    expect(told.ask.country).toEqual([
      'which country’s delegation to Oslo did Mara Holt lead on May 3, 2021?',
      'which country sent Mara Holt to Oslo as head of its delegation on May 3, 2021?',
    ]);
    expect(told.ask.rank).toEqual([
      'what position did the head of the Swedish guests hold?',
      'what rank did the leader of the Swedish guests have?',
    ]);
    expect(told.say).toBe('Mara Holt led the Swedish guests');
  });
});
