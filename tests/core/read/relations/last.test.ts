import { describe, expect, it } from 'vitest';
import { last } from '../../../../src/core/read/relations/last.ts';
import { tell } from './tell.ts';

describe('the relation last', () => {
  it('it tells how long', () => {
    const told = tell(last, {
      event: 'bridge-war',
      span: { text: 'two years', kind: 'duration', value: 2, unit: 'years' },
    });
    expect(told.ask.span).toEqual([
      'how long did the Bridge War last?',
      'how much time passed between the start and the end of the Bridge War?',
    ]);
    expect(told.say).toBe('the Bridge War lasted two years');
  });
});
