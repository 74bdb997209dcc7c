import { describe, expect, it } from 'vitest';
import { vagueTerms } from '../../../../src/core/check/rules/vague-terms.ts';
import { base, question, withOptions } from '../fixture.ts';

describe('a word that says no how often or how much is caught', () => {
  it.each([
    'Who often visits North Korea?',
    'What is probably the reason for the parade in Pyongyang?',
    'Which country usually supports Russia?',
  ])('in the stem “%s”', (stem) => {
    expect(vagueTerms.examine(question({ stem }), base)).toContain('is vague');
  });

  it('in an option', () => {
    expect(vagueTerms.examine(withOptions(['It sometimes denies it', 'It denies it']), base)).toContain('“sometimes”');
  });
});

describe('a vague word passes', () => {
  it('in a quotation', () => {
    expect(vagueTerms.examine(question({ stem: 'Who said “it is usually cold”?' }), base)).toBeNull();
  });

  it('as a hedge that the article makes itself', () => {
    const evidence = { quote: 'the molecules are likely to remain', start: 0, end: 34 };
    expect(
      vagueTerms.examine(question({ stem: 'Which molecules are likely to remain in the substance?', evidence }), base),
    ).toBeNull();
  });

  it.each(['What kind of missile is the Hwasong-18?', 'Who was the speaker of the Somerset council?'])(
    'not at all in “%s”',
    (stem) => {
      expect(vagueTerms.examine(question({ stem }), base)).toBeNull();
    },
  );
});
