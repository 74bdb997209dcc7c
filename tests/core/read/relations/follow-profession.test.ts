import { describe, expect, it } from 'vitest';
import { followProfession } from '../../../../src/core/read/relations/follow-profession.ts';
import { tell } from './tell.ts';

describe('the relation follow-profession', () => {
  it('it tells what somebody does for a living', () => {
    const told = tell(followProfession, {
      person: 'ada-berg',
      occupation: { text: 'Norwegian engineer', kind: 'title' },
    });
    expect(told.ask.occupation).toEqual(['what was Ada Berg by profession?', 'what was Ada Berg’s profession?']);
    expect(told.say).toBe('Ada Berg was by profession: Norwegian engineer');
  });
});
