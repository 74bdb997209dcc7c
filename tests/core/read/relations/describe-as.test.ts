import { describe, expect, it } from 'vitest';
import { describeAs } from '../../../../src/core/read/relations/describe-as.ts';
import { tell } from './tell.ts';

describe('the relation describe-as', () => {
  it('it tells who called whom what', () => {
    const told = tell(describeAs, {
      speaker: 'ada-berg',
      about: 'rowers',
      description: { text: '“the pride of the river”', kind: 'quotation' },
      occasion: 'river-fair',
    });
    expect(told.ask.description).toEqual([
      'how did Ada Berg, speaking at the 2021 River Fair, describe the Oslo rowers?',
      'what did Mayor Ada Berg, speaking at the 2021 River Fair, call the Oslo rowers?',
    ]);
    expect(told.ask.about).toEqual([
      'which group did Ada Berg call “the pride of the river” at the 2021 River Fair?',
      'which group was called “the pride of the river” by Ada Berg at the 2021 River Fair?',
    ]);
    expect(told.ask.speaker).toEqual([
      'who called the Oslo rowers “the pride of the river” at the 2021 River Fair?',
      'who described the Oslo rowers as “the pride of the river” at the 2021 River Fair?',
    ]);
    expect(told.ask.occasion).toEqual([
      'at what event did Ada Berg call the Oslo rowers “the pride of the river”?',
      'during what event did Ada Berg describe the Oslo rowers as “the pride of the river”?',
    ]);
    expect(told.say).toBe('Mayor Ada Berg called the Oslo rowers “the pride of the river” at the 2021 River Fair');
  });
});
