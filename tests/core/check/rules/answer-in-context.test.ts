import { describe, expect, it } from 'vitest';
import { answerInContext } from '../../../../src/core/check/rules/answer-in-context.ts';
import { base, option, question, withOptions, withTitle } from '../fixture.ts';

const examine = (title: string, more: Parameters<typeof question>[0] = {}) =>
  answerInContext.examine(question(more), withTitle(title));
const dates = (...texts: string[]) => answerInContext.examine(withOptions(texts, 'date'), base);

describe('a key above the question is caught', () => {
  it('in the title, by any of its names', () => {
    expect(examine('Sergei Shoigu visits North Korea')).toContain('holds the key');
    expect(examine('Shoigu in Pyongyang')).toContain('holds the key');
  });

  it('when the title holds every other option', () => {
    expect(examine('Putin, Xi and Trump stay at home')).toContain('every option but the key');
  });

  it('when the title shares its words with the key alone', () => {
    const clock = {
      key: option('A homemade clock', 'thing'),
      distractors: [option('A toy robot', 'thing'), option('A radio', 'thing')],
    };
    expect(examine('A student’s clock inspires a movement', clock)).toContain('“clock”');
  });

  it('in the date', () => {
    expect(dates('July 27, 2023', 'July 25, 2023')).toContain('is the key');
    expect(dates('2023', '2020')).toContain('is the key');
    expect(dates('July 26, 2023', 'July 26, 2021', 'July 26, 2020')).toContain('Only the key');
  });
});

describe('a date that the title counts back to is caught', () => {
  const year = (text: string) => withOptions([text, '1972', '1975'], 'date');
  it('by an anniversary', () => {
    const celebrated = withTitle('Armistice marks its 70th anniversary');
    expect(answerInContext.examine(year('1953'), celebrated)).toContain('how long ago');
    expect(answerInContext.examine(year('1963'), celebrated)).toBeNull();
  });
});

describe('a key that title and date leave open passes', () => {
  it.each(['A guest at the arms show', 'Kim meets a guest', 'Putin’s minister travels'])('under “%s”', (title) => {
    expect(examine(title)).toBeNull();
  });

  it('when another option stands in the title with it', () => {
    expect(examine('Shoigu carries a letter of Putin')).toBeNull();
  });

  it('when other dates of the year are on offer', () => {
    expect(dates('July 26, 2023', 'July 25, 2023', 'July 24, 2023')).toBeNull();
    expect(dates('June 30, 2019', 'June 12, 2018')).toBeNull();
  });
});
