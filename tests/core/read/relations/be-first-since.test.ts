import { describe, expect, it } from 'vitest';
import { beFirstSince } from '../../../../src/core/read/relations/be-first-since.ts';
import { tell } from './tell.ts';

describe('the relation be-first-since', () => {
  it('it keeps the hedge of a first', () => {
    const told = tell(beFirstSince, {
      subject: 'swedish-guests',
      distinction: { text: 'the first known visitors', kind: 'description' },
      since: { text: 'the flood of 2015', kind: 'thing' },
      full: { text: 'They are the first known visitors since the flood', kind: 'clause' },
      origin: 'sweden',
    });
    expect(told.ask.since).toEqual([
      'since what event were the Swedish guests the first known visitors?',
      'the Swedish guests were the first known visitors since what?',
    ]);
    expect(told.ask.full).toEqual([
      'what is special about the Swedish guests?',
      'what makes the Swedish guests stand out?',
    ]);
    expect(told.ask.origin).toEqual([
      'which countries did the first known visitors since the flood of 2015 come from?',
      'which countries sent the first known visitors since the flood of 2015?',
    ]);
    expect(told.say).toBe('the Swedish guests were the first known visitors since the flood of 2015');
  });
});
