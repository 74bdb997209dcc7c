import { describe, expect, it } from 'vitest';
import { commemorate } from '../../../../src/core/read/relations/commemorate.ts';
import { tell } from './tell.ts';

describe('the relation commemorate', () => {
  it('it tells what an event was held in memory of', () => {
    const told = tell(commemorate, {
      event: 'river-fair',
      occasion: { text: 'the opening of the first bridge', kind: 'thing' },
    });
    expect(told.ask.occasion).toEqual([
      'what was the 2021 River Fair held to commemorate?',
      'which occasion did the 2021 River Fair mark?',
    ]);
    expect(told.ask.event).toEqual([
      'what was held to commemorate the opening of the first bridge?',
      'with what was the opening of the first bridge commemorated?',
    ]);
    expect(told.say).toBe('the 2021 River Fair commemorated the opening of the first bridge');
  });
  it('it counts the anniversary', () => {
    const told = tell(commemorate, {
      event: 'river-fair',
      anniversary: { text: '50th', kind: 'ordinal', value: 50 },
      of: { text: 'the bridge’s opening', kind: 'thing' },
    });
    expect(told.ask.anniversary).toEqual([
      'which anniversary of the bridge’s opening was the 2021 River Fair held to commemorate?',
      'which anniversary of the bridge’s opening was the occasion for the 2021 River Fair?',
    ]);
    expect(told.say).toBe('the 2021 River Fair commemorated the 50th anniversary of the bridge’s opening');
  });
});
