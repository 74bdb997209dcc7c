import { describe, expect, it } from 'vitest';
import { beInTension } from '../../../../src/core/read/relations/be-in-tension.ts';
import { tell } from './tell.ts';

describe('the relation be-in-tension', () => {
  it('it tells who is at odds with whom', () => {
    const told = tell(
      beInTension,
      { party: ['norway', 'denmark'], rival: 'sweden', common: { text: 'a quarrel with Sweden', kind: 'description' } },
      { when: { iso: '2021-05', precision: 'month', said: 'May', inferred: true } },
    );
    expect(told.ask.common).toEqual([
      'what did Norway and Denmark have in common in May 2021?',
      'what did Norway and Denmark share in May 2021?',
    ]);
    expect(told.ask.rival).toEqual([
      'with which country were Norway and Denmark embroiled in tensions in May 2021?',
      'which country had tense relations with Norway and Denmark in May 2021?',
    ]);
    expect(told.ask.party).toEqual([
      'which country was embroiled in tensions with Sweden in May 2021?',
      'which country’s relations with Sweden were tense in May 2021?',
    ]);
    expect(told.say).toBe('Norway and Denmark were embroiled in tensions with Sweden in May 2021');
  });
});
