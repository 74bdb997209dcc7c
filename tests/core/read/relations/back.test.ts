import { describe, expect, it } from 'vitest';
import { back } from '../../../../src/core/read/relations/back.ts';
import { tell } from './tell.ts';

describe('the relation back', () => {
  it('it tells who takes which side', () => {
    const told = tell(back, {
      backer: 'norway',
      backed: 'raid',
      position: { text: 'It has openly backed it', kind: 'description' },
    });
    expect(told.ask.position).toEqual([
      'what stance has Norway taken on the raid on Oslo?',
      'how has Norway responded to the raid on Oslo?',
    ]);
    expect(told.ask.backed).toEqual(['what has Norway openly backed?', 'which event has the open backing of Norway?']);
    expect(told.ask.backer).toEqual([
      'which country has openly backed the raid on Oslo?',
      'which country has come out openly in support of the raid on Oslo?',
    ]);
    expect(told.say).toBe('Norway has openly backed the raid on Oslo');
  });

  it('it says as of when a stance holds, where the fact tells', () => {
    const told = tell(back, {
      backer: 'norway',
      backed: 'raid',
      position: { text: 'It has openly backed it', kind: 'description' },
      asOf: { text: 'May 2021', kind: 'date', iso: '2021-05' },
    });
    expect(told.ask.backer?.[0]).toBe('as of May 2021, which country has openly backed the raid on Oslo?');
    expect(told.ask.position?.[0]).toBe('as of May 2021, what stance has Norway taken on the raid on Oslo?');
  });
});
