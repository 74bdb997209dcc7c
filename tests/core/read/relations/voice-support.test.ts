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
      'who expressed full support for the strike of the Oslo rowers at a rally?',
      'from whom came full support for the strike of the Oslo rowers at a rally?',
    ]);
    expect(told.ask.supported).toEqual([
      'whose cause did Mayor Ada Berg fully support at a rally?',
      'for whom did Ada Berg express full support at a rally?',
    ]);
    expect(told.ask.occasion).toEqual([
      'at what event did Ada Berg express full support for the Oslo rowers?',
      'what was the occasion of Ada Berg’s words of full support for the Oslo rowers?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg expressed full support for the strike of the Oslo rowers at a rally');
  });
});
