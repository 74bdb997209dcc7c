import { describe, expect, it } from 'vitest';
import { lostSequence } from '../../../../src/core/check/rules/lost-sequence.ts';
import { base, option, question, withOptions } from '../fixture.ts';

const examine = (ordered: boolean, kind: string, ...texts: string[]) =>
  lostSequence.examine(withOptions(texts, kind, { ordered }), base);

describe('options that stand on a scale', () => {
  it.each([
    ['date', ['1953', '1951', '1955']],
    ['count', ['12', '8', '15']],
    ['thing', ['Wednesday', 'Monday', 'Friday']],
  ])('are caught when they are shuffled: %s %j', (kind, texts) => {
    expect(examine(false, kind, ...texts)).toContain('have an order');
  });

  it('are caught when one has no place, or two have the same', () => {
    expect(examine(true, 'count', '12', 'many', '15')).toContain('“many”');
    expect(examine(true, 'count', '12', '8', 'twelve')).toContain('“twelve”');
  });

  it('pass in their order', () => {
    expect(examine(true, 'date', 'June 30, 2019', 'June 12, 2018', 'May 2, 2019')).toBeNull();
    const valued = [option('about a dozen', 'count', { value: 12 }), option('a score', 'count', { value: 20 })];
    expect(
      lostSequence.examine(
        question({ key: option('ten', 'count', { value: 10 }), distractors: valued, ordered: true }),
        base,
      ),
    ).toBeNull();
  });
});

describe('options without a scale', () => {
  it('pass in any order', () => {
    expect(lostSequence.examine(question(), base)).toBeNull();
    expect(examine(false, 'time', 'Midnight', 'Noon', 'Sunset')).toBeNull();
    expect(examine(false, 'weapon', 'Hwasong-18', 'Hwasong-14', 'Hwasong-17')).toBeNull();
  });
});
