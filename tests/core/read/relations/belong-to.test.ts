import { describe, expect, it } from 'vitest';
import { belongTo } from '../../../../src/core/read/relations/belong-to.ts';
import { tell } from './tell.ts';

describe('the relation belong-to', () => {
  it('it tells who sits on which body', () => {
    const told = tell(
      belongTo,
      { member: 'ada-berg', body: 'council' },
      { when: { iso: '2021', precision: 'year', said: '2021', inferred: false } },
    );
    expect(told.ask.body).toEqual([
      'of which organization was Ada Berg a member in 2021?',
      'which organization counted Ada Berg among its members in 2021?',
    ]);
    expect(told.ask.member).toEqual([
      'who was a member of the Oslo City Council in 2021?',
      'who sat on the Oslo City Council in 2021?',
    ]);
    expect(told.say).toBe('Ada Berg was a member of the Oslo City Council in 2021');
  });
});
