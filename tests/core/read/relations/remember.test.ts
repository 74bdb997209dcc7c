import { describe, expect, it } from 'vitest';
import { remember } from '../../../../src/core/read/relations/remember.ts';
import { tell } from './tell.ts';

describe('the relation remember', () => {
  it('it tells what somebody says will be remembered', () => {
    const told = tell(remember, {
      speaker: 'ada-berg',
      rememberer: 'rowers',
      memory: { text: 'the night of the flood', kind: 'thing' },
    });
    expect(told.ask.memory).toEqual([
      'what will the Oslo rowers remember, as Ada Berg put it on May 3, 2021?',
      'what did Ada Berg, speaking on May 3, 2021, say the Oslo rowers would remember?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg said that the Oslo rowers will remember the night of the flood');
  });
});
