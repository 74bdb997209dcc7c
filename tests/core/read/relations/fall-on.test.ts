import { describe, expect, it } from 'vitest';
import { fallOn } from '../../../../src/core/read/relations/fall-on.ts';
import { tell } from './tell.ts';

describe('the relation fall-on', () => {
  it('it tells on which day of the year something is remembered', () => {
    const told = tell(fallOn, {
      occasion: { text: 'the anniversary of the Bridge War', kind: 'thing' },
      day: { text: 'May 3', kind: 'description' },
    });
    expect(told.ask.day).toEqual([
      'on what date does the anniversary of the Bridge War fall?',
      'what is the date of the anniversary of the Bridge War?',
    ]);
    expect(told.say).toBe('the anniversary of the Bridge War falls on May 3');
  });
});
