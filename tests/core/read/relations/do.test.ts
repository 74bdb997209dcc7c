import { describe, expect, it } from 'vitest';
import { doSomething } from '../../../../src/core/read/relations/do.ts';
import { tell } from './tell.ts';

describe('the relation do', () => {
  it('it lends its form to any verb', () => {
    const told = tell(doSomething, {
      agent: 'ada-berg',
      action: {
        text: 'repaired',
        kind: 'verb',
        forms: { asked: 'repaired', base: 'repair', aux: 'did', plural: 'repaired' },
      },
      object: 'old-bridge',
    });
    expect(told.ask.agent).toEqual([
      'who repaired the Old Bridge on May 3, 2021?',
      'on May 3, 2021, who repaired the Old Bridge?',
    ]);
    expect(told.ask.object).toEqual([
      'which bridge did Ada Berg repair on May 3, 2021?',
      'on May 3, 2021, which bridge did Ada Berg repair?',
    ]);
    expect(told.ask.when).toEqual([
      'when did Ada Berg repair the Old Bridge?',
      'when was it that Ada Berg repaired the Old Bridge?',
    ]);
    expect(told.say).toBe('Ada Berg repaired the Old Bridge on May 3, 2021');
  });
});
