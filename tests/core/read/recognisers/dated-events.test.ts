import { describe, expect, it } from 'vitest';
import { datedEvents } from '../../../../src/core/read/recognisers/dated-events.ts';
import { kinds } from './told.ts';

describe('dated events', () => {
  it('take their year into the name', () => {
    expect(kinds(datedEvents, 'at the 2018 Zyx Cup there')).toEqual(['2018 Zyx Cup: event']);
  });

  it('leave wars without it', () => {
    expect(kinds(datedEvents, 'the 1950 Korean War', { Korean: 'ADJ JJ' })).toEqual([]);
  });

  it('are no bodies', () => {
    expect(kinds(datedEvents, 'the 2018 Zyx Party')).toEqual([]);
  });
});
