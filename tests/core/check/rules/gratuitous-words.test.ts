import { describe, expect, it } from 'vitest';
import { gratuitousWords } from '../../../../src/core/check/rules/gratuitous-words.ts';
import { base, question } from '../fixture.ts';

const examine = (stem: string) => gratuitousWords.examine(question({ stem }), base);

describe('words that do not help to find the answer are caught', () => {
  it.each([
    [
      'Who is the leader, elected in a long and bitter contest in a country of the far north, of the ruling party of Norway?',
      '24 words',
    ],
    ['Who met Kim Jong Un, who had not seen a guest in years?', 'drags a tail'],
    ['Which city hosted the parade, where troops marched?', 'drags a tail'],
    ['Who also met Kim Jong Un?', '“also”'],
    ['However, who met Kim Jong Un?', '“However”'],
  ])('%s', (stem, reason) => {
    expect(examine(stem)).toContain(reason);
  });
});

describe('words that are needed pass', () => {
  it.each([
    'Whom did Kim Jong Un meet in Pyongyang on July 26, 2023?',
    'According to Sergei Shoigu, as reported by the Korean Central News Agency of North Korea, how strong had the military of North Korea become by July 2023?',
    'Who spoke of a struggle to “safeguard the sovereignty, development and interests of the two countries from the high-handed and arbitrary practices of the imperialists”?',
    'In July 2023, which country denied having supplied arms?',
    'Of what does the United States accuse North Korea, which denies it?',
    'Who is the man who led a Chinese group to Pyongyang?',
  ])('%s', (stem) => {
    expect(examine(stem)).toBeNull();
  });
});

it('a sentence that is kept whole may have a few words more', () => {
  const stem =
    'The leader, elected in a long and bitter contest of the ruling party of Norway, closed the bridge in which year of the war?';
  expect(examine(stem)).toContain('24 words');
  expect(gratuitousWords.examine(question({ stem, role: 'missing' }), base)).toBeNull();
});
