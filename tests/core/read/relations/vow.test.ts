import { describe, expect, it } from 'vitest';
import { vow } from '../../../../src/core/read/relations/vow.ts';
import { tell } from './tell.ts';

describe('the relation vow', () => {
  it('it tells who vowed what on whose behalf', () => {
    const told = tell(vow, {
      speaker: 'ada-berg',
      actor: 'norway',
      action: { text: 'open the bridge before winter', kind: 'clause' },
      occasion: 'river-fair',
    });
    expect(told.ask.action).toEqual([
      'what did Mayor Ada Berg, speaking at the 2021 River Fair, vow Norway would do?',
      'what did Ada Berg, speaking at the 2021 River Fair, promise that Norway would do?',
    ]);
    expect(told.ask.speaker).toEqual([
      'who vowed that Norway will open the bridge before winter?',
      'who pledged that Norway will open the bridge before winter?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg vowed at the 2021 River Fair that Norway will open the bridge before winter');
  });
});
