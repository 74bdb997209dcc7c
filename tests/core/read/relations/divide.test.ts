import { describe, expect, it } from 'vitest';
import { divide } from '../../../../src/core/read/relations/divide.ts';
import { tell } from './tell.ts';

describe('the relation divide', () => {
  it('it tells what lies between two sides', () => {
    const told = tell(divide, {
      divider: 'old-bridge',
      sides: { text: 'the two towns', kind: 'description', plural: true },
    });
    expect(told.ask.divider).toEqual([
      'what divides the two towns?',
      'what forms the dividing line between the two towns?',
    ]);
    expect(told.ask.sides).toEqual(['what does the Old Bridge divide?', 'between whom does the Old Bridge lie?']);
    expect(told.say).toBe('the Old Bridge divides the two towns');
  });
});
