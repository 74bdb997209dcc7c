import { describe, expect, it } from 'vitest';
import { trueFalse } from '../../../../src/core/check/rules/true-false.ts';
import { base, question, withOptions } from '../fixture.ts';

describe('a question to be answered by yes or no is caught', () => {
  it.each(['Yes', 'No', 'True', 'False', 'No, it denied it'])('by its option “%s”', (text) => {
    expect(trueFalse.examine(withOptions(['Maybe', text]), base)).toContain(`“${text}”`);
  });

  it.each([
    'Did Kim Jong Un meet Sergei Shoigu?',
    'Has North Korea supplied arms to Russia?',
    'According to KCNA, was Sergei Shoigu in Pyongyang?',
    'True or false: who met Kim Jong Un?',
    'Which is right: is it true that Kim Jong Un met Xi Jinping?',
  ])('by its stem “%s”', (stem) => {
    expect(trueFalse.examine(question({ stem }), base)).not.toBeNull();
  });
});

describe('a question with names for answers passes', () => {
  it.each([
    'Whom did Kim Jong Un meet?',
    'According to KCNA, who has met Kim Jong Un?',
    'In which city is the museum?',
  ])('%s', (stem) => {
    expect(trueFalse.examine(question({ stem }), base)).toBeNull();
  });

  it.each(['Norway', 'Yesterday’s paper', 'North Korea', 'The True Cross'])('with the option “%s”', (text) => {
    expect(trueFalse.examine(withOptions(['Sweden', text]), base)).toBeNull();
  });
});
