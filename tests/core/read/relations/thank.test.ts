import { describe, expect, it } from 'vitest';
import { thank } from '../../../../src/core/read/relations/thank.ts';
import { tell } from './tell.ts';

describe('the relation thank', () => {
  it('it tells who was thanked, and for what', () => {
    const told = tell(thank, {
      agent: 'ada-berg',
      thanked: 'ivo-lund',
      reason: { text: 'repairing the bridge', kind: 'reason' },
    });
    expect(told.ask.agent).toEqual([
      'who expressed gratitude to engineer Ivo Lund for repairing the bridge?',
      'who thanked Ivo Lund for repairing the bridge?',
    ]);
    expect(told.ask.reason).toEqual([
      'for what did Ada Berg express gratitude to engineer Ivo Lund?',
      'what was Ada Berg grateful to Ivo Lund for?',
    ]);
    expect(told.ask.thanked).toEqual([
      'to whom did Ada Berg express gratitude for repairing the bridge?',
      'who received the thanks of Ada Berg for repairing the bridge?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg thanked engineer Ivo Lund for repairing the bridge');
  });
});
