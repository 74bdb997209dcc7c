import { describe, expect, it } from 'vitest';
import { checkQuestion, hasError } from '../../../src/core/check/check.ts';
import { rules } from '../../../src/core/check/rules/index.ts';
import { base, option, question } from './fixture.ts';

describe('a question', () => {
  it('without flaws passes every rule', () => {
    expect(checkQuestion(question(), base)).toEqual([]);
  });

  it('is told every flaw it has, with the culprit', () => {
    const flaws = checkQuestion(
      question({ stem: 'Who didn’t he meet on Wednesday?', distractors: [option('None of the above', 'person')] }),
      base,
    );
    expect(flaws.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['dangling-reference', 'negative-stem', 'none-of-the-above']),
    );
    expect(flaws.every(({ message }) => message.endsWith('.') && message.includes('“'))).toBe(true);
    expect(hasError(flaws)).toBe(true);
  });
});

describe('the rules', () => {
  it('have names of their own and say why', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, why } of rules) {
      expect(name).not.toMatch(/^(?:no|check)-/);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('are those of the literature and of this house', () => {
    expect(rules.map(({ name }) => name).toSorted()).toEqual(
      `absolute-terms all-of-the-above answer-in-context blank-in-stem broken-grammar complex-options convergence dangling-reference grammatical-cue
      gratuitous-words implausible-distractor logical-cue longest-key lost-sequence negative-stem none-of-the-above not-worth-asking
      trivial true-false two-right-answers unattributed-claim unfocused-stem unproven vague-terms word-repeat`.split(
        /\s+/,
      ),
    );
  });

  it('let a warning stay', () => {
    expect(hasError([{ rule: 'longest-key', severity: 'warning', message: 'It is long.' }])).toBe(false);
    expect(hasError([])).toBe(false);
  });
});
