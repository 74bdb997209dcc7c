import { describe, expect, it } from 'vitest';
import { sendDelegation } from '../../../../src/core/read/relations/send-delegation.ts';
import { tell } from './tell.ts';

describe('the relation send-delegation', () => {
  it('it tells what kind of delegation somebody sent', () => {
    const told = tell(sendDelegation, {
      sender: 'ada-berg',
      delegation: { text: 'a delegation of rowers', kind: 'thing' },
      destination: 'sweden',
    });
    expect(told.ask.sender).toEqual([
      'who sent a delegation of rowers to Sweden on May 3, 2021?',
      'who dispatched a delegation of rowers to Sweden on May 3, 2021?',
    ]);
    expect(told.ask.delegation).toEqual([
      'what kind of delegation did Mayor Ada Berg send to Sweden on May 3, 2021?',
      'what sort of group did Ada Berg dispatch to Sweden on May 3, 2021?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg sent a delegation of rowers to Sweden on May 3, 2021');
  });
});
