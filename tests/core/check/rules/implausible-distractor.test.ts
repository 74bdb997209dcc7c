import { describe, expect, it } from 'vitest';
import { implausibleDistractor } from '../../../../src/core/check/rules/implausible-distractor.ts';
import { base, option, question, withOptions } from '../fixture.ts';

const examine = (spoiled: ReturnType<typeof question>) => implausibleDistractor.examine(spoiled, base);
const dates = (...texts: string[]) => withOptions(texts, 'date');

describe('a distractor that nobody would pick is caught', () => {
  it('when it is of another kind', () => {
    expect(examine(question({ distractors: [option('putin'), option('north-korea'), option('xi')] }))).toContain(
      'a country',
    );
  });

  it('when it is of another class, unless it is a person', () => {
    const missile = option('the Hwasong-18', 'weapon', { class: 'missile' });
    const rifle = option('the AK-47', 'weapon', { class: 'rifle' });
    expect(examine(question({ key: missile, distractors: [rifle] }))).toContain('of class rifle');
    const general = option('Pak Jong Chon', 'person', { class: 'general' });
    expect(examine(question({ key: option('shoigu', '', { class: 'minister' }), distractors: [general] }))).toBeNull();
  });

  it('when the stem names it, also by a description', () => {
    expect(examine(question({ distractors: [option('kim')] }))).toContain('the stem names it');
    const described = question({
      stem: 'Whom did the North Korean leader meet?',
      named: [],
      distractors: [option('kim')],
    });
    expect(examine(described)).toContain('“Kim Jong Un”');
  });

  it('when its number lies far from the key’s', () => {
    expect(examine(withOptions(['1,200', '1,500', '9,000'], 'count'))).toContain('“9,000”');
    expect(examine(withOptions(['$50,000', '$500'], 'money'))).toContain('50 %');
  });

  it('when its date lies outside the article’s time', () => {
    expect(examine(dates('July 26, 2023', 'July 25, 2023', 'August 4, 2023'))).toContain('after the article');
    expect(examine(dates('2020', '2018', '1953'))).toContain('too far from 2020');
    expect(examine(dates('June 25, 1950', 'June 25, 1850'))).toContain('“June 25, 1850”');
  });

  it('when it is empty', () => {
    expect(examine(question({ distractors: [option(' ', 'person')] }))).toContain('empty');
  });
});

describe('a distractor that tempts passes', () => {
  it.each([
    ['people of the article', question()],
    [
      'a country whose adjective stands before a name',
      question({
        stem: 'Which country’s army did Russian Defense Minister Sergei Shoigu praise?',
        named: ['shoigu'],
        key: option('north-korea'),
        distractors: [option('russia'), option('china'), option('us')],
      }),
    ],
    ['small numbers', withOptions(['2', '1', '4', '5'], 'count')],
    ['near numbers', withOptions(['1,200', '900', '1,500', '1,800'], 'count')],
    ['dates of the article’s time', dates('June 30, 2019', 'June 12, 2018', 'February 28, 2019')],
    ['old dates beside an old key', dates('June 25, 1950', 'August 15, 1948', 'October 1, 1949')],
    [
      'an option named beside the key',
      question({
        stem: 'Which country did the Soviet Union support, North Korea or South Korea?',
        named: [],
        key: option('north-korea'),
        distractors: [option('south-korea')],
      }),
    ],
  ])('%s', (_, sound) => {
    expect(examine(sound)).toBeNull();
  });
});
