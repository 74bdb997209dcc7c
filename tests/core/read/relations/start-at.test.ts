import { describe, expect, it } from 'vitest';
import { startAt } from '../../../../src/core/read/relations/start-at.ts';
import { tell } from './tell.ts';

describe('the relation start-at', () => {
  it('it tells the hour', () => {
    const told = tell(startAt, { event: 'river-fair', time: { text: 'noon', kind: 'time' } });
    expect(told.ask.time).toEqual([
      'at what time did the 2021 River Fair start?',
      'what was the starting time of the 2021 River Fair?',
    ]);
    expect(told.say).toBe('the 2021 River Fair started at noon');
  });
});
