import { describe, expect, it } from 'vitest';
import { leadForces } from '../../../../src/core/read/relations/lead-forces.ts';
import { tell } from './tell.ts';

describe('the relation lead-forces', () => {
  it('it tells who led whom in a war', () => {
    const told = tell(leadForces, { leader: 'norway', forces: 'rowers', war: 'bridge-war' });
    expect(told.ask.leader).toEqual([
      'which country led the Oslo rowers in the Bridge War?',
      'under which country’s leadership did the Oslo rowers fight in the Bridge War?',
    ]);
    expect(told.ask.forces).toEqual([
      'what forces did Norway lead in the Bridge War?',
      'which forces in the Bridge War were led by Norway?',
    ]);
    expect(told.say).toBe('Norway led the Oslo rowers in the Bridge War');
  });

  it('it tells what part somebody played', () => {
    const told = tell(leadForces, {
      leader: 'norway',
      forces: 'rowers',
      war: 'bridge-war',
      part: { text: 'it led the rowers on its own', kind: 'clause' },
    });
    expect(told.ask.part).toEqual([
      'what part did Norway play in the Bridge War?',
      'how was Norway involved in the Bridge War?',
    ]);
  });
});
