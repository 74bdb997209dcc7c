import { describe, expect, it } from 'vitest';
import { reach } from '../../../../src/core/read/relations/reach.ts';
import { tell } from './tell.ts';

describe('the relation reach', () => {
  it('it tells what came of talks', () => {
    const told = tell(reach, { parties: ['ada-berg', 'ivo-lund'], result: { text: 'a compromise', kind: 'thing' } });
    expect(told.ask.result).toEqual([
      'what did Ada Berg and Ivo Lund reach on May 3, 2021?',
      'what was the outcome of the talks between Ada Berg and Ivo Lund on May 3, 2021?',
    ]);
    expect(told.say).toBe('Ada Berg and Ivo Lund reached a compromise on May 3, 2021');
  });
});
