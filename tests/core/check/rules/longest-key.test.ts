import { describe, expect, it } from 'vitest';
import { longestKey } from '../../../../src/core/check/rules/longest-key.ts';
import { base, question, withOptions } from '../fixture.ts';

const examine = (...texts: string[]) => longestKey.examine(withOptions(texts), base);

describe('a key that its length gives away is caught', () => {
  it('when it has more words than any other', () => {
    expect(examine('The full support for the just struggle', 'A letter', 'Arms', 'Nothing new')).toContain('6 words');
    expect(examine('Korean Central News Agency', 'Tass', 'Xinhua', 'Reuters')).toContain('4 words');
  });

  it('when it is longer by a fifth', () => {
    expect(
      examine('The internationally disputed demarcation line', 'The old river line here', 'The new road up there'),
    ).toContain('longest');
  });

  it('when it is much shorter', () => {
    expect(examine('Its border', 'A consensus on matters of security', 'A consensus on matters of trade')).toContain(
      'shortest',
    );
  });
});

describe('a key among its equals passes', () => {
  it.each([
    ['Kim Jong Un', 'Xi Jinping', 'Sergei Shoigu'],
    ['Iran', 'Afghanistan', 'Australia'],
    [
      'A solid-fuel intercontinental ballistic missile',
      'A liquid-fuel medium-range ballistic missile',
      'A truck-mounted surface-to-air missile',
    ],
    ['The strongest army in the world', 'The bravest army in all of Asia', 'The youngest army of heroes'],
  ])('%s', (...texts) => {
    expect(examine(...texts)).toBeNull();
  });

  it('or alone', () => {
    expect(longestKey.examine(question({ distractors: [] }), base)).toBeNull();
  });
});
