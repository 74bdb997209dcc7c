import { describe, expect, it } from 'vitest';
import { beRare } from '../../../../src/core/read/relations/be-rare.ts';
import { tell } from './tell.ts';

describe('the relation be-rare', () => {
  it('it tells what hardly ever happens', () => {
    const told = tell(beRare, {
      agent: 'ada-berg',
      action: { text: 'speaking without notes', kind: 'clause' },
      occasion: 'river-fair',
    });
    expect(told.ask.action).toEqual([
      'what made the 2021 River Fair a rare event for Ada Berg?',
      'what rare step did Mayor Ada Berg take at the 2021 River Fair?',
    ]);
    expect(told.say).toBe('speaking without notes is rare for Mayor Ada Berg');
  });
});
