import { describe, expect, it } from 'vitest';
import { claimAbout } from '../../../../src/core/read/relations/claim-about.ts';
import { tell } from './tell.ts';

describe('the relation claim-about', () => {
  it('it tells what a speaker says that others did', () => {
    const told = tell(claimAbout, {
      speaker: 'ada-berg',
      about: 'rowers',
      content: { text: '“saved the town in one night”', kind: 'clause' },
      occasion: 'bridge-war',
    });
    expect(told.ask.content).toEqual([
      'what did Mayor Ada Berg say that the Oslo rowers did in the Bridge War?',
      'which words did Ada Berg use for what the Oslo rowers did in the Bridge War?',
    ]);
    expect(told.ask.about).toEqual([
      'who did Ada Berg say “saved the town in one night” in the Bridge War?',
      'which group “saved the town in one night” in the Bridge War, as Ada Berg put it?',
    ]);
    expect(told.ask.speaker).toEqual([
      'who said on May 3, 2021 that the Oslo rowers “saved the town in one night” in the Bridge War?',
      'who made the remark that the Oslo rowers “saved the town in one night” in the Bridge War?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg said that the Oslo rowers “saved the town in one night”');
  });
});
