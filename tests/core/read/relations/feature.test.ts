import { describe, expect, it } from 'vitest';
import { feature } from '../../../../src/core/read/relations/feature.ts';
import { tell } from './tell.ts';

describe('the relation feature', () => {
  it('it narrows the question by what kind of thing was shown', () => {
    const told = tell(feature, {
      event: 'river-fair',
      item: 'fjord-2',
      genus: { text: 'long-range missile', kind: 'description' },
    });
    expect(told.ask.item).toEqual([
      'which long-range missile was on display at the 2021 River Fair?',
      'which long-range missile did the 2021 River Fair feature?',
    ]);
    expect(told.ask.event).toEqual([
      'which event had the Fjord-2 on display?',
      'at which event was the Fjord-2 shown?',
    ]);
    expect(told.say).toBe('the 2021 River Fair featured the Fjord-2');
  });
  it('it narrows the question by what else was shown', () => {
    const told = tell(feature, {
      event: 'river-fair',
      item: { text: 'a steam engine', kind: 'thing' },
      beside: { text: 'old boats', kind: 'thing', plural: true },
    });
    expect(told.ask.item).toEqual([
      'what was on display alongside old boats at the 2021 River Fair?',
      'what did the 2021 River Fair feature besides old boats?',
    ]);
    expect(told.ask.event).toEqual([
      'which event had a steam engine on display?',
      'at which event was a steam engine shown?',
    ]);
    expect(told.say).toBe('the 2021 River Fair featured a steam engine');
  });
});
