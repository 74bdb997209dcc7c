import { describe, expect, it } from 'vitest';
import { absoluteTerms } from '../../../../src/core/check/rules/absolute-terms.ts';
import { base, evidence, question, withOptions } from '../fixture.ts';

const stem = (text: string, quote = 'The exhibition drew 1,200 visitors') =>
  absoluteTerms.examine(question({ stem: text, evidence: evidence(quote) }), base);

describe('a word without exceptions is caught', () => {
  it.each([
    ['Who always supported North Korea?', 'always'],
    ['Which country is completely opposed to North Korea?', 'completely'],
    ['Who was the only guest of Kim Jong Un?', 'only'],
  ])('in the stem “%s”', (text, term) => {
    expect(stem(text)).toContain(`“${term}”`);
  });

  it('in one option among others', () => {
    expect(absoluteTerms.examine(withOptions(['It supports Russia', 'It never supports Russia']), base)).toContain(
      '“never”',
    );
  });
});

describe('a word without exceptions passes', () => {
  it('in a quotation', () => {
    expect(stem('Who said “we will never forget”?')).toBeNull();
    expect(absoluteTerms.examine(withOptions(['“always ready”', '“strong and free”']), base)).toBeNull();
  });

  it('in a name or an idiom', () => {
    expect(stem('Who coached the all-girl team from Herat?')).toBeNull();
    expect(stem('Who plays for All Blacks, above all others of their time?')).toBeNull();
  });

  it('when all options have it', () => {
    expect(absoluteTerms.examine(withOptions(['All troops', 'All ships']), base)).toBeNull();
  });

  it('when the evidence has it: without it the fact would be false', () => {
    const told = { ...evidence('The exhibition drew 1,200 visitors'), quote: 'killing all seven astronauts aboard' };
    const faithful = question({ stem: 'Which accident killed all seven astronauts of Columbia?', evidence: told });
    expect(absoluteTerms.examine(faithful, base)).toBeNull();
  });
});
