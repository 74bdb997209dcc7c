import { describe, expect, it } from 'vitest';
import { checkSet } from '../../../src/core/check/check-set.ts';
import { base, option, question } from './fixture.ts';

const check = (...stems: string[]) =>
  checkSet(
    stems.map((stem, i) => question({ id: `q${i}`, stem })),
    base,
  );

describe('questions of one article', () => {
  it.each([
    ['the same stem', 'Whom did Kim Jong Un meet in Pyongyang?', 'Whom did Kim Jong Un meet in Pyongyang?'],
    ['other marks and capitals', 'Whom did Kim Jong Un meet in Pyongyang?', 'whom did Kim Jong Un meet, in Pyongyang?'],
    [
      'another name of a person',
      'Whom did Kim Jong Un meet in Pyongyang?',
      'Whom did the North Korean leader meet in Pyongyang?',
    ],
    [
      'the same words in another form',
      'Which country claims victory over the U.S.?',
      'Which country’s claim is victory over the U.S.?',
    ],
  ])('are asked twice with %s', (_, one, other) => {
    const flaws = check(one, other);
    expect(flaws).toHaveLength(1);
    expect(flaws[0]?.question.id).toBe('q1');
    expect(flaws[0]?.flaw).toMatchObject({ rule: 'duplicate-question', severity: 'error' });
    expect(flaws[0]?.flaw.message).toContain(`“${one}”`);
  });

  it('share no stem with different keys: it has two right answers', () => {
    const stem = 'Who sent Kim Jong Un a letter?';
    const flaws = checkSet([question({ stem }), question({ stem, key: option('xi') })], base);
    expect(flaws.map(({ flaw }) => flaw.rule)).toEqual(['two-right-answers', 'two-right-answers']);
    expect(flaws[0]?.flaw.message).toContain('“Sergei Shoigu” once and “Xi Jinping” another time');
  });

  it('may call one key by two names', () => {
    const stem = 'Which country claims it?';
    const named = checkSet(
      [question({ stem, key: option('us') }), question({ stem, key: option('Washington', 'city') })],
      base,
    );
    expect(named.map(({ flaw }) => flaw.rule)).not.toContain('two-right-answers');
  });

  it('are asked once in another wording, or of another thing', () => {
    expect(check('Whom did Kim Jong Un meet in Pyongyang?', 'Who was Kim Jong Un’s guest in Pyongyang?')).toEqual([]);
    expect(check('Whom did Kim Jong Un meet in Pyongyang?', 'Where did Kim Jong Un meet Sergei Shoigu?')).toEqual([]);
  });

  it('may ask for two deeds of one among other options, but not without', () => {
    const deed = (stem: string, key: string) => question({ role: 'deed', stem, key: option(key, 'deed') });
    const twice = (stem: string) => checkSet([deed(stem, 'Met Xi Jinping'), deed(stem, 'Opened a school')], base);
    expect(twice('Which of these did Kim Jong Un do?')).toEqual([]);
    expect(twice('What did Kim Jong Un do in 2019?')).toHaveLength(2);
  });

  it('may put different events in order under one stem', () => {
    const order = (key: string) =>
      question({ role: 'order', stem: 'Which of these events came first?', key: option(key, 'dated-event') });
    expect(checkSet([order('The Korean War'), order('The border closure')], base)).toEqual([]);
    expect(checkSet([order('The Korean War'), order('The Korean War')], base)).toHaveLength(1);
  });
});
