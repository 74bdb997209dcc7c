import { describe, expect, it } from 'vitest';
import { meet } from '../../../../src/core/read/relations/meet.ts';
import { tell } from './tell.ts';

describe('the relation meet', () => {
  it('it tells who met whom, where and when', () => {
    const told = tell(meet, { person: 'ada-berg', counterpart: 'ivo-lund' }, { where: 'old-bridge' });
    expect(told.ask.person).toEqual([
      'who met engineer Ivo Lund at the Old Bridge on May 3, 2021?',
      'with whom did Ivo Lund have a meeting at the Old Bridge on May 3, 2021?',
    ]);
    expect(told.ask.counterpart).toEqual([
      'who did Mayor Ada Berg meet at the Old Bridge on May 3, 2021?',
      'with whom did Ada Berg have a meeting at the Old Bridge on May 3, 2021?',
    ]);
    expect(told.ask.where).toEqual([
      'where did Ada Berg meet engineer Ivo Lund on May 3, 2021?',
      'where did Ada Berg and Ivo Lund meet on May 3, 2021?',
    ]);
    expect(told.ask.when).toEqual([
      'when did Ada Berg meet engineer Ivo Lund at the Old Bridge?',
      'what was the date of the meeting between Ada Berg and Ivo Lund at the Old Bridge?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg met engineer Ivo Lund at the Old Bridge on May 3, 2021');
  });
});
