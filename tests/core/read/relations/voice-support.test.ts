import { describe, expect, it } from 'vitest';
import { voiceSupport } from '../../../../src/core/read/relations/voice-support.ts';
import { tell } from './tell.ts';

describe('the relation voice-support', () => {
  it('it tells who stood up for whom', () => {
    const told = tell(voiceSupport, {
      speaker: 'ada-berg',
      supported: 'rowers',
      cause: { text: 'the strike', kind: 'thing' },
      occasion: { text: 'a rally', kind: 'thing' },
    });
    expect(told.ask.speaker).toEqual([
      'who assured the Oslo rowers of full support at a rally?',
      'who pledged the Oslo rowers full support at a rally?',
    ]);
    expect(told.ask.supported).toEqual([
      'for whom did Mayor Ada Berg express full support at a rally?',
      'which group did Ada Berg assure of full support at a rally?',
    ]);
    expect(told.ask.occasion).toEqual([
      'at what event did Ada Berg express full support for the Oslo rowers?',
      'what was the occasion on which Ada Berg voiced full support for the Oslo rowers?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg expressed full support at a rally for the strike of the Oslo rowers');
  });
  it('it tells what the supported are said to defend', () => {
    const told = tell(voiceSupport, {
      speaker: 'ada-berg',
      supported: 'rowers',
      cause: { text: 'the strike', kind: 'thing' },
      goal: { text: 'their wages', kind: 'thing' },
    });
    expect(told.ask.goal).toEqual([
      'what did Mayor Ada Berg say the Oslo rowers were struggling to defend?',
      'what did Ada Berg describe the Oslo rowers as defending?',
    ]);
    expect(told.say).toBe(
      'Mayor Ada Berg expressed full support for the strike of the Oslo rowers to defend their wages',
    );
  });
});
