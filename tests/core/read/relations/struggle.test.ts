import { describe, expect, it } from 'vitest';
import { struggle } from '../../../../src/core/read/relations/struggle.ts';
import { tell } from './tell.ts';

describe('the relation struggle', () => {
  it('it tells what is to be saved', () => {
    const told = tell(struggle, {
      agent: 'ada-berg',
      listener: 'ivo-lund',
      goods: { text: 'the old harbor', kind: 'thing' },
    });
    expect(told.ask.goods).toEqual([
      'Ada Berg spoke to Ivo Lund of a struggle to safeguard what?',
      'what did Ada Berg say was in need of safeguarding?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg spoke to Ivo Lund of a struggle to safeguard the old harbor');
  });
  it('it tells from what', () => {
    const told = tell(struggle, {
      agent: 'ada-berg',
      listener: 'ivo-lund',
      whose: 'norway',
      threat: { text: 'the greed of the developers', kind: 'thing' },
    });
    expect(told.ask.agent).toEqual([
      'who spoke to Ivo Lund of a struggle against the greed of the developers?',
      'who spoke out against the greed of the developers in talks with Ivo Lund?',
    ]);
    expect(told.ask.listener).toEqual([
      'to whom did Ada Berg speak of a struggle against the greed of the developers?',
      'in talks with whom did Ada Berg speak out against the greed of the developers?',
    ]);
    expect(told.ask.threat).toEqual([
      'of what danger to Norway did Ada Berg speak to Ivo Lund?',
      'what threat to Norway did Ada Berg name in talks with Ivo Lund?',
    ]);
    expect(told.say).toBe(
      'Mayor Ada Berg spoke to Ivo Lund of a struggle to safeguard Norway from the greed of the developers',
    );
  });
  it('it tells to what end', () => {
    const told = tell(struggle, {
      agent: 'ada-berg',
      listener: 'ivo-lund',
      goal: { text: 'a clean river', kind: 'thing' },
    });
    expect(told.ask.goal).toEqual([
      'Ada Berg spoke to Ivo Lund of a struggle to realize what?',
      'what goal did Ada Berg name in talks with Ivo Lund?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg spoke to Ivo Lund of a struggle to realize a clean river');
  });
});
