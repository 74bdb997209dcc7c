import { describe, expect, it } from 'vitest';
import { grammaticalCue } from '../../../../src/core/check/rules/grammatical-cue.ts';
import { base, option, question, withOptions } from '../fixture.ts';

const examine = (stem: string, kind: string, ...texts: string[]) =>
  grammaticalCue.examine(withOptions(texts, kind, { stem }), base);

describe('a key that grammar gives away is caught', () => {
  it.each([
    ['What did Sergei Shoigu bring?', 'thing', ['a letter', 'gold', 'grain'], 'first word'],
    ['What did North Korea plan?', 'clause', ['to leave the talks', 'a parade', 'new taxes'], 'first word'],
    ['What did Sergei Shoigu bring?', 'thing', ['Grain', 'gold', 'oil'], 'capital'],
    ['What did Sergei Shoigu say?', 'clause', ['It was strong.', 'It was weak', 'It was late'], 'end mark'],
    ['Kim Jong Un received an ___.', 'thing', ['invitation', 'letter', 'sword'], '“letter”'],
    ['Who was in Pyongyang?', 'date', ['2023', '2022', '2021'], '“who” asks'],
    ['When did Kim Jong Un speak?', 'person', ['Xi Jinping', 'Li Hongzhong'], '“when” asks'],
    ['Where was Sergei Shoigu?', 'count', ['12', '14'], '“where” asks'],
  ])('%s %s %j', (stem, kind, texts, reason) => {
    expect(examine(stem, kind, ...texts)).toContain(reason);
  });
});

describe('options of one grammar pass', () => {
  it.each([
    ['What did Sergei Shoigu bring?', 'thing', ['A letter', 'A medal', 'An invitation']],
    ['Which country led U.N. forces in the Korean War?', 'country', ['The United States', 'France', 'Canada']],
    ['How many people came?', 'count', ['1,200', '900', '1,500']],
    ['Kim Jong Un received a ___.', 'thing', ['letter', 'sword', 'medal']],
    ['Who was Kang Sun Nam in July 2023?', 'title', ['defense minister', 'foreign minister', 'premier']],
    ['What happened when Kim Jong Un came to power?', 'clause', ['A purge began', 'A border closed', 'A war ended']],
  ])('%s %s %j', (stem, kind, texts) => {
    expect(examine(stem, kind, ...texts)).toBeNull();
  });

  it('names of people, some of them unknown to the article', () => {
    expect(
      grammaticalCue.examine(
        question({ distractors: [option('Wang Yi', 'person'), option('Sergei Lavrov', 'person')] }),
        base,
      ),
    ).toBeNull();
  });
});
