import { describe, expect, it } from 'vitest';
import { noneOfTheAbove } from '../../../../src/core/check/rules/none-of-the-above.ts';
import { base, withOptions } from '../fixture.ts';

const examine = (...texts: string[]) => noneOfTheAbove.examine(withOptions(texts), base);

describe('an option that stands for none of the others', () => {
  it.each([
    'None of the above',
    'none of these',
    'Neither of them',
    'None',
    'Unknown',
    'Not mentioned in the article',
    'Nobody',
  ])('is caught: %s', (text) => {
    expect(examine('A letter', 'A sword', text)).toContain(`“${text}”`);
  });

  it.each(['Nonesuch Palace', 'Neither Wolf nor Dog', 'The Unknown Soldier', 'A vote of no confidence'])(
    'is not seen in “%s”',
    (text) => {
      expect(examine('A letter', 'A sword', text)).toBeNull();
    },
  );
});
