import { describe, expect, it } from 'vitest';
import { fightAlongside } from '../../../../src/core/read/relations/fight-alongside.ts';
import { tell } from './tell.ts';

describe('the relation fight-alongside', () => {
  it('it tells friend from enemy', () => {
    const told = tell(fightAlongside, { fighter: 'rowers', ally: 'norway', enemy: 'sweden', war: 'bridge-war' });
    expect(told.ask.ally).toEqual([
      'alongside which country did the Oslo rowers fight in the Bridge War?',
      'which country had the Oslo rowers on its side in the Bridge War?',
    ]);
    expect(told.ask.fighter).toEqual([
      'which group fought alongside Norway against Sweden in the Bridge War?',
      'which group took the side of Norway in the Bridge War?',
    ]);
    expect(told.ask.enemy).toEqual([
      'against which country did the Oslo rowers fight in the Bridge War?',
      'which country was the enemy of the Oslo rowers in the Bridge War?',
    ]);
    expect(told.say).toBe('the Oslo rowers fought alongside Norway against Sweden in the Bridge War');
  });
});
