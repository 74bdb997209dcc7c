import { describe, expect, it } from 'vitest';
import { checkQuiz, shareOfLongestKeys, unevenness } from '../../../src/core/check/check-quiz.ts';
import { base, evidence, option, question, withOptions } from './fixture.ts';

const of = (quote: string, stem: string, key = 'Nobody in particular') =>
  question({ stem, key: option(key, 'thing'), evidence: evidence(quote) });
const meeting = 'Kim Jong Un met with Russian Defense Minister Sergei Shoigu';

describe('a sitting', () => {
  it('asks at most two questions in a row about one sentence', () => {
    const three = [
      of('Russian Defense Minister', 'Who came?'),
      of(meeting, 'Who met whom?'),
      of('on Wednesday', 'Who left?'),
    ];
    const flaws = checkQuiz(three, base);
    expect(flaws.map(({ flaw }) => flaw.rule)).toEqual(['crowded-sentence']);
    expect(flaws[0]?.question).toBe(three[2]);
    expect(
      checkQuiz(
        [three[0], three[1], of('the report said', 'Who said so?'), three[2]].filter((each) => each !== undefined),
        base,
      ),
    ).toEqual([]);
  });

  it('gives no key away in the stem of another', () => {
    const asked = question({ stem: 'Whom did Kim Jong Un meet in Pyongyang in July 2023?' });
    const telling = of('the report said', 'When did Kim Jong Un meet Sergei Shoigu in Pyongyang?');
    expect(checkQuiz([telling, asked], base).map(({ flaw }) => flaw.rule)).toEqual(['revealing-stem']);
    const elsewhere = of('the report said', 'What did Sergei Shoigu call “the strongest army in the world”?');
    expect(checkQuiz([elsewhere, asked], base)).toEqual([]);
  });

  it('has the key as the longest option no more often than chance would', () => {
    const long = withOptions(['a very long option', 'short', 'shorter']);
    const even = withOptions(['same', 'more', 'less']);
    expect(shareOfLongestKeys([long, even])).toBe(0.5);
    expect(shareOfLongestKeys([])).toBe(0);
  });

  it('shows the key in every place alike', () => {
    const four = Array.from({ length: 40 }, (_, i) => question({ id: String(i) }));
    expect(unevenness(four, 4, ({ id }) => Number(id) % 4)).toBe(0);
    expect(unevenness(four, 4, () => 0)).toBe(120);
    expect(unevenness([], 4, () => 0)).toBe(0);
  });
});
