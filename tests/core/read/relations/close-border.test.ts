import { describe, expect, it } from 'vitest';
import { closeBorder } from '../../../../src/core/read/relations/close-border.ts';
import { tell } from './tell.ts';

describe('the relation close-border', () => {
  it('it tells who closed a border, when and why', () => {
    const told = tell(
      closeBorder,
      {
        country: 'norway',
        reason: { text: 'the flood', kind: 'reason' },
        step: { text: 'it closed its border', kind: 'clause' },
      },
      { when: { iso: '2015', precision: 'year', said: '2015', inferred: false } },
    );
    expect(told.ask.when).toEqual([
      'when did Norway close its border over the flood?',
      'when did Norway’s border close over the flood?',
    ]);
    expect(told.ask.reason).toEqual([
      'why did Norway close its border in 2015?',
      'what was the reason for Norway’s border closure in 2015?',
    ]);
    expect(told.ask.step).toEqual([
      'how did Norway respond to the flood in 2015?',
      'what step did Norway take in 2015 in response to the flood?',
    ]);
    expect(told.ask.country).toEqual([
      'which country closed its border in 2015 over the flood?',
      'which country’s border was closed in 2015 over the flood?',
    ]);
    expect(told.say).toBe('Norway closed its border in 2015 over the flood');
  });
});
