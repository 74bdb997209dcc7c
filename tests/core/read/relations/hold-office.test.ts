import { describe, expect, it } from 'vitest';
import { holdOffice } from '../../../../src/core/read/relations/hold-office.ts';
import { tell } from './tell.ts';

describe('the relation hold-office', () => {
  it('it tells who holds which office', () => {
    const told = tell(
      holdOffice,
      { person: 'ada-berg', office: { text: 'mayor of Oslo', kind: 'title' } },
      { when: { iso: '2021-05', precision: 'month', said: 'May', inferred: true } },
    );
    expect(told.ask.person).toEqual([
      'who was mayor of Oslo in May 2021?',
      'who held the position of mayor of Oslo in May 2021?',
    ]);
    expect(told.ask.office).toEqual([
      'what position did Ada Berg hold in May 2021?',
      'in what capacity did Ada Berg serve in May 2021?',
    ]);
    expect(told.say).toBe('Ada Berg was mayor of Oslo in May 2021');
  });
});
