import { describe, expect, it } from 'vitest';
import { blankInStem } from '../../../../src/core/check/rules/blank-in-stem.ts';
import { base, question } from '../fixture.ts';

const examine = (stem: string, label?: string) =>
  blankInStem.examine(question({ stem, ...(label === undefined ? {} : { label }) }), base);

describe('a blank in the stem', () => {
  it.each([
    'Kim Jong Un met ___ in Pyongyang?',
    'Kim Jong Un met [ ] in Pyongyang.',
    'Kim Jong Un met …',
    'Kim Jong Un met ...?',
    'What is “the strongest ____ in the world”?',
  ])('is caught: %s', (stem) => {
    expect(examine(stem)).toContain('blank');
  });

  it('is what a sentence to complete is made of', () => {
    expect(examine('Kim Jong Un met ___ in Pyongyang.', 'Complete the sentence')).toBeNull();
  });

  it.each(['Whom did Kim Jong Un meet?', 'What is missing from “solidarity in the same … of the struggle”?'])(
    'is not seen in “%s”',
    (stem) => {
      expect(examine(stem)).toBeNull();
    },
  );
});
