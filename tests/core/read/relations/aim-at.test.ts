import { describe, expect, it } from 'vitest';
import { aimAt } from '../../../../src/core/read/relations/aim-at.ts';
import { tell } from './tell.ts';

describe('the relation aim-at', () => {
  it('it tells what a deed was for', () => {
    const told = tell(aimAt, { action: 'raid', aim: { text: 'control of the harbor', kind: 'purpose' } });
    expect(told.ask.aim).toEqual(['what did the raid on Oslo aim at?', 'what was the aim of the raid on Oslo?']);
    expect(told.ask.action).toEqual([
      'what was aimed at control of the harbor?',
      'which event had control of the harbor as its aim?',
    ]);
    expect(told.say).toBe('the raid on Oslo was aimed at control of the harbor');
  });
});
