import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guess, mostNamedInQuiz, strategies } from '../../../src/core/check/solver.ts';
import { option, question, withOptions } from './fixture.ts';

const gain = (strategy: string, ...questions: ReturnType<typeof question>[]) =>
  guess(questions).find((each) => each.strategy === strategy)?.gain;

describe('a guesser', () => {
  it.each([
    ['longest option', withOptions(['the longest of all', 'short', 'shorter', 'brief'])],
    ['shortest option', withOptions(['one', 'longer', 'longest', 'length'])],
    ['option of middling length', withOptions(['middling', 'short', 'rather long', 'brief'])],
    ['option with most words', withOptions(['a b c', 'abcdefgh', 'hgfedcba', 'xyz'])],
    ['first option', withOptions(['10', '20', '30', '40'], 'count', { ordered: true })],
    ['last option', withOptions(['40', '20', '30', '10'], 'count', { ordered: true })],
    [
      'option with the most frequent word',
      withOptions(['red wine', 'red paint', 'blue tea', 'green ink'].toSpliced(1, 1, 'old wine')),
    ],
    ['option most like the others', withOptions(['red wine vinegar', 'red paint', 'white wine', 'malt vinegar'])],
    ['odd one out', withOptions(['a drone', 'red wine', 'white wine', 'old wine'])],
    [
      'option of the fitting type',
      withOptions(['Pyongyang', 'a letter', 'to rest', 'a sword'], 'thing', { stem: 'Where was it?' }),
    ],
    [
      'option with most words of the stem',
      withOptions(['Chinese troops', 'Soviet pilots', 'partisans', 'riders'], 'thing', {
        stem: 'Whom did China send?',
      }),
    ],
    [
      'option with fewest words of the stem',
      withOptions(['a medal', 'a Chinese letter', 'Chinese art', 'a China vase'], 'thing', {
        stem: 'What did China send?',
      }),
    ],
    ['most specific option', withOptions(['July 26, 2023', 'in summer', 'in spring', 'last year'])],
    ['least round number', withOptions(['1,234', '1,200', '1,300', '1,400'])],
  ])('who takes the %s profits when it is the key', (strategy, spoiled) => {
    expect(gain(strategy, spoiled)).toBeGreaterThanOrEqual(25);
  });

  it('of the middle option profits when numbers stray to both sides', () => {
    expect(gain('middle option', withOptions(['20', '10', '30'], 'count', { ordered: true }))).toBeCloseTo(66.7, 1);
  });

  it('gains nothing where options are alike', () => {
    const alike = withOptions(['Alan', 'Bert', 'Carl', 'Dean'], 'person', { stem: 'Who came first?' });
    for (const { strategy, gain: points } of guess([alike])) expect([strategy, points]).toEqual([strategy, 0]);
  });

  it('learns nothing from the place of shuffled options', () => {
    expect(gain('first option', question())).toBe(0);
    expect(gain('last option', question())).toBe(0);
  });

  it('who has seen the whole quiz takes what it names most', () => {
    const about = withOptions(['Kim', 'Wang', 'Zhao', 'Chen'], 'person', { stem: 'Who came?' });
    const naming = withOptions(['1', '2', '3', '4'], 'count', { stem: 'How many times did Kim come?' });
    expect(guess([about], [mostNamedInQuiz([about, naming])])[0]?.gain).toBe(75);
  });

  it('is as good as chance on average over all possible keys', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 4 }),
        fc.boolean(),
        (texts, ordered) => {
          const rotated = texts.map((_, i) => [...texts.slice(i), ...texts.slice(0, i)]);
          const questions = rotated.map(([key = '', ...others]) =>
            question({ key: option(key), distractors: others.map((text) => option(text)), ordered }),
          );
          for (const strategy of strategies.filter(({ name }) => !/^(?:first|last|middle) /.test(name))) {
            expect(guess(questions, [strategy])[0]?.gain).toBeCloseTo(0, 6);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of no questions has no luck', () => {
    expect(guess([]).every(({ accuracy, gain: points }) => accuracy === 0 && points === 0)).toBe(true);
  });
});
