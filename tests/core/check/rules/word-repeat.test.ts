import { describe, expect, it } from 'vitest';
import { wordRepeat } from '../../../../src/core/check/rules/word-repeat.ts';
import { base, withOptions } from '../fixture.ts';

const examine = (stem: string, ...texts: string[]) => wordRepeat.examine(withOptions(texts, 'thing', { stem }), base);

describe('a word that only stem and key share is caught', () => {
  it.each([
    ['What did the parade in Pyongyang mark?', 'The end of the parade ban', 'The start of a war', 'A birthday'],
    ['Which country’s delegation did the Chinese leader send?', 'China', 'Russia', 'Cuba'],
    ['What did the invaders of South Korea aim at?', 'An invader’s peace', 'A quick war', 'Revenge'],
    ['When did the 1950-1953 Korean War begin?', 'June 25, 1950', 'May 2, 1949', 'October 1, 1951'],
    ['Alongside which country did U.N. forces fight in the Korean War?', 'South Korea', 'Japan', 'Taiwan'],
  ])('%s → %s', (stem, ...texts) => {
    expect(examine(stem, ...texts)).toContain(`“${texts[0]}”`);
  });
});

describe('a shared word passes', () => {
  it.each([
    ['when it is what the stem asks for', 'Which city hosted the summit?', 'Mexico City', 'Toronto', 'Lima'],
    [
      'when it is what the stem asks for, in two words',
      'Which news agency reported the meeting?',
      'Korean Central News Agency',
      'Tass',
      'Xinhua',
    ],
    [
      'when a distractor has it too',
      'Alongside which country did U.N. forces fight in the Korean War?',
      'South Korea',
      'North Korea',
      'Japan',
    ],
    ['when it carries no meaning', 'What was on display at the show?', 'What was left of it', 'A drone', 'A tank'],
    ['when there is none', 'What did Sergei Shoigu hand over?', 'A letter', 'A medal', 'A sword'],
  ])('%s', (_, stem, ...texts) => {
    expect(examine(stem, ...texts)).toBeNull();
  });
});
