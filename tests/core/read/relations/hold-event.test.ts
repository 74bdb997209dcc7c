import { describe, expect, it } from 'vitest';
import { holdEvent } from '../../../../src/core/read/relations/hold-event.ts';
import { tell } from './tell.ts';

describe('the relation hold-event', () => {
  it('it tells where and when an event was held, and by whom', () => {
    const told = tell(holdEvent, { event: 'river-fair', host: 'council' }, { where: 'oslo' });
    expect(told.ask.where).toEqual([
      'in which city was the 2021 River Fair held?',
      'which city was the site of the 2021 River Fair?',
    ]);
    expect(told.ask.host).toEqual([
      'which organization held the 2021 River Fair?',
      'which organization organized the 2021 River Fair?',
    ]);
    expect(told.ask.when).toEqual([
      'when was the 2021 River Fair held?',
      'on what date did the 2021 River Fair take place?',
    ]);
    expect(told.say).toBe('the 2021 River Fair was held by the Oslo City Council in Oslo on May 3, 2021');
  });
});
