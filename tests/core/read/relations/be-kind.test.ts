import { describe, expect, it } from 'vitest';
import { beKind } from '../../../../src/core/read/relations/be-kind.ts';
import { tell } from './tell.ts';

describe('the relation be-kind', () => {
  it('it asks for the kind with the wider word in the stem', () => {
    const told = tell(beKind, {
      subject: 'fjord-2',
      kind: { text: 'a ship-based missile', kind: 'description' },
      genus: { text: 'missile', kind: 'thing' },
    });
    expect(told.ask.kind).toEqual(['what is the Fjord-2?', 'what kind of missile is the Fjord-2?']);
    expect(told.say).toBe('the Fjord-2 is a ship-based missile');
  });
});
