import { describe, expect, it } from 'vitest';
import { supportInWar } from '../../../../src/core/read/relations/support-in-war.ts';
import { tell } from './tell.ts';

describe('the relation support-in-war', () => {
  it('it tells one supporter beside another', () => {
    const told = tell(supportInWar, { supporter: 'norway', supported: 'denmark', war: 'bridge-war', beside: 'sweden' });
    expect(told.ask.supporter).toEqual([
      'which country, along with Sweden, supported Denmark in the Bridge War?',
      'which country took Denmark’s side in the Bridge War along with Sweden?',
    ]);
    expect(told.ask.supported).toEqual([
      'which country did Norway support in the Bridge War?',
      'which country could count on the support of Norway in the Bridge War?',
    ]);
    expect(told.say).toBe('Norway supported Denmark in the Bridge War');
  });

  it('it tells what part somebody played', () => {
    const told = tell(supportInWar, {
      supporter: 'norway',
      supported: 'denmark',
      war: 'bridge-war',
      part: { text: 'it lent Denmark its ferries', kind: 'clause' },
    });
    expect(told.ask.part).toEqual([
      'what part did Norway play in the Bridge War?',
      'how was Norway involved in the Bridge War?',
    ]);
  });
});
