import { describe, expect, it } from 'vitest';
import { haveRole } from '../../../../src/core/read/relations/have-role.ts';
import { tell } from './tell.ts';

describe('the relation have-role', () => {
  it('it asks who is who', () => {
    const told = tell(
      haveRole,
      { person: 'ada-berg', role: { text: 'chair of the bridge committee', kind: 'title' } },
      { when: { iso: '2021-05', precision: 'month', said: 'May', inferred: true } },
    );
    expect(told.ask.person).toEqual([
      'who was chair of the bridge committee in May 2021?',
      'which person was chair of the bridge committee in May 2021?',
    ]);
    expect(told.ask.role).toEqual([
      'what was Ada Berg’s role in May 2021?',
      'in what role was Ada Berg known in May 2021?',
    ]);
    expect(told.say).toBe('Ada Berg was chair of the bridge committee in May 2021');
  });
});
