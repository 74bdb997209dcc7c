import { describe, expect, it } from 'vitest';
import { twoRightAnswers } from '../../../../src/core/check/rules/two-right-answers.ts';
import { base, option, question } from '../fixture.ts';

describe('a distractor that is right as well', () => {
  it('is caught, with the fact that makes it right', () => {
    const flawed = question({
      stem: 'Who met Kim Jong Un?',
      said: ['host'],
      distractors: [option('putin'), option('trump')],
    });
    expect(twoRightAnswers.examine(flawed, base)).toBe(
      'The option “Donald Trump” is made right by the fact “meet-trump”, beside the key “Sergei Shoigu”.',
    );
  });

  it('passes when the stem says enough to exclude it', () => {
    expect(twoRightAnswers.examine(question(), base)).toBeNull();
  });
});
